#include "scoring/evaluator.h"

using namespace Qt::StringLiterals;
using namespace bagalau::domain;

namespace bagalau::scoring {

RowIndex::RowIndex(const Variant& variant, const Inputs& inputs) : m_variant(variant)
{
    for (const Table& table : variant.tables) {
        QList<Row>& rows = m_rows[table.id];
        const auto found = inputs.tables.find(table.id);
        if (!table.groupOf.isEmpty() || found == inputs.tables.end())
            continue;
        for (const InputRow& input : *found)
            rows.append({&table, &input, input.key});
    }
    for (const Table& table : variant.tables)
        if (!table.groupOf.isEmpty())
            group(table);
    for (const Table& table : variant.tables)
        for (qsizetype i = 0; !table.parent.isEmpty() && i < m_rows[table.id].size(); ++i)
            m_children[table.id].insert(link(m_rows[table.id][i], table.parentBy.keys()), i);
}

void RowIndex::group(const Table& table)
{
    QSet<QString> seen;
    for (const Row& row : rowsOf(table.groupOf)) {
        const QString key = link(row, {table.groupBy});
        if (!seen.contains(key))
            m_rows[table.id].append({&table, nullptr, key});
        seen.insert(key);
    }
}

const QList<RowIndex::Row>& RowIndex::rowsOf(const QString& table) const
{
    static const QList<Row> none;
    const auto found = m_rows.find(table);
    return found == m_rows.end() ? none : *found;
}

Value RowIndex::cell(const Row& row, const Column& column) const
{
    if (!row.input)
        return row.key;
    const auto found = row.input->cells.find(column.id);
    return found == row.input->cells.end() ? column.fallback : found->effective(column);
}

QString RowIndex::link(const Row& row, const QStringList& columns) const
{
    QStringList parts;
    for (const QString& id : columns) {
        const Column* column = row.table->column(id);
        const Value value = column ? cell(row, *column) : Value();
        parts << (value.text() ? *value.text() : value.number() ? value.number()->exact() : QString());
    }
    return parts.join(QChar(0x1f)); // a sign that stands in no cell
}

QList<const RowIndex::Row*> RowIndex::below(const Table& table, const Row* above, qint64 most) const
{
    QList<const Row*> out;
    const QList<Row>& rows = rowsOf(table.id);
    if (!above) {
        for (const Row& row : rows)
            out << &row;
        return out;
    }
    QList<const Row*> parents{above};
    if (table.parent != above->table->id)
        parents = below(*m_variant.table(table.parent), above, most);
    for (const Row* parent : parents) {
        QStringList columns;
        for (const QString& own : table.parentBy.keys())
            columns << table.parentBy[own];
        QList<qsizetype> indices = m_children.value(table.id).values(link(*parent, columns));
        std::sort(indices.begin(), indices.end());
        for (const qsizetype index : indices)
            out << &rows[index];
        if (out.size() > most)
            break;
    }
    return out;
}

} // namespace bagalau::scoring
