#include "workflow/textnumbers.h"

#include "base/text.h"
#include "documents/papers.h"
#include "documents/papertexts.h"
#include "domain/richtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using bagalau::base::Language;

namespace bagalau::workflow {

namespace {

QString valueOf(const QString& text)
{
    const auto number = base::parseNumber(text);
    return number ? number->exact() : text;
}

// Where a field stands: no letter, no digit, no sign of a sentence.
constexpr QChar fieldMark(0xfffc);

bool isWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == fieldMark;
}

// The words right before a field: from the last sign that divides a sentence on, without what joins them to the value.
QString phraseBefore(const QString& text)
{
    static const QRegularExpression joint(u"[\\s:=–—»\"-]+$"_s), divide(u"[,.;:(\\n]\\s+(?=[^,.;:(\\n]*$)"_s);
    const QString words = QString(text).remove(joint);
    const QRegularExpressionMatch last = divide.match(words);
    const QString phrase = last.hasMatch() ? words.sliced(last.capturedEnd()) : words;
    return phrase.toCaseFolded().remove(QRegularExpression(u"^[«\"(\\s]+"_s));
}

class Labels
{
public:
    Labels(const domain::Assessment& assessment, const QList<LiveField>& fields, Language language)
        : m_assessment(assessment), m_language(language)
    {
        for (const LiveField& field : fields)
            m_values.insert(field.id, field.value.in(language));
    }

    void addNames()
    {
        QHash<QString, int> alike;
        for (const domain::AssessmentItem& item : m_assessment.items)
            ++alike[item.name.in(m_language)];
        for (const domain::AssessmentItem& item : m_assessment.items) {
            add(documents::itemTitle(item).in(m_language), u"points."_s + item.id);
            if (alike[item.name.in(m_language)] == 1)
                add(item.name.in(m_language), u"points."_s + item.id);
        }
    }

    void addSuggested(const QString& written)
    {
        for (const domain::RichBlock& block : domain::richText(written)) {
            QString before;
            for (const domain::RichSpan& span : block.line) {
                if (span.field.isEmpty()) {
                    before += span.text;
                    continue;
                }
                if (!before.endsWith(fieldMark))
                    add(phraseBefore(before), span.field);
                before += fieldMark;
            }
        }
    }

    QList<ValueLabel> labels() const { return m_labels.values(); }

private:
    // Another value of the same thing may be meant: the year before, a direction, the maximum.
    QStringList relatives(const QString& field) const
    {
        QStringList ids{field, u"earlier."_s + field};
        if (field.startsWith(u"points."_s))
            ids << u"maximum."_s + field.section(u'.', 1);
        QStringList values;
        for (auto value = m_values.begin(); value != m_values.end(); ++value)
            if (ids.contains(value.key()) || (field == u"score"_s && value.key().startsWith(u"direction."_s)))
                values << valueOf(*value);
        return values;
    }

    void add(const QString& phrase, const QString& field)
    {
        const QString folded = phrase.toCaseFolded().simplified();
        const auto value = m_values.constFind(field);
        // What is taken off a direction is no field: with directions such a phrase may mean it.
        const bool ofDirections = (field == u"before"_s || field == u"penalty"_s) && !m_assessment.directions.isEmpty();
        const bool told = field.startsWith(u"earlier."_s) || field.startsWith(u"maximum."_s) || field == u"year"_s;
        if (told || folded.count(u' ') < 1 || folded.contains(fieldMark) || value == m_values.constEnd() ||
            ofDirections || !base::parseNumber(*value))
            return;
        ValueLabel& label = m_labels[folded];
        if (label.phrase.isEmpty())
            label = {folded, field, *value, {}};
        label.allowed << relatives(field);
    }

    const domain::Assessment& m_assessment;
    Language m_language;
    QMap<QString, QString> m_values;
    QMap<QString, ValueLabel> m_labels;
};

// "балл", "баллов": what may follow the number.
bool isPoints(const QString& rest)
{
    const base::Bilingual points = documents::phrase(u"points"_s);
    return rest.startsWith(points.kk.chopped(1), Qt::CaseInsensitive) ||
           rest.startsWith(points.ru.chopped(1), Qt::CaseInsensitive);
}

// A number right after a phrase, with which the phrase ends: "общий балл 91.", not "91 раз" and not "91 %".
std::optional<TypedNumber> numberAfter(const QString& line, qsizetype end, const QList<TypedNumber>& numbers)
{
    static const QRegularExpression joint(u"^[\\s»\"”]*[:=–—-]?\\s*$"_s);
    for (const TypedNumber& number : numbers) {
        if (number.at < end || !joint.match(line.sliced(end, number.at - end)).hasMatch())
            continue;
        const QString rest = line.sliced(number.at + number.length).trimmed();
        const bool ends = rest.isEmpty() || isPoints(rest) || !(isWord(rest[0]) || rest[0] == u'%');
        return ends ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

// A phrase of its own: nothing but a sign or the beginning of the line stands before it.
bool standsAlone(const QString& line, qsizetype at)
{
    const QString before = line.left(at).trimmed();
    return before.isEmpty() || !isWord(before.back());
}

} // namespace

QList<TypedNumber> typedNumbers(const QString& plainText)
{
    static const QRegularExpression number(
        u"(?<![\\p{L}\\p{N}/.,_])(?:\\d{1,3}(?:[\\x{a0}\\x{202f} ]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<TypedNumber> found;
    for (auto match = number.globalMatch(plainText); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString text = one.captured();
        const qsizetype marks = text.count(u'.') + text.count(u',');
        found << TypedNumber{one.capturedStart(), one.capturedLength(), text, valueOf(text), marks == 1};
    }
    return found;
}

QList<ValueLabel> valueLabels(const QList<base::Bilingual>& suggested, const domain::Assessment& assessment,
                              const QList<LiveField>& fields, Language language)
{
    Labels labels(assessment, fields, language);
    labels.addNames();
    for (const base::Bilingual& text : suggested)
        labels.addSuggested(text.in(language));
    return labels.labels();
}

QList<HandWritten> handWritten(const QString& plainText, const QList<ValueLabel>& labels)
{
    QMap<qsizetype, HandWritten> found; // by the place of the number: the longest phrase before it counts
    const QString folded = plainText.toCaseFolded();
    const QList<TypedNumber> numbers = typedNumbers(plainText);
    for (const ValueLabel& label : numbers.isEmpty() ? QList<ValueLabel>() : labels)
        for (qsizetype at = folded.indexOf(label.phrase); at >= 0; at = folded.indexOf(label.phrase, at + 1)) {
            const auto number = numberAfter(plainText, at + label.phrase.size(), numbers);
            if (!number || !standsAlone(plainText, at))
                continue;
            const auto known = found.constFind(number->at);
            if (known == found.constEnd() || known->label.phrase.size() < label.phrase.size())
                found.insert(number->at, {label, *number, !label.allowed.contains(number->value)});
        }
    return found.values();
}

} // namespace bagalau::workflow
