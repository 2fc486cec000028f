#include "scoring/evaluator.h"

#include "base/text.h"
#include "scoring/assess.h"

using namespace Qt::StringLiterals;
using namespace bagalau::domain;
using bagalau::base::Number;

namespace bagalau::scoring {

namespace {

base::Bilingual nameOf(const RowIndex::Row* row)
{
    return row ? base::Bilingual(row->key) : base::Bilingual(u"–"_s);
}

std::optional<bool> compare(const QString& sign, const Value& left, const Value& right)
{
    if (sign == u"="_s || sign == u"<>"_s)
        return (left == right) == (sign == u"="_s);
    const auto order = *left.number() <=> *right.number();
    if (sign == u"<"_s)
        return order < 0;
    if (sign == u"<="_s)
        return order <= 0;
    if (sign == u">"_s)
        return order > 0;
    if (sign == u">="_s)
        return order >= 0;
    return std::nullopt;
}

} // namespace

void Mentions::add(const QString& name)
{
    constexpr qsizetype few = 32; // so many are looked through faster than kept twice
    if (m_names.size() < few ? m_names.contains(name) : m_known.contains(name))
        return;
    m_names << name;
    if (m_names.size() == few)
        m_known = QSet<QString>(m_names.begin(), m_names.end());
    else if (m_names.size() > few)
        m_known.insert(name);
}

Evaluator::Evaluator(const Edition& edition, const Variant& variant, const Inputs& inputs)
    : m_edition(edition), m_variant(variant), m_inputs(inputs), m_rows(variant, inputs)
{
}

QString Evaluator::stepId(const Definition& definition, const Row* row)
{
    return row ? definition.id + u'/' + row->key : definition.id;
}

const TraceStep* Evaluator::step(const QString& id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_steps[*found];
}

Value Evaluator::value(const Definition& definition, const Row* row)
{
    const QString id = stepId(definition, row);
    if (!m_uses.isEmpty())
        m_uses.last()->add(id);
    if (const auto found = m_index.find(id); found != m_index.end())
        return m_steps[*found].value;
    if (m_quiet && m_unknown.contains(id))
        return {};
    Mentions uses, settings;
    m_uses.append(&uses);
    m_settings.append(&settings);
    const Definition* outer = std::exchange(m_current, &definition);
    std::optional<Otherwise> otherwise;
    const Value got = result(definition, row, otherwise);
    m_current = outer;
    m_uses.removeLast();
    m_settings.removeLast();
    m_index.insert(id, m_steps.size());
    m_steps.append({id, definition.id, row ? row->table->id : QString(), row ? row->key : QString(), got, uses.names(),
                    settings.names(), otherwise});
    return got;
}

Value Evaluator::result(const Definition& definition, const Row* row, std::optional<Otherwise>& otherwise)
{
    if (definition.applies) {
        const Value applies = eval(definition.applies, row);
        if (!applies.boolean())
            return {};
        if (!*applies.boolean()) {
            const Setting* setting = m_edition.setting(definition.otherwise);
            const Value chosen = setting ? settingValue(*setting) : Value(definition.otherwise);
            otherwise = otherwiseOf(chosen.text() ? *chosen.text() : QString());
            return otherwise == Otherwise::Maximum ? Value(definition.maximum.value_or(0)) : Value(Number());
        }
    }
    const Value got = definition.formula ? eval(definition.formula, row) : Value();
    return definition.parts.isEmpty() ? got : redistributed(definition, row, got);
}

// The maxima of the parts that had nothing to measure go to the others, in proportion.
Value Evaluator::redistributed(const Definition& definition, const Row* row, const Value& sum)
{
    Number all, measured;
    for (const Definition::Part& part : definition.parts) {
        const Scope scope{m_edition, m_variant, row ? row->table : nullptr};
        const Definition* one = definitionOf(scope, part.id);
        const bool own = row && m_variant.definition(row->table->id, part.id) == one;
        const TraceStep* done = one ? step(stepId(*one, own ? row : nullptr)) : nullptr;
        if (!done || done->otherwise == Otherwise::LeaveOut)
            continue;
        const Number maximum = weightOf(part) * one->maximum.value_or(0);
        all = all + maximum;
        if (done->otherwise != Otherwise::Redistribute)
            measured = measured + maximum;
    }
    if (!sum.number() || all == measured)
        return sum;
    if (!measured.isZero())
        return bounded(*sum.number() * all / measured, row);
    reportNoRows(row);
    return {};
}

Value Evaluator::settingValue(const Setting& setting)
{
    if (!m_settings.isEmpty())
        m_settings.last()->add(setting.id);
    return m_given.value(setting.id, setting.value);
}

Number Evaluator::weightOf(const Definition::Part& part) const
{
    if (part.weight.isEmpty())
        return Number(1);
    if (const auto number = Number::fromDecimal(part.weight))
        return *number;
    const Setting* setting = m_edition.setting(part.weight);
    const Value value = setting ? m_given.value(setting->id, setting->value) : Value();
    return value.number() ? *value.number() : Number(1);
}

// Rows within rows within rows: an edition from outside can ask for more than anybody can wait for.
bool Evaluator::exhausted(qint64 more)
{
    if (m_work > mostWork)
        return true;
    m_work += more;
    if (m_work <= mostWork)
        return false;
    m_findings << base::Finding{
        base::Finding::Weight::Blocker,
        {u"scoring.too-much"_s,
         QT_TRANSLATE_NOOP("Messages", "“%1” needs more calculating than any assessment does; it was stopped and there "
                                       "is no score. Check the edition."),
         {m_current ? m_current->name : base::Bilingual(u"–"_s)}},
        {}};
    return true;
}

QList<const Evaluator::Row*> Evaluator::below(const Table& table, const Row* row)
{
    const QList<const Row*> rows = m_rows.below(table, row, mostWork - m_work);
    return exhausted(rows.size()) ? QList<const Row*>() : rows;
}

Value Evaluator::eval(const Formula& formula, const Row* row)
{
    if (exhausted(1))
        return {};
    switch (formula->kind) {
    case Expression::Kind::Constant:
        return formula->value;
    case Expression::Kind::Name:
        return evalName(*formula, row);
    case Expression::Kind::Not: {
        const Value inner = eval(formula->operands[0], row);
        return inner.boolean() ? Value(!*inner.boolean()) : Value();
    }
    case Expression::Kind::Negate: {
        const Value inner = eval(formula->operands[0], row);
        return inner.number() ? Value(Number() - *inner.number()) : Value();
    }
    case Expression::Kind::Binary:
        return evalBinary(*formula, row);
    case Expression::Kind::Call:
        return evalCall(*formula, row);
    case Expression::Kind::Aggregate:
        break;
    }
    return evalAggregate(*formula, row);
}

Value Evaluator::evalName(const Expression& name, const Row* row)
{
    if (const auto given = m_given.find(name.text); given != m_given.end())
        return *given;
    if (row)
        if (const Column* column = row->table->column(name.text)) {
            const Input* input = nullptr;
            if (row->input)
                if (const auto cell = row->input->cells.find(column->id); cell != row->input->cells.end())
                    input = &*cell;
            return row->input ? evalInput(*column, input, inputId(row->table->id, row->key, column->id), row)
                              : Value(row->key);
        }
    const Scope scope{m_edition, m_variant, row ? row->table : nullptr};
    if (const Definition* definition = definitionOf(scope, name.text)) {
        bool ofRow = false;
        for (const Definition& own : row ? row->table->values : QList<Definition>())
            ofRow = ofRow || own.id == name.text;
        return value(*definition, ofRow ? row : nullptr);
    }
    const Column* input = m_variant.input(name.text);
    if (!input)
        return settingValue(*m_edition.setting(name.text));
    const auto found = m_inputs.scalars.find(name.text);
    return evalInput(*input, found == m_inputs.scalars.end() ? nullptr : &*found, input->id, nullptr);
}

Value Evaluator::evalInput(const Column& column, const Input* input, const QString& id, const Row* row)
{
    if (!m_uses.isEmpty())
        m_uses.last()->add(id);
    // A package from outside may hold any kind of value in any cell.
    Value result = input ? input->effective(column) : column.fallback;
    if ((column.type == ValueType::Number && !result.number()) ||
        (column.type == ValueType::Boolean && !result.boolean()))
        result = {};
    if (result.missing())
        report(u"scoring.missing"_s,
               row ? QT_TRANSLATE_NOOP(
                         "Messages",
                         "Row %2: “%1” is missing. Accept a value with its ground, or exclude the row with a ground.")
                   : QT_TRANSLATE_NOOP("Messages", "“%1” is missing. Accept a value with its ground."),
               row, column.name,
               input ? base::Place{input->origin.file, input->origin.sheet, input->origin.cell} : base::Place());
    return result;
}

Value Evaluator::evalLogic(const Expression& binary, const Row* row)
{
    const bool decides = binary.text == u"or"_s;
    const Value left = eval(binary.operands[0], row);
    if (left.boolean() && *left.boolean() == decides)
        return decides;
    const Value right = eval(binary.operands[1], row);
    if (right.boolean() && *right.boolean() == decides)
        return decides;
    return left.boolean() && right.boolean() ? Value(!decides) : Value();
}

Value Evaluator::evalBinary(const Expression& binary, const Row* row)
{
    if (binary.text == u"and"_s || binary.text == u"or"_s)
        return evalLogic(binary, row);
    const Value left = eval(binary.operands[0], row);
    const Value right = eval(binary.operands[1], row);
    if (left.missing() || right.missing())
        return {};
    const QString& sign = binary.text;
    if (sign != u"="_s && sign != u"<>"_s && (!left.number() || !right.number()))
        return {};
    if (sign == u"+"_s)
        return bounded(*left.number() + *right.number(), row);
    if (sign == u"-"_s)
        return bounded(*left.number() - *right.number(), row);
    if (sign == u"*"_s)
        return bounded(*left.number() * *right.number(), row);
    if (sign != u"/"_s) {
        const auto result = compare(sign, left, right);
        return result ? Value(*result) : Value();
    }
    if (!right.number()->isZero())
        return bounded(*left.number() / *right.number(), row);
    report(u"scoring.zero-divisor"_s,
           row ? QT_TRANSLATE_NOOP("Messages", "Row %2: “%1” divides by zero. Accept another value with its ground, or "
                                               "exclude the row with a ground.")
               : QT_TRANSLATE_NOOP("Messages", "“%1” divides by zero. Accept another value with its ground."),
           row, m_current->name);
    return {};
}

Value Evaluator::bounded(const Number& number, const Row* row)
{
    if (!number.isUnwieldy())
        return number;
    report(u"scoring.too-long"_s,
           row ? QT_TRANSLATE_NOOP("Messages", "Row %2: “%1” gives a number with too many digits to calculate with.")
               : QT_TRANSLATE_NOOP("Messages", "“%1” gives a number with too many digits to calculate with."),
           row, m_current ? m_current->name : base::Bilingual());
    return {};
}

bool Evaluator::isKnown(const Formula& formula, const Row* row)
{
    const bool before = std::exchange(m_quiet, true);
    const qsizetype steps = m_steps.size();
    const bool known = !eval(formula, row).missing();
    m_quiet = before;
    // What was only asked for is calculated again where it is needed, so that its findings are not lost.
    while (!known && m_steps.size() > steps) {
        const TraceStep last = m_steps.takeLast();
        m_index.remove(last.id);
        if (last.value.missing())
            m_unknown.insert(last.id);
    }
    return known;
}

Value Evaluator::evalCall(const Expression& call, const Row* row)
{
    const QString& name = call.text;
    const QList<Formula>& arguments = call.operands;
    if (name == u"if"_s) {
        const Value condition = eval(arguments[0], row);
        return condition.boolean() ? eval(arguments[*condition.boolean() ? 1 : 2], row) : Value();
    }
    if (name == u"known"_s)
        return isKnown(arguments[0], row);
    if (name == u"scale"_s)
        return evalScale(*arguments[0]->value.text(), eval(arguments[1], row));
    if (name == u"round"_s)
        return evalRound(call, row);
    if (name == u"listed"_s)
        return evalListed(*arguments[1]->value.text(), eval(arguments[0], row));
    return evalNumbers(call, row);
}

Value Evaluator::evalRound(const Expression& call, const Row* row)
{
    static const QHash<QString, base::Rounding> kinds{{u"half-up"_s, base::Rounding::HalfUp},
                                                      {u"half-even"_s, base::Rounding::HalfEven},
                                                      {u"down"_s, base::Rounding::Down},
                                                      {u"up"_s, base::Rounding::Up}};
    const Value value = eval(call.operands[0], row);
    if (!value.number())
        return {};
    const base::Rounding kind = call.operands.size() > 2 ? kinds[*call.operands[2]->value.text()] : m_edition.rounding;
    return value.number()->rounded(call.operands[1]->value.number()->toFixed(0).toInt(), kind);
}

Value Evaluator::evalNumbers(const Expression& call, const Row* row)
{
    QList<Number> numbers;
    for (const Formula& argument : call.operands) {
        const Value value = eval(argument, row);
        if (value.number())
            numbers << *value.number();
    }
    if (numbers.size() != call.operands.size())
        return {};
    if (call.text == u"clamp"_s)
        return std::max(numbers[1], std::min(numbers[0], numbers[2]));
    return call.text == u"min"_s ? *std::min_element(numbers.begin(), numbers.end())
                                 : *std::max_element(numbers.begin(), numbers.end());
}

const ScaleStep* Evaluator::stepOf(const QString& scale, const Number& value) const
{
    const auto found = m_edition.scales.constFind(scale);
    if (found == m_edition.scales.constEnd())
        return nullptr;
    for (const ScaleStep& step : found->steps)
        if ((!step.from || value >= *step.from) && (!step.upTo || value <= *step.upTo))
            return &step;
    return nullptr;
}

Value Evaluator::evalScale(const QString& scale, const Value& value) const
{
    const ScaleStep* step = value.number() ? stepOf(scale, *value.number()) : nullptr;
    return step ? Value(step->points) : Value();
}

Value Evaluator::evalListed(const QString& list, const Value& value) const
{
    if (!value.text())
        return {};
    const QString text = base::folded(*value.text());
    for (const base::Bilingual& entry : m_edition.lists.value(list))
        if (text.contains(base::folded(entry.kk)) || text.contains(base::folded(entry.ru)))
            return true;
    return false;
}

Value Evaluator::evalAggregate(const Expression& aggregate, const Row* row)
{
    const Table& table = *m_variant.table(aggregate.table);
    QList<Number> numbers;
    bool missing = false;
    for (const Row* one : below(table, row)) {
        const Value taken = aggregate.filter ? eval(aggregate.filter, one) : Value(true);
        const Value value = taken.boolean() && !*taken.boolean() ? Value(false) : eval(aggregate.operands[0], one);
        if (!taken.boolean() || (!value.number() && !value.boolean()))
            missing = true;
        else if (*taken.boolean())
            numbers << (value.number() ? *value.number() : Number(*value.boolean() ? 1 : 0));
    }
    if (missing || m_work > mostWork)
        return {};
    Number sum;
    for (const Number& number : numbers) {
        sum = sum + number;
        if (sum.isUnwieldy())
            return bounded(sum, row);
    }
    if (aggregate.text == u"sum"_s || aggregate.text == u"count"_s)
        return sum;
    if (numbers.isEmpty()) {
        reportNoRows(row);
        return {};
    }
    if (aggregate.text == u"mean"_s)
        return sum / Number(numbers.size());
    return aggregate.text == u"least"_s ? *std::min_element(numbers.begin(), numbers.end())
                                        : *std::max_element(numbers.begin(), numbers.end());
}

void Evaluator::reportNoRows(const Row* row)
{
    report(u"scoring.no-rows"_s,
           row ? QT_TRANSLATE_NOOP("Messages", "Row %2: “%1” has nothing to be calculated from.")
               : QT_TRANSLATE_NOOP("Messages", "“%1” has nothing to be calculated from."),
           row, m_current->name);
}

void Evaluator::report(const QString& code, const char* english, const Row* row, const base::Bilingual& what,
                       const base::Place& place)
{
    const QString once = code + (row ? row->table->id + u'/' + row->key : QString()) + what.ru;
    if (m_quiet || m_reported.contains(once))
        return;
    m_reported.insert(once);
    m_findings << base::Finding{base::Finding::Weight::Blocker, base::Message(code, english, {what, nameOf(row)}),
                                place};
}

} // namespace bagalau::scoring
