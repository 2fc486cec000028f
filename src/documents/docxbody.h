#pragma once

#include "documents/figure.h"
#include "documents/partxml.h"

namespace bagalau::documents {

/// How a paragraph stands; what is not said here comes from its style.
struct ParagraphLook
{
    const char* style = "Normal";
    std::optional<Alignment> alignment = std::nullopt;
    bool bold = false;
    bool keepWithNext = false;
    bool newPage = false;
    int numbering = 0; ///< of numbering.xml; 0 for none
};

void writeParagraph(PartXml& xml, const Runs& runs, const ParagraphLook& look);
/// Empty height between blocks, exactly so many points.
void writeGap(PartXml& xml, int points, bool newPage = false);
void writeRun(PartXml& xml, const Run& run, bool bold = false);

/// word/document.xml.
QByteArray docxBody(const Document& document, const QList<Figure>& charts);

/// How many numberings of their own the lists of the document need.
int numberedLists(const Document& document);

} // namespace bagalau::documents
