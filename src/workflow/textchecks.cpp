#include "workflow/textchecks.h"

#include "base/text.h"
#include "domain/richtext.h"
#include "store/assessments.h"
#include "workflow/conclusionparts.h"
#include "workflow/livefields.h"
#include "workflow/suggestionrules.h"
#include "workflow/terms.h"
#include "workflow/textnumbers.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Language;
using bagalau::base::Message;
using Weight = bagalau::base::Finding::Weight;

namespace bagalau::workflow {

namespace {

Bilingual sideName(Language side)
{
    return side == Language::Kk ? Bilingual(u"қазақша"_s, u"казахский"_s) : Bilingual(u"орысша"_s, u"русский"_s);
}

// A field stands for its value, whatever that is.
QString wordsOf(const QString& written)
{
    return domain::plainText(domain::richText(written), [](const QString&) { return QString(QChar(0xfffc)); });
}

QMap<QString, int> counted(const QStringList& all)
{
    QMap<QString, int> counts;
    for (const QString& one : all)
        ++counts[one];
    return counts;
}

class Checks
{
public:
    Checks(const Session& session, const QString& body, const QString& block, const domain::Assessment& assessment)
        : m_scope{block, session.office().year},
          m_drafts(store::AssessmentRecords(session.database()).drafts(body, block)),
          m_ready(store::AssessmentRecords(session.database()).readySides(body, block)),
          m_suggested(suggestedTexts(session, body, block, assessment)),
          m_fields(liveFields(session, body, block, assessment))
    {
        for (const Language side : base::officialLanguages)
            m_labels[side] = valueLabels(m_suggested.values(), assessment, m_fields, side);
    }

    QList<IssueCheck> all()
    {
        for (const TextSection& section : textSections()) {
            m_section = section;
            check(m_drafts.value(section.id, m_suggested.value(section.id)));
        }
        return m_checks;
    }

private:
    void add(Weight weight, Message message, std::optional<Language> side = {})
    {
        message.args.prepend(m_section.heading);
        m_checks << IssueCheck{weight, std::move(message), m_section.id, side};
    }

    void check(const Bilingual& text)
    {
        checkThere(text);
        for (const Language side : base::officialLanguages) {
            checkFields(text.in(side), side);
            checkPlaceholder(text.in(side), side);
        }
        if (base::simplified(text.kk).isEmpty() || base::simplified(text.ru).isEmpty())
            return; // there is nothing to compare with
        if (!m_drafts.contains(m_section.id) || text == m_suggested.value(m_section.id)) {
            add(Weight::Note,
                {u"conclude.as-suggested"_s,
                 QT_TRANSLATE_NOOP("Messages", "The section “%1” is as it was suggested; nobody has changed it."),
                 {}});
            return;
        }
        checkFieldCounts(text);
        checkNumbers(text);
        for (const Language side : base::officialLanguages)
            checkWords(wordsOf(text.in(side)), side);
        checkReady();
    }

    void checkThere(const Bilingual& text)
    {
        if (base::simplified(text.kk).isEmpty())
            add(Weight::Blocker,
                {u"conclude.no-kazakh"_s, QT_TRANSLATE_NOOP("Messages", "The section “%1” has no Kazakh text."), {}},
                Language::Kk);
        if (base::simplified(text.ru).isEmpty())
            add(Weight::Blocker,
                {u"conclude.no-russian"_s, QT_TRANSLATE_NOOP("Messages", "The section “%1” has no Russian text."), {}},
                Language::Ru);
    }

    void checkFields(const QString& text, Language side)
    {
        for (const QString& field : counted(domain::fieldsOf(domain::richText(text))).keys()) {
            const bool known = std::any_of(m_fields.begin(), m_fields.end(),
                                           [&field](const LiveField& one) { return one.id == field; });
            if (!known)
                add(Weight::Blocker,
                    {u"conclude.unknown-field"_s,
                     QT_TRANSLATE_NOOP("Messages", "The section “%1”, %2 text: there is no field “%3”. Choose one from "
                                                   "the list of fields, or write words in its place."),
                     {sideName(side), field}},
                    side);
        }
    }

    void checkPlaceholder(const QString& text, Language side)
    {
        const QString open = suggestionPlaceholder().in(side);
        if (text.contains(open))
            add(Weight::Blocker,
                {u"conclude.placeholder"_s,
                 QT_TRANSLATE_NOOP("Messages", "The section “%1”, %2 text: words are still to be written where “%3” "
                                               "stands."),
                 {sideName(side), open}},
                side);
    }

