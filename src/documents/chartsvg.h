#pragma once

#include "documents/chartdrawing.h"

namespace bagalau::documents {

/// The drawing as SVG 1.1, on white, with its title and its numbers in words for those who do not see it. The same
/// drawing is the same bytes.
QByteArray chartSvg(const ChartDrawing& drawing, const domain::ChartData& chart, base::Language language);

} // namespace bagalau::documents
