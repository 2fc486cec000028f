#pragma once

#include "domain/assessment.h"
#include "workflow/acceptvalues.h"

namespace bagalau::workflow {

/// How a decision moves one thing: an item, its criterion, a direction, the block, the degree, the rank.
struct EffectLine
{
    enum class Of { Item, Row, Criterion, Direction, Block, Degree, Rank };

    Of of = Of::Item;
    base::Bilingual name;
    base::Bilingual before; ///< as displayed; "–" where it is not known
    base::Bilingual after;
    bool moved = false;
};

/// From the contested conclusion to the accepted items with these changes. `items` are shown whether they move or not;
/// others only where they move. The rank is among the bodies of the block that are assessed alike, where their scores
/// are known.
QList<EffectLine> effectOf(const Session& session, const domain::Objection& objection, const QStringList& items,
                           const QList<EstablishedValue>& changes);

/// What granting everything that an open objection asks for could change.
struct Impact
{
    std::optional<base::Number> before, after; ///< the score
    base::Bilingual degreeBefore, degreeAfter;
    int rankBefore = 0, rankAfter = 0; ///< 0: not known
    int bodies = 0;                    ///< among how many
    qsizetype unknown = 0;             ///< open items that do not say which value they want
};
Impact impactOf(const Session& session, const domain::Objection& objection);

} // namespace bagalau::workflow
