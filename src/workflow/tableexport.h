#pragma once

#include "domain/showntable.h"

#include <QByteArray>

namespace bagalau::workflow {

/// What a table shows as a typed cell. A date is a text dd.MM.yyyy of a day that exists. In a column of numbers a text
/// is a number if the number shows as the same text again; all else stays the text it is: a code "007", a number of
/// more than fifteen digits, which a workbook would cut.
domain::ShownCell shownCell(const QString& text, bool numbers);

/// The table as a workbook (.xlsx). Pure: the same table, the same bytes. Throws a Problem(Refused) for more rows than
/// a workbook has.
QByteArray tableWorkbook(const domain::ShownTable& table);

/// Makes the workbook and writes it safely; nothing is left where it fails.
void exportTable(const domain::ShownTable& table, const QString& path);

} // namespace bagalau::workflow
