#pragma once

#include "documents/figure.h"
#include "documents/partxml.h"

namespace bagalau::documents {

/// content.xml: the blocks, with the styles that stand only here (widths of tables, weights of runs).
QByteArray odtContent(const QList<Document>& papers, const QList<Figure>& figures);
/// styles.xml: named styles; of each paper the page, header and footer.
QByteArray odtStyles(const QList<Document>& papers);

/// The name of the page of a paper: "Standard", "Standard2" of the second.
QString odtMaster(qsizetype paper);

/// Where a chart or picture lies in the file.
QString odtFigureFile(const Figure& figure);

/// The namespaces that every part declares.
PartXml::Element odtRoot(PartXml& xml, const char* name);

/// A length as ODF writes it: "12.5mm" of so many twips.
QString odtLength(int twips);

} // namespace bagalau::documents
