#pragma once

#include "base/finding.h"
#include "workflow/recommendations.h"

namespace bagalau::workflow {

/// What a table of recommendations says, before it is taken in; with every doubt and its cell, never the first one
/// only.
struct RecommendationTable
{
    QString file;   ///< its name
    QString digest; ///< SHA-256
    QList<RecommendationRequest> requests;
    base::Findings findings;

    bool blocked() const { return requests.isEmpty() || anyOf(findings, base::Finding::Weight::Blocker); }
};

/// Reads a table (.xlsx, .ods, or text in UTF-8 separated by semicolons, commas or tabs). A line of headings names the
/// columns in Kazakh, Russian or by their ids (recommendationColumns()); what stands above it is not read. Bodies,
/// blocks, origins and kinds stand there by their id or name. `body` and `block` are those of every line where the
/// table has no such column; they may be empty. Throws Problem for a file that cannot be opened.
RecommendationTable readRecommendationTable(const Session& session, const QString& path, const QString& body = {},
                                            const QString& block = {});

/// Registers what was read in one act. Throws Refused, with all that is against it, for what is blocked.
RegisteredRecommendations takeInRecommendations(Session& session, const RecommendationTable& table,
                                                const QString& official);

} // namespace bagalau::workflow
