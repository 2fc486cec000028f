#include "intake/words.h"

#include "base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

constexpr auto separator = " / ";

qsizetype openingLength(const QString& text, const QString& words)
{
    if (words.isEmpty() || text.size() < words.size())
        return 0;
    const bool ends = text.size() == words.size() || !text[words.size()].isLetter();
    return ends && base::folded(text.first(words.size())) == base::folded(words) ? words.size() : 0;
}

QString withoutPunctuation(QString rest)
{
    static const QRegularExpression marks(u"^[\\s.:–—-]+"_s);
    return rest.remove(marks);
}

struct Rest
{
    QString name;
    QString code;
};

Rest afterOpening(QString rest, bool withCode)
{
    static const QRegularExpression code(u"^[\\s:№]*((?=\\S*\\d)[^\\s:]+)"_s);
    static const QRegularExpression number(u"^\\s*№?\\s*(\\d+(\\.\\d+)+\\.?|\\d+[.:]|\\d+$)(?=\\s|:|$)"_s);
    const QRegularExpressionMatch match = (withCode ? code : number).match(rest);
    if (match.hasMatch())
        rest.remove(0, match.capturedEnd());
    QString taken = match.captured(1);
    while (taken.endsWith(u'.') || taken.endsWith(u','))
        taken.chop(1);
    return {withoutPunctuation(rest), taken};
}

// The other language's half begins where its opening words stand after a slash; a slash may also belong to the name.
QString withoutSecondOpening(const QString& name, const QString& words, bool withCode)
{
    const QString slash = QString::fromLatin1(separator);
    for (qsizetype at = name.indexOf(slash); at >= 0; at = name.indexOf(slash, at + 1)) {
        const QString half = name.sliced(at + slash.size());
        if (const qsizetype length = openingLength(half, words))
            return name.first(at) + slash + afterOpening(half.sliced(length), withCode).name;
    }
    return name;
}

} // namespace

std::optional<Opened> opened(const QString& text, const base::Bilingual& words, bool withCode)
{
    const QString plain = base::simplified(text);
    const qsizetype kk = openingLength(plain, words.kk);
    const qsizetype ru = openingLength(plain, words.ru);
    if (kk == 0 && ru == 0)
        return std::nullopt;
    const Rest rest = afterOpening(plain.sliced(qMax(kk, ru)), withCode);
    const QString name = withoutSecondOpening(rest.name, kk > 0 ? words.ru : words.kk, withCode);
    return Opened{name, withCode ? rest.code : QString(), qMax(kk, ru)};
}

bool beginsWith(const QString& text, const base::Bilingual& words)
{
    const QString plain = base::simplified(text);
    return openingLength(plain, words.kk) > 0 || openingLength(plain, words.ru) > 0;
}

bool containsWords(const QString& foldedText, const QString& foldedWords)
{
    const auto goesOn = [&](qsizetype at) {
        return at >= 0 && at < foldedText.size() && foldedText[at].isLetterOrNumber();
    };
    for (qsizetype at = foldedText.indexOf(foldedWords); at >= 0 && !foldedWords.isEmpty();
         at = foldedText.indexOf(foldedWords, at + 1))
        if (!goesOn(at - 1) && !goesOn(at + foldedWords.size()))
            return true;
    return false;
}

bool isWording(const QString& text, const base::Bilingual& words)
{
    const QString kk = base::folded(words.kk), ru = base::folded(words.ru), whole = base::folded(text);
    if (whole.isEmpty())
        return false;
    if (whole == kk || whole == ru)
        return true;
    for (const QString& part : whole.split(u'/'))
        if (const QString one = part.trimmed(); one != kk && one != ru)
            return false;
    return true;
}

} // namespace bagalau::intake
