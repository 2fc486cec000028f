#include "desktop/methodology/editiondetails.h"

#include "base/text.h"
#include "desktop/scoring/valuetext.h"
#include "desktop/shell/signs.h"
#include "workflow/views.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

using Kind = EditionNode::Kind;

class Html
{
    Q_DECLARE_TR_FUNCTIONS(bagalau::desktop::EditionDetails)

public:
    Html(const domain::Edition& edition, base::Language language) : m_edition(edition), m_language(language) {}

    QString edition()
    {
        heading(in(m_edition.title));
        begin();
        line(tr("Act"), in(m_edition.act));
        QStringList years;
        for (const int year : m_edition.years)
            years << QString::number(year);
        line(tr("For the results of"), years.isEmpty() ? tr("no year: only to compare with") : years.join(u", "_s));
        line(tr("Developed by"), in(m_edition.develops));
        line(tr("Approved by"), in(m_edition.approves));
        line(tr("SHA-256"), m_edition.digest);
        end();
        title(tr("Sources"));
        QStringList sources;
        for (const base::Bilingual& source : m_edition.sources)
            sources << in(source);
        list(sources);
        return m_html;
    }

    QString details(const EditionNode& node)
    {
        switch (node.kind) {
        case Kind::Setting:
            setting(*node.setting);
            break;
        case Kind::Definition:
            definition(node);
            break;
        case Kind::Input:
            input(node);
            break;
        case Kind::Table:
            table(*node.table);
            break;
        case Kind::Scale:
            scale(node.id);
            break;
        case Kind::Form:
            form(*node.form);
            break;
        case Kind::Example:
            example(*node.example);
            break;
        case Kind::Group:
        case Kind::Root:
            return edition();
        }
        return m_html;
    }

    QString differences(const QList<workflow::EditionDifference>& all, const base::Bilingual& before,
                        const base::Bilingual& after)
    {
        heading(tr("%n differences", nullptr, int(all.size())));
        m_html +=
            u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr><th></th><th>%1</th><th>%2</th></tr>"_s
                .arg(in(before).toHtmlEscaped(), in(after).toHtmlEscaped());
        for (const workflow::EditionDifference& one : all)
            m_html += u"<tr><td>%1<br/><small><code>%2</code></small></td><td>%3</td><td>%4</td></tr>"_s.arg(
                in(one.name).toHtmlEscaped(), one.path.toHtmlEscaped(), in(one.before).toHtmlEscaped(),
                in(one.after).toHtmlEscaped());
        end();
        return m_html;
    }

private:
    QString in(const base::Bilingual& text) const { return text.in(m_language); }
    void heading(const QString& text) { m_html += u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s; }
    void title(const QString& text) { m_html += u"<h4>"_s + text.toHtmlEscaped() + u"</h4>"_s; }
    void paragraph(const QString& text)
    {
        if (!text.isEmpty())
            m_html += u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
    }
    void begin() { m_html += u"<table cellspacing=\"0\" cellpadding=\"2\" width=\"100%\">"_s; }
    void end() { m_html += u"</table>"_s; }
    void line(const QString& label, const QString& text)
    {
        if (!text.isEmpty())
            m_html +=
                u"<tr><td width=\"38%\">%1</td><td>%2</td></tr>"_s.arg(label.toHtmlEscaped(), text.toHtmlEscaped());
    }
    void list(const QStringList& lines)
    {
        m_html += u"<ul>"_s;
        for (const QString& one : lines)
            m_html += u"<li>"_s + one.toHtmlEscaped() + u"</li>"_s;
        m_html += u"</ul>"_s;
    }

    static QString doubtText(domain::Setting::Doubt doubt)
    {
        switch (doubt) {
        case domain::Setting::Doubt::Reconstructed:
            return tr("The formula is drawn as an image and was read from its variables");
        case domain::Setting::Doubt::Unknown:
            return tr("The value is not known from the sources");
        case domain::Setting::Doubt::Contradiction:
            return tr("The texts contradict each other");
        case domain::Setting::Doubt::Unregulated:
            break;
        }
        return tr("The text is silent");
    }

