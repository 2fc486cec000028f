#pragma once

#include "workflow/recommendations.h"

namespace bagalau::workflow {

// What suggestions, papers and tables say of the register, as plain words. Inside workflow only.

struct RecommendationWords
{
    int number = 0;
    QString state; ///< id; empty: none yet
    bool open = false;
    base::Bilingual text;   ///< without a full stop
    base::Bilingual kind;   ///< with a capital
    base::Bilingual origin; ///< as it stands in the register
    base::Bilingual stateName;
    base::Bilingual finding; ///< of the state, without a full stop; empty: none
    QString paper;
    QString issued;
    QString due;                     ///< empty: none
    QString since;                   ///< day of the state; empty: none
    QString evidence;                ///< names of files; empty: none
    QList<domain::Measure> measures; ///< that count
};
RecommendationWords recommendationWords(const Session& session, const domain::Recommendation& recommendation);

} // namespace bagalau::workflow
