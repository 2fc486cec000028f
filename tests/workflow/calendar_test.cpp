#include "support/office.h"
#include "workflow/calendar.h"
#include "workflow/daycount.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using base::Finding;

namespace {

const QByteArray nextYear = "date,kind,confidence,source\n"
                            "2027-01-01,day-off,law,\n"
                            "2027-01-04,day-off,confirmed,Ойдан шығарылған қаулы\n"
                            "2027-01-09,working-day,single-source,\n";

// code@line of each finding.
QStringList told(const workflow::CalendarLoad& load)
{
    QStringList all;
    for (const Finding& finding : load.findings)
        all << finding.message.code + u'@' + finding.place.cell;
    return all;
}

QStringList told(const QByteArray& file)
{
    return told(workflow::readCalendar(u"күнтізбе.csv"_s, file, 2027));
}

TEST(CalendarFile, isReadWhateverItsSeparatorItsFormOfDatesAndItsWords)
{
    const auto plain = workflow::readCalendar(u"a.csv"_s, nextYear, 2027);
    EXPECT_FALSE(plain.blocked());
    EXPECT_TRUE(plain.findings.isEmpty());
    ASSERT_EQ(plain.days.size(), 3);
    EXPECT_EQ(plain.days[2].confidence, domain::Confidence::SingleSource);
    const QByteArray excel = "\xEF\xBB\xBF" + u"Kind;DATE;source;confidence\r\n"
                                              "Рабочий день;09.01.2027;;единственный источник, не подтверждено\r\n"
                                              "# ескертпе\r\n\r\n"
                                              "демалыс күні;01.01.2027;;заңнан туындайды\r\n"
                                              "day-off;04.01.2027;\"Ойдан шығарылған қаулы\";\r\n"_s.toUtf8();
    const auto other = workflow::readCalendar(u"b.csv"_s, excel, 2027);
    EXPECT_TRUE(other.findings.isEmpty()) << told(other).join(u' ').toStdString();
    EXPECT_EQ(other.days, plain.days);
    EXPECT_EQ(workflow::readCalendar(u"c.csv"_s, "2027-01-01,day-off\n", 2027).days.size(), 1) << "no names of columns";
}

TEST(CalendarFile, thatIsWrongSaysAllOfItWithLines)
{
    EXPECT_EQ(told("date,kind\n2027-02-30,day-off\n"), (QStringList{u"calendar.date@2"_s}));
    EXPECT_EQ(told("date,kind\n2026-05-01,day-off\n"), (QStringList{u"calendar.year@2"_s}));
    EXPECT_EQ(told("date,kind\n2027-05-03,holiday\n"), (QStringList{u"calendar.kind@2"_s}));
    EXPECT_EQ(told("date,kind,confidence\n2027-05-03,day-off,sure\n"), (QStringList{u"calendar.confidence@2"_s}));
    EXPECT_EQ(told("date,kind\n2027-05-03,day-off\n03.05.2027,day-off\n"), (QStringList{u"calendar.twice@3"_s}));
    EXPECT_EQ(told("date,kind\n2027-05-02,day-off\n"), (QStringList{u"calendar.free-anyway@2"_s})) << "a Sunday";
    EXPECT_EQ(told("date,kind\n2027-05-03,working-day\n"), (QStringList{u"calendar.works-anyway@2"_s})) << "a Monday";
    EXPECT_EQ(told("date,kind,colour\n2027-05-03,day-off,red\n"), (QStringList{u"calendar.column@1"_s}));
    EXPECT_EQ(told("date,source\n2027-05-03,x\n"), (QStringList{u"calendar.no-column@1"_s}));
    EXPECT_EQ(told("date,kind\n"), (QStringList{u"calendar.empty@1"_s}));
    EXPECT_EQ(told(""), (QStringList{u"calendar.empty@1"_s}));
    EXPECT_EQ(told("2027-05-03,day-off,,\xEC\xF0\n"), (QStringList{u"calendar.encoding@1"_s})) << "Windows-1251";
    EXPECT_EQ(
        told("date,kind\nsoon,day-off\n2027-05-03,holiday\n2026-05-02,day-off\n"),
        (QStringList{u"calendar.date@2"_s, u"calendar.kind@3"_s, u"calendar.year@4"_s, u"calendar.free-anyway@4"_s}))
        << "never the first one only";
}

TEST(CalendarFile, withNotesAloneIsTakenIn)
{
    const auto load = workflow::readCalendar(u"a.csv"_s, "date,kind\n2027-05-02,day-off\n", 2027);
    EXPECT_FALSE(load.blocked());
    EXPECT_EQ(load.findings.first().weight, Finding::Weight::Note);
}

class OwnCalendar : public ::testing::Test
{
protected:
    domain::Deadline answer(QDate from) const
    {
        const workflow::Library& library = m_office.session->library();
        return library.procedure.deadline(library.calendar, u"answer"_s, from);
    }
    qint64 takeIn(const QString& source = u"Ойдан шығарылған қаулы № 7"_s)
    {
        return workflow::takeInCalendar(*m_office.session, workflow::readCalendar(u"2027.csv"_s, nextYear, 2027),
                                        source, m_office.secretary);
    }

