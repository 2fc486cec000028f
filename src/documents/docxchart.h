#pragma once

#include "documents/chartpicture.h"
#include "documents/partxml.h"

namespace bagalau::documents {

/// A paragraph with the chart: the drawing for programs that read SVG (Word from 2016 on), beside it a picture of dots
/// for all others.
void writeChart(PartXml& xml, const ChartPicture& picture, bool newPage);

/// A file of a chart beside the text: its name under word/ and the id by which the text refers to it.
struct DocxChartFile
{
    QString id;
    QString file;
};
DocxChartFile docxChartDots(int number);
DocxChartFile docxChartDrawing(int number);

} // namespace bagalau::documents
