#include "intake/odssheets.h"

#include "intake/decimaltext.h"

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

qint64 repeat(const Attributes& attributes, std::string_view name)
{
    return qMax<qint64>(1, attributes.value(name).toLongLong());
}

// What stands in or over a cell and is not its text.
bool isAside(std::string_view local)
{
    static constexpr std::string_view asides[] = {"annotation", "frame",     "custom-shape", "shapes",
                                                  "forms",      "ruby-text", "text-box",     "tracked-changes"};
    return std::find(std::begin(asides), std::end(asides), local) != std::end(asides);
}

QString storedValue(const Attributes& attributes)
{
    for (const std::string_view name : {"value", "boolean-value", "date-value", "time-value", "string-value"})
        if (const auto value = attributes.find(name))
            return *value;
    return {};
}

} // namespace

void OdsSheets::start(std::string_view local, const Attributes& attributes)
{
    if (m_skipped > 0 || isAside(local) || (m_inTable && local == "table")) {
        ++m_skipped;
        return;
    }
    m_isSpreadsheet = m_isSpreadsheet || local == "spreadsheet";
    if (local == "style")
        m_style = attributes.value("name");
    else if (local == "table-properties" && attributes.is("display", "false"))
        m_hiddenStyles.insert(m_style);
    else if (local == "table")
        startTable(attributes);
    else if (m_inTable && local == "table-row")
        startRow(attributes);
    else if (m_inTable && (local == "table-cell" || local == "covered-table-cell"))
        startCell(attributes, local == "covered-table-cell");
    else if (m_inCell)
        startText(local, attributes);
}

void OdsSheets::end(std::string_view local)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (local == "table")
        m_inTable = false;
    else if (m_inTable && local == "table-row")
        endRow();
    else if (m_inCell && (local == "table-cell" || local == "covered-table-cell"))
        endCell();
    else if (m_inCell && local == "p")
        --m_paragraph;
}

void OdsSheets::text(const QString& piece)
{
    if (m_skipped > 0 || m_paragraph == 0)
        return;
    m_budget.text(piece.size());
    m_text += piece;
}

void OdsSheets::startTable(const Attributes& attributes)
{
    m_budget.sheet();
    m_inTable = true;
    m_row = 0;
    m_workbook.sheets << Sheet{attributes.value("name"), m_hiddenStyles.contains(attributes.value("style-name")), {}};
}

void OdsSheets::startRow(const Attributes& attributes)
{
    m_rowRepeat = repeat(attributes, "number-rows-repeated");
    m_column = 0;
    m_cells.clear();
}

void OdsSheets::startCell(const Attributes& attributes, bool covered)
{
    m_inCell = true;
    m_covered = covered;
    m_cellRepeat = repeat(attributes, "number-columns-repeated");
    // LibreOffice calls an error a string, and an error only in its own attribute.
    m_type = attributes.is("value-type", "error") ? u"error"_s : attributes.value("value-type");
    m_stored = storedValue(attributes);
    m_formula = attributes.find("formula").has_value();
    m_paragraph = 0;
    m_text.clear();
    if (!covered && (attributes.find("number-columns-spanned").value_or(u"1"_s) != u"1"_s ||
                     attributes.find("number-rows-spanned").value_or(u"1"_s) != u"1"_s))
        m_budget.merge();
}

void OdsSheets::startText(std::string_view local, const Attributes& attributes)
{
    if (local == "p" && ++m_paragraph == 1 && !m_text.isEmpty())
        m_text += u'\n';
    else if (m_paragraph > 0 && local == "s")
        m_text += QString(qMin<qint64>(1000, repeat(attributes, "c")), u' ');
    else if (m_paragraph > 0 && (local == "tab" || local == "line-break"))
        m_text += u' ';
}

Cell OdsSheets::number() const
{
    const auto decimal = shownDecimal(m_stored);
    return {decimal.value_or(m_stored), decimal ? Cell::Kind::Number : Cell::Kind::Text};
}

Cell OdsSheets::read() const
{
    if (m_type == u"float"_s || m_type == u"percentage"_s || m_type == u"currency"_s)
        return number();
    if (m_type == u"boolean"_s)
        return {m_stored == u"true"_s ? u"TRUE"_s : u"FALSE"_s, Cell::Kind::Boolean};
    if (m_type == u"date"_s || m_type == u"time"_s)
        return {m_stored, Cell::Kind::Date};
    return {m_text.isEmpty() ? m_stored : m_text, m_type == u"error"_s ? Cell::Kind::Error : Cell::Kind::Text};
}

void OdsSheets::endCell()
{
    m_inCell = false;
    Cell cell = m_covered ? Cell() : read();
    cell.formula = m_formula;
    cell.calculated = m_covered || !m_formula || !m_type.isEmpty();
    if (!cell.text.isEmpty() || !cell.calculated) {
        m_budget.cell(0, 0); // so that one endless row cannot gather cells before it is counted
        m_cells << Repeated{m_column, m_cellRepeat, cell};
    }
    m_column = qMin<qint64>(m_column + m_cellRepeat, qint64(1) << 40);
}

void OdsSheets::endRow()
{
    for (qint64 row = m_row; !m_cells.isEmpty() && row < m_row + m_rowRepeat; ++row)
        for (const Repeated& repeated : std::as_const(m_cells))
            for (qint64 column = repeated.column; column < repeated.column + repeated.count; ++column) {
                m_budget.cell(int(qMin<qint64>(row, maxRows)), int(qMin<qint64>(column, maxColumns)));
                m_budget.text(repeated.cell.text.size());
                m_workbook.sheets.last().rows[int(row)][int(column)] = repeated.cell;
            }
    m_row = qMin<qint64>(m_row + m_rowRepeat, qint64(1) << 40);
}

} // namespace bagalau::intake
