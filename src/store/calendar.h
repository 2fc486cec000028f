#pragma once

#include "domain/workcalendar.h"
#include "store/act.h"

namespace bagalau::store {

/// A year of the office's own calendar.
struct OwnYear
{
    int year = 0;
    QList<domain::CalendarDay> days;
    QString source;
    QString official;
    QString at; ///< when it was taken in
};

/// The office's own years of the work calendar, and its choice of the rule for a last day of rest.
class CalendarRecords
{
public:
    explicit CalendarRecords(const Database& database) : m_database(database) {}

    QList<OwnYear> years() const; ///< ascending
    void setYear(const Act& act, const OwnYear& year) const;
    void dropYear(const Act& act, int year) const;

    QString rollOver() const; ///< id; empty: nothing was chosen
    void setRollOver(const Act& act, const QString& id) const;

private:
    const Database& m_database;
};

} // namespace bagalau::store
