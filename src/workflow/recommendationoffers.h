#pragma once

#include "workflow/recommendations.h"

namespace bagalau::workflow {

/// A recommendation of a conclusion, taken out of its text, that the register does not know yet. Its request may lack
/// the date or the number of the paper, or a side of the text where the two languages do not run in step: the official
/// completes it.
struct OfferedRecommendation
{
    RecommendationRequest request;
    QString from; ///< the conclusion or the file that says so
    int year = 0; ///< whose results it is about
};

/// Of the results of earlier years that were taken in, and of the latest conclusions issued in this store. Of a body
/// and block, or with empty ids of all; by year.
QList<OfferedRecommendation> offeredRecommendations(const Session& session, const QString& body = {},
                                                    const QString& block = {});

/// The single recommendations of a text, without marks of lists and full stops; what introduces a list ("Improve:")
/// stands before each of its items. Pure.
QStringList recommendationsIn(const QString& written);

} // namespace bagalau::workflow
