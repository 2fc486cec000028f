#pragma once

#include "documents/document.h"

namespace bagalau::documents {

/// The document as plain text, for a letter or a search: a line for each paragraph, tables with " | " between the
/// cells; a chart is a table of its numbers.
QString toText(const Document& document);

} // namespace bagalau::documents
