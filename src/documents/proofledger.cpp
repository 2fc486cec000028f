#include "documents/proofledger.h"

using namespace Qt::StringLiterals;
using bagalau::domain::Expression;
using bagalau::domain::Formula;

namespace bagalau::documents {

namespace {

void collect(const Formula& formula, const QString& kind, QSet<QString>& ids)
{
    if (!formula)
        return;
    if (formula->kind == Expression::Kind::Name && formula->table == kind)
        ids.insert(formula->text);
    for (const Formula& operand : formula->operands)
        collect(operand, kind, ids);
}

bool holdsTaken(const Formula& formula)
{
    return formula && ((formula->kind == Expression::Kind::Constant && !formula->text.isEmpty()) ||
                       std::any_of(formula->operands.begin(), formula->operands.end(), holdsTaken));
}

bool isPlain(const Formula& formula)
{
    return formula->kind == Expression::Kind::Name || formula->kind == Expression::Kind::Constant;
}

} // namespace

ProofLedger::ProofLedger(const ProofContent& content, const ProofNames& names) : m_content(content), m_names(names)
{
    QSet<QString> inputs, settings;
    for (const domain::ProofStep& step : content.proof->steps) {
        collect(step.places, domain::placeOfInput, inputs);
        collect(step.places, domain::placeOfSetting, settings);
    }
    addInputs(inputs);
    addSteps();
    addSettings(settings);
}

CellTarget ProofLedger::find(const Expression& name, const QString& from) const
{
    CellTarget target = m_targets.value(name.table + u':' + name.text, {{{}, 0, -1}, {}, {}});
    if (target.place.sheet == from)
        target.place.sheet.clear();
    return target;
}

void ProofLedger::addInputs(const QSet<QString>& named)
{
    for (const domain::Column& column : m_content.variant->inputs) {
        const domain::Input input = m_content.inputs->scalars.value(column.id);
        if (!named.contains(column.id) && !input.accepted)
            continue;
        if (m_inputs.isEmpty())
            m_inputs << InputLine{{}, m_names.say(u"book.body"_s), {}, nullptr, {}, false};
        m_inputs << InputLine{column.id, {}, {}, &column, input, false};
    }
    for (const domain::Table& table : m_content.variant->tables)
        addRows(table, named);
    for (qsizetype i = 0; i < m_inputs.size(); ++i)
        if (const domain::Column* column = m_inputs[i].column)
            m_targets.insert(
                domain::placeOfInput + u':' + m_inputs[i].id,
                {{m_names.say(u"book.inputs"_s), firstRow + int(i), Counts},
                 column->type,
                 column->type == domain::ValueType::Choice ? column->choices : QMap<QString, base::Bilingual>()});
}

void ProofLedger::addRows(const domain::Table& table, const QSet<QString>& named)
{
    bool begun = false;
    for (const domain::InputRow& row : m_content.inputs->tables.value(table.id)) {
        const QString title = m_names.titleOf(table, row.key), key = m_names.side(row.key);
        for (const domain::Column& column : table.columns) {
            const QString id = domain::inputId(table.id, row.key, column.id);
            const domain::Input input = row.cells.value(column.id);
            if (!named.contains(id) && !(input.accepted && column.byAssessor))
                continue;
            if (!begun)
                m_inputs << InputLine{{}, m_names.in(table.name), {}, nullptr, {}, false};
            begun = true;
            m_inputs << InputLine{id,      {},    title == key ? key : key + u"  "_s + title,
                                  &column, input, table.isFixed(column.id)};
        }
    }
}

void ProofLedger::addSteps()
{
    const auto addAll = [this](const QString& table, const QString& heading) {
        bool begun = false;
        for (const domain::ProofStep& step : m_content.proof->steps) {
            if (step.step.table != table)
                continue;
            if (!begun)
                m_steps << StepLine{{}, heading, {}, {}, nullptr, nullptr, false, false};
            begun = true;
            addStep(step, m_content.variant->table(table));
        }
    };
    for (const domain::Table& table : m_content.variant->tables)
        addAll(table.id, m_names.in(table.name));
    addAll({}, m_names.say(u"book.body"_s));
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_targets.insert(domain::placeOfStep + u':' + m_steps[i].id,
                         {{m_names.say(u"book.steps"_s), firstRow + int(i), StepValue},
                          m_steps[i].truth ? domain::ValueType::Boolean : domain::ValueType::Number,
                          {}});
}

void ProofLedger::addStep(const domain::ProofStep& step, const domain::Table* table)
{
    const domain::Definition* definition = m_names.definition(step.step);
    if (!definition)
        return;
    StepLine line{step.step.id, {}, {}, m_names.in(definition->name), nullptr, &step, false, holdsTaken(step.places)};
    if (table) {
        const QString title = m_names.titleOf(*table, step.step.row), key = m_names.side(step.step.row);
        line.row = title == key ? key : key + u"  "_s + title;
    }
    line.truth = definition->type == domain::ValueType::Boolean;
    int parts = 0;
    const bool wholly = step.places && isPlain(step.places) && line.taken; // then there is no formula left to write
    if (step.places && !wholly)
        line.formula = withParts(step.places, line, parts);
    m_steps << line;
}

// What stands in the cells of a mean, and what a scale is asked about, are cells themselves: each can be followed.
Formula ProofLedger::withParts(const Formula& formula, const StepLine& line, int& parts)
{
    static const QSet<QString> ofRows{u"mean"_s, u"sum"_s, u"count"_s, u"least"_s, u"most"_s};
    if (formula->operands.isEmpty())
        return formula;
    auto copy = std::make_shared<Expression>(*formula);
    const bool rows = formula->kind == Expression::Kind::Call && ofRows.contains(formula->text);
    const bool scale = formula->kind == Expression::Kind::Call && formula->text == u"scale"_s;
    for (qsizetype i = 0; i < copy->operands.size(); ++i) {
        Formula& operand = copy->operands[i];
        if (rows && !isPlain(operand))
            operand = part(operand, line, parts, m_names.say(u"book.part"_s, {partName(operand)}));
        else if (scale && i == 1 && !isPlain(operand))
            operand = part(operand, line, parts, m_names.say(u"book.argument"_s));
        else
            operand = withParts(operand, line, parts);
    }
    return copy;
}

Formula ProofLedger::part(const Formula& formula, const StepLine& line, int& parts, const QString& name)
{
    StepLine own{{}, {}, line.row, name, nullptr, nullptr, true, holdsTaken(formula)};
    own.formula = withParts(formula, line, parts);
    own.id = line.id + u'#' + QString::number(++parts);
    m_steps << own;
    auto place = std::make_shared<Expression>();
    place->kind = Expression::Kind::Name;
    place->text = own.id;
    place->table = domain::placeOfStep;
    return place;
}

// The row whose values stand in it.
QString ProofLedger::partName(const Formula& formula) const
{
    const auto named = [&](const QString& kind) {
        QSet<QString> ids;
        collect(formula, kind, ids);
        QStringList sorted(ids.begin(), ids.end());
        sorted.sort();
        return sorted;
    };
    for (const QString& id : named(domain::placeOfInput))
        if (const qsizetype first = id.indexOf(u'/'); first > 0) {
            const domain::Table* table = m_content.variant->table(id.first(first));
            const QString key = id.sliced(first + 1, id.lastIndexOf(u'/') - first - 1);
            const QString title = table ? m_names.titleOf(*table, key) : QString();
            return title.isEmpty() || title == key ? m_names.side(key) : m_names.side(key) + u"  "_s + title;
        }
    for (const QString& id : named(domain::placeOfStep))
        if (const domain::ProofStep* step = m_names.step(id); step && !step->step.row.isEmpty())
            return m_names.side(step->step.row);
    return u"–"_s;
}

void ProofLedger::addSettings(const QSet<QString>& named)
{
    const QList<const domain::Setting*> open = m_names.openPoints();
    for (const domain::Setting& setting : m_content.edition->settings)
        if (named.contains(setting.id) || open.contains(&setting))
            m_settings << &setting;
    for (qsizetype i = 0; i < m_settings.size(); ++i)
        m_targets.insert(domain::placeOfSetting + u':' + m_settings[i]->id,
                         {{m_names.say(u"book.settings"_s), firstRow + int(i), SettingValue},
                          m_settings[i]->type,
                          m_settings[i]->type == domain::ValueType::Choice ? m_settings[i]->choices
                                                                           : QMap<QString, base::Bilingual>()});
}

} // namespace bagalau::documents
