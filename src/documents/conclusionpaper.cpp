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

QString number(const base::Number& value)
{
    return base::displayNumber(value, 2);
}

QString number(const std::optional<base::Number>& value)
{
    return value ? number(*value) : u"–"_s;
}

class Paper
{
public:
    Paper(const ConclusionContent& content, Language language) : m_content(content), m_language(language) {}

    Document make()
    {
        m_paper.language = m_language;
        m_paper.title = say(u"conclusion.file"_s, {m_content.number});
        m_paper.footer = say(u"footer"_s, {m_content.number});
        head();
        add(heading(2, say(u"results"_s)));
        criteria();
        totals();
        for (const WrittenSection& section : m_content.sections)
            written(section);
        add(spacer(18));
        add(signatures({{say(u"signer.head"_s), {}}, {say(u"signer.unit"_s), {}}}));
        return m_paper;
    }

private:
    QString say(const QString& id, const QList<Bilingual>& args = {}) const { return phrase(id, args).in(m_language); }
    void add(const Block& block) { m_paper.blocks << block; }

    void head()
    {
        const domain::Edition& edition = *m_content.edition;
        add(heading(1, say(u"conclusion.title"_s, {edition.blockName})));
        add(sides(base::longDate(m_content.issued, m_language), say(u"number"_s, {m_content.number})));
        add(spacer(6));
        QList<std::pair<QString, QString>> lines{{say(u"field.body"_s), m_content.body.in(m_language)}};
        if (!m_content.excludedActivity.isEmpty())
            lines << std::pair{say(u"field.excluded"_s), say(u"activity."_s + m_content.excludedActivity)};
        if (m_content.passedTo.complete())
            lines << std::pair{say(u"field.passed"_s), m_content.passedTo.in(m_language)};
        lines << std::pair{say(u"field.authority"_s), m_content.authority.in(m_language)}
              << std::pair{say(u"field.year"_s), QString::number(m_content.year)}
              << std::pair{say(u"field.method"_s),
                           edition.title.in(m_language) + u"; "_s + say(u"form"_s, {m_content.variant->conclusionForm})}
              << std::pair{say(u"field.reviewed"_s), m_content.reviewedBy};
        add(fields(lines));
        if (!m_content.replaces.isEmpty())
            add(paragraph(say(u"conclusion.replaces"_s, {m_content.replaces})));
        if (!m_content.changes.isEmpty())
            add(changes());
    }

    Table changes() const
    {
        Table table{{60, 20, 20}, 1, {}, say(u"difference.title"_s, {m_content.replaces}), true, false};
        table.rows << headerRow({center(say(u"difference.what"_s)), center(say(u"difference.before"_s)),
                                 center(say(u"difference.after"_s))});
        for (const ChangeLine& line : m_content.changes)
            table.rows << row(
                {left(line.what.in(m_language)), right(line.before.in(m_language)), right(line.after.in(m_language))});
        return table;
    }

    // Criteria of the body as a whole where the methodology has them, else those of its uppermost rows.
    void criteria()
    {
        bool whole = false;
        for (const domain::Definition& definition : m_content.variant->values)
            whole = whole || definition.item;
        if (whole)
            wholeCriteria();
        for (const domain::Table& table : m_content.variant->tables)
            if (!whole && table.parent.isEmpty())
                rowCriteria(table);
    }

    void wholeCriteria()
    {
        Table table{{50, 14, 22, 14}, 1, {}, {}, true, false};
        table.rows << headerRow({center(say(u"criterion"_s)), center(say(u"points"_s)), center(say(u"maximum"_s)),
                                 center(say(u"weight"_s))});
        for (const domain::Definition& definition : m_content.variant->values) {
            const domain::AssessmentItem* item = m_content.assessment->item(definition.id);
            if (item)
                table.rows << row({left(item->name.in(m_language)), right(number(item->points)),
                                   right(number(item->maximum)),
                                   right(item->weight ? u"× "_s + base::displayNumber(*item->weight, 1) : QString())});
        }
        add(table);
    }