    void checkFieldCounts(const Bilingual& text)
    {
        const QMap<QString, int> kk = counted(domain::fieldsOf(domain::richText(text.kk)));
        const QMap<QString, int> ru = counted(domain::fieldsOf(domain::richText(text.ru)));
        for (const QString& field : counted(kk.keys() + ru.keys()).keys())
            if (kk.value(field) != ru.value(field))
                add(Weight::Blocker,
                    {u"conclude.fields-differ"_s,
                     QT_TRANSLATE_NOOP("Messages", "The section “%1”: the field “%2” stands in the Kazakh text %3 "
                                                   "time(s), in the Russian text %4 time(s)."),
                     {field, QString::number(kk.value(field)), QString::number(ru.value(field))}});
    }

    // Names of results hold numbers too: what the suggestions have on one side only is nobody's mistake. A whole number
    // may be a word on the other side.
    void checkNumbers(const Bilingual& text)
    {
        const auto [onlyKk, onlyRu] = onOneSide(text);
        const auto [knownKk, knownRu] = onOneSide(m_suggested.value(m_section.id));
        const QList<TypedNumber> kk = without(onlyKk, knownKk), ru = without(onlyRu, knownRu);
        if (kk.isEmpty() && ru.isEmpty())
            return;
        const auto fraction = [](const TypedNumber& one) { return one.fraction; };
        const bool score = std::any_of(kk.begin(), kk.end(), fraction) || std::any_of(ru.begin(), ru.end(), fraction);
        add(score ? Weight::Blocker : Weight::Warning,
            {u"conclude.numbers-differ"_s,
             QT_TRANSLATE_NOOP("Messages", "The section “%1”: the numbers of the two languages differ. Only in the "
                                           "Kazakh text: %2. Only in the Russian text: %3."),
             {joined(kk), joined(ru)}});
    }

    static std::pair<QList<TypedNumber>, QList<TypedNumber>> onOneSide(const Bilingual& text)
    {
        const QList<TypedNumber> kk = typedNumbers(wordsOf(text.kk)), ru = typedNumbers(wordsOf(text.ru));
        return {without(kk, ru), without(ru, kk)};
    }

    static QList<TypedNumber> without(QList<TypedNumber> numbers, const QList<TypedNumber>& others)
    {
        for (const TypedNumber& other : others) {
            const auto same = std::find_if(numbers.begin(), numbers.end(),
                                           [&other](const TypedNumber& one) { return one.value == other.value; });
            if (same != numbers.end())
                numbers.erase(same);
        }
        return numbers;
    }

    static QString joined(const QList<TypedNumber>& numbers)
    {
        QStringList texts;
        for (const TypedNumber& number : numbers)
            texts << number.text;
        return texts.isEmpty() ? u"–"_s : texts.join(u"; "_s);
    }

    void checkWords(const QString& words, Language side)
    {
        for (const HandWritten& one : handWritten(words, m_labels[side]))
            add(one.contradicts ? Weight::Blocker : Weight::Warning,
                one.contradicts
                    ? Message(u"conclude.number-changed"_s,
                              QT_TRANSLATE_NOOP("Messages", "The section “%1”, %2 text: %4 is written after “%3”, but "
                                                            "the assessment says %5. Put the field in its place."),
                              {sideName(side), one.label.phrase, one.number.text, one.label.shown})
                    : Message(u"conclude.number-typed"_s,
                              QT_TRANSLATE_NOOP("Messages", "The section “%1”, %2 text: %4 after “%3” is typed and "
                                                            "will not follow the assessment. Put the field in its "
                                                            "place."),
                              {sideName(side), one.label.phrase, one.number.text}),
                side);
        for (const TextMark& mark : termDrifts(words, side, m_scope))
            add(Weight::Warning,
                {u"conclude.term"_s,
                 QT_TRANSLATE_NOOP("Messages", "The section “%1”, %2 text: %3"),
                 {sideName(side), {base::render(mark.what, Language::Kk), base::render(mark.what, Language::Ru)}}},
                side);
    }

    void checkReady()
    {
        const auto ready = m_ready.value(m_section.id);
        for (const Language side : base::officialLanguages)
            if (!(side == Language::Kk ? ready.kk : ready.ru))
                add(Weight::Warning,
                    {u"conclude.draft"_s,
                     QT_TRANSLATE_NOOP("Messages", "The section “%1”, %2 text: it is still called a draft."),
                     {sideName(side)}},
                    side);
    }

    TermScope m_scope;
    Texts m_drafts;
    QMap<QString, store::SidesReady> m_ready;
    Texts m_suggested;
    QList<LiveField> m_fields;
    QMap<Language, QList<ValueLabel>> m_labels;
    TextSection m_section;
    QList<IssueCheck> m_checks;
};

} // namespace

QList<IssueCheck> textChecks(const Session& session, const QString& body, const QString& block,
                             const domain::Assessment& assessment)
{
    return Checks(session, body, block, assessment).all();
}

} // namespace bagalau::workflow
