#include "scoring/assess.h"
#include "scoring/editionreader.h"
#include "scoring/evaluator.h"

using namespace Qt::StringLiterals;
using namespace bagalau::domain;
using bagalau::base::Number;

namespace bagalau::scoring {

namespace {

ReportTables tablesOf(const Variant& variant, const WorkedExample& example)
{
    const auto cells = [](const QMap<QString, Value>& values) {
        QMap<QString, ReportedValue> all;
        for (auto one = values.begin(); one != values.end(); ++one)
            all.insert(one.key(), {*one, {}});
        return all;
    };
    ReportTables tables;
    tables[wholeBody] << ReportRow{{}, cells(example.inputs)};
    RowKeys keys;
    for (const Table& table : variant.tables)
        for (const QMap<QString, Value>& row : example.rows.value(table.id))
            tables[table.id] << ReportRow{keys.of(table, row), cells(row)};
    return tables;
}

// A name that the edition does not have is a slip: nothing would be tested.
QStringList unknownNames(const Edition& edition, const Variant& variant, const WorkedExample& example)
{
    QStringList unknown;
    for (const QString& name : example.inputs.keys())
        if (!variant.input(name) && !edition.setting(name))
            unknown << name;
    for (auto rows = example.rows.begin(); rows != example.rows.end(); ++rows) {
        const Table* table = variant.table(rows.key());
        for (const QMap<QString, Value>& row : table ? *rows : QList<QMap<QString, Value>>())
            for (const QString& column : row.keys())
                if (!table->column(column))
                    unknown << rows.key() + u'/' + column;
        if (!table)
            unknown << rows.key();
    }
    return unknown;
}

QStringList unknownGiven(const Edition& edition, const Variant& variant, const WorkedExample& example)
{
    QStringList unknown;
    for (const QString& name : example.given.keys()) {
        const bool inTable = std::any_of(variant.tables.begin(), variant.tables.end(), [&](const Table& table) {
            return table.column(name) || variant.definition(table.id, name);
        });
        if (!inTable && !variant.definition({}, name) && !variant.input(name) && !edition.setting(name))
            unknown << name;
    }
    return unknown;
}

int decimalsOf(const QString& number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(number.size() - point - 1);
}

// Few decimals would hide a difference: such a number is meant exactly.
bool isTheSame(const Number& got, const QString& expected, base::Rounding rounding)
{
    const Number wanted = *Number::fromDecimal(expected);
    const int decimals = std::min(30, decimalsOf(expected));
    return decimals < 2 ? got == wanted : got.rounded(decimals, rounding) == wanted;
}

class Examples
{
public:
    Examples(const Edition& edition, base::Findings& findings) : m_edition(edition), m_findings(findings) {}

    void run()
    {
        for (m_index = 0; m_index < m_edition.examples.size(); ++m_index) {
            const WorkedExample& example = m_edition.examples[m_index];
            const Variant* variant = m_edition.variant(example.variant);
            if (!variant)
                unknown({example.variant});
            else if (example.formula.isEmpty())
                whole(*variant, example);
            else if (const QStringList names = unknownGiven(m_edition, *variant, example); !names.isEmpty())
                unknown(names);
            else
                one(example, evaluate(m_edition, *variant, example.formula, example.given));
        }
    }

private:
    void fault(const base::Message& message)
    {
        m_findings << base::Finding{
            base::Finding::Weight::Blocker, message, {m_edition.id, u"examples/"_s + QString::number(m_index), {}}};
    }

    void unknown(const QStringList& names)
    {
        fault({u"edition.example-name"_s,
               QT_TRANSLATE_NOOP("Messages", "The worked example “%1” names what the edition does not have: %2."),
               {m_edition.examples[m_index].name, names.join(u", "_s)}});
    }

    void one(const WorkedExample& example, const Value& got)
    {
        if (got == example.expected && !got.missing())
            return;
        fault({u"edition.example"_s,
               QT_TRANSLATE_NOOP("Messages", "The worked example “%1” gives %2 here."),
               {example.name, got.number() ? got.number()->exact() : u"–"_s}});
    }

    void whole(const Variant& variant, const WorkedExample& example)
    {
        if (const QStringList names = unknownNames(m_edition, variant, example);
            !names.isEmpty() || example.expect.isEmpty())
            return unknown(names);
        const Inputs inputs = exampleInputs(variant, example);
        Evaluator evaluator(m_edition, variant, inputs);
        for (auto input = example.inputs.begin(); input != example.inputs.end(); ++input)
            if (m_edition.setting(input.key()))
                evaluator.give(input.key(), *input);
        for (auto expected = example.expect.begin(); expected != example.expect.end(); ++expected)
            compare(variant, example, evaluator, expected.key(), *expected);
    }

    void compare(const Variant& variant, const WorkedExample& example, Evaluator& evaluator, const QString& name,
                 const QString& expected)
    {
        const Definition* definition = variant.definition({}, name);
        const RowIndex::Row* row = nullptr;
        for (const Table& table : definition ? QList<Table>() : variant.tables)
            for (const RowIndex::Row& one : evaluator.rows().rowsOf(table.id))
                for (const Definition& own : table.values)
                    if (Evaluator::stepId(own, &one) == name) {
                        definition = &own;
                        row = &one;
                    }
        if (!definition)
            return unknown({name});
        const Value got = evaluator.value(*definition, row);
        const Number* number = got.number();
        const auto wanted = Number::fromDecimal(expected);
        const bool same = number && wanted ? isTheSame(*number, expected, m_edition.rounding)
                          : got.boolean()  ? (*got.boolean() ? u"yes"_s : u"no"_s) == expected
                                           : false;
        if (same)
            return;
        fault({u"edition.example-value"_s,
               QT_TRANSLATE_NOOP("Messages", "The worked example “%1” gives %2 = %3 here instead of %4."),
               {example.name, name, number ? number->toShort(12) : u"–"_s, expected}});
        for (const base::Finding& finding : evaluator.findings())
            if (!number)
                m_findings << finding;
    }

    const Edition& m_edition;
    base::Findings& m_findings;
    qsizetype m_index = 0;
};

} // namespace

Inputs exampleInputs(const Variant& variant, const WorkedExample& example)
{
    Inputs inputs = inputsFrom(variant, tablesOf(variant, example));
    const auto accept = [](Input& input) {
        if (!input.reported.missing())
            input.accepted = input.reported;
    };
    for (Input& input : inputs.scalars)
        accept(input);
    for (QList<InputRow>& rows : inputs.tables)
        for (InputRow& row : rows)
            for (Input& cell : row.cells)
                accept(cell);
    return inputs;
}

base::Findings failedExamples(const Edition& edition)
{
    base::Findings findings;
    Examples(edition, findings).run();
    return findings;
}

} // namespace bagalau::scoring