    void setting(const domain::Setting& setting)
    {
        heading(openPointSign() + u' ' + in(setting.name));
        begin();
        line(tr("Why it is open"), doubtText(setting.doubt));
        line(tr("In this edition"), settingValueText(m_edition, setting, m_language));
        line(tr("Source"), in(setting.source));
        end();
        paragraph(in(setting.note));
        if (!setting.choices.isEmpty()) {
            title(tr("Ways of reading"));
            QStringList choices;
            for (auto choice = setting.choices.begin(); choice != setting.choices.end(); ++choice)
                choices << (setting.value == domain::Value(choice.key()) ? u"✔ "_s : QString()) + in(*choice);
            list(choices);
        }
    }

    QString otherwiseText(const QString& word) const
    {
        if (const domain::Setting* setting = m_edition.setting(word))
            return in(setting->name) + u": "_s + settingValueText(m_edition, *setting, m_language);
        const auto otherwise = domain::otherwiseOf(word);
        if (otherwise == domain::Otherwise::Maximum)
            return tr("the maximum");
        if (otherwise == domain::Otherwise::LeaveOut)
            return tr("left out with its maximum");
        return otherwise == domain::Otherwise::Redistribute ? tr("its points go to the other parts") : tr("0 points");
    }

    void definition(const EditionNode& node)
    {
        const domain::Definition& one = *node.definition;
        const auto words = [&](const domain::Formula& formula) {
            return workflow::formulaInWords(formula, node.table, m_edition, *node.variant, m_language);
        };
        heading(in(one.name));
        begin();
        line(tr("Maximum"), one.maximum ? base::shortNumber(*one.maximum) : QString());
        line(tr("Direction"), in(m_edition.directionNames.value(one.direction)));
        line(tr("Name in formulas"), one.id);
        line(tr("Source"), in(one.source));
        end();
        title(tr("Formula"));
        paragraph(words(one.formula));
        m_html += u"<p><code>"_s + one.text.toHtmlEscaped() + u"</code></p>"_s;
        if (one.applies) {
            begin();
            line(tr("Measured only if"), words(one.applies));
            line(tr("Otherwise"), otherwiseText(one.otherwise));
            end();
        }
        if (!in(one.note).isEmpty())
            paragraph(tr("How the text is read: %1").arg(in(one.note)));
        QStringList doubts = one.doubts;
        for (const domain::Formula& formula : {one.formula, one.applies})
            if (formula)
                settingsIn(*formula, doubts);
        doubts << one.otherwise;
        for (const domain::Definition::Part& part : one.parts)
            doubts << part.weight;
        doubts.removeDuplicates();
        for (const QString& doubt : std::as_const(doubts))
            if (const domain::Setting* setting = m_edition.setting(doubt))
                paragraph(openPointSign() + u' ' + in(setting->name) + u": "_s + in(setting->note));
    }

    void settingsIn(const domain::Expression& formula, QStringList& found) const
    {
        if (formula.kind == domain::Expression::Kind::Name && m_edition.setting(formula.text))
            found << formula.text;
        if (formula.filter)
            settingsIn(*formula.filter, found);
        for (const domain::Formula& operand : formula.operands)
            settingsIn(*operand, found);
    }

    void input(const EditionNode& node)
    {
        const domain::Column& column = *node.input;
        heading(in(column.name));
        begin();
        line(tr("Unit"), in(column.unit));
        line(tr("Not less than"), column.minimum ? base::shortNumber(*column.minimum) : QString());
        line(tr("Not more than"), column.maximum ? base::shortNumber(*column.maximum) : QString());
        line(tr("Name in formulas"), column.id);
        line(tr("Who says it"), sayer(node));
        end();
        QStringList choices;
        for (const base::Bilingual& choice : column.choices)
            choices << in(choice);
        if (!choices.isEmpty())
            list(choices);
    }

    QString sayer(const EditionNode& node) const
    {
        if (node.table && node.table->isFixed(node.input->id))
            return tr("the methodology itself");
        for (const QString& id : node.variant->forms) {
            const domain::Form* form = m_edition.form(id);
            if (!form || node.input->byAssessor)
                continue;
            bool takes = !node.table && form->fields.contains(node.input->id);
            for (const domain::Form::RowKind& kind : form->rows)
                takes = takes || (node.table && kind.table == node.table->id && kind.take.contains(node.input->id));
            if (takes)
                return (form->byAssessor ? tr("the assessing authority: %1") : tr("the assessed body: %1"))
                    .arg(in(form->name));
        }
        return tr("the assessor, in the window");
    }

