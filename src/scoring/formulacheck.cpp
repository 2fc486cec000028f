#include "scoring/formulacheck.h"

using namespace Qt::StringLiterals;
using bagalau::domain::Definition;
using bagalau::domain::Expression;
using bagalau::domain::Formula;
using bagalau::domain::Table;
using bagalau::domain::ValueType;
using bagalau::domain::Variant;

namespace bagalau::scoring {

namespace {

[[noreturn]] void fail(const QString& code, const char* english, const QList<base::Bilingual>& args, int place)
{
    throw FormulaError{base::Message(code, english, args), place};
}

const Definition* ofTable(const Table& table, const QString& id)
{
    for (const Definition& definition : table.values)
        if (definition.id == id)
            return &definition;
    return nullptr;
}

bool sameKind(ValueType a, ValueType b)
{
    const auto textual = [](ValueType type) { return type == ValueType::Text || type == ValueType::Choice; };
    return a == b || (textual(a) && textual(b));
}

QSet<QString> roundings()
{
    return {u"half-up"_s, u"half-even"_s, u"down"_s, u"up"_s};
}

class Checker
{
public:
    explicit Checker(const Scope& scope) : m_scope(scope) {}

    ValueType type(const Formula& formula) const
    {
        switch (formula->kind) {
        case Expression::Kind::Constant:
            return formula->value.number()    ? ValueType::Number
                   : formula->value.boolean() ? ValueType::Boolean
                                              : ValueType::Text;
        case Expression::Kind::Name:
            return nameType(*formula);
        case Expression::Kind::Not:
            return wants(formula->operands[0], ValueType::Boolean);
        case Expression::Kind::Negate:
            return wants(formula->operands[0], ValueType::Number);
        case Expression::Kind::Binary:
            return binary(*formula);
        case Expression::Kind::Call:
            return call(*formula);
        case Expression::Kind::Aggregate:
            break;
        }
        return aggregate(*formula);
    }

private:
    ValueType wants(const Formula& formula, ValueType expected) const
    {
        if (!sameKind(type(formula), expected))
            fail(u"formula.type"_s,
                 expected == ValueType::Number    ? QT_TRANSLATE_NOOP("Messages", "A number is expected here.")
                 : expected == ValueType::Boolean ? QT_TRANSLATE_NOOP("Messages", "A condition is expected here.")
                                                  : QT_TRANSLATE_NOOP("Messages", "A text is expected here."),
                 {}, formula->place);
        return expected;
    }

    ValueType nameType(const Expression& name) const
    {
        if (m_scope.table)
            if (const domain::Column* column = m_scope.table->column(name.text))
                return column->type;
        if (const Definition* definition = definitionOf(m_scope, name.text))
            return definition->type;
        if (const domain::Column* input = m_scope.variant.input(name.text))
            return input->type;
        if (const domain::Setting* setting = m_scope.edition.setting(name.text); setting && !setting->value.missing())
            return setting->type;
        fail(u"formula.unknown-name"_s,
             QT_TRANSLATE_NOOP("Messages", "Nothing is called “%1” here: no column, input or formula."), {name.text},
             name.place);
    }

    ValueType binary(const Expression& expression) const
    {
        const QString& sign = expression.text;
        const Formula &left = expression.operands[0], &right = expression.operands[1];
        if (sign == u"and"_s || sign == u"or"_s) {
            wants(left, ValueType::Boolean);
            return wants(right, ValueType::Boolean);
        }
        if (sign == u"="_s || sign == u"<>"_s) {
            wants(right, type(left));
            knownChoice(left, right);
            knownChoice(right, left);
            return ValueType::Boolean;
        }
        wants(left, ValueType::Number);
        wants(right, ValueType::Number);
        return u"+-*/"_s.contains(sign) ? ValueType::Number : ValueType::Boolean;
    }

    const QMap<QString, base::Bilingual>* choicesOf(const Formula& formula) const
    {
        if (formula->kind != Expression::Kind::Name || definitionOf(m_scope, formula->text))
            return nullptr;
        const domain::Column* column = m_scope.table ? m_scope.table->column(formula->text) : nullptr;
        if (!column)
            column = m_scope.variant.input(formula->text);
        const domain::Setting* setting = column ? nullptr : m_scope.edition.setting(formula->text);
        if (column && column->type == ValueType::Choice)
            return &column->choices;
        return setting && setting->type == ValueType::Choice ? &setting->choices : nullptr;
    }

