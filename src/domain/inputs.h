#pragma once

#include "domain/edition.h"
#include "domain/report.h"

namespace bagalau::domain {

/// One input of an assessment: what the report says, what the assessor accepted, and why where the two differ.
struct Input
{
    Value reported;
    std::optional<Value> accepted;
    QString ground;
    Origin origin;

    /// The value that counts: the accepted one, else the reported one unless the column only proposes it, else the
    /// fallback of the edition. Missing stays missing.
    Value effective(const Column& column) const;
    bool operator==(const Input&) const = default;
};

struct InputRow
{
    QString key;
    QMap<QString, Input> cells;
    bool operator==(const InputRow&) const = default;
};

/// All that a score is calculated from. An input is named "table/row key/column", one about the whole body "input".
struct Inputs
{
    QMap<QString, QList<InputRow>> tables;
    QMap<QString, Input> scalars;

    const Input* find(const QString& inputId) const;
    Input* find(const QString& inputId);
    bool operator==(const Inputs&) const = default;
};

QString inputId(const QString& table, const QString& key, const QString& column);

/// The column or input of the variant that an input id names; null if there is none.
const Column* columnOf(const Variant& variant, const QString& inputId);

/// Whether the edition itself says what stands in an input: nobody else does.
bool isFixed(const Variant& variant, const QString& inputId);

/// Whether the rows that the edition gives are all there as it gives them, and no other rows in their tables.
bool hasFixedRows(const Variant& variant, const Inputs& inputs);

/// Names the rows of tables by their keys, one after the other.
class RowKeys
{
public:
    QString of(const Table& table, const QMap<QString, Value>& cells);

private:
    QHash<QString, int> m_ordinals;
};

/// The table of a report in which the values about the body as a whole stand, in one row.
inline const QString wholeBody = QStringLiteral("");

/// A report as inputs, before anybody accepted anything. Every column of the variant is present in each row, and every
/// row that the edition itself gives is there.
Inputs inputsFrom(const Variant& variant, const ReportTables& tables);

/// Everything, origins included, exact; and back.
QJsonObject toJson(const Inputs& inputs);
Inputs inputsFromJson(const QJsonObject& json);

/// SHA-256 of what counts: the effective values only, so that a change of a ground or an origin is no change of a
/// score.
QString digestOf(const Variant& variant, const Inputs& inputs);

} // namespace bagalau::domain
