#pragma once

#include "intake/progress.h"
#include "intake/workbook.h"

#include <QByteArray>

namespace bagalau::intake {

/// Reads a workbook by what it contains, whatever it is called. Throws ReadFailure or Cancelled, nothing else.
Workbook readWorkbook(const QByteArray& bytes, const Progress& progress);

} // namespace bagalau::intake