    Office m_office;
};

TEST_F(OwnCalendar, coversAYearThatWasProvisionalAndIsKept)
{
    const domain::Deadline before = m_office.session->library().calendar.workingDays({2026, 12, 31}, 1);
    EXPECT_EQ(before.lastDay, QDate(2027, 1, 1));
    EXPECT_TRUE(before.provisional);
    const qint64 entry = takeIn();
    for (int opened = 0; opened < 2; ++opened) {
        const domain::WorkCalendar& calendar = m_office.session->library().calendar;
        const domain::Deadline after = calendar.workingDays({2026, 12, 31}, 1);
        EXPECT_EQ(after.lastDay, QDate(2027, 1, 5));
        EXPECT_FALSE(after.provisional);
        const workflow::CalendarYear year = workflow::calendarYear(*m_office.session, 2027);
        EXPECT_TRUE(year.own && year.covered && !year.shipped);
        EXPECT_EQ(year.source, u"Ойдан шығарылған қаулы № 7"_s);
        EXPECT_EQ(year.official, m_office.secretary);
        EXPECT_EQ(calendar.exception({2027, 1, 1})->source.kk, u"Ойдан шығарылған қаулы № 7"_s);
        EXPECT_EQ(calendar.exception({2027, 1, 4})->source.kk, u"Ойдан шығарылған қаулы"_s) << "its own";
        m_office.open(workflow::Session::Mode::Read);
    }
    const domain::JournalEntry last = workflow::journal(*m_office.session).last();
    EXPECT_EQ(last.number, entry);
    EXPECT_EQ(last.act, u"calendar"_s);
    EXPECT_TRUE(last.payload->contains("2027-01-09")) << "the journal says what was taken in";
}

TEST_F(OwnCalendar, correctsAShippedYearAndGoesBackToIt)
{
    QList<domain::CalendarDay> days = m_office.session->library().calendar.days(2018);
    days.removeIf([](const domain::CalendarDay& day) { return day.date == QDate(2018, 5, 1); });
    workflow::setCalendarYear(*m_office.session, 2018, days, u"Сынақ"_s, m_office.assessor);
    EXPECT_EQ(answer({2018, 4, 16}).lastDay, QDate(2018, 5, 1));
    EXPECT_FALSE(workflow::Library::shipped().calendar.isWorking({2018, 5, 1})) << "other stores keep theirs";
    workflow::dropCalendarYear(*m_office.session, 2018, m_office.head);
    EXPECT_EQ(answer({2018, 4, 16}).lastDay, QDate(2018, 5, 2));
    EXPECT_FALSE(workflow::calendarYear(*m_office.session, 2018).own);
    EXPECT_EQ(problemOf([&] { workflow::dropCalendarYear(*m_office.session, 2018, m_office.head); }),
              u"calendar.not-own"_s);
}

TEST_F(OwnCalendar, isRefusedWithoutSourceRightOrSense)
{
    const qsizetype before = m_office.entries();
    EXPECT_EQ(problemOf([&] { takeIn(u"  "_s); }), u"calendar.no-source"_s);
    EXPECT_EQ(problemOf([&] { workflow::setCalendarYear(*m_office.session, 2027, {}, u"Сынақ"_s, m_office.assessor); }),
              u"calendar.blocked"_s);
    EXPECT_EQ(problemOf([&] {
                  workflow::setCalendarYear(*m_office.session, 2027,
                                            {{{2028, 1, 3}, false, domain::Confidence::Law, {}}}, u"Сынақ"_s,
                                            m_office.assessor);
              }),
              u"calendar.blocked"_s);
    EXPECT_EQ(problemOf([&] { workflow::readCalendarFile(m_office.folder.write(u"a.csv"_s, nextYear), 20270); }),
              u"calendar.which-year"_s);
    EXPECT_EQ(problemOf([&] {
                  workflow::takeInCalendar(*m_office.session, workflow::readCalendar({}, nextYear, 2027), u"x"_s,
                                           m_office.reviewer);
              }),
              u"right.role"_s);
    EXPECT_EQ(problemOf([&] { workflow::calendarFile(*m_office.session, 2027); }), u"calendar.not-covered"_s);
    EXPECT_EQ(m_office.entries(), before);
    EXPECT_FALSE(m_office.session->library().calendar.covers(2027));
}

TEST_F(OwnCalendar, givesItsFileToBeChangedAndTakenInAgain)
{
    const QString path = m_office.folder.path(u"2018.csv"_s);
    workflow::exportCalendar(*m_office.session, 2018, path);
    const workflow::CalendarLoad load = workflow::readCalendarFile(path, 2018);
    EXPECT_FALSE(load.blocked());
    EXPECT_EQ(load.days, m_office.session->library().calendar.days(2018));
}

TEST_F(OwnCalendar, movesWhatIsDue)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    m_office.object(u"agriculture"_s); // received on 20.04.2018: 15 days end on Saturday 05.05.2018, a working one
    const auto due = [this] { return workflow::objections(*m_office.session).first().answer; };
    EXPECT_EQ(due().lastDay, QDate(2018, 5, 5));
    QList<domain::CalendarDay> days = m_office.session->library().calendar.days(2018);
    days.removeIf([](const domain::CalendarDay& day) { return day.date == QDate(2018, 5, 5); });
    workflow::setCalendarYear(*m_office.session, 2018, days, u"Сынақ"_s, m_office.assessor);
    EXPECT_EQ(due().lastDay, QDate(2018, 5, 10));
    workflow::setRollOver(*m_office.session, u"none"_s, u"Сынақ"_s, m_office.secretary);
    EXPECT_EQ(due().lastDay, QDate(2018, 5, 5));
    EXPECT_EQ(due().rollOver, u"none"_s);
}

