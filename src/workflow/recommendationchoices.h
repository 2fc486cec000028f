#pragma once

#include "domain/procedure.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// How far a recommendation is carried out, as resources/procedure/recommendations.json names it.
struct FulfilmentState
{
    QString id;
    base::Bilingual name;
    bool open = false;         ///< it is still to be carried out; so is one without any state
    bool done = false;         ///< carried out
    bool needsFinding = false; ///< it is established only with a finding
};

/// A column of a table of recommendations.
struct RecommendationColumn
{
    QString id;
    base::Bilingual name;
    bool optional = false;
};

const QList<FulfilmentState>& fulfilmentStates();
/// Null: there is no such state.
const FulfilmentState* fulfilmentState(const QString& id);
/// Of no state at all for an empty id: "not established".
base::Bilingual fulfilmentStateName(const QString& id);

/// Instructions, recommendations.
const QList<domain::Choice>& recommendationKinds();
base::Bilingual recommendationKindName(const QString& id);

/// The Commission and every authority that may assess.
QList<domain::Choice> recommendationOrigins(const Session& session);
base::Bilingual recommendationOriginName(const Session& session, const QString& id);

const QList<RecommendationColumn>& recommendationColumns();
base::Bilingual recommendationClause();

} // namespace bagalau::workflow
