#include "base/csv.h"
#include "domain/procedure.h"

using namespace Qt::StringLiterals;
using namespace bagalau;

namespace {

class Deadlines : public ::testing::Test
{
protected:
    QString working(int y, int m, int d) const
    {
        return m_calendar.workingDays({y, m, d}, 5).lastDay.toString(Qt::ISODate);
    }
    QString calendar(int y, int m, int d) const
    {
        return m_calendar.calendarDays({y, m, d}, 15, true).lastDay.toString(Qt::ISODate);
    }
    const domain::WorkCalendar m_calendar{base::resource(u"calendars/kz-workdays.csv"_s)};
};

TEST_F(Deadlines, fiveWorkingDaysSkipHolidaysAndKeepWorkingSaturdays)
{
    EXPECT_EQ(working(2018, 4, 23), u"2018-04-28"_s);
    EXPECT_EQ(working(2018, 3, 2), u"2018-03-12"_s);
    EXPECT_EQ(working(2018, 5, 2), u"2018-05-11"_s);
    EXPECT_EQ(working(2018, 8, 24), u"2018-09-03"_s);
    EXPECT_EQ(working(2017, 12, 13), u"2017-12-22"_s);
    EXPECT_EQ(working(2020, 5, 4), u"2020-05-13"_s);
    EXPECT_EQ(working(2018, 12, 26), u"2019-01-04"_s);
}

TEST_F(Deadlines, fifteenCalendarDaysRollOverToAWorkingDay)
{
    EXPECT_EQ(calendar(2018, 4, 16), u"2018-05-02"_s);
    EXPECT_EQ(calendar(2018, 4, 20), u"2018-05-05"_s);
    EXPECT_EQ(calendar(2018, 4, 23), u"2018-05-10"_s);
    EXPECT_EQ(calendar(2019, 6, 21), u"2019-07-09"_s);
    EXPECT_EQ(calendar(2017, 12, 2), u"2017-12-20"_s);
}

TEST_F(Deadlines, withoutRollOverTheLastDayIsThePlainOne)
{
    const domain::Deadline plain = m_calendar.calendarDays({2018, 4, 16}, 15, false);
    EXPECT_EQ(plain.lastDay, QDate(2018, 5, 1));
    EXPECT_FALSE(plain.rolledFrom.isValid());
    EXPECT_EQ(m_calendar.calendarDays({2018, 4, 16}, 15, true).rolledFrom, QDate(2018, 5, 1));
}

TEST_F(Deadlines, theCountedDaysAreListed)
{
    const domain::Deadline deadline = m_calendar.workingDays({2018, 4, 23}, 5);
    EXPECT_EQ(deadline.counted.size(), 5);
    EXPECT_EQ(deadline.counted.first(), QDate(2018, 4, 24));
    EXPECT_EQ(deadline.counted.last(), deadline.lastDay);
    EXPECT_EQ(m_calendar.calendarDays({2018, 4, 20}, 15, true).counted.size(), 15);
}

TEST_F(Deadlines, aYearOutsideTheCalendarIsSaidToBeProvisional)
{
    EXPECT_FALSE(m_calendar.workingDays({2026, 5, 4}, 5).provisional);
    EXPECT_TRUE(m_calendar.workingDays({2026, 12, 29}, 5).provisional);
    EXPECT_FALSE(m_calendar.covers(2027));
}

// Counted independently from the table of days off (245 to 249 working days a year).
TEST_F(Deadlines, theWorkingDaysOfEachYearAreTheKnownNumber)
{
    const QMap<int, int> known{{2017, 245}, {2018, 246}, {2019, 246}, {2020, 246}, {2021, 245},
                               {2022, 246}, {2023, 246}, {2024, 249}, {2025, 246}, {2026, 247}};
    for (auto year = known.begin(); year != known.end(); ++year) {
        int days = 0;
        for (QDate day(year.key(), 1, 1); day.year() == year.key(); day = day.addDays(1))
            days += m_calendar.isWorking(day) ? 1 : 0;
        EXPECT_EQ(days, *year) << year.key();
    }
}

TEST_F(Deadlines, theLimitsOfTheProcedureAreData)
{
    const auto procedure = domain::Procedure::read(base::resource(u"procedure/decree-954.json"_s));
    EXPECT_EQ(procedure.deadline(m_calendar, u"objection"_s, {2018, 4, 23}).lastDay, QDate(2018, 4, 28));
    EXPECT_EQ(procedure.deadline(m_calendar, u"answer"_s, {2018, 4, 16}).lastDay, QDate(2018, 5, 2));
    EXPECT_EQ(procedure.stages.size(), 6);
    for (const domain::Stage& stage : procedure.stages)
        EXPECT_TRUE(stage.name.complete());
}

} // namespace
