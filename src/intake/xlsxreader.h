#pragma once

#include "archive/zipreader.h"
#include "intake/progress.h"
#include "intake/workbook.h"

namespace bagalau::intake {

/// Reads the sheets of an Office Open XML workbook (.xlsx, .xlsm), of the usual and of the strict dialect. Throws
/// ReadFailure, Problem of the container, or Cancelled.
Workbook readXlsx(archive::ZipReader& zip, const Progress& progress);

} // namespace bagalau::intake