    void rowCriteria(const domain::Table& rows)
    {
        QList<const domain::Definition*> definitions;
        for (const domain::Definition& definition : rows.values)
            if (definition.item)
                definitions << &definition;
        if (definitions.isEmpty())
            return;
        const int narrow = 13;
        Table table{{9, 91 - narrow * static_cast<int>(definitions.size())}, 1, {}, {}, true, false};
        QList<Cell> header{center(say(u"row.number"_s)), center(rows.name.in(m_language))};
        for (const domain::Definition* definition : definitions) {
            table.widths << narrow;
            header << center(definition->id);
        }
        table.rows << headerRow(header);
        for (const domain::InputRow& one : m_content.inputs->tables.value(rows.id))
            table.rows << rowOf(definitions, one);
        add(table);
        for (const domain::Definition* definition : definitions)
            add(note(definition->name.in(m_language)));
    }

    Row rowOf(const QList<const domain::Definition*>& definitions, const domain::InputRow& one) const
    {
        QList<Cell> cells{left(one.key), QString()};
        for (const domain::Definition* definition : definitions) {
            const domain::AssessmentItem* item = m_content.assessment->item(definition->id + u'/' + one.key);
            cells << right(item ? number(item->points) : u"–"_s);
            if (item)
                cells[1] = left(item->row.in(m_language));
        }
        return row(cells);
    }

    void totals()
    {
        const domain::Assessment& assessment = *m_content.assessment;
        Table table{{76, 24}, 0, {}, {}, true, true};
        table.rows << row({left(say(u"before"_s)), right(number(assessment.beforePenalty))});
        table.rows << row({strong(shaded(spanning(left(say(u"deductions"_s)), 2)))});
        deductions(table, {});
        const bool none = !assessment.penalty || assessment.penalty->isZero();
        table.rows << row({left(say(none ? u"deduction.none"_s : u"deduction.total"_s)),
                           right(none ? number(base::Number()) : u"−"_s + number(assessment.penalty))});
        table.rows << totalRow({left(say(u"score"_s)), right(number(assessment.score))});
        table.rows << totalRow({left(say(u"degree"_s)), right(degree())});
        directions(table);
        add(spacer(8));
        add(table);
    }

    bool deductions(Table& table, const QString& direction) const
    {
        bool any = false;
        for (const domain::AssessmentItem& item : m_content.assessment->items)
            if (item.penalty && item.direction == direction && !item.points.isZero()) {
                table.rows << row({left(item.name.in(m_language)), right(u"−"_s + number(item.points))});
                any = true;
            }
        return any;
    }

    // What is taken off within a direction is in its result already and no part of the block's own deductions.
    void directions(Table& table) const
    {
        for (const domain::Direction& direction : m_content.variant->directions) {
            const Bilingual name = m_content.edition->directionNames.value(direction.id, direction.id);
            const qsizetype head = table.rows.size();
            table.rows << row({strong(shaded(spanning(left(say(u"deductions.direction"_s, {name})), 2)))});
            if (!deductions(table, direction.id))
                table.rows.remove(head);
        }
    }

    QString degree() const
    {
        for (const domain::Degree& degree : m_content.edition->degrees)
            if (degree.id == m_content.assessment->degree)
                return degree.name.in(m_language);
        return u"–"_s;
    }

    void written(const WrittenSection& section)
    {
        add(heading(2, section.heading.in(m_language)));
        for (const QString& part : section.text.in(m_language).split(u'\n', Qt::SkipEmptyParts))
            add(paragraph(part));
    }

    const ConclusionContent& m_content;
    Language m_language;
    Document m_paper;
};

} // namespace

Bilingual itemTitle(const domain::AssessmentItem& item)
{
    const qsizetype slash = item.id.indexOf(u'/');
    if (slash < 0 || item.penalty)
        return item.name;
    const QString key = item.id.sliced(slash + 1);
    return {item.name.kk + u" – "_s + key + u' ' + item.row.kk, item.name.ru + u" – "_s + key + u' ' + item.row.ru};
}

Document conclusionPaper(const ConclusionContent& content, Language language)
{
    return Paper(content, language).make();
}

} // namespace bagalau::documents
