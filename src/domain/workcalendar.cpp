#include "domain/workcalendar.h"

#include "base/csv.h"

using namespace Qt::StringLiterals;

namespace bagalau::domain {

WorkCalendar::WorkCalendar(const QByteArray& csv)
{
    for (const auto& record : base::readRegister(csv)) {
        const QDate date = QDate::fromString(record[u"date"_s], Qt::ISODate);
        if (!date.isValid())
            continue;
        m_exceptions.insert(date, record[u"kind"_s] == u"working-day"_s);
        m_years.insert(date.year());
    }
}

bool WorkCalendar::isWorking(QDate date) const
{
    const auto exception = m_exceptions.find(date);
    return exception == m_exceptions.end() ? date.dayOfWeek() <= Qt::Friday : *exception;
}

Deadline WorkCalendar::workingDays(QDate from, int days) const
{
    Q_ASSERT(from.isValid() && days >= 1);
    Deadline deadline{from, from, {}, {}, false};
    while (deadline.counted.size() < days) {
        deadline.lastDay = deadline.lastDay.addDays(1);
        if (isWorking(deadline.lastDay))
            deadline.counted << deadline.lastDay;
    }
    finish(deadline);
    return deadline;
}

Deadline WorkCalendar::calendarDays(QDate from, int days, bool rollOver) const
{
    Q_ASSERT(from.isValid() && days >= 1);
    Deadline deadline{from, from.addDays(days), {}, {}, false};
    for (int i = 1; i <= days; ++i)
        deadline.counted << from.addDays(i);
    if (rollOver && !isWorking(deadline.lastDay)) {
        deadline.rolledFrom = deadline.lastDay;
        while (!isWorking(deadline.lastDay))
            deadline.lastDay = deadline.lastDay.addDays(1);
    }
    finish(deadline);
    return deadline;
}

void WorkCalendar::finish(Deadline& deadline) const
{
    for (int year = deadline.from.year(); year <= deadline.lastDay.year(); ++year)
        deadline.provisional = deadline.provisional || !covers(year);
}

} // namespace bagalau::domain
