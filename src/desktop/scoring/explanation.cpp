#include "desktop/scoring/explanation.h"

#include "base/text.h"
#include "desktop/scoring/valuetext.h"
#include "desktop/shell/signs.h"

#include "workflow/views.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

const QString nodeScheme = u"node"_s;
const QString excludeScheme = u"exclude"_s;
const QString documentScheme = u"document"_s;

QString linkTo(const QString& scheme, const QString& id, const QString& text)
{
    const QString target = scheme + u':' + QString::fromLatin1(QUrl::toPercentEncoding(id));
    return u"<a href=\"%1\">%2</a>"_s.arg(target, text.toHtmlEscaped());
}

QString momentText(const QString& isoMoment)
{
    const QDateTime at = QDateTime::fromString(isoMoment, Qt::ISODate);
    return at.isValid() ? at.toString(u"dd.MM.yyyy HH:mm"_s) : isoMoment;
}

class Explainer
{
    Q_DECLARE_TR_FUNCTIONS(bagalau::desktop::Explanation)

public:
    Explainer(const Calculation& calculation, QString id, const ExplanationContext& context)
        : m_calculation(calculation), m_id(std::move(id)), m_context(context)
    {
    }

    QString html()
    {
        heading();
        if (m_calculation.cell(m_id))
            input();
        else
            step();
        references(tr("Used for"), m_calculation.usedBy(m_id));
        if (m_calculation.cell(m_id) && m_calculation.usedBy(m_id).isEmpty())
            paragraph(tr("The score does not use this value."));
        references(tr("The other values of this row"), m_calculation.rowInputs(m_id));
        exclusion();
        return m_html;
    }

private:
    QString in(const base::Bilingual& text) const { return text.in(m_context.language); }
    QString value(const QString& id) const { return valueText(m_calculation, id, m_context.language); }

    void paragraph(const QString& text) { m_html += u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s; }
    void title(const QString& text) { m_html += u"<h4>"_s + text.toHtmlEscaped() + u"</h4>"_s; }
    void beginTable() { m_html += u"<table cellspacing=\"0\" cellpadding=\"2\" width=\"100%\">"_s; }
    void endTable() { m_html += u"</table>"_s; }
    void line(const QString& label, const QString& text)
    {
        if (!text.isEmpty())
            m_html +=
                u"<tr><td width=\"38%\">%1</td><td>%2</td></tr>"_s.arg(label.toHtmlEscaped(), text.toHtmlEscaped());
    }

    void heading()
    {
        m_html += u"<h3>"_s + in(m_calculation.nameOf(m_id)).toHtmlEscaped() + u"</h3>"_s;
        const QString row = in(m_calculation.rowOf(m_id));
        if (!row.isEmpty())
            paragraph(row);
    }

    void step()
    {
        const domain::Definition* definition = m_calculation.definition(m_id);
        const domain::Value result = m_calculation.valueOf(m_id);
        beginTable();
        line(tr("Value"), value(m_id));
        if (result.number())
            line(tr("Exactly"), workflow::exactText(*result.number()));
        if (definition && definition->maximum)
            line(tr("Maximum"), base::shortNumber(*definition->maximum));
        if (definition && definition->weight)
            line(tr("Weight in the score"), u"× "_s + base::shortNumber(*definition->weight));
        endTable();
        if (definition)
            rule(*definition);
        inNumbers();
        openPoints();
        references(tr("Made from"), m_calculation.uses(m_id), true);
    }

    void rule(const domain::Definition& definition)
    {
        title(tr("Rule"));
        m_html += u"<p>"_s + formulaText(definition).toHtmlEscaped() + u"</p>"_s;
        if (!in(definition.note).isEmpty())
            paragraph(tr("How the text is read: %1").arg(in(definition.note)));
        if (!in(definition.source).isEmpty())
            paragraph(tr("Methodology: %1").arg(in(definition.source)));
    }

    QString formulaText(const domain::Definition& definition) const
    {
        const domain::TraceStep* step = m_calculation.step(m_id);
        const domain::Table* table = step ? m_calculation.variant().table(step->table) : nullptr;
        return workflow::formulaInWords(definition.formula, table, m_calculation.edition(), m_calculation.variant(),
                                        m_context.language);
    }

    void inNumbers()
    {
        const domain::Explained how =
            workflow::explained(m_calculation.edition(), m_calculation.variant(), m_calculation.inputs(), m_id);
        if (how.otherwise)
            return paragraph(workflow::otherwiseInWords(*how.otherwise, m_context.language));
        if (!how.formula || how.formula->kind == domain::Expression::Kind::Constant || !how.result.number())
            return;
        title(tr("In numbers"));
        m_html += u"<p>"_s + workflow::formulaInNumbers(how.formula, m_context.language).toHtmlEscaped() + u" = <b>"_s +
                  value(m_id).toHtmlEscaped() + u"</b></p>"_s;
        for (const domain::ScaleHit& hit : how.scales)
            paragraph(workflow::scaleInWords(hit, m_context.language));
    }

