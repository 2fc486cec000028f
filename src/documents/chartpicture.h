#pragma once

#include "documents/chartdrawing.h"

namespace bagalau::documents {

/// A chart of a document as office programs keep it: a drawing in a file of its own.
struct ChartPicture
{
    int number = 1; ///< in the document, from 1
    ChartDrawing drawing;
    double width = 0; ///< in points, as it is shown
    double height = 0;
    QByteArray svg;
    QString title;
    QString words; ///< for those who do not see it
};

/// The charts of a document in their order.
QList<ChartPicture> chartPicturesOf(const Document& document);

/// What stands above the chart.
QString captionOf(const Chart& chart, base::Language language);

/// How much smaller a drawing is shown so that a page of this height (in points) holds it with its caption; at most 1.
double shrinkage(const ChartDrawing& drawing, double pageHeight);

} // namespace bagalau::documents
