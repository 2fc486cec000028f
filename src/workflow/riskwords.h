#pragma once

#include "workflow/risk.h"

namespace bagalau::workflow {

// How a place in the ranking is explained. Inside workflow only.

struct RiskContext
{
    const Session& session;
    const domain::RiskBlock& block;
    const domain::RiskGroup& group;
    int year;
};

QList<base::Bilingual> riskWhy(const RiskContext& context, const domain::RiskStanding& standing,
                               const domain::RiskEntrant& entrant);
/// The bodies of a kind with all that is known of them, for each kind.
QList<domain::RiskEntrant> riskEntrants(const Session& session, const domain::RiskBlock& block);
const domain::RiskBlock& requireRiskBlock(const QString& block);
/// The points of a criterion, or a dash where they are not known.
QString riskPointsText(const std::optional<base::Number>& points);

} // namespace bagalau::workflow
