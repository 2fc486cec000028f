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

const Definition* byId(const QList<Definition>& definitions, const QString& id)
{
    for (const Definition& definition : definitions)
        if (definition.id == id)
            return &definition;
    return nullptr;
}

bool sameKind(ValueType a, ValueType b)
{
    const auto textual = [](ValueType type) { return type == ValueType::Text || type == ValueType::Choice; };
    return a == b || (textual(a) && textual(b));
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
            return ValueType::Boolean;
        }
        wants(left, ValueType::Number);
        wants(right, ValueType::Number);
        return u"+-*/"_s.contains(sign) ? ValueType::Number : ValueType::Boolean;
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
            count(expression, 2, 2);
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

} // namespace

const Definition* definitionOf(const Scope& scope, const QString& name)
{
    if (scope.table)
        if (const Definition* definition = byId(scope.table->values, name))
            return definition;
    for (const QList<Definition>* definitions : {&scope.variant.values, &scope.variant.penalties})
        if (const Definition* definition = byId(*definitions, name))
            return definition;
    for (const Definition* definition : {&scope.variant.penaltyTotal, &scope.variant.beforePenalty})
        if (definition->id == name)
            return definition;
    return nullptr;
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
        const bool ofTable = scope.table && byId(scope.table->values, formula->text);
        return {(ofTable ? scope.table->id : QString()) + u'/' + formula->text};
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
