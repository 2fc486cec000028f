#pragma once

#include "workflow/papers.h"

namespace bagalau::workflow {

/// Writes a paper in one language to a file whose name says the format: .pdf, .docx or .odt. Throws Problem(Usage) for
/// another name.
void writePaperFile(const PaperPlan& plan, const QString& path, base::Language language);

} // namespace bagalau::workflow
