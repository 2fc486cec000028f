#include "workflow/schedulefile.h"

#include "dueoffice.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using workflow::StageSetting;

namespace {

class TheSchedule : public ::testing::Test
{
protected:
    QString problem(const QList<StageSetting>& settings, const QString& reason = {})
    {
        return problemOf([&] { workflow::setStages(*m_office.session, settings, reason, m_office.assessor); });
    }
    QString approve(const QString& number = u"12-ойдан"_s, QDate date = {2018, 1, 5},
                    const QString& by = u"Ойдан алынған басшы"_s)
    {
        return problemOf([&] { workflow::approveSchedule(*m_office.session, {number, date, by}, m_office.assessor); });
    }
    QDate date(int stage, const QString& block = {})
    {
        return workflow::schedule(*m_office.session, block)[stage - 1].date;
    }
    DueOffice m_office;
    const QString m_block = u"goals"_s, m_other = u"interaction"_s;
};

TEST_F(TheSchedule, hasDatesOfABlockBesideThoseOfAll)
{
    EXPECT_EQ(problem({{m_other, 1, {2018, 3, 1}}}), QString());
    EXPECT_EQ(date(1), QDate(2018, 2, 20));
    EXPECT_EQ(date(1, m_block), QDate(2018, 2, 20));
    EXPECT_EQ(date(1, m_other), QDate(2018, 3, 1));
    EXPECT_TRUE(workflow::schedule(*m_office.session, m_other)[0].own);
    EXPECT_FALSE(workflow::schedule(*m_office.session, m_block)[0].own);
    EXPECT_EQ(problem({{m_other, 1, {}}}), QString()) << "it goes by the date of all again";
    EXPECT_EQ(date(1, m_other), QDate(2018, 2, 20));
}

TEST_F(TheSchedule, ofABlockCountsForTheLatenessOfItsReports)
{
    m_office.load(u"education"_s); // received on 22.02
    const auto late = [&] {
        return workflow::inputsOf(*m_office.session, u"education"_s, m_block).find(u"late"_s)->reported;
    };
    EXPECT_EQ(late(), domain::Value(true));
    EXPECT_EQ(problem({{m_other, 1, {2018, 2, 22}}}), QString());
    EXPECT_EQ(late(), domain::Value(true)) << "another block's date";
    EXPECT_EQ(problem({{m_block, 1, {2018, 2, 22}}}), QString());
    EXPECT_EQ(late(), domain::Value(false));
}

TEST_F(TheSchedule, isInOrderInEveryBlock)
{
    EXPECT_EQ(problem({{m_other, 2, {2018, 2, 10}}}), u"schedule.order"_s) << "before stage 1 of all blocks";
    EXPECT_EQ(problem({{m_other, 2, {2018, 3, 10}}}), QString());
    EXPECT_EQ(problem({{{}, 1, {2018, 3, 15}}}), u"schedule.order"_s) << "after stage 2 of one block";
    EXPECT_EQ(problem({{{}, 1, {2018, 3, 15}}, {m_other, 2, {2018, 3, 20}}}), QString()) << "together they are";
    EXPECT_EQ(problem({{m_other, 2, {}}}), QString());
    EXPECT_EQ(date(2, m_other), QDate(2018, 4, 16));
    EXPECT_EQ(problem({{{}, 2, {2018, 3, 14}}}), u"schedule.order"_s);
}

TEST_F(TheSchedule, namesTheStageThatStandsInTheWay)
{
    try {
        workflow::setStage(*m_office.session, 2, {2018, 5, 20}, m_office.assessor);
        ADD_FAILURE();
    } catch (const base::Problem& problem) {
        EXPECT_EQ(problem.message().args[0].ru, u"3"_s);
        EXPECT_EQ(problem.message().args[1].ru, u"15.05.2018"_s);
    }
}

TEST_F(TheSchedule, refusesWhatIsNoStageNoBlockAndNoDate)
{
    const qsizetype before = m_office.entries();
    EXPECT_EQ(problem({{{}, 7, {2018, 7, 1}}}), u"schedule.stage"_s);
    EXPECT_EQ(problem({{{}, 0, {2018, 7, 1}}}), u"schedule.stage"_s);
    EXPECT_EQ(problem({{u"жоқ"_s, 1, {2018, 2, 1}}}), u"block.unknown"_s);
    EXPECT_EQ(problem({{{}, 1, {}}}), u"schedule.date"_s);
    EXPECT_EQ(problem({{{}, 1, {2018, 2, 19}}, {{}, 2, {2018, 2, 1}}}), u"schedule.order"_s) << "all or none";
    EXPECT_EQ(date(1), QDate(2018, 2, 20));
    EXPECT_EQ(m_office.entries(), before);
}

TEST_F(TheSchedule, isApprovedWholeWithNumberDateAndByWhom)
{
    EXPECT_EQ(approve(u" "_s), u"schedule.approval"_s);
    EXPECT_EQ(approve(u"12"_s, {}), u"schedule.approval"_s);
    EXPECT_EQ(approve(u"12"_s, {2018, 1, 5}, {}), u"schedule.approval"_s);
    EXPECT_EQ(approve(u"12"_s, {2018, 4, 13}), u"schedule.approval-ahead"_s) << "tomorrow";
    EXPECT_EQ(approve(), QString());
    const auto approvals = workflow::scheduleApprovals(*m_office.session);
    ASSERT_EQ(approvals.size(), 1);
    EXPECT_EQ(approvals[0].approver, u"Ойдан алынған басшы"_s);
    EXPECT_EQ(approvals[0].official, m_office.assessor);
    EXPECT_EQ(problemOf([&] {
                  workflow::approveSchedule(*m_office.session, {u"1"_s, {2018, 1, 1}, u"x"_s}, m_office.reviewer);
              }),
              u"right.role"_s);
}

TEST_F(TheSchedule, isNotApprovedWhileAStageHasNoDate)
{
    const Folder folder;
    const QString path = folder.path(u"бос.bagalau"_s);
    workflow::createStore(path, {u"planning"_s}, 2017, m_office.environment());
    workflow::Session session(path, workflow::Session::Mode::Write, m_office.environment());
    workflow::addOfficial(session, {{}, u"Ойдан"_s, u"assessor"_s, {}}, {});
    workflow::setStage(session, 1, {2018, 2, 1}, u"Ойдан"_s);
    try {
        workflow::approveSchedule(session, {u"1"_s, {2018, 1, 1}, u"x"_s}, u"Ойдан"_s);
        ADD_FAILURE();
    } catch (const base::Problem& problem) {
        EXPECT_EQ(problem.message().code, u"schedule.incomplete"_s);
        EXPECT_EQ(problem.message().args[1].kk, u"2, 3, 4, 5, 6"_s);
    }
}

TEST_F(TheSchedule, isChangedAfterItsApprovalWithAReasonOnly)
{
    EXPECT_EQ(approve(), QString());
    EXPECT_EQ(problem({{{}, 1, {2018, 2, 21}}}), u"schedule.reason"_s);
    EXPECT_EQ(problem({{{}, 1, {2018, 2, 21}}}, u"  "_s), u"schedule.reason"_s);
    EXPECT_EQ(problem({{{}, 1, {2018, 2, 20}}}), QString()) << "nothing changes";
    EXPECT_EQ(problem({{{}, 1, {2018, 2, 21}}, {m_block, 2, {2018, 4, 17}}}, u"Ойдан алынған себеп"_s), QString());
    const auto changes = workflow::scheduleChanges(*m_office.session).mid(6); // six were set at first
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[0], (domain::StageChange{{},
                                               1,
                                               {2018, 2, 20},
                                               {2018, 2, 21},
                                               u"Ойдан алынған себеп"_s,
                                               m_office.assessor,
                                               u"2018-04-12T09:00:00+06:00"_s}));
    EXPECT_EQ(changes[1].block, m_block);
    EXPECT_FALSE(changes[1].before.isValid());
    const QJsonObject payload = QJsonDocument::fromJson(*workflow::journal(*m_office.session).last().payload).object();
    EXPECT_EQ(payload[u"changes"_s].toArray().size(), 2);
    EXPECT_EQ(payload[u"reason"_s].toString(), u"Ойдан алынған себеп"_s);
}

