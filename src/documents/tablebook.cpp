#include "documents/tablebook.h"

#include "base/dates.h"
#include "base/problem.h"
#include "documents/bookpage.h"
#include "documents/words.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using bagalau::domain::ShownCell;
using bagalau::domain::ShownNumber;

namespace bagalau::documents {

namespace {

constexpr int narrowest = 7, widest = 60; // characters
constexpr int deepest = 15;               // what a workbook can set in
constexpr qsizetype mostRows = 1'048'576, mostColumns = 16'384;
constexpr int firstYear = 1900; // of the days that a workbook counts

void requireRoom(const domain::ShownTable& table)
{
    const qsizetype rows = table.rows.size() + table.notes.size() + 3;
    if (rows > mostRows || table.headings.size() > mostColumns)
        throw base::Problem(base::Problem::Kind::Refused,
                            {u"table.too-long"_s,
                             QT_TRANSLATE_NOOP("Messages", "The table has %1 rows; a workbook takes %2. Filter the "
                                                           "table first: nothing was written."),
                             {QString::number(table.rows.size()), QString::number(mostRows)}});
}

QByteArray formatOf(const ShownNumber& number)
{
    QByteArray code = number.grouped ? "#,##0" : "0";
    if (number.places > 0)
        code += '.' + QByteArray(number.places, '0');
    if (number.percent)
        code += " %";
    return number.signedPlus ? '+' + code + ";-" + code + ";" + code : code;
}

/// As wide as it is shown, roughly: what decides on the width of a column.
qsizetype lengthOf(const ShownCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell)) {
        qsizetype longest = 0;
        for (const QStringView line : QStringView(*text).split(u'\n'))
            longest = std::max(longest, line.size());
        return longest;
    }
    if (const auto* number = std::get_if<ShownNumber>(&cell))
        return number->value.toFixed(number->places).size() + 3;
    return std::holds_alternative<QDate>(cell) ? 10 : 0;
}

QList<int> widthsOf(const domain::ShownTable& table)
{
    QList<int> widths;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        // A heading may take two lines; the arrow of the filter stands beside it.
        qsizetype length = table.headings[column].size() / 2 + 4;
        for (const domain::ShownRow& row : table.rows)
            length = std::max(length, lengthOf(row.cells.value(column)) + (column == 0 ? row.depth * 2 : 0));
        widths << int(std::clamp<qsizetype>(length + 2, narrowest, widest));
    }
    return widths;
}

class Book
{
public:
    explicit Book(const domain::ShownTable& table)
        : m_table(table), m_widths(widthsOf(table)), m_sheet(m_file.addSheet(nameOf(table))), m_page(m_sheet, m_widths)
    {
    }

    QByteArray make()
    {
        int row = top();
        const int head = row++;
        m_page.headings(head, m_table.headings, framed(m_file.addFormat(true), 0xDCE6F1));
        for (const domain::ShownRow& one : m_table.rows)
            write(one, row++);
        worksheet_autofilter(m_sheet, lxw_row_t(head), 0, lxw_row_t(std::max(head, row - 1)),
                             lxw_col_t(m_table.headings.size() - 1));
        worksheet_set_footer(m_sheet, "&R&P / &N");
        m_page.end(row, m_file.addFormat());
        return m_file.bytes();
    }

private:
    static QString nameOf(const domain::ShownTable& table)
    {
        return table.title.simplified().isEmpty() ? u"1"_s : table.title;
    }

    lxw_format* framed(lxw_format* format, int fill = 0)
    {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0x9A9A9A);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (fill != 0)
            format_set_bg_color(format, lxw_color_t(fill));
        return format;
    }

    // The title and the notes run over the columns beside them.
    int top()
    {
        lxw_format* title = m_file.addFormat(true);
        format_set_font_size(title, 13);
        lxw_format* note = m_file.addFormat();
        int row = 0;
        const auto line = [&](const QString& text, lxw_format* format) {
            worksheet_write_string(m_sheet, lxw_row_t(row++), 0, cleaned(text).left(32'000).toUtf8().constData(),
                                   format);
        };
        line(m_table.title, title);
        for (const QString& text : m_table.notes)
            line(text, note);
        return row + 1;
    }

    void write(const domain::ShownRow& row, int at)
    {
        for (int column = 0; column < m_table.headings.size(); ++column) {
            const ShownCell cell = row.cells.value(column);
            const int depth = column == 0 ? std::min(row.depth, deepest) : 0;
            std::visit([&](const auto& value) { put(at, column, value, depth); }, cell);
        }
    }

    void put(int row, int column, std::monostate, int depth) { put(row, column, QString(), depth); }
    void put(int row, int column, const QString& text, int depth) { m_page.text(row, column, text, format({}, depth)); }
    void put(int row, int column, const ShownNumber& number, int)
    {
        m_page.number(row, column, number.value, format(formatOf(number), 0));
    }
    void put(int row, int column, QDate date, int depth)
    {
        if (date.year() < firstYear)
            return put(row, column, base::shortDate(date), depth);
        lxw_datetime day = {};
        day.year = date.year();
        day.month = date.month();
        day.day = date.day();
        worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &day, format("dd.mm.yyyy", 0));
    }

    lxw_format* format(const QByteArray& code, int depth)
    {
        lxw_format*& known = m_formats[{code, depth}];
        if (!known) {
            known = framed(m_file.addFormat());
            if (!code.isEmpty())
                format_set_num_format(known, code.constData());
            if (depth > 0)
                format_set_indent(known, uint8_t(depth));
        }
        return known;
    }

    const domain::ShownTable& m_table;
    QList<int> m_widths;
    WorkbookFile m_file;
    lxw_worksheet* m_sheet;
    BookPage m_page;
    QMap<std::pair<QByteArray, int>, lxw_format*> m_formats;
};

} // namespace

QByteArray tableBook(const domain::ShownTable& table)
{
    requireRoom(table);
    return Book(table).make();
}

} // namespace bagalau::documents
