#pragma once

#include "archive/zipreader.h"
#include "intake/budget.h"
#include "intake/progress.h"

namespace bagalau::intake {

/// The table of texts that cells of a workbook refer to by number. Formatting and reading aids (phonetic text) are left
/// out.
QStringList readSharedStrings(archive::ZipReader& zip, const QString& part, Budget& budget, const Progress& progress);

/// "_x000D_" and the like stand for characters that XML cannot hold.
QString withoutEscapes(const QString& text);

} // namespace bagalau::intake
