#pragma once

#include "base/language.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <optional>

namespace bagalau::domain {

/// A counted time limit: what the law's days come to, day by day, so that anybody can check it by hand.
struct Deadline
{
    QDate from;               ///< the day of the event; it is not counted
    QDate lastDay;            ///< the last day on which the act is in time
    QList<QDate> counted;     ///< the days that were counted
    QDate rolledFrom;         ///< the non-working day on which the count ended; invalid if it ended on a working day
    bool provisional = false; ///< it touches a year whose holidays and moved days are not in the calendar
    QString rollOver = {};    ///< id of the rule for a last day of rest that was applied; empty: working days need none
    bool operator==(const Deadline&) const = default;
};

/// How sure it is that a day is not what it is in a plain week.
enum class Confidence {
    Confirmed,   ///< by a source that is named
    Law,         ///< it follows from the law
    SingleSource ///< a single third party says so
};
inline constexpr Confidence confidences[] = {Confidence::Confirmed, Confidence::Law, Confidence::SingleSource};
/// "confirmed", "law", "single-source", as files write it.
QString confidenceCode(Confidence confidence);
std::optional<Confidence> confidenceFrom(const QString& code);

/// A day that is not what it is in a plain week of five working days: a holiday, a day of rest that was moved to it, or
/// a working day in its place.
struct CalendarDay
{
    QDate date;
    bool working = false;
    Confidence confidence = Confidence::Confirmed;
    base::Bilingual source; ///< who says so
    bool operator==(const CalendarDay&) const = default;
};
/// "day-off" or "working-day", as files write it.
QString dayKindCode(bool working);

/// The days of a calendar file, by date: UTF-8, comma, lines date,kind,confidence,source under a line that names them;
/// a line that starts with # is a remark, and "# version 2" says which version of the file it is. A source that differs
/// between the languages is "Kazakh | Russian". For files of our own; those of officials are read by workflow, which
/// finds what is wrong with them.
QList<CalendarDay> daysOfCalendar(const QByteArray& csv);
QByteArray calendarCsv(const QList<CalendarDay>& days);
/// "Kazakh | Russian", or one text where both are the same; and back.
QString sourceText(const base::Bilingual& source);
base::Bilingual sourceFrom(const QString& text);

/// The five-day working week of Kazakhstan with its holidays and moved days, as data. A year that it does not cover has
/// plain weeks from Monday to Friday, and every count that touches it is provisional.
class WorkCalendar
{
public:
    WorkCalendar() = default;
    explicit WorkCalendar(const QByteArray& csv);

    int version() const { return m_version; } ///< of the file; 0: it does not say
    bool isWorking(QDate date) const;
    bool covers(int year) const { return m_years.contains(year); }
    QList<int> years() const { return m_years.keys(); } ///< covered, ascending
    /// The days of a year that are not those of a plain week, by date.
    QList<CalendarDay> days(int year) const { return m_years.value(year).values(); }
    const CalendarDay* exception(QDate date) const; ///< null: the day is what it is in a plain week
    int workingDaysOf(int year) const;
    /// Puts these days in the place of what is known of the year.
    void setYear(int year, const QList<CalendarDay>& days);

    /// The period starts the day after the event (Civil Code art. 173). `days` is at least 1.
    Deadline workingDays(QDate from, int days) const;
    /// Calendar days; with `rollOver` a last day on a non-working day moves to the next working one (art. 175).
    Deadline calendarDays(QDate from, int days, bool rollOver) const;

private:
    void finish(Deadline& deadline) const;

    int m_version = 0;
    QMap<int, QMap<QDate, CalendarDay>> m_years;
};

} // namespace bagalau::domain
