#include "documents/tablegrid.h"

#include <numeric>

namespace bagalau::documents {

namespace {

constexpr int maxColumns = 100;

/// Columns of the widest row, its places covered from above among them.
int widest(const Table& table)
{
    int columns = qMax(1, int(table.widths.size()));
    QList<int> covered(table.rows.size() + 1, 0);
    for (int row = 0; row < table.rows.size(); ++row) {
        int used = covered[row];
        for (const Cell& cell : table.rows[row].cells) {
            used += qBound(1, cell.columnSpan, maxColumns);
            for (int r = row + 1; r < qMin(qsizetype(row) + cell.rowSpan, table.rows.size()); ++r)
                covered[r] += qBound(1, cell.columnSpan, maxColumns);
        }
        columns = qMax(columns, used);
    }
    return columns;
}

} // namespace

TableGrid::TableGrid(const Table& table)
    : rows(int(table.rows.size())),
      columns(widest(table)),
      headerRows(qBound(0, table.headerRows, rows)),
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
            put(next < given.size() ? given[next++] : Cell(), row, column);
    }
}

void TableGrid::put(const Cell& cell, int row, int column)
{
    const int bottom = row < headerRows ? headerRows : rows;
    PlacedCell placed{cell, row, column, qBound(1, cell.rowSpan, bottom - row), 1};
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
