#pragma once

#include "documents/document.h"

#include <QByteArray>

namespace bagalau::documents {

/// The document as OpenDocument text (.odt, ODF 1.2), for going on writing in LibreOffice: styles by name, real
/// headings and lists, tables with repeated header rows, fields for the page numbers. The same document is the same
/// bytes in every run. Characters that XML forbids are dropped. Throws what archive::writeZip() throws.
QByteArray toOdt(const Document& document);

/// Several papers as one document: each with pages and a language of its own, the numbers of the pages go on. The
/// properties of the file are those of the first.
QByteArray joinedOdt(const QList<Document>& papers);

} // namespace bagalau::documents
