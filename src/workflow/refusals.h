#pragma once

#include "base/problem.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// Writes into the journal that an act was refused, by whom it was tried and by which rule. Never throws: where it
/// cannot be written, the refusal itself is what counts.
void recordRefusal(Session& session, const domain::JournalEntry& tried, const base::Problem& problem) noexcept;

/// Runs an act of the appeal; a refusal by a rule stands in the journal as well.
template <typename Act> auto orRecordRefusal(Session& session, const domain::JournalEntry& tried, Act act)
{
    try {
        return act();
    } catch (const base::Problem& problem) {
        if (problem.kind() == base::Problem::Kind::Refused)
            recordRefusal(session, tried, problem);
        throw;
    }
}

} // namespace bagalau::workflow
