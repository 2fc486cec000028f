#pragma once

#include "documents/paperdata.h"
#include "workflow/accountability.h"
#include "workflow/paperdata.h"
#include "workflow/risk.h"

namespace bagalau::workflow {

// What the list of bodies to be checked again and the list of clause 65 say, by the names of
// resources/templates/fields.json. Inside workflow only.

/// The selection that was made last, or else the one that would be made now, which the paper calls a draft.
struct RiskPaperContent
{
    PaperHead head;
    QJsonObject snapshot;
    QDate made;
    QString official; ///< empty: a draft
};
documents::PaperData riskData(const RiskPaperContent& content);
documents::PaperData riskData(const Session& session, const QString& block);

struct AccountabilityContent
{
    PaperHead head;
    QDate made;
    QList<AccountabilityBody> bodies;
};
documents::PaperData accountabilityData(const AccountabilityContent& content);
/// Throws Refused where the indicators of nobody are known to have fallen.
documents::PaperData accountabilityData(const Session& session);

} // namespace bagalau::workflow
