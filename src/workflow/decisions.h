#pragma once

#include "domain/assessment.h"
#include "workflow/acceptvalues.h"

namespace bagalau::workflow {

/// What a special commission, or a re-verification, decides on one item.
struct Decision
{
    QString item;
    bool accept = false;
    base::Bilingual ground;
    QList<EstablishedValue> changes = {}; ///< which input becomes what; of an accepted item at least one
    base::Bilingual finding = {};         ///< what was established
    QList<domain::Vote> votes = {};       ///< empty: all who were there and have a vote, for
    int sitting = 0;                      ///< 0: the last one held
    QStringList present = {};             ///< where no sitting was recorded: who was there, on a day nobody named
};

/// Throws Refused: no commission, no sitting, no quorum at it, votes that do not carry it, no ground, an item that is
/// settled already, values that leave no score. A decision is final.
qint64 decideItem(Session& session, int number, const Decision& decision, const QString& official);

/// What the accepted items and these changes would make of the assessment, to be shown before and after.
domain::Assessment assessmentAfter(const Session& session, int number, const QList<EstablishedValue>& changes);

/// The inputs of the objection's body with these changes; throws Refused for what cannot be changed so.
domain::Inputs inputsWith(const Session& session, const domain::Objection& objection,
                          const QList<EstablishedValue>& changes);

} // namespace bagalau::workflow
