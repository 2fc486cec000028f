#include "domain/proof.h"
#include "scoring/evaluator.h"

using namespace Qt::StringLiterals;
using namespace bagalau::domain;
using bagalau::base::Number;

namespace bagalau::scoring {

namespace {

Formula constant(const Value& value, const QString& text = {})
{
    auto expression = std::make_shared<Expression>();
    expression->value = value;
    expression->text = text;
    return expression;
}

Formula place(const QString& kind, const QString& id)
{
    auto expression = std::make_shared<Expression>();
    expression->kind = Expression::Kind::Name;
    expression->text = id;
    expression->table = kind;
    return expression;
}

Formula made(Expression::Kind kind, const QString& text, const QList<Formula>& operands)
{
    auto expression = std::make_shared<Expression>();
    expression->kind = kind;
    expression->text = text;
    expression->operands = operands;
    return expression;
}

Formula binary(const QString& sign, const Formula& left, const Formula& right)
{
    return made(Expression::Kind::Binary, sign, {left, right});
}

Formula either(const Formula& condition, const Formula& yes, const Formula& no)
{
    return made(Expression::Kind::Call, u"if"_s, {condition, yes, no});
}

Formula isChosen(const Setting& setting, const QString& choice)
{
    return binary(u"="_s, place(placeOfSetting, setting.id), constant(choice));
}

Formula total(const QList<Formula>& terms)
{
    Formula sum = terms.first();
    for (const Formula& term : terms.sliced(1))
        sum = binary(u"+"_s, sum, term);
    return sum;
}

} // namespace

Formula Evaluator::withPlaces(const Definition& definition, const Row* row, QList<Wanted>& wanted)
{
    const bool before = std::exchange(m_quiet, true);
    const Definition* outer = std::exchange(m_current, &definition);
    Formula formula = definition.formula ? placed(definition.formula, row, wanted) : nullptr;
    if (formula && !definition.parts.isEmpty())
        formula = raised(definition, formula, row, wanted);
    if (formula && definition.applies)
        formula = either(placed(definition.applies, row, wanted), formula, insteadOf(definition));
    m_current = outer;
    m_quiet = before;
    return formula;
}

// What stands where there is nothing to measure: the maximum or nothing, as the word or the setting says.
Formula Evaluator::insteadOf(const Definition& definition) const
{
    const Formula zero = constant(Number());
    const Formula maximum = constant(definition.maximum.value_or(0));
    if (const Setting* setting = m_edition.setting(definition.otherwise))
        return setting->choices.contains(u"maximum"_s) ? either(isChosen(*setting, u"maximum"_s), maximum, zero) : zero;
    return definition.otherwise == u"maximum"_s ? maximum : zero;
}

Formula Evaluator::placed(const Formula& formula, const Row* row, QList<Wanted>& wanted)
{
    const bool logic =
        formula->kind == Expression::Kind::Binary && (formula->text == u"and"_s || formula->text == u"or"_s);
    switch (formula->kind) {
    case Expression::Kind::Constant:
        return formula;
    case Expression::Kind::Name:
        return placedName(*formula, row, wanted);
    case Expression::Kind::Aggregate:
        return placedRows(*formula, row, wanted);
    default:
        break;
    }
    if (formula->kind == Expression::Kind::Call && formula->text == u"listed"_s)
        return constant(eval(formula, row), formula->text);
    if (logic)
        return placedLogic(*formula, row, wanted);
    auto copy = std::make_shared<Expression>(*formula);
    for (Formula& operand : copy->operands)
        operand = placed(operand, row, wanted);
    return copy;
}

// A spreadsheet gives up on "and" and "or" where a side is missing; here the known side may decide, so it is asked
// first.
Formula Evaluator::placedLogic(const Expression& logic, const Row* row, QList<Wanted>& wanted)
{
    const bool leftKnown = !eval(logic.operands[0], row).missing();
    const bool rightKnown = !eval(logic.operands[1], row).missing();
    const Formula left = placed(logic.operands[0], row, wanted), right = placed(logic.operands[1], row, wanted);
    if (leftKnown == rightKnown)
        return binary(logic.text, left, right);
    const Formula &first = leftKnown ? left : right, &second = leftKnown ? right : left;
    return logic.text == u"or"_s ? either(first, constant(true), second) : either(first, second, constant(false));
}

Formula Evaluator::placedName(const Expression& name, const Row* row, QList<Wanted>& wanted)
{
    if (const auto given = m_given.find(name.text); given != m_given.end())
        return constant(*given);
    if (const Column* column = row ? row->table->column(name.text) : nullptr)
        return row->input ? place(placeOfInput, inputId(row->table->id, row->key, column->id)) : constant(row->key);
    const Scope scope{m_edition, m_variant, row ? row->table : nullptr};
    if (const Definition* definition = definitionOf(scope, name.text)) {
        const bool own = row && m_variant.definition(row->table->id, name.text) == definition;
        wanted << Wanted{definition, own ? row : nullptr};
        return place(placeOfStep, stepId(*definition, own ? row : nullptr));
    }
    return place(m_variant.input(name.text) ? placeOfInput : placeOfSetting, name.text);
}

Formula Evaluator::placedRows(const Expression& aggregate, const Row* row, QList<Wanted>& wanted)
{
    auto call = std::make_shared<Expression>();
    call->kind = Expression::Kind::Call;
    call->text = aggregate.text;
    call->table = aggregate.table;
    for (const Row* one : below(*m_variant.table(aggregate.table), row)) {
        const Value counts = aggregate.filter ? eval(aggregate.filter, one) : Value(true);
        if (!counts.boolean())
            return constant({}, aggregate.text);
        if (*counts.boolean())
            call->operands << placed(aggregate.operands[0], one, wanted);
    }
    return call;
}

// The maxima of the parts that had nothing to measure go to the others: the sum times all of them by those measured.
Formula Evaluator::raised(const Definition& definition, const Formula& sum, const Row* row, QList<Wanted>& wanted)
{
    const QString spread = u"redistribute"_s, leave = u"leave-out"_s;
    QList<Formula> all, measured;
    bool spreads = false;
    for (const Definition::Part& part : definition.parts) {
        const Scope scope{m_edition, m_variant, row ? row->table : nullptr};
        const Definition* one = definitionOf(scope, part.id);
        const bool own = row && m_variant.definition(row->table->id, part.id) == one;
        Formula full = constant(one->maximum.value_or(0));
        if (!part.weight.isEmpty())
            full = binary(
                u"*"_s, m_edition.setting(part.weight) ? place(placeOfSetting, part.weight) : constant(weightOf(part)),
                full);
        if (!one->applies) {
            all << full;
            measured << full;
            continue;
        }
        const Setting* setting = m_edition.setting(one->otherwise);
        const auto mayBe = [&](const QString& word) {
            return setting ? setting->choices.contains(word) : one->otherwise == word;
        };
        const auto unless = [&](const QString& word, const Formula& otherwise) {
            if (!mayBe(word))
                return otherwise;
            return setting ? either(isChosen(*setting, word), constant(Number()), otherwise) : constant(Number());
        };
        spreads = spreads || mayBe(spread);
        const Formula applies = placed(one->applies, own ? row : nullptr, wanted);
        const Formula kept = unless(leave, full);
        all << (mayBe(leave) ? either(applies, full, kept) : full);
        measured << (mayBe(leave) || mayBe(spread) ? either(applies, full, unless(spread, kept)) : full);
    }
    const Formula one = constant(Number(1)), share = binary(u"/"_s, total(all), total(measured));
    return spreads ? binary(u"*"_s, sum, either(binary(u"="_s, total(all), total(measured)), one, share)) : sum;
}

} // namespace bagalau::scoring
