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

/// word/document.xml: each paper a section of its own; `figures` are those of all papers.
QByteArray docxBody(const QList<Document>& papers, const QList<Figure>& figures);

/// The reference to the header or footer ("Footer") of a paper: "rIdFooter", "rIdFooter2" of the second.
QString edgeReference(const char* edge, qsizetype paper);
/// The tag of a language where it is not the one of the whole file; null where it is.
QString ownLanguage(const QList<Document>& papers, qsizetype paper);

/// How many numberings of their own the lists of the papers need.
int numberedLists(const QList<Document>& papers);

} // namespace bagalau::documents
