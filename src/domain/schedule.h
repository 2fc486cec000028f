#pragma once

#include <QDate>
#include <QString>

namespace bagalau::domain {

/// A date of the schedule that was set, moved or taken away.
struct StageChange
{
    QString block; ///< empty: all blocks without a date of their own
    int number = 0;
    QDate before; ///< invalid: there was none
    QDate after;  ///< invalid: the block goes by the date of all blocks again
    QString reason = {};
    QString official = {};
    QString at = {};
    bool operator==(const StageChange&) const = default;
};

/// The schedule as it stands was approved.
struct ScheduleApproval
{
    QString number; ///< of the act
    QDate date;
    QString approver;
    QString official = {}; ///< who entered it
    QString at = {};
    bool operator==(const ScheduleApproval&) const = default;
};

} // namespace bagalau::domain
