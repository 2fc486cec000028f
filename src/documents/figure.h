#pragma once

#include "documents/chartdrawing.h"

namespace bagalau::documents {

/// A chart or picture of a document as office programs keep it: in a file of its own.
struct Figure
{
    int number = 1;   ///< in the file, from 1
    double width = 0; ///< in points, as it is shown
    double height = 0;
    QString title;
    QString words;        ///< for those who do not see it
    ChartDrawing drawing; ///< of a chart
    QByteArray svg;       ///< of a chart
    QByteArray dots;      ///< PNG or JPEG of a picture; empty: it is a chart
    QString suffix;       ///< of the file: "svg", "png", "jpeg"
};

/// The charts and pictures of papers that make one file, in their order.
QList<Figure> figuresOf(const QList<Document>& papers);

/// What stands above the chart.
QString captionOf(const Chart& chart, base::Language language);

/// How much smaller a drawing is shown so that a page of this height (in points) holds it with its caption; at most 1.
double shrinkage(const ChartDrawing& drawing, double pageHeight);

} // namespace bagalau::documents
