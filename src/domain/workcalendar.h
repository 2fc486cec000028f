#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>

namespace bagalau::domain {

/// A counted time limit: what the law's days come to, day by day, so that anybody can check it by hand.
struct Deadline
{
    QDate from;               ///< the day of the event; it is not counted
    QDate lastDay;            ///< the last day on which the act is in time
    QList<QDate> counted;     ///< the days that were counted
    QDate rolledFrom;         ///< the non-working day on which the count ended; invalid if it ended on a working day
    bool provisional = false; ///< it touches a year whose holidays and moved days are not in the calendar
    bool operator==(const Deadline&) const = default;
};

/// The five-day working week of Kazakhstan with its holidays and moved days, as data.
class WorkCalendar
{
public:
    WorkCalendar() = default;
    /// Lines date,kind,confidence; kind is day-off or working-day and says what differs from a plain week.
    explicit WorkCalendar(const QByteArray& csv);

    bool isWorking(QDate date) const;
    bool covers(int year) const { return m_years.contains(year); }

    /// The period starts the day after the event (Civil Code art. 173). `days` is at least 1.
    Deadline workingDays(QDate from, int days) const;
    /// Calendar days; with `rollOver` a last day on a non-working day moves to the next working one (art. 175).
    Deadline calendarDays(QDate from, int days, bool rollOver) const;

private:
    void finish(Deadline& deadline) const;

    QMap<QDate, bool> m_exceptions; ///< true: working
    QSet<int> m_years;
};

} // namespace bagalau::domain
