#pragma once

#include "documents/document.h"

namespace bagalau::documents {

/// The block as a table without borders: position, line for the signature, name or a line for it, line for the date,
/// and what the lines are for in small print beneath.
Table signatureTable(const SignatureBlock& block, base::Language language);

} // namespace bagalau::documents
