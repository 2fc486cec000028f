#include "store/calendar.h"

using namespace Qt::StringLiterals;

namespace bagalau::store {

QList<OwnYear> CalendarRecords::years() const
{
    QList<OwnYear> all;
    Statement rows = m_database.run(u"SELECT year, csv, source, official, at FROM calendar_year ORDER BY year"_s);
    while (rows.next())
        all << OwnYear{static_cast<int>(rows.integer(0)), domain::daysOfCalendar(rows.text(1).toUtf8()), rows.text(2),
                       rows.text(3), rows.text(4)};
    return all;
}

void CalendarRecords::setYear(const Act& act, const OwnYear& year) const
{
    act.run(u"INSERT INTO calendar_year(year, csv, source, official, at) VALUES(?,?,?,?,?) ON CONFLICT(year) DO UPDATE "
            "SET csv=excluded.csv, source=excluded.source, official=excluded.official, at=excluded.at"_s,
            {year.year, QString::fromUtf8(domain::calendarCsv(year.days)), year.source, year.official, year.at});
}

void CalendarRecords::dropYear(const Act& act, int year) const
{
    act.run(u"DELETE FROM calendar_year WHERE year=?"_s, {year});
}

QString CalendarRecords::rollOver() const
{
    Statement rows = m_database.run(u"SELECT value FROM setting WHERE name='roll_over'"_s);
    return rows.next() ? rows.text(0) : QString();
}

void CalendarRecords::setRollOver(const Act& act, const QString& id) const
{
    act.run(u"INSERT INTO setting(name, value) VALUES('roll_over',?) "
            "ON CONFLICT(name) DO UPDATE SET value=excluded.value"_s,
            {id});
}

} // namespace bagalau::store
