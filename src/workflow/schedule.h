#pragma once

#include "domain/schedule.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// The six stages with the dates that count for a block: its own where it has them, else those of all blocks. With an
/// empty block those of all blocks.
QList<domain::Stage> schedule(const Session& session, const QString& block = {});

/// A date to be set: of all blocks without one of their own, or of one block. An invalid date takes a block's own away.
struct StageSetting
{
    QString block;
    int number = 0;
    QDate date;
};

/// Sets all of these dates or none, in one act. Refused: dates that do not follow each other in some block; after an
/// approval a change without a reason.
qint64 setStages(Session& session, const QList<StageSetting>& settings, const QString& reason, const QString& official);
/// One date of all blocks.
qint64 setStage(Session& session, int number, QDate date, const QString& official);

/// Notes by which act, of which day and by whom the schedule as it stands was approved (clause 7). Refused while a
/// stage has no date in some block.
qint64 approveSchedule(Session& session, const domain::ScheduleApproval& approval, const QString& official);

QList<domain::StageChange> scheduleChanges(const Session& session);        ///< oldest first
QList<domain::ScheduleApproval> scheduleApprovals(const Session& session); ///< oldest first

/// What is known of the time for changes, where today is later than it: a note, the change is not refused.
std::optional<base::Bilingual> scheduleNote(const Session& session);

} // namespace bagalau::workflow
