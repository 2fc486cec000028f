#pragma once

#include "domain/assessment.h"
#include "domain/records.h"
#include "workflow/issueconclusion.h"

namespace bagalau::desktop {

/// The assessment that an issued conclusion rests on, from the inputs frozen with it: later decisions do not show in
/// it.
domain::Assessment issuedAssessment(const workflow::Session& session, const domain::Conclusion& conclusion);

/// The inputs frozen with it.
domain::Inputs issuedInputs(const domain::Conclusion& conclusion);

/// What a result is of: "1.4 · name of the goal"; empty for the body as a whole.
QString itemRow(const domain::AssessmentItem& item, base::Language language);

/// The text that an issued conclusion was made with.
workflow::Texts issuedTexts(const domain::Conclusion& conclusion);

} // namespace bagalau::desktop
