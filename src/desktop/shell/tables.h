#pragma once

class QTableView;

namespace bagalau::desktop {

/// What every table of the window has in common: no row numbers, rows as high as a line needs, headings above their
/// columns, and Tab leaves the table.
void prepareTable(QTableView* table);

} // namespace bagalau::desktop
