#include "documents/docxtable.h"

#include "documents/docxbody.h"
#include "documents/paper.h"
#include "documents/tablegrid.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

class TableXml
{
public:
    TableXml(PartXml& xml, const Table& table, int width)
        : m_xml(xml), m_table(table), m_grid(table), m_edges(columnEdges(table, m_grid.columns, width))
    {
    }

    void write()
    {
        const auto element = m_xml.element("w:tbl");
        writeLook();
        writeColumns();
        for (int row = 0; row < m_grid.rows; ++row)
            writeRow(row);
    }

private:
    void writeLook()
    {
        const auto look = m_xml.element("w:tblPr");
        m_xml.value("w:tblStyle", m_table.bordered ? "TableGrid" : "TableBare");
        m_xml.leaf("w:tblW", {{"w:w", m_edges.last()}, {"w:type", "dxa"}});
        m_xml.leaf("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
        m_xml.value("w:tblLayout", "fixed");
    }

    void writeColumns()
    {
        const auto columns = m_xml.element("w:tblGrid");
        for (int i = 0; i < m_grid.columns; ++i)
            m_xml.leaf("w:gridCol", {{"w:w", m_edges[i + 1] - m_edges[i]}});
    }

    void writeRow(int row)
    {
        const auto element = m_xml.element("w:tr");
        {
            const auto look = m_xml.element("w:trPr");
            m_xml.leaf("w:cantSplit");
            if (row < m_grid.headerRows)
                m_xml.leaf("w:tblHeader");
        }
        for (int column = 0; column < m_grid.columns; column = m_grid.at(row, column).endColumn())
            writeCell(m_grid.at(row, column), row);
    }

    void writeCell(const PlacedCell& cell, int row)
    {
        const auto element = m_xml.element("w:tc");
        writeCellLook(cell, row);
        const bool text = row == cell.row && !cell.cell.paragraphs.isEmpty();
        for (const Runs& runs : text ? cell.cell.paragraphs : QList<Runs>{{}})
            writeParagraph(m_xml, runs, lookOf(cell.cell, row));
    }

    ParagraphLook lookOf(const Cell& cell, int row) const
    {
        ParagraphLook look{cell.small ? "TableSmall" : m_table.bordered ? "TableText" : "FieldText", cell.alignment};
        look.bold = cell.bold;
        look.keepWithNext = m_table.keepTogether && row + 1 < m_grid.rows;
        return look;
    }

    void writeCellLook(const PlacedCell& cell, int row)
    {
        const auto look = m_xml.element("w:tcPr");
        m_xml.leaf("w:tcW", {{"w:w", m_edges[cell.endColumn()] - m_edges[cell.column]}, {"w:type", "dxa"}});
        if (cell.columns > 1)
            m_xml.value("w:gridSpan", cell.columns);
        if (cell.rows > 1)
            m_xml.value("w:vMerge", row == cell.row ? "restart" : "continue");
        writeRule(cell.cell);
        if (cell.cell.shaded)
            m_xml.leaf("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", shadeName()}});
        writeFlush(cell);
        writePlace(cell.cell.place);
    }

    void writeRule(const Cell& cell)
    {
        if (!cell.ruled || m_table.bordered)
            return;
        const auto borders = m_xml.element("w:tcBorders");
        m_xml.leaf("w:bottom", {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 0}, {"w:color", "000000"}});
    }

    /// Without borders the outer columns stand flush with the text around the table.
    void writeFlush(const PlacedCell& cell)
    {
        const bool first = cell.column == 0;
        const bool last = cell.endColumn() == m_grid.columns;
        if (m_table.bordered || !(first || last))
            return;
        const auto margins = m_xml.element("w:tcMar");
        if (first)
            m_xml.leaf("w:left", {{"w:w", 0}, {"w:type", "dxa"}});
        if (last)
            m_xml.leaf("w:right", {{"w:w", 0}, {"w:type", "dxa"}});
    }

    void writePlace(CellPlace place)
    {
        constexpr const char* places[] = {"top", "center", "bottom"};
        m_xml.value("w:vAlign", places[int(place)]);
    }

    static QString shadeName() { return QString::number(paper::shade * 0x10101, 16).toUpper(); }

    PartXml& m_xml;
    const Table& m_table;
    TableGrid m_grid;
    QList<int> m_edges;
};

} // namespace

void writeTable(PartXml& xml, const Table& table, int width)
{
    TableXml(xml, table, width).write();
}

} // namespace bagalau::documents
