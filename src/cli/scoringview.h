#pragma once

#include "cli/console.h"
#include "domain/inputs.h"
#include "workflow/assessments.h"

namespace bagalau::cli {

/// An assessment as the contract writes it, with its trace down to the cells.
QJsonObject assessmentJson(const workflow::Session& session, const domain::Edition& edition,
                           const domain::Assessment& assessment, const domain::Inputs& inputs, const Console& console);

/// The same for reading; `explain` adds every step and input.
void printAssessment(const workflow::Session& session, const domain::Edition& edition,
                     const domain::Assessment& assessment, const domain::Inputs& inputs, bool explain,
                     Console& console);

} // namespace bagalau::cli
