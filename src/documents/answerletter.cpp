#include "base/dates.h"
#include "base/text.h"
#include "documents/compose.h"
#include "documents/papers.h"
#include "documents/papertexts.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Language;

namespace bagalau::documents {

namespace {

class Letter
{
public:
    Letter(const AnswerContent& content, Language language) : m_content(content), m_language(language)
    {
        m_paper.language = language;
    }

    Document answer()
    {
        m_paper.title = say(u"letter.title"_s);
        add(fields({{say(u"letter.to"_s), m_content.body.in(m_language) + u"; "_s + say(u"letter.working-body"_s)}}));
        add(sides(base::longDate(m_content.sent, m_language), QString()));
        add(heading(1, say(u"letter.title"_s)));
        add(paragraph(say(u"letter.text"_s, {m_content.body, base::longDate(m_content.objection->received),
                                             m_content.number, QString::number(m_content.objection->number)})));
        add(decisions());
        add(spacer(6));
        add(paragraph(outcome()));
        add(paragraph(say(u"letter.final"_s)));
        add(spacer(18));
        add(signatures({{say(u"signer.head"_s), {}}}));
        return m_paper;
    }

    Document disagreements()
    {
        m_paper.title = say(u"disagreements.title"_s);
        m_paper.landscape = true;
        add(heading(1, say(u"disagreements.title"_s)));
        add(fields(
            {{say(u"field.body"_s), m_content.body.in(m_language)},
             {say(u"disagreements.conclusion"_s), u"№ "_s + m_content.number},
             {say(u"disagreements.objection"_s), u"№ "_s + QString::number(m_content.objection->number) + u", "_s +
                                                     base::shortDate(m_content.objection->received) + u": "_s +
                                                     base::bothSides(m_content.objection->ground).in(m_language)}}));
        add(decisions());
        add(line(Runs{bold(say(u"disagreements.after"_s) + u": "_s +
                           (m_content.successor.isEmpty() ? m_content.scoreBefore : m_content.scoreAfter))}));
        add(commission());
        add(spacer(18));
        add(signatures({{say(u"signer.chair"_s), chair()}, {say(u"signer.acquainted"_s), {}}}));
        return m_paper;
    }

private:
    QString say(const QString& id, const QList<Bilingual>& args = {}) const { return phrase(id, args).in(m_language); }
    void add(const Block& block) { m_paper.blocks << block; }

    Table decisions() const
    {
        Table table{{38, 12, 16, 34}, 1, {}, {}, true, false};
        table.rows << headerRow({center(say(u"letter.item"_s)), center(say(u"points"_s)),
                                 center(say(u"letter.decision"_s)), center(say(u"letter.ground"_s))});
        for (const domain::ObjectionItem& one : m_content.objection->items) {
            const domain::AssessmentItem* item = m_content.assessment->item(one.item);
            table.rows << row({left(item ? itemTitle(*item).in(m_language) : one.item),
                               right(item ? base::displayNumber(item->points, 2) : QString()),
                               center(say(one.accepted.value_or(false) ? u"letter.accepted"_s : u"letter.rejected"_s)),
                               left(base::bothSides(one.ground).in(m_language))});
        }
        return table;
    }

    QString outcome() const
    {
        if (m_content.successor.isEmpty())
            return say(u"letter.unchanged"_s, {m_content.scoreBefore});
        return say(u"letter.successor"_s,
                   {m_content.successor, m_content.scoreBefore, m_content.scoreAfter, m_content.degreeAfter});
    }

    Table commission() const
    {
        Table table{{70, 30}, 1, {}, say(u"letter.commission"_s), true, true};
        table.rows << headerRow({center(say(u"letter.member"_s)), center(say(u"letter.role"_s))});
        for (const domain::CommissionMember& member : m_content.objection->commission)
            table.rows << row({left(member.name + u", "_s + base::bothSides(member.organisation).in(m_language)),
                               left(m_content.commission->roles[member.role].name.in(m_language))});
        return table;
    }

    QString chair() const
    {
        for (const domain::CommissionMember& member : m_content.objection->commission)
            if (member.role == u"chair"_s)
                return member.name;
        return {};
    }

    const AnswerContent& m_content;
    Language m_language;
    Document m_paper;
};

} // namespace

Document answerLetter(const AnswerContent& content, Language language)
{
    return Letter(content, language).answer();
}

Document tableOfDisagreements(const AnswerContent& content, Language language)
{
    return Letter(content, language).disagreements();
}

} // namespace bagalau::documents
