#pragma once

#include "base/problem.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// An act that somebody tries.
struct Attempt
{
    domain::JournalEntry entry; ///< as it would begin
    int objection = 0;          ///< the number of the objection it is about; 0: none
};

/// Writes into the journal that an act was refused, by whom it was tried and by which rule. Never throws: where it
/// cannot be written, the refusal itself is what counts.
void recordRefusal(Session& session, const Attempt& tried, const base::Problem& problem) noexcept;

/// Runs an act of the appeal; a refusal by a rule stands in the journal as well.
template <typename Act> auto orRecordRefusal(Session& session, const Attempt& tried, Act act)
{
    try {
        return act();
    } catch (const base::Problem& problem) {
        if (problem.kind() == base::Problem::Kind::Refused)
            recordRefusal(session, tried, problem);
        throw;
    }
}

/// As requireNotConcluded(), for an official who is about to do this act: the refusal stands in the journal.
void requireChangeable(Session& session, const QString& body, const QString& block, const QString& act,
                       const QString& official);

} // namespace bagalau::workflow
