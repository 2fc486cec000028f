#include "documents/bookpage.h"

#include "documents/words.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using bagalau::domain::Value;

namespace bagalau::documents {

BookFormats::BookFormats(WorkbookFile& book, const QString& truths, int places)
    : title(book.addFormat(true)),
      plain(book.addFormat()),
      heading(book.addFormat(true)),
      group(book.addFormat(true)),
      text(book.addFormat()),
      open(book.addFormat()),
      openTruth(book.addFormat()),
      truth(book.addFormat()),
      part(book.addFormat()),
      result(book.addFormat(true)),
      fraction(book.addFormat(true)),
      score(book.addFormat(true)),
      faint(book.addFormat())
{
    format_set_font_size(title, 13);
    for (lxw_format* framed : {heading, group, text, open, openTruth, truth, part, result, fraction, score}) {
        format_set_border(framed, LXW_BORDER_THIN);
        format_set_border_color(framed, 0x9A9A9A);
        format_set_text_wrap(framed);
        format_set_align(framed, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_text_wrap(plain);
    format_set_align(plain, LXW_ALIGN_VERTICAL_TOP);
    format_set_bg_color(heading, 0xDCE6F1);
    format_set_bg_color(group, 0xF2F2F2);
    format_set_bg_color(open, 0xFFFBE6);
    format_set_bg_color(openTruth, 0xFFFBE6);
    for (lxw_format* boolean : {openTruth, truth})
        format_set_num_format(boolean, truths.toUtf8().constData());
    format_set_num_format(score, places > 0 ? ("0." + QByteArray(places, '0')).constData() : "0");
    format_set_num_format(fraction, "0.00####");
    for (lxw_format* right : {openTruth, truth, part, result, fraction, score}) {
        format_set_align(right, LXW_ALIGN_RIGHT);
        format_set_indent(right, 1);
    }
    format_set_font_color(faint, 0x9A9A9A);
}

BookPage::BookPage(lxw_worksheet* sheet, const QList<int>& widths) : m_sheet(sheet), m_widths(widths)
{
    for (int column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widths[column], nullptr);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
}

int BookPage::linesOf(const QString& text, int width)
{
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += 1 + static_cast<int>(std::max<qsizetype>(0, line.size() - 1) / std::max(4, width));
    return lines;
}

// A cell takes 32 767 characters; what is longer is cut where everybody sees it.
QByteArray BookPage::cellText(const QString& text)
{
    constexpr qsizetype most = 32'000;
    const QString clean = cleaned(text);
    return (clean.size() > most ? clean.first(most) + u'…' : clean).toUtf8();
}

void BookPage::text(int row, int column, const QString& text, lxw_format* format)
{
    m_lines[row] = std::max(m_lines.value(row, 1), linesOf(text, m_widths[column] - 1));
    if (text.isEmpty())
        worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), format);
    else
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), cellText(text).constData(), format);
}

void BookPage::over(int row, int from, int to, const QString& text, lxw_format* format)
{
    int width = 0;
    for (int column = from; column <= to; ++column)
        width += m_widths[column];
    worksheet_merge_range(m_sheet, lxw_row_t(row), lxw_col_t(from), lxw_row_t(row), lxw_col_t(to),
                          cellText(text).constData(), format);
    m_lines[row] = std::max(m_lines.value(row, 1), linesOf(text, width - 2));
}

void BookPage::across(int row, const QString& text, lxw_format* format)
{
    over(row, 0, int(m_widths.size()) - 1, text, format);
}

void BookPage::number(int row, int column, const base::Number& number, lxw_format* format)
{
    worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number.toFixed(15).toDouble(), format);
}

void BookPage::formula(int row, int column, const QString& formula, const Value& value, lxw_format* format)
{
    const QByteArray text = (u'=' + formula).toUtf8();
    const auto at = [&](auto write, auto result) {
        write(m_sheet, lxw_row_t(row), lxw_col_t(column), text.constData(), format, result);
    };
    if (value.number())
        at(worksheet_write_formula_num, value.number()->toFixed(15).toDouble());
    else if (value.boolean())
        at(worksheet_write_formula_num, *value.boolean() ? 1 : 0);
    else
        at(worksheet_write_formula_str, cellText(value.text() ? *value.text() : QString()).constData());
}

void BookPage::headings(int row, const QStringList& headings, lxw_format* format)
{
    for (int column = 0; column < headings.size(); ++column)
        text(row, column, headings[column], format);
    worksheet_freeze_panes(m_sheet, lxw_row_t(row + 1), 0);
    worksheet_repeat_rows(m_sheet, lxw_row_t(row), lxw_row_t(row));
}

void BookPage::listOf(int row, int column, const QStringList& words)
{
    if (words.join(u',').size() > 250 || words.join(QString()).contains(u',')) // Excel takes 255 characters
        return;
    lxw_data_validation validation = {};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    QList<QByteArray> texts;
    QList<const char*> pointers;
    for (const QString& word : words)
        texts << word.toUtf8();
    for (const QByteArray& text : std::as_const(texts))
        pointers << text.constData();
    pointers << nullptr;
    validation.value_list = const_cast<char**>(pointers.data());
    validation.ignore_blank = LXW_VALIDATION_ON;
    worksheet_data_validation_cell(m_sheet, lxw_row_t(row), lxw_col_t(column), &validation);
}

void BookPage::end(int lastRow, lxw_format* faint)
{
    for (auto row = m_lines.begin(); row != m_lines.end(); ++row)
        worksheet_set_row(m_sheet, lxw_row_t(row.key()), 13.5 * std::min(*row, 29) + 1.5, nullptr);
    lxw_conditional_format errors = {};
    errors.type = LXW_CONDITIONAL_TYPE_ERRORS;
    errors.format = faint;
    worksheet_conditional_format_range(m_sheet, 0, 0, lxw_row_t(lastRow), lxw_col_t(m_widths.size() - 1), &errors);
}

} // namespace bagalau::documents
