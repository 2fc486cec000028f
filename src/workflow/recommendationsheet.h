#pragma once

#include "domain/showntable.h"
#include "workflow/recommendations.h"

namespace bagalau::workflow {

/// The register as a table in a language, for a workbook: each recommendation with its measures and its state.
domain::ShownTable recommendationSheet(const Session& session, const QList<domain::Recommendation>& recommendations,
                                       base::Language language);

/// An empty table with the headings that readRecommendationTable() knows, to be filled in.
domain::ShownTable emptyRecommendationSheet(const Session& session, base::Language language);

} // namespace bagalau::workflow
