#pragma once

#include "domain/schedule.h"
#include "store/act.h"

#include <QMap>

namespace bagalau::store {

/// Dates of the stages, how they changed, and by what they were approved.
class ScheduleRecords
{
public:
    explicit ScheduleRecords(const Database& database) : m_database(database) {}

    /// Block -> stage -> date; of the empty block: of all blocks without a date of their own.
    QMap<QString, QMap<int, QDate>> dates() const;
    /// The date of a stage of a block: its own, else that of all blocks.
    QDate date(int number, const QString& block) const;
    QList<domain::StageChange> changes() const; ///< oldest first
    QList<domain::ScheduleApproval> approvals() const;

    /// Sets the date, or takes a block's own away, and notes the change.
    void change(const Act& act, const domain::StageChange& change) const;
    void approve(const Act& act, const domain::ScheduleApproval& approval) const;

private:
    const Database& m_database;
};

} // namespace bagalau::store
