#pragma once

#include "documents/pdfflow.h"
#include "documents/tablegrid.h"

#include <QRect>

namespace bagalau::documents {

/// A table on pages: whole rows, header rows on each page, borders closed wherever it is interrupted.
class TableFlow final : public Flow
{
public:
    TableFlow(const Table& table, const Frame& frame);
    int least() const override;
    int place(Page& page, int top, int available) override;
    bool done() const override { return m_row >= m_grid.rows; }

private:
    /// The lines of a cell, and how many of them are already on a page.
    struct Content
    {
        QList<TextBox> boxes;
        int next = 0;

        /// With the empty edges; 0 when every line is placed.
        int unplaced() const;
    };
    /// A row, or the part of a tall row, that goes onto the page.
    struct Slice
    {
        int row;
        int height;
    };
    using Slices = QList<Slice>;

    void fill();
    int textLeft(const PlacedCell& cell) const;
    int textRight(const PlacedCell& cell) const;
    void stretchRows(const QList<int>& cells);
    QList<int> allCells() const;
    QList<int> cellsOf(int row) const;
    void repeatHeader();
    int capacity() const { return m_frame.height - m_headerHeight; }
    int groupEnd(int row) const;
    int heightOf(int first, int end) const;

    Slices headerSlices() const;
    Slices takeRows(int available);
    Slices takeTall(int end, int available);
    Slice take();
    void finishPage();

    void paint(Page& page, const Slices& slices, int top);
    QRect boxOf(int index, const Slices& slices, int top) const;
    void paintShade(Page& page, int index, const QRect& box) const;
    void paintRules(Page& page, int index, const QRect& box) const;
    void paintText(Page& page, int index, const QRect& box);

    Frame m_frame;
    TableGrid m_grid;
    bool m_bordered;
    bool m_keepTogether;
    QList<int> m_edges;
    QList<Content> m_contents; ///< of the grid's cells
    QList<int> m_heights;      ///< of the rows; what is left of the one that is being split
    int m_headerHeight = 0;
    int m_row = 0;      ///< the next row of the body
    bool m_cut = false; ///< a part of that row is already on a page
};

} // namespace bagalau::documents
