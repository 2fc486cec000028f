#pragma once

#include "documents/workbookfile.h"
#include "domain/value.h"

#include <QList>
#include <QMap>

namespace bagalau::documents {

/// How the cells of a proof look. `truths`: the number format that writes 1 and 0 as words; `places` of a score.
struct BookFormats
{
    BookFormats(WorkbookFile& book, const QString& truths, int places);

    lxw_format *title, *plain, *heading, *group, *text, *open, *openTruth, *truth, *part, *result, *fraction, *score,
        *faint;
};

/// One sheet of a workbook: cells, and rows as high as their text. No program makes room for wrapped text in a workbook
/// that says nothing of the heights.
class BookPage
{
public:
    /// `widths` of the columns in characters.
    BookPage(lxw_worksheet* sheet, const QList<int>& widths);

    void text(int row, int column, const QString& text, lxw_format* format);
    /// Over the columns from one to another.
    void over(int row, int from, int to, const QString& text, lxw_format* format);
    void across(int row, const QString& text, lxw_format* format);
    void number(int row, int column, const base::Number& number, lxw_format* format);
    /// With the value that was calculated here; a missing one leaves the cell to whoever opens it.
    void formula(int row, int column, const QString& formula, const domain::Value& value, lxw_format* format);
    /// The headings stay in sight and stand on every printed page.
    void headings(int row, const QStringList& headings, lxw_format* format);
    /// Only these words are taken; too many for a workbook: any.
    void listOf(int row, int column, const QStringList& words);
    /// Sets the heights; what has no value is written faintly.
    void end(int lastRow, lxw_format* faint);

private:
    static QByteArray cellText(const QString& text);
    static int linesOf(const QString& text, int width);

    lxw_worksheet* m_sheet;
    QList<int> m_widths;
    QMap<int, int> m_lines; ///< row -> lines of its highest cell
};

} // namespace bagalau::documents
