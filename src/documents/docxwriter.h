#pragma once

#include "documents/document.h"

#include <QByteArray>

namespace bagalau::documents {

/// The document as WordprocessingML (.docx), for going on writing: styles by name, real headings and lists, tables with
/// repeated header rows, fields for the page numbers. The same document is the same bytes in every run. Characters that
/// XML forbids are dropped. Throws what archive::writeZip() throws.
QByteArray toDocx(const Document& document);

/// Several papers as one document: each a section with its own footer and language, the numbers of the pages go on. The
/// properties of the file are those of the first.
QByteArray joinedDocx(const QList<Document>& papers);

} // namespace bagalau::documents
