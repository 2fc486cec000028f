#pragma once

#include "base/problem.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// Writes into the journal that an act was refused, by whom it was tried and by which rule. Never throws: where it
/// cannot be written, the refusal itself is what counts.
void recordRefusal(Session& session, const domain::JournalEntry& tried, const base::Problem& problem,
                   int objection) noexcept;

/// Runs an act of the appeal; a refusal by a rule stands in the journal as well. `objection`: which one it is about.
template <typename Act>
auto orRecordRefusal(Session& session, const domain::JournalEntry& tried, Act act, int objection = 0)
{
    try {
        return act();
    } catch (const base::Problem& problem) {
        if (problem.kind() == base::Problem::Kind::Refused)
            recordRefusal(session, tried, problem, objection);
        throw;
    }
}

/// As requireNotConcluded(), for an official who is about to do this act: the refusal stands in the journal.
void requireChangeable(Session& session, const QString& body, const QString& block, const QString& act,
                       const QString& official);

} // namespace bagalau::workflow
