#pragma once

#include "archive/zipreader.h"
#include "intake/budget.h"
#include "intake/progress.h"
#include "intake/workbook.h"

namespace bagalau::intake {

/// Adds the cells of a worksheet part to the sheet.
void readXlsxSheet(Sheet& sheet, archive::ZipReader& zip, const QString& part, const QStringList& strings,
                   Budget& budget, const Progress& progress);

} // namespace bagalau::intake