    // A misspelt word would never be equal to anything.
    void knownChoice(const Formula& name, const Formula& word) const
    {
        const QMap<QString, base::Bilingual>* choices = choicesOf(name);
        const QString* text = word->kind == Expression::Kind::Constant ? word->value.text() : nullptr;
        if (choices && text && !choices->contains(*text))
            fail(u"formula.unknown-choice"_s, QT_TRANSLATE_NOOP("Messages", "“%1” is none of the choices of “%2”."),
                 {*text, name->text}, word->place);
    }

    void count(const Expression& expression, qsizetype least, qsizetype most) const
    {
        if (expression.operands.size() < least || expression.operands.size() > most)
            fail(u"formula.arguments"_s, QT_TRANSLATE_NOOP("Messages", "“%1” has a wrong number of arguments."),
                 {expression.text}, expression.place);
    }

    ValueType allNumbers(const Expression& expression) const
    {
        for (const Formula& operand : expression.operands)
            wants(operand, ValueType::Number);
        return ValueType::Number;
    }

    template <class Names> void knownName(const Formula& formula, const Names& names, const char* english) const
    {
        const QString* name = formula->kind == Expression::Kind::Constant ? formula->value.text() : nullptr;
        if (!name || !names.contains(*name))
            fail(u"formula.unknown-name"_s, english, {name ? *name : QString()}, formula->place);
    }

    ValueType call(const Expression& expression) const
    {
        const QString& name = expression.text;
        const QList<Formula>& arguments = expression.operands;
        if (name == u"if"_s) {
            count(expression, 3, 3);
            wants(arguments[0], ValueType::Boolean);
            return wants(arguments[2], type(arguments[1]));
        }
        if (name == u"min"_s || name == u"max"_s)
            return count(expression, 2, 20), allNumbers(expression);
        if (name == u"clamp"_s)
            return count(expression, 3, 3), allNumbers(expression);
        if (name == u"round"_s) {
            count(expression, 2, 3);
            if (arguments.size() == 3)
                knownName(arguments[2], roundings(),
                          QT_TRANSLATE_NOOP("Messages", "“%1” is no kind of rounding: half-up, half-even, down, up."));
            const base::Number* places =
                arguments[1]->kind == Expression::Kind::Constant ? arguments[1]->value.number() : nullptr;
            if (!places || *places > 30 || *places != places->rounded(0, base::Rounding::Down))
                fail(u"formula.arguments"_s,
                     QT_TRANSLATE_NOOP("Messages", "“%1” rounds to a whole number of decimals, 0 to 30."), {name},
                     arguments[1]->place);
            return wants(arguments[0], ValueType::Number);
        }
        if (name == u"known"_s) {
            count(expression, 1, 1);
            type(arguments[0]);
            return ValueType::Boolean;
        }
        if (name == u"scale"_s) {
            count(expression, 2, 2);
            knownName(arguments[0], m_scope.edition.scales,
                      QT_TRANSLATE_NOOP("Messages", "The edition has no scale “%1”."));
            return wants(arguments[1], ValueType::Number);
        }
        if (name == u"listed"_s) {
            count(expression, 2, 2);
            wants(arguments[0], ValueType::Text);
            knownName(arguments[1], m_scope.edition.lists,
                      QT_TRANSLATE_NOOP("Messages", "The edition has no list “%1”."));
            return ValueType::Boolean;
        }
        fail(u"formula.unknown-function"_s, QT_TRANSLATE_NOOP("Messages", "There is no function “%1”."), {name},
             expression.place);
    }

    ValueType aggregate(const Expression& expression) const
    {
        const Table* table = m_scope.variant.table(expression.table);
        if (!table || !liesBelow(m_scope.variant, *table, m_scope.table))
            fail(u"formula.unknown-table"_s, QT_TRANSLATE_NOOP("Messages", "There are no rows “%1” below this place."),
                 {expression.table}, expression.place);
        const Checker inside({m_scope.edition, m_scope.variant, table});
        if (expression.filter)
            inside.wants(expression.filter, ValueType::Boolean);
        inside.wants(expression.operands[0], expression.text == u"count"_s ? ValueType::Boolean : ValueType::Number);
        return ValueType::Number;
    }

