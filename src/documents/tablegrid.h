#pragma once

#include "documents/document.h"

namespace bagalau::documents {

/// A cell with its place in the grid of its table.
struct PlacedCell
{
    Cell cell;
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    int endRow() const { return row + rows; }
    int endColumn() const { return column + columns; }
};

/// The table as a full grid: each place is covered by exactly one cell. What a row lacks is filled with empty cells, a
/// span that would leave the table or run into another cell is cut. Header rows and body never share a span.
struct TableGrid
{
    int rows = 0;
    int columns = 0;
    int headerRows = 0;
    QList<PlacedCell> cells; ///< by row, then by column

    explicit TableGrid(const Table& table);
    /// The cell that covers a place.
    const PlacedCell& at(int row, int column) const { return cells[indexAt(row, column)]; }
    int indexAt(int row, int column) const { return m_cover[qsizetype(row) * columns + column]; }

private:
    void placeRow(const Table& table, int row);
    void put(const Cell& cell, int row, int column, int reach);

    QList<int> m_cover;
};

/// Left edges of the columns and the right edge of the last, for a table of the given width.
QList<int> columnEdges(const Table& table, int columns, int width);

} // namespace bagalau::documents
