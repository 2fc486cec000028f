#pragma once

#include "workflow/issuechecks.h"
#include "workflow/issueconclusion.h"

namespace bagalau::workflow {

// What issueChecks() finds in the texts. Inside workflow only.
QList<IssueCheck> textChecks(const Session& session, const QString& body, const QString& block,
                             const domain::Assessment& assessment);

} // namespace bagalau::workflow
