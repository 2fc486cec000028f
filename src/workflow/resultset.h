#pragma once

#include "domain/showntable.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// The results of a block: of every body that this office assesses the place in its group, the score, the degree, the
/// conclusion, and a column for each criterion and deduction. What is missing is empty, never 0. Groups one after
/// another, the best first; bodies without a score stand at the end of their group.
domain::ShownTable resultSet(const Session& session, const QString& block, base::Language language);

} // namespace bagalau::workflow
