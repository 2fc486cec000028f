#pragma once

#include "base/finding.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// A year of the work calendar as a store counts by it.
struct CalendarYear
{
    int year = 0;
    bool covered = false; ///< else plain weeks from Monday to Friday, and every count that touches it is provisional
    bool own = false;     ///< the office's own; else as it ships
    bool shipped = false; ///< there is one that ships
    QList<domain::CalendarDay> days; ///< those that are not what they are in a plain week
    int workingDays = 0;
    QString source; ///< of an own year: who says so
    QString official;
    QString at;
};
CalendarYear calendarYear(const Session& session, int year);
/// What is covered, ascending.
QList<CalendarYear> calendarYears(const Session& session);

/// What a file says about a year, before it is taken in; with every doubt, never the first one only.
struct CalendarLoad
{
    int year = 0;
    QString file;   ///< its name
    QString digest; ///< SHA-256
    QList<domain::CalendarDay> days;
    base::Findings findings; ///< the cell of a place is the line

    bool blocked() const { return days.isEmpty() || anyOf(findings, base::Finding::Weight::Blocker); }
};

/// A table of text with the columns date, kind, confidence and source, the last two if they are there: UTF-8 with or
/// without BOM, separated by semicolons, commas or tabs, with or without a first line that names the columns. Kinds and
/// degrees of confidence stand there by their code or their name. Throws Problem(File) for a file that cannot be read.
CalendarLoad readCalendarFile(const QString& path, int year);
CalendarLoad readCalendar(const QString& name, const QByteArray& bytes, int year);
/// What is to be said of the days of a year that somebody wrote in the window.
base::Findings calendarFindings(const QList<domain::CalendarDay>& days, int year);

/// The days of a file in the place of what the store knows of the year; `source` says who publishes them, and is the
/// source of every day without its own. Throws Refused, with all that is against it, for what is blocked, and for an
/// empty source. Returns the entry's number, as all acts.
qint64 takeInCalendar(Session& session, const CalendarLoad& load, const QString& source, const QString& official);
/// The same with days that somebody wrote.
qint64 setCalendarYear(Session& session, int year, const QList<domain::CalendarDay>& days, const QString& source,
                       const QString& official);
/// Goes back to the year as it ships, or to none. Throws Refused where the office has no year of its own.
qint64 dropCalendarYear(Session& session, int year, const QString& official);
/// The file of a year, to be changed and taken in again. Throws Refused where nothing is known of it.
QByteArray calendarFile(const Session& session, int year);
void exportCalendar(const Session& session, int year, const QString& path);

/// What becomes of a last day of rest, from now on, for every limit of this store. Throws Usage for an unknown rule,
/// Refused without a reason.
qint64 setRollOver(Session& session, const QString& rule, const QString& reason, const QString& official);

base::Bilingual confidenceName(domain::Confidence confidence);
/// "жұмыс күні", "выходной день".
base::Bilingual dayKindName(bool working);

} // namespace bagalau::workflow
