#pragma once

#include "workflow/session.h"

namespace bagalau::workflow {

/// Where an objection stands: what is to be done next.
enum class ObjectionState {
    Received,   ///< the special commission is to be formed
    Commission, ///< it is to sit
    Heard,      ///< items are to be decided
    Decided,    ///< the answer is to be sent
    Answered
};
base::Message objectionStateName(ObjectionState state);

/// An objection with its counted time limits.
struct ObjectionStatus
{
    domain::Objection objection;
    ObjectionState state = ObjectionState::Received;
    QString conclusionNumber;
    domain::Deadline received;      ///< until when the objection had to come
    domain::Deadline disagreements; ///< until when the table of disagreements is to be prepared
    domain::Deadline answer;        ///< until when the answer is due
    int day = 0;                    ///< today is this day of the count for the answer; 0: the day it came
    int daysLeft = 0;               ///< calendar days to the last day; negative: overdue
};
QList<ObjectionStatus> objections(const Session& session);

/// All conclusions without what they froze, in the order in which they were issued; and one of them whole.
QList<domain::Conclusion> conclusionHeads(const Session& session);
std::optional<domain::Conclusion> conclusionById(const Session& session, const QString& id);

/// The name of what became of an item.
base::Message outcomeName(domain::Outcome outcome);

/// The entries of the journal about an objection, oldest first; refused acts among them.
QList<domain::JournalEntry> historyOf(const Session& session, int number);

} // namespace bagalau::workflow
