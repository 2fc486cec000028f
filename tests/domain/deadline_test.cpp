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

TEST_F(Deadlines, aWorkingSaturdayIsCountedAndIsALastDay)
{
    ASSERT_EQ(QDate(2018, 4, 28).dayOfWeek(), Qt::Saturday);
    const domain::Deadline ends = m_calendar.workingDays({2018, 4, 23}, 5);
    EXPECT_EQ(ends.lastDay, QDate(2018, 4, 28));
    EXPECT_FALSE(ends.rolledFrom.isValid());
    EXPECT_FALSE(m_calendar.calendarDays({2018, 4, 20}, 15, true).rolledFrom.isValid()) << "a working Saturday";
}

TEST_F(Deadlines, aLimitMayBeginOnAHolidayAndGoOverTheEndOfAYear)
{
    EXPECT_EQ(working(2018, 5, 1), u"2018-05-10"_s) << "2, 3, 4, 5 (a working Saturday) and 10 May";
    EXPECT_EQ(working(2018, 12, 31), u"2019-01-10"_s) << "the event on a day of rest; 1, 2 and 7 January rest";
    const domain::Deadline over = m_calendar.workingDays({2018, 12, 26}, 5);
    EXPECT_EQ(over.counted, (QList<QDate>{{2018, 12, 27}, {2018, 12, 28}, {2018, 12, 29}, {2019, 1, 3}, {2019, 1, 4}}));
    EXPECT_EQ(calendar(2018, 12, 17), u"2019-01-03"_s) << "1 January and the day after rest";
}

TEST_F(Deadlines, fifteenCalendarDaysOverTheMayHolidaysEndAfterThem)
{
    const domain::Deadline may = m_calendar.calendarDays({2018, 4, 23}, 15, true);
    EXPECT_EQ(may.counted.size(), 15);
    EXPECT_EQ(may.rolledFrom, QDate(2018, 5, 8));
    EXPECT_EQ(may.lastDay, QDate(2018, 5, 10)) << "9 May rests too";
}

TEST_F(Deadlines, aYearThatIsNotCoveredHasPlainWeeksAndIsProvisional)
{
    const domain::Deadline count = m_calendar.workingDays({2027, 3, 5}, 5);
    EXPECT_EQ(count.lastDay, QDate(2027, 3, 12)) << "8 March is a Monday like any other there";
    EXPECT_TRUE(count.provisional);
    EXPECT_TRUE(m_calendar.calendarDays({2026, 12, 30}, 15, true).provisional) << "it only ends there";
    EXPECT_FALSE(m_calendar.workingDays({2026, 12, 24}, 5).provisional) << "it ends on 31 December";
}

TEST_F(Deadlines, eachExceptionalDayKeepsItsConfidenceAndItsSource)
{
    const QMap<domain::Confidence, QDate> known{{domain::Confidence::Confirmed, {2018, 4, 28}},
                                                {domain::Confidence::Law, {2018, 3, 8}},
                                                {domain::Confidence::SingleSource, {2017, 7, 7}}};
    for (auto day = known.begin(); day != known.end(); ++day) {
        const domain::CalendarDay* exception = m_calendar.exception(*day);
        ASSERT_TRUE(exception);
        EXPECT_EQ(exception->confidence, day.key()) << day->toString(Qt::ISODate).toStdString();
    }
    EXPECT_TRUE(m_calendar.exception({2018, 4, 28})->source.ru.contains(u"primeminister.kz"_s));
    EXPECT_NE(m_calendar.exception({2018, 3, 8})->source.kk, m_calendar.exception({2018, 3, 8})->source.ru);
    EXPECT_FALSE(m_calendar.exception({2018, 4, 27}));
    EXPECT_EQ(m_calendar.version(), 2);
    for (const int year : m_calendar.years())
        for (const domain::CalendarDay& day : m_calendar.days(year))
            EXPECT_TRUE(day.source.complete()) << day.date.toString(Qt::ISODate).toStdString();
}

// Counted by another program from the table of days that are not those of a plain week.
TEST_F(Deadlines, theShippedDaysAreThoseThatAreKnown)
{
    int off = 0, worked = 0;
    for (const int year : m_calendar.years())
        for (const domain::CalendarDay& day : m_calendar.days(year))
            ++(day.working ? worked : off);
    EXPECT_EQ(m_calendar.years().size(), 10);
    EXPECT_EQ(off, 164);
    EXPECT_EQ(worked, 18);
}

TEST_F(Deadlines, aYearIsWrittenAndReadBackAndReplacesTheOneBefore)
{
    const QList<domain::CalendarDay> days{
        {{2027, 1, 1}, false, domain::Confidence::Law, {u"Заң, 5-бап"_s, u"Закон, \"статья\" 5"_s}},
        {{2027, 1, 9}, true, domain::Confidence::Confirmed, u"№ 1, 2-тармақ"_s}};
    EXPECT_EQ(domain::daysOfCalendar(domain::calendarCsv(days)), days);
    domain::WorkCalendar own = m_calendar;
    own.setYear(2027, days);
    EXPECT_TRUE(own.covers(2027));
    EXPECT_TRUE(own.isWorking({2027, 1, 9}));
    own.setYear(2018, {});
    EXPECT_TRUE(own.isWorking({2018, 5, 9}));
    EXPECT_TRUE(own.covers(2018)) << "known to have none";
    EXPECT_FALSE(m_calendar.isWorking({2018, 5, 9}));
}

TEST_F(Deadlines, theRuleForALastDayOfRestIsNamedAndChosen)
{
    auto procedure = domain::Procedure::read(base::resource(u"procedure/decree-954.json"_s));
    EXPECT_EQ(procedure.rollOverId, u"next-working-day"_s);
    ASSERT_EQ(procedure.rollOvers.size(), 2);
    for (const domain::RollOverRule& rule : procedure.rollOvers)
        EXPECT_TRUE(rule.name.complete() && rule.source.complete());
    EXPECT_EQ(procedure.deadline(m_calendar, u"answer"_s, {2018, 4, 16}).rollOver, u"next-working-day"_s);
    procedure.rollOverId = u"none"_s;
    const domain::Deadline plain = procedure.deadline(m_calendar, u"answer"_s, {2018, 4, 16});
    EXPECT_EQ(plain.lastDay, QDate(2018, 5, 1));
    EXPECT_EQ(plain.rollOver, u"none"_s);
    EXPECT_FALSE(plain.rolledFrom.isValid());
    EXPECT_EQ(procedure.deadline(m_calendar, u"objection"_s, {2018, 4, 23}).rollOver, QString())
        << "working days end on one";
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
