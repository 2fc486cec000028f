#pragma once

#include "domain/assessment.h"
#include "domain/inputs.h"
#include "workflow/session.h"

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

/// The place among the bodies that this office scores by the same variant; equal scores share a place.
struct Rank
{
    int place = 0; ///< from 1
    int of = 0;
    bool operator==(const Rank&) const = default;
};

/// What a trial gives. Values only: it outlives the session.
struct TrialResult
{
    domain::Edition edition; ///< with the tried readings
    QString variant;
    QStringList directions; ///< that this office scores; empty: the whole block
    domain::Inputs inputs;
    domain::Assessment assessment;
    std::optional<Rank> rank; ///< none without a score; under another edition or reading all bodies are scored by it
    QStringList left;         ///< inputs with a value that the other edition does not have
};

/// The editions of a block that can be tried: the store's own first, then the shipped ones.
QStringList editionsToTry(const Session& session, const QString& block);

/// Scores a body as it stands with the changes of the trial. Throws Refused where others assess, where a value does not
/// fit its input or setting, where the edition has no rules for the body.
TrialResult tried(const Session& session, const QString& body, const QString& block, const Trial& trial);

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

/// Which single changes would lift the body to a better degree, the smallest change first; if none would, the ten that
/// give most. Yes and no, choices and numbers within their bounds are tried; of a number the value nearest to what
/// counts now that was found by halving: where a score does not move in one direction with it, a nearer one may exist.
/// Empty without a score or where the degree is the highest. Pure, for a worker thread; `tick(done, total)` returning
/// false ends it with what was found.
QList<Lift> findLifts(const TrialResult& from, const std::function<bool(int, int)>& tick);

} // namespace bagalau::workflow
