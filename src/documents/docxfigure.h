#pragma once

#include "documents/figure.h"
#include "documents/partxml.h"

namespace bagalau::documents {

/// A paragraph with the figure; of a chart the drawing for programs that read SVG (Word from 2016 on), beside it a
/// picture of dots for all others.
void writeFigure(PartXml& xml, const Figure& figure, bool newPage, bool centred = false);

/// A file of a figure beside the text: its name under word/ and the id by which the text refers to it.
struct DocxFigureFile
{
    QString id;
    QString file;
};
DocxFigureFile docxDots(const Figure& figure);
DocxFigureFile docxDrawing(const Figure& figure);

} // namespace bagalau::documents
