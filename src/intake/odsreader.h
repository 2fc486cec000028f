#pragma once

#include "archive/zipreader.h"
#include "intake/progress.h"
#include "intake/workbook.h"

namespace bagalau::intake {

/// Reads the sheets of an OpenDocument workbook (.ods). Throws ReadFailure, Problem of the container, or Cancelled.
Workbook readOds(archive::ZipReader& zip, const Progress& progress);

} // namespace bagalau::intake