TEST_F(TheSchedule, saysWhatIsKnownOfTheTimeForChangesAndRefusesNothing)
{
    m_office.go({2017, 12, 1});
    EXPECT_FALSE(workflow::scheduleNote(*m_office.session));
    m_office.go({2017, 12, 2});
    ASSERT_TRUE(workflow::scheduleNote(*m_office.session));
    EXPECT_TRUE(workflow::scheduleNote(*m_office.session)->complete());
    EXPECT_EQ(problem({{{}, 1, {2018, 2, 19}}}), QString());
    m_office.go({2019, 9, 1});
    EXPECT_FALSE(workflow::scheduleNote(*m_office.session)) << "repealed";
}

TEST_F(TheSchedule, isReadFromAStoreThatIsOpenForReadingOnly)
{
    m_office.reopen(workflow::Session::Mode::Read);
    EXPECT_EQ(date(1), QDate(2018, 2, 20));
    EXPECT_EQ(workflow::scheduleChanges(*m_office.session).size(), 6);
    EXPECT_FALSE(workflow::scheduleFile(*m_office.session, base::Language::Kk).isEmpty());
}

TEST_F(TheSchedule, goesIntoACalendarFileWithItsBlocksAndWhatIsDue)
{
    m_office.go({2018, 2, 21});
    EXPECT_EQ(problem({{m_other, 1, {2018, 3, 1}}}), QString());
    EXPECT_EQ(problem({{m_other, 1, {2018, 3, 2}}}), QString());
    const auto uids = [&](base::Language language) {
        static const QRegularExpression uid(u"UID:(.*?)\r\n(?! )"_s, QRegularExpression::DotMatchesEverythingOption);
        QStringList all;
        const QString text = QString::fromUtf8(workflow::scheduleFile(*m_office.session, language));
        for (const auto& match : uid.globalMatch(text))
            all << match.captured(1).remove(u"\r\n "_s).section(u'@', 0, 0);
        return all;
    };
    const QStringList kk = uids(base::Language::Kk);
    EXPECT_EQ(kk, (QStringList{u"stage-1"_s, u"stage-2"_s, u"stage-3"_s, u"stage-4"_s, u"stage-5"_s, u"stage-6"_s,
                               u"stage-1-interaction"_s, u"report-1-goals"_s}));
    EXPECT_EQ(uids(base::Language::Ru), kk);
    const QByteArray file = workflow::scheduleFile(*m_office.session, base::Language::Ru);
    EXPECT_TRUE(file.contains("SEQUENCE:1")) << "the block's date was moved once";
    EXPECT_TRUE(file.contains("DTSTART;VALUE=DATE:20180302"));
    const QString path = m_office.folder.path(u"кесте.ics"_s);
    workflow::writeScheduleFile(*m_office.session, path, base::Language::Ru);
    EXPECT_EQ(bytesOf(path), file);
}

TEST_F(TheSchedule, withoutDatesMakesNoFile)
{
    const Folder folder;
    const QString path = folder.path(u"бос.bagalau"_s);
    workflow::createStore(path, {u"planning"_s}, 2017, m_office.environment());
    const workflow::Session session(path, workflow::Session::Mode::Read, m_office.environment());
    EXPECT_EQ(problemOf([&] { workflow::scheduleFile(session, base::Language::Kk); }), u"ical.nothing"_s);
}

} // namespace
