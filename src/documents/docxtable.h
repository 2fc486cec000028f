#pragma once

#include "documents/document.h"
#include "documents/docxxml.h"

namespace bagalau::documents {

/// A table of fixed column widths, `width` twips in all.
void writeTable(DocxXml& xml, const Table& table, int width);

} // namespace bagalau::documents
