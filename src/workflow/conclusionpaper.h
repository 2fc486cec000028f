#pragma once

#include "documents/papercompose.h"
#include "workflow/issueconclusion.h"

namespace bagalau::workflow {

// How conclusions become papers. Inside workflow only.

/// All that a conclusion says, by the names of its kind in fields.json (annexes 6 and 7 of the block 1 methodology,
/// clause 47 of the System). Values of the plan only.
documents::PaperData conclusionData(const ConclusionPlan& plan);

/// The template by which a plan is written: of a block, or of the directions that the office scores.
QString conclusionTemplate(const ConclusionPlan& plan);

} // namespace bagalau::workflow
