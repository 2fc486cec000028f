#pragma once

#include "domain/assessment.h"
#include "domain/inputs.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// The inputs of a body's block as they stand now: report, accepted values, and what the program proposes (lateness by
/// the date of receipt and stage 1 of the schedule). The session keeps them until the journal has an entry about the
/// body or the whole office.
domain::Inputs inputsOf(const Session& session, const QString& body, const QString& block);

/// Calculates by the store's edition. In a store that scores only some directions of the block the result has these
/// and no score; so has one narrowed to a direction. Throws Refused where others assess.
domain::Assessment assessmentOf(const Session& session, const QString& body, const QString& block,
                                const QString& direction = {});
/// Throws Refused if the block has no such direction for this body, or others score it.
void requireDirection(const Session& session, const QString& body, const QString& block, const QString& direction);

/// The same with changed inputs, to show what a change would do.
domain::Assessment assessmentWith(const Session& session, const QString& body, const QString& block,
                                  const domain::Inputs& inputs);

/// Where a body's block stands in the procedure.
enum class Progress {
    NoReport,  ///< nothing was received
    Loaded,    ///< a report was taken in
    Accepted,  ///< values were established by an assessor
    Returned,  ///< the reviewer returned it
    Edited,    ///< changed after the review
    Reviewed,  ///< the reviewer agrees
    Concluded, ///< the conclusion was issued
    Delivered, ///< the assessed body has it; the time for objections runs
    Objected,  ///< an objection is being considered
    Final      ///< no objection can come any more, or it was answered
};

/// Whether something that the assessed body itself hands in was taken in; working sheets of the office alone are not.
bool reportTaken(const Session& session, const QString& body, const QString& block);

Progress progressOf(const Session& session, const QString& body, const QString& block);
/// The names of the states, from the catalogue, for tables and filters.
base::Message progressName(Progress progress);

/// Throws Refused if values can no longer be changed because a conclusion was issued.
void requireNotConcluded(const Session& session, const QString& body, const QString& block);

} // namespace bagalau::workflow
