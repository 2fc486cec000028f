#include "intake/budget.h"

#include "intake/failure.h"
#include "intake/limits.h"
#include "intake/workbook.h"

namespace bagalau::intake {

void Budget::cell(int row, int column)
{
    if (++m_cells > limits::cells || row >= maxRows || column >= maxColumns)
        failTooManyCells();
}

void Budget::merge()
{
    if (++m_merges > limits::merges)
        failTooManyMerges();
}

void Budget::sheet()
{
    if (++m_sheets > limits::sheets)
        failTooManySheets();
}

void Budget::text(qsizetype characters)
{
    if ((m_texts += characters) > limits::texts)
        failTooLarge();
}

void Budget::string()
{
    if (++m_strings > limits::strings)
        failTooLarge();
}

} // namespace bagalau::intake