    void table(const domain::Table& table)
    {
        heading(in(table.name));
        if (table.fixed.isEmpty())
            return;
        m_html += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr>"_s;
        const QStringList columns = table.fixed.first().keys();
        for (const QString& id : columns)
            m_html += u"<th>"_s + in(table.column(id) ? table.column(id)->name : base::Bilingual(id)).toHtmlEscaped() +
                      u"</th>"_s;
        for (const QMap<QString, domain::Value>& row : table.fixed) {
            m_html += u"</tr><tr>"_s;
            for (const QString& id : columns)
                m_html += u"<td>"_s +
                          (table.column(id) ? cellText(*table.column(id), row[id]) : QString()).toHtmlEscaped() +
                          u"</td>"_s;
        }
        m_html += u"</tr></table>"_s;
    }

    QString cellText(const domain::Column& column, const domain::Value& value) const
    {
        if (value.number())
            return base::shortNumber(*value.number());
        if (value.boolean())
            return in(*value.boolean() ? m_edition.yes : m_edition.no);
        if (!value.text())
            return {};
        return in(column.choices.value(*value.text(), base::bothSides(*value.text())));
    }

    void scale(const QString& id)
    {
        heading(id);
        begin();
        for (const domain::ScaleStep& step : m_edition.scales.value(id).steps) {
            QStringList bounds;
            if (step.from)
                bounds << tr("from %1").arg(base::shortNumber(*step.from));
            if (step.upTo)
                bounds << tr("up to %1").arg(base::shortNumber(*step.upTo));
            line(bounds.isEmpty() ? tr("all others") : bounds.join(u' '), base::shortNumber(step.points));
        }
        end();
    }

    void form(const domain::Form& form)
    {
        heading(in(form.name));
        paragraph(form.byAssessor ? tr("Filled in by the assessing authority") : tr("Filled in by the assessed body"));
        paragraph(in(m_edition.directionNames.value(form.direction)));
        QStringList lines;
        for (const QString& id : form.fields)
            for (const domain::Variant& variant : m_edition.variants)
                if (const domain::Column* column = variant.input(id); column && !lines.contains(in(column->name)))
                    lines << in(column->name);
        for (const domain::Form::SheetColumn& column : form.columns)
            lines << in(column.heading);
        list(lines);
    }

    void example(const domain::WorkedExample& example)
    {
        heading(in(example.name));
        begin();
        line(tr("Source"), example.source);
        end();
        const auto shown = [](const domain::Value& value) {
            return value.number()    ? base::shortNumber(*value.number(), 12)
                   : value.boolean() ? (*value.boolean() ? u"+"_s : u"–"_s)
                   : value.text()    ? *value.text()
                                     : u"–"_s;
        };
        title(tr("Given"));
        begin();
        for (const auto& given : {example.given, example.inputs})
            for (auto one = given.begin(); one != given.end(); ++one)
                line(one.key(), shown(*one));
        for (auto rows = example.rows.begin(); rows != example.rows.end(); ++rows)
            line(rows.key(), tr("%n rows", nullptr, int(rows->size())));
        end();
        title(tr("Expected"));
        begin();
        if (!example.formula.isEmpty())
            line(example.formula, shown(example.expected));
        for (auto one = example.expect.begin(); one != example.expect.end(); ++one)
            line(one.key(), QString(*one).replace(u'.', u','));
        end();
    }

    const domain::Edition& m_edition;
    base::Language m_language;
    QString m_html;
};

} // namespace

QString editionHtml(const domain::Edition& edition, base::Language language)
{
    return Html(edition, language).edition();
}

QString detailsHtml(const domain::Edition& edition, const EditionNode& node, base::Language language)
{
    return Html(edition, language).details(node);
}

QString differencesHtml(const QList<workflow::EditionDifference>& differences, const base::Bilingual& before,
                        const base::Bilingual& after, base::Language language)
{
    const domain::Edition none;
    return Html(none, language).differences(differences, before, after);
}

} // namespace bagalau::desktop
