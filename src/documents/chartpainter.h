#pragma once

#include "documents/chartdrawing.h"

class QFont;
class QPainter;

namespace bagalau::documents {

/// The face of letters in a chart, in twips.
QFont chartFont(double points, bool bold);

/// Paints with the painter's origin as the corner; a dot of the painter is a twip. Rectangles, lines and letters: in a
/// PDF it stays a drawing whose text can be searched.
void paintChart(QPainter& painter, const ChartDrawing& drawing);

/// A picture of the drawing, for programs that know no drawings: 200 dots to the inch.
QByteArray chartPng(const ChartDrawing& drawing);

} // namespace bagalau::documents
