#include "desktop/scoring/calculation.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

bool sameText(const base::Bilingual& left, const base::Bilingual& right)
{
    return left.kk == right.kk && left.ru == right.ru;
}

} // namespace

Calculation::Calculation(domain::Edition edition, const QString& variant, domain::Inputs inputs,
                         domain::Assessment assessment)
    : m_edition(std::move(edition)),
      m_variant(m_edition.variant(variant)),
      m_inputs(std::move(inputs)),
      m_assessment(std::move(assessment))
{
    Q_ASSERT(m_variant);
    addScalars();
    for (const domain::Table& table : m_variant->tables)
        if (const auto rows = std::as_const(m_inputs.tables).find(table.id); rows != m_inputs.tables.cend())
            addRows(table, *rows);
    addDefinitions(m_variant->values);
    addDefinitions(m_variant->penalties);
    for (const domain::Definition* one : {&m_variant->penaltyTotal, &m_variant->beforePenalty, &m_variant->score})
        m_definitions.insert(u'/' + one->id, one);
    for (const domain::Table& table : m_variant->tables)
        addDefinitions(table.values, table.id);
    addSteps();
    m_doubts = domain::doubtsOf(m_assessment, m_edition);
}

QList<const domain::Setting*> Calculation::doubtsOf(const QString& stepId) const
{
    const QSet<QString> ids = m_doubts.value(stepId);
    QList<const domain::Setting*> all;
    for (const domain::Setting& setting : m_edition.settings)
        if (ids.contains(setting.id))
            all << &setting;
    return all;
}

void Calculation::addScalars()
{
    for (const domain::Column& column : m_variant->inputs)
        if (const auto input = m_inputs.scalars.constFind(column.id); input != m_inputs.scalars.cend())
            m_cells.insert(column.id, {&column, nullptr, nullptr, &*input});
}

void Calculation::addRows(const domain::Table& table, const QList<domain::InputRow>& rows)
{
    for (const domain::InputRow& row : rows) {
        m_rows.insert(table.id + u'/' + row.key, &row);
        for (const domain::Column& column : table.columns)
            if (const auto input = row.cells.constFind(column.id); input != row.cells.cend())
                m_cells.insert(domain::inputId(table.id, row.key, column.id), {&column, &table, &row, &*input});
    }
}

void Calculation::addDefinitions(const QList<domain::Definition>& definitions, const QString& table)
{
    for (const domain::Definition& definition : definitions)
        m_definitions.insert(table + u'/' + definition.id, &definition);
}

void Calculation::addSteps()
{
    for (const domain::AssessmentItem& item : std::as_const(m_assessment.items))
        m_items.insert(item.id, &item);
    for (const domain::TraceStep& step : std::as_const(m_assessment.steps)) {
        m_steps.insert(step.id, &step);
        for (const QString& used : step.uses)
            m_usedBy[used] << step.id;
    }
}

const domain::Definition* Calculation::definition(const QString& stepId) const
{
    const domain::TraceStep* one = step(stepId);
    return one ? m_definitions.value(one->table + u'/' + one->definition) : nullptr;
}

const Calculation::Cell* Calculation::cell(const QString& inputId) const
{
    const auto found = m_cells.constFind(inputId);
    return found == m_cells.constEnd() ? nullptr : &*found;
}

bool Calculation::isFact(const domain::Column& input) const
{
    const bool others = !step(m_variant->score.id) && !m_assessment.directions.isEmpty();
    bool reported = false;
    for (const QString& id : m_variant->forms)
        if (const domain::Form* form = m_edition.form(id))
            reported = reported || form->fields.contains(input.id);
    return (!reported || input.byAssessor) && (!others || m_usedBy.contains(input.id));
}

QStringList Calculation::uses(const QString& id) const
{
    const domain::TraceStep* one = step(id);
    return one ? one->uses : QStringList();
}

QStringList Calculation::rowInputs(const QString& id) const
{
    const Cell* own = cell(id);
    const domain::TraceStep* one = step(id);
    const QString tableId = own && own->table ? own->table->id : one ? one->table : QString();
    const QString key = own && own->row ? own->row->key : one ? one->row : QString();
    const domain::Table* table = tableId.isEmpty() ? nullptr : m_variant->table(tableId);
    QStringList ids;
    for (const domain::Column& column : table ? table->columns : QList<domain::Column>())
        if (const QString input = domain::inputId(tableId, key, column.id); input != id && m_cells.contains(input))
            ids << input;
    return ids;
}

QString Calculation::exclusionOf(const QString& id) const
{
    const auto excludes = [this](const QString& input) {
        const Cell* one = cell(input);
        return one && one->column->byAssessor && one->column->type == domain::ValueType::Boolean;
    };
    if (cell(id) && cell(id)->row && excludes(id))
        return id;
    for (const QString& input : rowInputs(id))
        if (excludes(input))
            return input;
    return {};
}

QString Calculation::targetOf(const base::Finding& finding) const
{
    if (finding.message.args.size() < 2)
        return {};
    const base::Bilingual& what = finding.message.args[0];
    const QString key = finding.message.args[1].ru;
    QString target;
    for (auto one = m_cells.begin(); one != m_cells.end(); ++one) {
        const bool place =
            finding.place.cell == one->input->origin.cell && finding.place.sheet == one->input->origin.sheet;
        const bool row = one->row ? one->row->key == key : key == u"–"_s;
        if (!row || !place || !sameText(one->column->name, what))
            continue;
        if (target.isEmpty() || m_usedBy.contains(one.key()))
            target = one.key();
    }
    for (const domain::TraceStep& one : m_assessment.steps)
        if (target.isEmpty() && (one.row == key || (one.row.isEmpty() && key == u"–"_s)) &&
            sameText(nameOf(one.id), what))
            target = one.id;
    return target;
}

domain::Value Calculation::valueOf(const QString& id) const
{
    if (const domain::TraceStep* one = step(id))
        return one->value;
    const Cell* one = cell(id);
    return one ? one->input->effective(*one->column) : domain::Value();
}

base::Bilingual Calculation::nameOf(const QString& id) const
{
    if (const domain::Definition* one = definition(id))
        return one->name;
    const Cell* one = cell(id);
    return one ? one->column->name : base::Bilingual(id);
}

base::Bilingual Calculation::titleOf(const domain::Table& table, const domain::InputRow& row) const
{
    const domain::Column* column = table.column(table.title);
    const auto input = column ? row.cells.constFind(column->id) : row.cells.cend();
    const domain::Value title = input != row.cells.cend() ? input->effective(*column) : domain::Value();
    if (!title.text())
        return row.key;
    const base::Bilingual both = base::bothSides(*title.text());
    return {row.key + u"  "_s + both.kk, row.key + u"  "_s + both.ru};
}

base::Bilingual Calculation::rowOf(const QString& id) const
{
    if (const Cell* one = cell(id))
        return one->row ? titleOf(*one->table, *one->row) : base::Bilingual();
    const domain::TraceStep* one = step(id);
    if (!one || one->table.isEmpty())
        return {};
    const domain::InputRow* row = m_rows.value(one->table + u'/' + one->row);
    return row ? titleOf(*m_variant->table(one->table), *row) : base::bothSides(one->row);
}

} // namespace bagalau::desktop
