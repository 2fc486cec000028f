#pragma once

#include "domain/assessment.h"
#include "domain/inputs.h"
#include "workflow/editions.h"

#include <functional>

namespace bagalau::workflow {

/// What is only tried on the assessment of a body: nothing of it is ever written.
struct Trial
{
    QMap<QString, domain::Value> values;   ///< by id of the input: what would count instead
    QMap<QString, domain::Value> settings; ///< other readings of the open points of the edition
    QString edition;                       ///< id of another edition of the block; empty: the store's own

    bool empty() const { return values.isEmpty() && settings.isEmpty() && edition.isEmpty(); }
    bool operator==(const Trial&) const = default;
};

/// The editions of a block that can be tried: the one in use first, then the others without a fault.
QList<EditionInfo> editionsToTry(const Session& session, const QString& block);

/// The edition of a trial with its readings. Throws Refused where there is no such edition or it cannot be read so.
domain::Edition rulesOf(const Session& session, const QString& block, const Trial& trial);

/// What a trial gives. Values only: it outlives the session.
struct TrialResult
{
    domain::Edition edition; ///< with the tried readings
    QString variant;
    QStringList directions; ///< that this office scores; empty: the whole block
    domain::Inputs inputs;
    domain::Assessment assessment;
    QStringList left; ///< inputs with a value that the other edition does not have
};

/// Scores a body by these rules as it stands, with these values instead. Throws Refused where others assess, where a
/// value does not fit its input, where the edition has no rules for the body.
TrialResult tried(const Session& session, const QString& body, const QString& block, const domain::Edition& rules,
                  const QMap<QString, domain::Value>& values);

/// The score of a body, and the variant within which it is compared.
struct RankedScore
{
    QString variant;
    base::Number score;
};
/// The scores of all bodies that this office scores whole in the block, by these rules, as they stand.
QHash<QString, RankedScore> scoresBy(const Session& session, const QString& block, const domain::Edition& rules);

/// The place among the bodies of the same variant; equal scores share a place.
struct Rank
{
    int place = 0; ///< from 1
    int of = 0;
    bool operator==(const Rank&) const = default;
};
/// None without a score. `scores` of all bodies by the rules of the result.
std::optional<Rank> rankOf(const TrialResult& result, const QHash<QString, RankedScore>& scores);

/// One change of one input that moves the score.
struct Lift
{
    QString input;
    domain::Value now;
    domain::Value tried;
    base::Number score;
    QString degree;
    bool lifts = false; ///< to a better degree
};

/// Which single changes would lift the body to a better degree, the smallest change first; if none was found, the ten
/// that give most. Yes and no, the choices, and for numbers the bounds, some multiples and the other numbers of the
/// row are tried; between what counts now and a number that lifts the nearest one is looked for by halving, so where a
/// score does not move in one direction with a number, another one may lift too. Empty without a score or where the
/// degree is the highest. Pure, for a worker thread; `tick(done, total)` returning false ends it with what was found.
QList<Lift> findLifts(const TrialResult& from, const std::function<bool(int, int)>& tick);

} // namespace bagalau::workflow
