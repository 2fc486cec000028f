#include "workflow/terms.h"

#include "base/csv.h"
#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Language;

namespace bagalau::workflow {

namespace {

struct Word
{
    qsizetype at = 0;
    qsizetype end = 0;
    QString folded;
};

// A word of a variant: as it is, or with any ending.
struct Stem
{
    QString text;
    bool open = false;
    bool fits(const QString& word) const { return open ? word.startsWith(text) : word == text; }
};

struct Variant
{
    QList<Stem> words;
    QString official;
    base::Bilingual ground;
    QStringList blocks; ///< empty: all
    int until = 0;      ///< the last assessed year for which it is a drift; 0: always
};

// Found by how the first word begins, so that a long text costs one look for each of its words.
constexpr qsizetype keyLength = 3;
using Variants = QHash<QString, QList<Variant>>;

// One letter for one: places in the text stay what they are.
QString foldedWord(QStringView word)
{
    QString out(word.size(), u' ');
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word[i].toCaseFolded();
        out[i] = letter == u'ё' ? QChar(u'е') : letter;
    }
    return out;
}

QList<Stem> stems(const QString& variant)
{
    QList<Stem> words;
    for (const QString& word : variant.split(u' ', Qt::SkipEmptyParts)) {
        const bool open = word.endsWith(u'*');
        words << Stem{foldedWord(open ? QStringView(word).chopped(1) : QStringView(word)), open};
    }
    return words;
}

QMap<Language, Variants> readVariants()
{
    QMap<Language, Variants> all;
    for (const auto& row : base::readRegister(base::resource(u"terms/drift.csv"_s)))
        for (const QString& text : row[u"variants"_s].split(u'|', Qt::SkipEmptyParts)) {
            const Variant variant{stems(text), row[u"official"_s], base::bothSides(row[u"ground"_s]),
                                  row[u"blocks"_s].split(u' ', Qt::SkipEmptyParts), row[u"until"_s].toInt()};
            Variants& side = all[row[u"language"_s] == base::languageCode(Language::Kk) ? Language::Kk : Language::Ru];
            side[variant.words.first().text.left(keyLength)] << variant;
        }
    return all;
}

bool isPart(const QString& text, qsizetype i)
{
    if (text[i].isLetterOrNumber() || text[i].isMark())
        return true;
    const bool hyphen = text[i] == u'-' || text[i] == QChar(0x2011);
    return hyphen && i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetterOrNumber();
}

QList<Word> wordsOf(const QString& text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isPart(text, end))
            ++end;
        if (end > i)
            words << Word{i, end, foldedWord(QStringView(text).sliced(i, end - i))};
        i = std::max(end, i + 1);
    }
    return words;
}

// Words of a term stand beside each other, with nothing but blanks between them.
bool beside(const QString& text, const Word& left, const Word& right)
{
    const QStringView gap = QStringView(text).sliced(left.end, right.at - left.end);
    return !gap.contains(u'\n') && gap.trimmed().isEmpty();
}

bool stands(const Variant& variant, const QString& text, const QList<Word>& words, qsizetype at)
{
    if (at + variant.words.size() > words.size())
        return false;
    for (qsizetype i = 0; i < variant.words.size(); ++i)
        if (!variant.words[i].fits(words[at + i].folded) || (i > 0 && !beside(text, words[at + i - 1], words[at + i])))
            return false;
    return true;
}

bool holds(const Variant& variant, const TermScope& scope)
{
    return (variant.blocks.isEmpty() || variant.blocks.contains(scope.block)) &&
           (variant.until == 0 || scope.year <= variant.until);
}

TextMark markOf(const Variant& variant, const QString& text, const QList<Word>& words, qsizetype at)
{
    const qsizetype begin = words[at].at, end = words[at + variant.words.size() - 1].end;
    const QString found = text.sliced(begin, end - begin);
    return {begin,
            end - begin,
            {u"term.drift"_s,
             QT_TRANSLATE_NOOP("Messages", "“%1” is not the official term; it is “%2” (%3)."),
             {found, variant.official, variant.ground}},
            {variant.official}};
}

} // namespace

QList<TextMark> termDrifts(const QString& plainText, Language language, const TermScope& scope)
{
    static const QMap<Language, Variants> all = readVariants();
    const auto side = all.constFind(language);
    if (side == all.constEnd())
        return {};
    const QList<Word> words = wordsOf(plainText);
    QList<TextMark> marks;
    for (qsizetype at = 0; at < words.size();) {
        const Variant* longest = nullptr;
        const auto candidates = side->constFind(words[at].folded.left(keyLength));
        if (candidates != side->constEnd())
            for (const Variant& variant : *candidates)
                if (holds(variant, scope) && stands(variant, plainText, words, at) &&
                    (!longest || variant.words.size() > longest->words.size()))
                    longest = &variant;
        if (longest)
            marks << markOf(*longest, plainText, words, at);
        at += longest ? longest->words.size() : 1;
    }
    return marks;
}

const QList<OfficialTerm>& officialTerms()
{
    static const QList<OfficialTerm> terms = [] {
        QList<OfficialTerm> all;
        for (const auto& row : base::readRegister(base::resource(u"terms/glossary.csv"_s)))
            all << OfficialTerm{{row[u"kk"_s], row[u"ru"_s]}, row[u"source"_s]};
        return all;
    }();
    return terms;
}

} // namespace bagalau::workflow
