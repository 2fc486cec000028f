#include "store/schedule.h"

using namespace Qt::StringLiterals;

namespace bagalau::store {

namespace {

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

// A text that is not there is an empty one in the store, never a null.
QString kept(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QMap<QString, QMap<int, QDate>> ScheduleRecords::dates() const
{
    QMap<QString, QMap<int, QDate>> all;
    Statement rows = m_database.run(u"SELECT block, number, date FROM stage_date"_s);
    while (rows.next())
        all[rows.text(0)].insert(static_cast<int>(rows.integer(1)), rows.date(2));
    return all;
}

QDate ScheduleRecords::date(int number, const QString& block) const
{
    Statement rows =
        m_database.run(u"SELECT date FROM stage_date WHERE number=? AND block IN ('', ?) ORDER BY block DESC LIMIT 1"_s,
                       {number, block});
    return rows.next() ? rows.date(0) : QDate();
}

QList<domain::StageChange> ScheduleRecords::changes() const
{
    QList<domain::StageChange> all;
    Statement rows = m_database.run(
        u"SELECT block, number, before, after, reason, official, at FROM stage_change ORDER BY position"_s);
    while (rows.next())
        all << domain::StageChange{
            rows.text(0), static_cast<int>(rows.integer(1)), rows.date(2), rows.date(3), rows.text(4), rows.text(5),
            rows.text(6)};
    return all;
}

QList<domain::ScheduleApproval> ScheduleRecords::approvals() const
{
    QList<domain::ScheduleApproval> all;
    Statement rows =
        m_database.run(u"SELECT number, date, approver, official, at FROM schedule_approval ORDER BY position"_s);
    while (rows.next())
        all << domain::ScheduleApproval{rows.text(0), rows.date(1), rows.text(2), rows.text(3), rows.text(4)};
    return all;
}

void ScheduleRecords::change(const Act& act, const domain::StageChange& change) const
{
    if (change.after.isValid())
        act.run(u"INSERT INTO stage_date(block, number, date) VALUES(?,?,?) "
                "ON CONFLICT(block, number) DO UPDATE SET date=excluded.date"_s,
                {kept(change.block), change.number, iso(change.after)});
    else
        act.run(u"DELETE FROM stage_date WHERE block=? AND number=?"_s, {kept(change.block), change.number});
    act.run(u"INSERT INTO stage_change(block, number, before, after, reason, official, at) VALUES(?,?,?,?,?,?,?)"_s,
            {kept(change.block), change.number, iso(change.before), iso(change.after), kept(change.reason),
             act.entry().official, act.entry().at});
}

void ScheduleRecords::approve(const Act& act, const domain::ScheduleApproval& approval) const
{
    act.run(u"INSERT INTO schedule_approval(number, date, approver, official, at) VALUES(?,?,?,?,?)"_s,
            {approval.number, iso(approval.date), approval.approver, act.entry().official, act.entry().at});
}

} // namespace bagalau::store