    Scope m_scope;
};

// Only what is added or compared has to be of one unit: what a product or a quotient is counted in, the text of a
// methodology does not say.
class Units
{
public:
    explicit Units(const Scope& scope) : m_scope(scope) {}

    base::Bilingual of(const Formula& formula) const
    {
        switch (formula->kind) {
        case Expression::Kind::Name:
            return named(formula->text);
        case Expression::Kind::Negate:
            return of(formula->operands[0]);
        case Expression::Kind::Binary:
            if (u"*/"_s.contains(formula->text))
                return common(*formula, false), base::Bilingual();
            return u"+-"_s.contains(formula->text) ? common(*formula, true)
                                                   : (common(*formula, true), base::Bilingual());
        case Expression::Kind::Call:
            return call(*formula);
        case Expression::Kind::Aggregate:
            return aggregate(*formula);
        case Expression::Kind::Constant:
        case Expression::Kind::Not:
            break;
        }
        return {};
    }

private:
    base::Bilingual named(const QString& name) const
    {
        if (m_scope.table)
            if (const domain::Column* column = m_scope.table->column(name))
                return column->unit;
        if (const Definition* definition = definitionOf(m_scope, name))
            return definition->unit;
        const domain::Column* input = m_scope.variant.input(name);
        return input ? input->unit : base::Bilingual();
    }

    base::Bilingual common(const Expression& expression, bool same, qsizetype from = 0) const
    {
        base::Bilingual unit;
        for (const Formula& operand : expression.operands.sliced(from)) {
            const base::Bilingual one = of(operand);
            if (same && one.complete() && unit.complete() && one != unit)
                fail(u"formula.unit"_s,
                     QT_TRANSLATE_NOOP("Messages",
                                       "“%1” and “%2” cannot be added or compared: they are different units."),
                     {unit, one}, expression.place);
            if (one.complete())
                unit = one;
        }
        return unit;
    }

    base::Bilingual call(const Expression& call) const
    {
        if (call.text == u"if"_s)
            return of(call.operands[0]), common(call, true, 1);
        if (call.text == u"min"_s || call.text == u"max"_s || call.text == u"clamp"_s)
            return common(call, true);
        common(call, false);
        return call.text == u"round"_s ? of(call.operands[0]) : base::Bilingual();
    }

    base::Bilingual aggregate(const Expression& aggregate) const
    {
        const Units inside({m_scope.edition, m_scope.variant, m_scope.variant.table(aggregate.table)});
        if (aggregate.filter)
            inside.of(aggregate.filter);
        const base::Bilingual unit = inside.of(aggregate.operands[0]);
        return aggregate.text == u"count"_s ? base::Bilingual() : unit;
    }

    Scope m_scope;
};

} // namespace

base::Bilingual unitOf(const Formula& formula, const Scope& scope)
{
    return Units(scope).of(formula);
}

const Definition* definitionOf(const Scope& scope, const QString& name)
{
    if (scope.table)
        if (const Definition* definition = ofTable(*scope.table, name))
            return definition;
    const Definition* found = scope.variant.definition({}, name);
    return found == &scope.variant.score ? nullptr : found;
}

bool liesBelow(const Variant& variant, const Table& table, const Table* ancestor)
{
    if (!ancestor)
        return true;
    const Table* parent = &table;
    for (qsizetype i = 0; parent && i <= variant.tables.size(); ++i) {
        parent = variant.table(parent->parent);
        if (parent == ancestor)
            return true;
    }
    return false;
}

ValueType typeOf(const Formula& formula, const Scope& scope)
{
    return Checker(scope).type(formula);
}

QStringList dependenciesOf(const Formula& formula, const Scope& scope)
{
    if (formula->kind == Expression::Kind::Name) {
        if ((scope.table && scope.table->column(formula->text)) || !definitionOf(scope, formula->text))
            return {};
        const bool own = scope.table && ofTable(*scope.table, formula->text);
        return {(own ? scope.table->id : QString()) + u'/' + formula->text};
    }
    Scope inside = scope;
    QStringList all;
    if (formula->kind == Expression::Kind::Aggregate) {
        inside.table = scope.variant.table(formula->table);
        if (formula->filter)
            all << dependenciesOf(formula->filter, {scope.edition, scope.variant, inside.table});
    }
    for (const Formula& operand : formula->operands)
        all << dependenciesOf(operand, {scope.edition, scope.variant, inside.table});
    return all;
}

} // namespace bagalau::scoring
