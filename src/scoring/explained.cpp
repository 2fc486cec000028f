#include "scoring/explained.h"

using namespace Qt::StringLiterals;
using namespace bagalau::domain;

namespace bagalau::scoring {

namespace {

Formula constant(const Value& value)
{
    auto expression = std::make_shared<Expression>();
    expression->value = value;
    return expression;
}

Formula product(const Formula& left, const Formula& right)
{
    auto expression = std::make_shared<Expression>();
    expression->kind = Expression::Kind::Binary;
    expression->text = u"*"_s;
    expression->operands = {left, right};
    return expression;
}

bool holdsText(const Formula& formula)
{
    return formula->value.text() || std::any_of(formula->operands.begin(), formula->operands.end(), holdsText);
}

// The sum of the parts that were measured, times what the others left to them.
Explained raised(Explained how, const Evaluator& evaluator, const Definition& definition, const RowIndex::Row* row)
{
    base::Number sum;
    for (const Definition::Part& part : definition.parts) {
        const TraceStep* own = row ? evaluator.step(part.id + u'/' + row->key) : nullptr;
        const TraceStep* step = own ? own : evaluator.step(part.id);
        if (step && step->value.number())
            sum = sum + evaluator.weightOf(part) * *step->value.number();
    }
    if (!sum.isZero() && sum != *how.result.number())
        how.formula = product(how.formula, constant(*how.result.number() / sum));
    return how;
}

} // namespace

Formula Evaluator::withValues(const Definition& definition, const Row* row, QList<ScaleHit>& scales)
{
    const bool before = std::exchange(m_quiet, true);
    const Definition* outer = std::exchange(m_current, &definition);
    Formula formula = definition.formula ? reduced(definition.formula, row, scales) : nullptr;
    if (formula && formula->kind == Expression::Kind::Constant && scales.isEmpty())
        formula = decided(definition.formula, row);
    m_current = outer;
    m_quiet = before;
    return formula;
}

Formula Evaluator::reduced(const Formula& formula, const Row* row, QList<ScaleHit>& scales)
{
    switch (formula->kind) {
    case Expression::Kind::Constant:
        return formula;
    case Expression::Kind::Name:
        return constant(evalName(*formula, row));
    case Expression::Kind::Aggregate:
        return reducedRows(*formula, row);
    case Expression::Kind::Call:
        if (formula->text == u"if"_s) {
            const Value condition = eval(formula->operands[0], row);
            return condition.boolean() ? reduced(formula->operands[*condition.boolean() ? 1 : 2], row, scales)
                                       : constant({});
        }
        if (formula->text == u"scale"_s) {
            const QString scale = *formula->operands[0]->value.text();
            const Value value = eval(formula->operands[1], row);
            if (const ScaleStep* step = value.number() ? stepOf(scale, *value.number()) : nullptr)
                scales << ScaleHit{scale, *value.number(), *step};
            return constant(eval(formula, row));
        }
        if (formula->text == u"known"_s || formula->text == u"listed"_s)
            return constant(eval(formula, row));
        break;
    case Expression::Kind::Not:
    case Expression::Kind::Negate:
    case Expression::Kind::Binary:
        break;
    }
    auto copy = std::make_shared<Expression>(*formula);
    for (Formula& operand : copy->operands)
        operand = reduced(operand, row, scales);
    if (copy->kind == Expression::Kind::Not && copy->operands[0]->kind == Expression::Kind::Constant)
        return constant(eval(formula, row));
    return copy;
}

// Where only a condition decides, it is what explains: "if(0.05 <= 0.06; 10; …)". Words of choices are no numbers: of
// those only the branch that was taken is shown.
Formula Evaluator::decided(const Formula& formula, const Row* row)
{
    const bool condition = formula->kind == Expression::Kind::Call && formula->text == u"if"_s;
    const Value holds = condition ? eval(formula->operands[0], row) : Value();
    QList<ScaleHit> none;
    if (!holds.boolean())
        return reduced(formula, row, none);
    const Formula taken = decided(formula->operands[*holds.boolean() ? 1 : 2], row);
    const Formula asked = reduced(formula->operands[0], row, none);
    if (asked->kind == Expression::Kind::Constant || holdsText(asked))
        return taken;
    auto copy = std::make_shared<Expression>(*formula);
    const Formula other = constant(u"…"_s);
    copy->operands = {asked, *holds.boolean() ? taken : other, *holds.boolean() ? other : taken};
    return copy;
}

Formula Evaluator::reducedRows(const Expression& aggregate, const Row* row)
{
    auto call = std::make_shared<Expression>();
    call->kind = Expression::Kind::Call;
    call->text = aggregate.text;
    for (const Row* one : below(*m_variant.table(aggregate.table), row)) {
        const Value taken = aggregate.filter ? eval(aggregate.filter, one) : Value(true);
        if (taken.boolean() && *taken.boolean())
            call->operands << constant(eval(aggregate.operands[0], one));
    }
    return call;
}

Explained explainedStep(Evaluator& evaluator, const Definition& definition, const RowIndex::Row* row)
{
    Explained out;
    out.result = evaluator.value(definition, row);
    if (const TraceStep* step = evaluator.step(Evaluator::stepId(definition, row)))
        out.otherwise = step->otherwise;
    if (out.otherwise)
        return out;
    out.formula = evaluator.withValues(definition, row, out.scales);
    if (definition.parts.isEmpty() || !out.result.number())
        return out;
    for (const TraceStep& step : evaluator.steps())
        if (step.otherwise == Otherwise::Redistribute)
            return raised(std::move(out), evaluator, definition, row);
    return out;
}

Explained explained(const Edition& edition, const Variant& variant, const Inputs& inputs, const QString& stepId)
{
    Evaluator evaluator(edition, variant, inputs);
    const Definition* definition = variant.definition({}, stepId);
    const RowIndex::Row* row = nullptr;
    for (const Table& table : definition ? QList<Table>() : variant.tables)
        for (const RowIndex::Row& one : evaluator.rows().rowsOf(table.id))
            for (const Definition& own : table.values)
                if (Evaluator::stepId(own, &one) == stepId) {
                    definition = &own;
                    row = &one;
                }
    if (!definition)
        return {};
    return explainedStep(evaluator, *definition, row);
}

} // namespace bagalau::scoring
