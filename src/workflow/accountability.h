#pragma once

#include "domain/accountability.h"
#include "domain/showntable.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// Clause 65 of the System as it ships.
const domain::AccountabilityRule& accountabilityRule();

/// An indicator of a body, this year against the year before.
struct FallLine
{
    QString block; ///< id; empty: the overall assessment
    base::Bilingual name;
    std::optional<base::Number> before, now;
    base::Bilingual beforeFrom, nowFrom; ///< where the score is from, or why there is none
    domain::Known fell = domain::Known::Unknown;

    std::optional<base::Number> difference() const
    {
        return before && now ? std::optional(*now - *before) : std::nullopt;
    }
};

struct AccountabilityBody
{
    domain::AssessedBody body;
    QList<FallLine> blocks;
    FallLine overall; ///< never has a score: how it is made of the blocks is not known
    domain::Known fell = domain::Known::Unknown;
    domain::Known worsened = domain::Known::Unknown;
    domain::Known proposed = domain::Known::Unknown; ///< both conditions hold
    QList<domain::SectorFinding> findings;           ///< oldest first; the last counts

    const domain::SectorFinding* finding() const { return findings.isEmpty() ? nullptr : &findings.last(); }
};

/// Every body that gets conclusions for the results of the store's year, in the order of the register.
QList<AccountabilityBody> accountability(const Session& session);

/// What an official found about the sector; the one before is kept and no longer counts.
struct GivenFinding
{
    QString body;
    bool worsened = false;
    base::Bilingual text;
    QString source;
    QStringList documents; ///< paths
};
/// Throws Refused for an unknown body, a text that is missing in a language, or without a source.
qint64 recordSectorFinding(Session& session, const GivenFinding& finding, const QString& official);

/// "снизился", "не известно" ...: of what is asked, "fell", "worsened" or "proposed".
base::Bilingual knownText(const QString& question, domain::Known known);

domain::ShownTable accountabilityTable(const Session& session, const QList<AccountabilityBody>& bodies,
                                       base::Language language);

} // namespace bagalau::workflow