TEST_F(OwnCalendar, theOtherRuleIsChosenWithAReasonAndKept)
{
    EXPECT_EQ(answer({2018, 4, 16}).lastDay, QDate(2018, 5, 2));
    EXPECT_EQ(problemOf([&] { workflow::setRollOver(*m_office.session, u"none"_s, u" "_s, m_office.secretary); }),
              u"calendar.no-reason"_s);
    EXPECT_EQ(problemOf([&] { workflow::setRollOver(*m_office.session, u"back"_s, u"x"_s, m_office.secretary); }),
              u"calendar.rule"_s);
    EXPECT_EQ(
        problemOf([&] { workflow::setRollOver(*m_office.session, u"next-working-day"_s, u"x"_s, m_office.secretary); }),
        u"calendar.same-rule"_s);
    EXPECT_EQ(problemOf([&] { workflow::setRollOver(*m_office.session, u"none"_s, u"x"_s, m_office.reviewer); }),
              u"right.role"_s);
    workflow::setRollOver(*m_office.session, u"none"_s, u"Ойдан шығарылған себеп"_s, m_office.secretary);
    EXPECT_EQ(answer({2018, 4, 16}).lastDay, QDate(2018, 5, 1));
    EXPECT_TRUE(workflow::journal(*m_office.session).last().payload->contains("себеп"));
    m_office.open();
    EXPECT_EQ(m_office.session->library().procedure.rollOverId, u"none"_s);
    EXPECT_EQ(workflow::Library::shipped().procedure.rollOverId, u"next-working-day"_s);
    workflow::setRollOver(*m_office.session, u"next-working-day"_s, u"Қайта"_s, m_office.secretary);
    EXPECT_EQ(answer({2018, 4, 16}).lastDay, QDate(2018, 5, 2));
}

TEST(DayCount, saysOfEachDayWhyItWorksOrRests)
{
    const workflow::Library& library = workflow::Library::shipped();
    const workflow::DayCount count =
        workflow::countDays(library, workflow::limitRequest(library, u"answer"_s, {2018, 4, 16}));
    ASSERT_EQ(count.days.size(), 17) << "the event, fifteen days, and the one it moved to";
    const auto on = [&count](int month, int day) {
        for (const workflow::CountedDay& one : count.days)
            if (one.date == QDate(2018, month, day))
                return one;
        return workflow::CountedDay();
    };
    EXPECT_EQ(on(4, 16).number, 0);
    EXPECT_EQ(on(4, 17).number, 1);
    EXPECT_EQ(on(4, 17).reason, workflow::DayReason::Week);
    EXPECT_EQ(on(4, 21).reason, workflow::DayReason::Weekend);
    EXPECT_EQ(on(4, 28).reason, workflow::DayReason::Moved);
    EXPECT_EQ(on(4, 28).exception->confidence, domain::Confidence::Confirmed);
    EXPECT_EQ(on(5, 1).reason, workflow::DayReason::DayOff);
    EXPECT_EQ(on(5, 1).number, 15);
    EXPECT_EQ(on(5, 2).number, 0);
    EXPECT_TRUE(count.uncovered.isEmpty());
    const workflow::DayCount later = workflow::countDays(library, {{2026, 12, 30}, {5, true, {}}, {}});
    EXPECT_EQ(later.uncovered, (QList<int>{2027}));
    EXPECT_FALSE(later.days.last().covered);
    EXPECT_EQ(problemOf([&] { workflow::limitRequest(library, u"never"_s, {2018, 1, 1}); }), u"daycount.limit"_s);
}

TEST(DayCount, isWrittenInTheFormatThatTheNameEndsWith)
{
    const Folder folder;
    const workflow::PaperPlan plan =
        workflow::planDayCount(workflow::Library::shipped(), {{2018, 4, 16}, {5, true, {}}, {}});
    for (const auto& [name, start] : {std::pair{u"a.pdf"_s, "%PDF"}, {u"a.DOCX"_s, "PK"}, {u"a.odt"_s, "PK"}}) {
        workflow::writePaper(plan, folder.path(name), base::Language::Kk);
        EXPECT_TRUE(bytesOf(folder.path(name)).startsWith(start)) << name.toStdString();
    }
    EXPECT_EQ(problemOf([&] { workflow::writePaper(plan, folder.path(u"a.txt"_s), base::Language::Kk); }),
              u"papers.format"_s);
}

} // namespace
