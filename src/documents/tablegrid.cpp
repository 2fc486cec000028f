#include "documents/tablegrid.h"

#include <numeric>

namespace bagalau::documents {

namespace {

constexpr int maxColumns = 100;

int headerOf(const Table& table)
{
    return qBound(0, table.headerRows, int(table.rows.size()));
}

/// The row below the last that a cell of this row may reach.
int reachOf(const Table& table, int row)
{
    return row < headerOf(table) ? headerOf(table) : int(table.rows.size());
}

/// Columns of the widest row, its places covered from above among them.
int widest(const Table& table)
{
    int columns = qMax(1, int(table.widths.size()));
    QList<int> used(table.rows.size(), 0);
    for (int row = 0; row < table.rows.size(); ++row) {
        for (const Cell& cell : table.rows[row].cells) {
            const int end = row + qBound(1, cell.rowSpan, reachOf(table, row) - row);
            for (int r = row; r < end; ++r)
                used[r] += qBound(1, cell.columnSpan, maxColumns);
        }
        columns = qMax(columns, used[row]);
    }
    return columns;
}

} // namespace

TableGrid::TableGrid(const Table& table)
    : rows(int(table.rows.size())),
      columns(widest(table)),
      headerRows(headerOf(table)),
      m_cover(qsizetype(rows) * columns, -1)
{
    for (int row = 0; row < rows; ++row)
        placeRow(table, row);
}

void TableGrid::placeRow(const Table& table, int row)
{
    qsizetype next = 0;
    const QList<Cell>& given = table.rows[row].cells;
    for (int column = 0; column < columns; ++column) {
        if (m_cover[row * columns + column] < 0)
            put(next < given.size() ? given[next++] : Cell(), row, column, reachOf(table, row));
    }
}

void TableGrid::put(const Cell& cell, int row, int column, int reach)
{
    PlacedCell placed{cell, row, column, qBound(1, cell.rowSpan, reach - row), 1};
    const int wanted = qBound(1, cell.columnSpan, columns - column);
    while (placed.columns < wanted && m_cover[row * columns + placed.endColumn()] < 0)
        ++placed.columns;
    for (int r = row; r < placed.endRow(); ++r)
        std::fill_n(m_cover.begin() + r * columns + column, placed.columns, int(cells.size()));
    cells.append(placed);
}

QList<int> columnEdges(const Table& table, int columns, int width)
{
    QList<int> shares;
    for (const int share : table.widths)
        shares.append(qMax(1, share));
    const int known = std::accumulate(shares.cbegin(), shares.cend(), 0);
    while (shares.size() < columns)
        shares.append(shares.isEmpty() || known == 0 ? 1 : qMax(1, known / int(table.widths.size())));
    const int all = std::accumulate(shares.cbegin(), shares.cend(), 0);
    QList<int> edges{0};
    for (int i = 0, sum = 0; i < columns; ++i)
        edges.append(int(qint64(width) * (sum += shares[i]) / all));
    return edges;
}

} // namespace bagalau::documents
