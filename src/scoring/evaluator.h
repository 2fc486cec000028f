#pragma once

#include "domain/assessment.h"
#include "domain/inputs.h"
#include "scoring/formulacheck.h"

#include <QHash>
#include <QSet>

namespace bagalau::scoring {

/// The rows of the inputs with their relations, made once for each calculation.
class RowIndex
{
public:
    struct Row
    {
        const domain::Table* table = nullptr;
        const domain::InputRow* input = nullptr; ///< null for a row that only groups others
        QString key;
    };

    RowIndex(const domain::Variant& variant, const domain::Inputs& inputs);

    const QList<Row>& rowsOf(const QString& table) const;
    /// The rows of a table that belong to `above` (directly or through tables between); all if `above` is null. No
    /// more than `most` and those of one more row above: parents of the same key have the same children.
    QList<const Row*> below(const domain::Table& table, const Row* above, qint64 most) const;
    domain::Value cell(const Row& row, const domain::Column& column) const;

private:
    QString link(const Row& row, const QStringList& columns) const;
    void group(const domain::Table& table);

    const domain::Variant& m_variant;
    QHash<QString, QList<Row>> m_rows;
    QHash<QString, QMultiHash<QString, qsizetype>> m_children; ///< table -> link to the parent -> index of the row
};

/// Names in the order in which they came, each once.
class Mentions
{
public:
    void add(const QString& name);
    const QStringList& names() const { return m_names; }

private:
    QStringList m_names;
    QSet<QString> m_known; ///< of long lists: a formula may go over every row of a report
};

/// Calculates definitions for rows, each once, and keeps the steps. A value that cannot be calculated is missing, and
/// the findings say why; the calculation goes on, so that everything that is missing is known at once. It ends: what
/// would take more than `mostWork` parts of formulas and rows is a finding.
class Evaluator
{
public:
    using Row = RowIndex::Row;

    static constexpr qint64 mostWork = 5'000'000; ///< the largest shipped example needs some thousands

    Evaluator(const domain::Edition& edition, const domain::Variant& variant, const domain::Inputs& inputs);

    domain::Value value(const domain::Definition& definition, const Row* row);
    /// Makes a name mean this value, wherever it stands: for worked examples.
    void give(const QString& name, domain::Value value) { m_given.insert(name, std::move(value)); }

    /// The formula of a definition with the values in place of the names: of an "if" only the branch that was taken
    /// (its condition too where nothing else is left), of rows the values of those that count, of a scale its points
    /// (the steps that applied are added to `scales`).
    domain::Formula withValues(const domain::Definition& definition, const Row* row, QList<domain::ScaleHit>& scales);

    /// A step that a rule names.
    struct Wanted
    {
        const domain::Definition* definition = nullptr;
        const Row* row = nullptr; ///< null: of the body as a whole
    };
    /// The formula of a definition with the places of its values instead of their names (see domain::ProofStep), with
    /// all its branches and what holds where there is nothing to measure; the steps it names are added to `wanted`.
    domain::Formula withPlaces(const domain::Definition& definition, const Row* row, QList<Wanted>& wanted);

    base::Number weightOf(const domain::Definition::Part& part) const;
    const RowIndex& rows() const { return m_rows; }
    static QString stepId(const domain::Definition& definition, const Row* row);
    const domain::TraceStep* step(const QString& id) const;
    const QList<domain::TraceStep>& steps() const { return m_steps; }
    const base::Findings& findings() const { return m_findings; }
    qint64 work() const { return m_work; } ///< parts of formulas and rows that were gone through
    void countAnew() { m_work = 0; }

private:
    domain::Value result(const domain::Definition& definition, const Row* row,
                         std::optional<domain::Otherwise>& otherwise);
    domain::Value redistributed(const domain::Definition& definition, const Row* row, const domain::Value& sum);
    domain::Value settingValue(const domain::Setting& setting);
    domain::Value eval(const domain::Formula& formula, const Row* row);
    bool exhausted(qint64 more);
    QList<const Row*> below(const domain::Table& table, const Row* row);
    domain::Value evalName(const domain::Expression& name, const Row* row);
    domain::Value evalInput(const domain::Column& column, const domain::Input* input, const QString& id,
                            const Row* row);
    domain::Value evalBinary(const domain::Expression& binary, const Row* row);
    domain::Value evalLogic(const domain::Expression& binary, const Row* row);
    domain::Value evalCall(const domain::Expression& call, const Row* row);
    domain::Value evalRound(const domain::Expression& call, const Row* row);
    domain::Value evalNumbers(const domain::Expression& call, const Row* row);
    const domain::ScaleStep* stepOf(const QString& scale, const base::Number& value) const;
    domain::Value evalScale(const QString& scale, const domain::Value& value) const;
    domain::Value evalListed(const QString& list, const domain::Value& value) const;
    domain::Value evalAggregate(const domain::Expression& aggregate, const Row* row);
    domain::Value bounded(const base::Number& number, const Row* row);
    bool isKnown(const domain::Formula& formula, const Row* row);
    domain::Formula reduced(const domain::Formula& formula, const Row* row, QList<domain::ScaleHit>& scales);
    domain::Formula decided(const domain::Formula& formula, const Row* row);
    domain::Formula reducedRows(const domain::Expression& aggregate, const Row* row);
    domain::Formula placed(const domain::Formula& formula, const Row* row, QList<Wanted>& wanted);
    domain::Formula placedName(const domain::Expression& name, const Row* row, QList<Wanted>& wanted);
    domain::Formula placedLogic(const domain::Expression& logic, const Row* row, QList<Wanted>& wanted);
    domain::Formula placedRows(const domain::Expression& aggregate, const Row* row, QList<Wanted>& wanted);
    domain::Formula insteadOf(const domain::Definition& definition) const;
    domain::Formula raised(const domain::Definition& definition, const domain::Formula& sum, const Row* row,
                           QList<Wanted>& wanted);
    void reportNoRows(const Row* row);
    void report(const QString& code, const char* english, const Row* row, const base::Bilingual& what,
                const base::Place& place = {});

    const domain::Edition& m_edition;
    const domain::Variant& m_variant;
    const domain::Inputs& m_inputs;
    RowIndex m_rows;
    QHash<QString, domain::Value> m_given;
    QHash<QString, qsizetype> m_index; ///< step id -> position in m_steps
    QList<domain::TraceStep> m_steps;
    QList<Mentions*> m_uses; ///< of the steps being calculated, innermost last
    QList<Mentions*> m_settings;
    qint64 m_work = 0;
    const domain::Definition* m_current = nullptr;
    base::Findings m_findings;
    QSet<QString> m_reported;
    QSet<QString> m_unknown; ///< steps that were asked for by known() and have no value
    bool m_quiet = false;
};

} // namespace bagalau::scoring
