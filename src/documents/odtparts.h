#pragma once

#include "documents/chartpicture.h"
#include "documents/partxml.h"

namespace bagalau::documents {

/// content.xml: the blocks, with the styles that stand only here (widths of tables, weights of runs).
QByteArray odtContent(const Document& document, const QList<ChartPicture>& charts);
/// styles.xml: named styles, the page, header and footer.
QByteArray odtStyles(const Document& document);

/// Where a chart lies in the file, by its number.
QString odtChartFile(int number);

/// The namespaces that every part declares.
PartXml::Element odtRoot(PartXml& xml, const char* name);

/// A length as ODF writes it: "12.5mm" of so many twips.
QString odtLength(int twips);

} // namespace bagalau::documents
