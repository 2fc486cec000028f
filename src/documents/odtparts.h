#pragma once

#include "documents/figure.h"
#include "documents/partxml.h"

namespace bagalau::documents {

/// content.xml: the blocks, with the styles that stand only here (widths of tables, weights of runs).
QByteArray odtContent(const Document& document, const QList<Figure>& charts);
/// styles.xml: named styles, the page, header and footer.
QByteArray odtStyles(const Document& document);

/// Where a chart or picture lies in the file.
QString odtFigureFile(const Figure& figure);

/// The namespaces that every part declares.
PartXml::Element odtRoot(PartXml& xml, const char* name);

/// A length as ODF writes it: "12.5mm" of so many twips.
QString odtLength(int twips);

} // namespace bagalau::documents
