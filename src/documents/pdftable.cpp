#include "documents/pdftable.h"

#include "documents/paper.h"
#include "documents/pdfface.h"

#include <QPainter>
#include <numeric>

namespace bagalau::documents {

namespace {

constexpr int ruleWidth = twipsPerPoint / 2;

TextFace faceOf(const Cell& cell, bool bordered, bool sans)
{
    return {cell.small ? face::caption : bordered ? face::table : face::body, cell.bold, cell.alignment, 0, 0, sans};
}

void setPen(QPainter& painter)
{
    painter.setPen(QPen(Qt::black, ruleWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
}

void paintBox(QPainter& painter, const QRect& box)
{
    setPen(painter);
    painter.drawRect(box);
}

void paintUnderline(QPainter& painter, const QRect& box)
{
    setPen(painter);
    const int y = box.top() + box.height();
    painter.drawLine(box.left(), y, box.left() + box.width(), y);
}

int shift(CellPlace place, int spare)
{
    return place == CellPlace::Top ? 0 : place == CellPlace::Middle ? spare / 2 : spare;
}

} // namespace

int TableFlow::Content::unplaced() const
{
    int height = 0;
    int line = 0;
    for (const TextBox& box : boxes) {
        height += qBound(0, line + box.lines() - next, box.lines()) * box.pitch();
        line += box.lines();
    }
    return height > 0 ? height + 2 * paper::cellTop : 0;
}

TableFlow::TableFlow(const Table& table, const Frame& frame)
    : m_frame(frame),
      m_grid(table),
      m_bordered(table.bordered),
      m_keepTogether(table.keepTogether),
      m_edges(columnEdges(table, m_grid.columns, frame.width)),
      m_heights(m_grid.rows, 0)
{
    fill();
    stretchRows(allCells());
    repeatHeader();
}

void TableFlow::fill()
{
    for (const PlacedCell& placed : m_grid.cells) {
        const int width = textRight(placed) - textLeft(placed);
        Content content;
        for (const Runs& runs : placed.cell.paragraphs)
            content.boxes.append(TextBox(runs, faceOf(placed.cell, m_bordered, m_frame.sans), width));
        if (content.boxes.isEmpty())
            content.boxes.append(TextBox({}, faceOf(placed.cell, m_bordered, m_frame.sans), width));
        m_contents.append(content);
    }
}

/// Without borders the outer columns stand flush with the text around the table.
int TableFlow::textLeft(const PlacedCell& cell) const
{
    return m_edges[cell.column] + (m_bordered || cell.column > 0 ? paper::cellSide : 0);
}

int TableFlow::textRight(const PlacedCell& cell) const
{
    return m_edges[cell.endColumn()] - (m_bordered || cell.endColumn() < m_grid.columns ? paper::cellSide : 0);
}

/// Makes the rows from m_row on high enough for what these cells have still to show. A cell over several rows stretches
/// the last of them, after the cells of single rows have had their say.
void TableFlow::stretchRows(const QList<int>& cells)
{
    for (const bool single : {true, false}) {
        for (const int index : cells) {
            const PlacedCell& cell = m_grid.cells[index];
            if ((cell.rows == 1) != single)
                continue;
            const int missing = m_contents[index].unplaced() - heightOf(qMax(cell.row, m_row), cell.endRow());
            m_heights[cell.endRow() - 1] += qMax(0, missing);
        }
    }
}

QList<int> TableFlow::allCells() const
{
    QList<int> cells(m_grid.cells.size());
    std::iota(cells.begin(), cells.end(), 0);
    return cells;
}

/// Those that cover a place of the row; one that covers several is named as often.
QList<int> TableFlow::cellsOf(int row) const
{
    QList<int> cells;
    for (int column = 0; column < m_grid.columns; ++column)
        cells.append(m_grid.indexAt(row, column));
    return cells;
}

/// A header that would fill half of each page is printed once.
void TableFlow::repeatHeader()
{
    m_headerHeight = heightOf(0, m_grid.headerRows);
    if (m_headerHeight > m_frame.height / 2)
        m_grid.headerRows = m_headerHeight = 0;
    m_row = m_grid.headerRows;
}

int TableFlow::heightOf(int first, int end) const
{
    return std::accumulate(m_heights.cbegin() + first, m_heights.cbegin() + end, 0);
}

/// The end of the rows that belong together with this one through cells over several rows.
int TableFlow::groupEnd(int row) const
{
    int end = row + 1;
    for (int r = row; r < end; ++r) {
        for (int column = 0; column < m_grid.columns; ++column)
            end = qMax(end, m_grid.at(r, column).endRow());
    }
    return end;
}

int TableFlow::least() const
{
    if (m_grid.rows == m_grid.headerRows)
        return m_headerHeight;
    const int all = heightOf(0, m_grid.rows);
    if (all <= (m_keepTogether ? m_frame.height : m_frame.height / 4))
        return all; // a small table is not worth a second header
    const int group = heightOf(m_grid.headerRows, groupEnd(m_grid.headerRows));
    return m_headerHeight + (group > capacity() ? capacity() / 3 : group);
}

int TableFlow::place(Page& page, int top, int available)
{
    const Slices body = takeRows(available - m_headerHeight);
    if (body.isEmpty() && !done())
        return 0;
    paint(page, headerSlices(), top);
    paint(page, body, top + m_headerHeight);
    finishPage();
    return std::accumulate(body.cbegin(), body.cend(), m_headerHeight,
                           [](int sum, const Slice& slice) { return sum + slice.height; });
}

TableFlow::Slices TableFlow::headerSlices() const
{
    Slices slices;
    for (int row = 0; row < m_grid.headerRows; ++row)
        slices.append({row, m_heights[row]});
    return slices;
}

TableFlow::Slices TableFlow::takeRows(int available)
{
    Slices taken;
    while (!done()) {
        const int end = groupEnd(m_row);
        const int height = heightOf(m_row, end);
        if (height > available)
            return height > capacity() ? taken + takeTall(end, available) : taken;
        available -= height;
        while (m_row < end)
            taken.append(take());
    }
    return taken;
}

/// Of rows that no page can hold together: those that fit, and a part of one that is taller than a page itself.
TableFlow::Slices TableFlow::takeTall(int end, int available)
{
    Slices taken;
    while (m_row < end && m_heights[m_row] <= available) {
        available -= m_heights[m_row];
        taken.append(take());
    }
    if (m_row < end && m_heights[m_row] > capacity() && available >= capacity() / 3) {
        taken.append({m_row, available});
        m_cut = true;
    }
    return taken;
}

TableFlow::Slice TableFlow::take()
{
    m_cut = false;
    const int row = m_row++;
    return {row, m_heights[row]};
}

/// What is left of a row that was cut, and of the cells that reach into the next row, is measured anew.
void TableFlow::finishPage()
{
    if (done())
        return;
    if (m_cut)
        m_heights[m_row] = 0;
    stretchRows(cellsOf(m_row));
    if (m_cut && m_heights[m_row] == 0)
        take();
}

void TableFlow::paint(Page& page, const Slices& slices, int top)
{
    QList<int> shown;
    for (const Slice& slice : slices) {
        for (int column = 0; column < m_grid.columns; ++column) {
            const PlacedCell& cell = m_grid.at(slice.row, column);
            if (column == cell.column && slice.row == qMax(cell.row, slices.first().row))
                shown.append(m_grid.indexAt(slice.row, column));
        }
    }
    for (const int index : shown)
        paintShade(page, index, boxOf(index, slices, top));
    for (const int index : shown)
        paintRules(page, index, boxOf(index, slices, top));
    for (const int index : shown)
        paintText(page, index, boxOf(index, slices, top));
}

QRect TableFlow::boxOf(int index, const Slices& slices, int top) const
{
    const PlacedCell& cell = m_grid.cells[index];
    QRect box(m_edges[cell.column], top, m_edges[cell.endColumn()] - m_edges[cell.column], 0);
    for (const Slice& slice : slices) {
        if (slice.row < cell.row)
            box.translate(0, slice.height);
        else if (slice.row < cell.endRow())
            box.setHeight(box.height() + slice.height);
    }
    return box;
}

void TableFlow::paintShade(Page& page, int index, const QRect& box) const
{
    if (m_grid.cells[index].cell.shaded)
        page.add([box](QPainter& painter) { painter.fillRect(box, QColor(paper::shade, paper::shade, paper::shade)); });
}

void TableFlow::paintRules(Page& page, int index, const QRect& box) const
{
    if (m_bordered)
        page.add([box](QPainter& painter) { paintBox(painter, box); });
    else if (m_grid.cells[index].cell.ruled)
        page.add([box](QPainter& painter) { paintUnderline(painter, box); });
}

void TableFlow::paintText(Page& page, int index, const QRect& box)
{
    const PlacedCell& placed = m_grid.cells[index];
    Content& content = m_contents[index];
    if (placed.row < m_grid.headerRows)
        content.next = 0;
    const int spare = box.height() - content.unplaced();
    int y = box.top() + paper::cellTop + (spare > 0 && content.next == 0 ? shift(placed.cell.place, spare) : 0);
    const int bottom = box.top() + box.height() - paper::cellTop;
    int number = 0;
    for (const TextBox& text : std::as_const(content.boxes)) {
        for (int line = 0; line < text.lines(); ++line, ++number) {
            if (number < content.next)
                continue;
            if (y + text.pitch() > bottom)
                return;
            const QPointF at(textLeft(placed), y);
            page.add([text, line, at](QPainter& painter) { text.paintLine(painter, line, at); });
            y += text.pitch();
            content.next = number + 1;
        }
    }
}

} // namespace bagalau::documents