    void openPoints()
    {
        const QList<const domain::Setting*> doubts = m_calculation.doubtsOf(m_id);
        if (doubts.isEmpty())
            return;
        title(openPointSign() + u' ' + tr("Open points of the methodology"));
        m_html += u"<ul>"_s;
        for (const domain::Setting* setting : doubts) {
            const QString chosen = settingValueText(m_calculation.edition(), *setting, m_context.language);
            m_html += u"<li>"_s + in(setting->name).toHtmlEscaped() +
                      (chosen.isEmpty() ? QString() : u": <b>"_s + chosen.toHtmlEscaped() + u"</b>"_s) +
                      u"<br/><small>"_s + in(setting->note).toHtmlEscaped() + u"</small></li>"_s;
        }
        m_html += u"</ul>"_s;
    }

    // The letter by which the formula means it; names speak for themselves.
    QString symbolOf(const QString& id) const
    {
        const domain::TraceStep* step = m_calculation.step(id);
        return step && step->definition.size() <= 2 ? step->definition : QString();
    }

    void references(const QString& heading, const QStringList& ids, bool symbols = false)
    {
        if (ids.isEmpty())
            return;
        title(heading);
        const QString ownRow = in(m_calculation.rowOf(m_id));
        beginTable();
        for (const QString& id : ids) {
            const QString row = in(m_calculation.rowOf(id));
            if (symbols)
                m_html += u"<tr><td width=\"10%\"><code>"_s + symbolOf(id).toHtmlEscaped() + u"</code></td><td>"_s;
            else
                m_html += u"<tr><td>"_s;
            m_html += linkTo(nodeScheme, id, in(m_calculation.nameOf(id)));
            if (!row.isEmpty() && row != ownRow)
                m_html += u"<br/><small>"_s + row.toHtmlEscaped() + u"</small>"_s;
            m_html += u"</td><td align=\"right\" width=\"30%\">"_s + value(id).toHtmlEscaped() + u"</td></tr>"_s;
        }
        endTable();
    }

    void input()
    {
        const Calculation::Cell& cell = *m_calculation.cell(m_id);
        const auto shown = [&](const domain::Value& value) {
            return valueText(m_calculation.edition(), *cell.column, value, m_context.language);
        };
        beginTable();
        line(tr("Counts in the score"), shown(m_calculation.valueOf(m_id)));
        line(tr("Rests on"), basisName(basisOf(cell)));
        if (!cell.column->byAssessor || !cell.input->reported.missing())
            line(cell.column->proposal ? tr("Proposed") : tr("Reported"), shown(cell.input->reported));
        const domain::Origin& origin = cell.input->origin;
        if (!origin.cell.isEmpty())
            line(tr("Stood in the cell"), u"“"_s + origin.raw + u"”"_s);
        line(tr("Cell"), origin.cell);
        line(tr("Sheet"), origin.sheet);
        line(tr("File"), origin.file);
        line(tr("SHA-256 of the file"), origin.fileDigest);
        endTable();
        established(shown);
    }

    template <class Shown> void established(const Shown& shown)
    {
        bool first = true;
        for (auto one = m_context.accepted.crbegin(); one != m_context.accepted.crend(); ++one) {
            if (one->input != m_id)
                continue;
            title(first ? tr("Established") : tr("Established before"));
            first = false;
            beginTable();
            line(tr("Value"), shown(one->value));
            line(tr("Ground"), one->ground);
            line(tr("By"), one->official);
            line(tr("At"), momentText(one->at));
            line(tr("Journal entry"), one->entry > 0 ? QString::number(one->entry) : QString());
            endTable();
            for (const domain::FileReference& file : one->evidence)
                m_html += u"<p>"_s + linkTo(documentScheme, file.digest, file.name) + u"</p>"_s;
        }
    }

    void exclusion()
    {
        const QString input = m_calculation.exclusionOf(m_id);
        if (input.isEmpty() || m_calculation.valueOf(input) == domain::Value(true))
            return;
        m_html += u"<p>"_s + linkTo(excludeScheme, input, tr("Leave this row out of the calculation…")) + u"</p>"_s;
    }

    const Calculation& m_calculation;
    QString m_id;
    const ExplanationContext& m_context;
    QString m_html;
};

} // namespace

QString explain(const Calculation& calculation, const QString& id, const ExplanationContext& context)
{
    return calculation.knows(id) ? Explainer(calculation, id, context).html() : QString();
}

QString explainDegree(const Calculation& calculation, base::Language language)
{
    QString html = u"<h3>"_s + Explainer::tr("Degree of effectiveness").toHtmlEscaped() +
                   u"</h3><table cellspacing=\"0\" cellpadding=\"2\" width=\"100%\">"_s;
    for (const domain::Degree& degree : calculation.edition().degrees) {
        const bool given = degree.id == calculation.assessment().degree;
        const QString name = (given ? u"✔ "_s : QString()) + degree.name.in(language);
        html += u"<tr><td>%1</td><td align=\"right\">%2</td></tr>"_s.arg(
            name.toHtmlEscaped(), Explainer::tr("from %1").arg(base::shortNumber(degree.from)).toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

QString linkTarget(const QUrl& link)
{
    const bool ours = link.scheme() == nodeScheme || link.scheme() == excludeScheme;
    return ours ? link.path(QUrl::FullyDecoded) : QString();
}

QString linkedDocument(const QUrl& link)
{
    return link.scheme() == documentScheme ? link.path(QUrl::FullyDecoded) : QString();
}

bool isExclusion(const QUrl& link)
{
    return link.scheme() == excludeScheme;
}

} // namespace bagalau::desktop
