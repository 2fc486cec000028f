#pragma once

#include "documents/document.h"
#include "documents/partxml.h"

namespace bagalau::documents {

/// A table of fixed column widths, `width` twips in all.
void writeTable(PartXml& xml, const Table& table, int width);

} // namespace bagalau::documents
