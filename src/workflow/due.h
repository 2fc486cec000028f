#pragma once

#include "domain/workcalendar.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// Something that somebody has to do, mostly by a day. What is done is none.
struct DueItem
{
    /// stage, report, conclusion, dispatch, receipt, objection, disagreements, commission, sitting, decision, answer,
    /// complaint, package, reverification
    QString kind;
    QDate date; ///< invalid: the schedule has no date for it yet, or the law none
    QString by; ///< id of the actor of the procedure
    base::Bilingual from;
    bool mine = false; ///< this office has to do it
    base::Message text;
    QString body; ///< empty: several, or none
    QString block;
    QStringList bodies; ///< whom it is about, where there are several
    int stage = 0;
    int objection = 0;       ///< number in the register
    QString conclusion = {}; ///< number
    bool overdue = false;
    bool provisional = false;                      ///< counted in a year whose holidays are not known
    bool information = false;                      ///< somebody's right: nobody has to do anything
    QString limit = {};                            ///< id of the time limit of the procedure
    std::optional<domain::Deadline> deadline = {}; ///< counted, day by day
    QString page = {};                             ///< of the window, where it is done

    /// The same for the same thing on every day, unique in a store.
    QString key() const;
};

/// What is due, the earliest first, without a date last. Quick: one statement for each kind of record.
QList<DueItem> dueItems(const Session& session);

/// How many are overdue and how many are due today; rights of others are not counted.
struct DueCount
{
    int overdue = 0;
    int today = 0;
    bool operator==(const DueCount&) const = default;
};
DueCount countDue(const QList<DueItem>& items, QDate today);

/// Overdue, today, until the end of this week (Sunday), later; without a date.
enum class DueGroup { Overdue, Today, ThisWeek, Later, Undated };
DueGroup groupOf(const DueItem& item, QDate today);

} // namespace bagalau::workflow
