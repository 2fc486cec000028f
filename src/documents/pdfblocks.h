#pragma once

#include "documents/pdfflow.h"

namespace bagalau::documents {

/// Every block of the document, measured for the frame.
Flows flowsOf(const Document& document, const Frame& frame);

} // namespace bagalau::documents
