#pragma once

#include "documents/document.h"

namespace bagalau::documents {

/// Marks each page of a paper that nobody has issued: the words stand in both languages in its header and its footer,
/// and before its title in the properties of the file.
void markDraft(Document& document);

} // namespace bagalau::documents
