#pragma once

#include "domain/procedure.h"
#include "workflow/papers.h"

namespace bagalau::workflow {

/// Why a day works or rests.
enum class DayReason {
    Week,    ///< a working day of a plain week
    Weekend, ///< a day of rest of a plain week
    DayOff,  ///< a holiday, or a day of rest that was moved to it
    Moved    ///< it works in the place of a day of rest that was moved
};
/// "week", "weekend", "holiday", "moved", as the command line writes it.
QString dayReasonCode(DayReason reason);
base::Bilingual dayReasonName(DayReason reason);

/// A day of a count, with all that is needed to check it by hand.
struct CountedDay
{
    QDate date;
    bool working = true;
    DayReason reason = DayReason::Week;
    int number = 0;      ///< the how-manieth counted day; 0: not counted
    bool covered = true; ///< else nothing is known of its year, and it is taken from a plain week
    std::optional<domain::CalendarDay> exception = {}; ///< the line of the calendar that says so
};

/// A time limit that starts with an event on a day.
struct DayCountRequest
{
    QDate from;
    domain::TimeLimit limit; ///< its clause may be empty
    base::Bilingual event;   ///< what happened on that day; empty: it is not said
    QString body = {};       ///< whom it is about; empty: nobody
    QString block = {};
};
/// A limit of the procedure by its id. Throws Usage for one that it does not have.
DayCountRequest limitRequest(const Library& library, const QString& limit, QDate from,
                             const base::Bilingual& event = {});

struct DayCount
{
    DayCountRequest request;
    domain::Deadline deadline;
    domain::RollOverRule rule; ///< the one that holds; says nothing where working days are counted
    QList<CountedDay> days;    ///< each from the event to the last day
    QList<int> uncovered;      ///< years touched of which nothing is known
};
DayCount countDays(const Library& library, const DayCountRequest& request);

/// The count as a paper in both languages, to be made by makePaper() in a worker thread: with the letterhead and the
/// template of the store's office, or without a store as it ships.
PaperPlan planDayCount(const Session& session, const DayCountRequest& request);
/// The same by another rule or calendar than those of the store.
PaperPlan planDayCount(const Session& session, const Library& library, const DayCountRequest& request);
PaperPlan planDayCount(const Library& library, const DayCountRequest& request);

/// Makes one file of a paper in the format that its name ends with and puts it there. Throws Usage for another ending.
void writePaper(const PaperPlan& plan, const QString& path, base::Language language);

} // namespace bagalau::workflow
