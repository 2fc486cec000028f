#include "cli/running.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class ScheduleCommands : public CommandLine
{
protected:
    void SetUp() override
    {
        create();
        m_environment.clock =
            std::make_shared<base::SetClock>(QDateTime(QDate(2018, 2, 21), {9, 0}, Qt::OffsetFromUTC, 6 * 3600));
        const char* dates[]{"20.02.2018", "16.04.2018", "15.05.2018", "25.05.2018", "08.06.2018", "29.06.2018"};
        for (int stage = 1; stage <= 6; ++stage)
            ASSERT_EQ(set({u"--stage"_s, QString::number(stage), u"--date"_s, QLatin1String(dates[stage - 1])}).exit,
                      0);
    }
    Said set(const QStringList& words) { return run(u"schedule"_s, words + by(m_assessor)); }
    Said approve(const QString& number = u"12-ойдан"_s)
    {
        return set({u"--approve"_s, u"--number"_s, number, u"--date"_s, u"05.01.2018"_s, u"--by"_s, u"Ойдан басшы"_s});
    }
};

TEST_F(ScheduleCommands, setABlocksOwnDateAndTakeItAway)
{
    EXPECT_EQ(set({u"--stage"_s, u"1"_s, u"--block"_s, u"goals"_s, u"--date"_s, u"01.03.2018"_s}).exit, 0);
    QJsonObject stage = json(u"schedule"_s, {})[u"stages"_s][0].toObject();
    EXPECT_EQ(stage[u"date"_s], u"2018-02-20"_s);
    EXPECT_EQ(stage[u"blocks"_s][0][u"block"_s], u"goals"_s);
    EXPECT_EQ(stage[u"blocks"_s][0][u"date"_s], u"2018-03-01"_s);
    EXPECT_TRUE(run(u"schedule"_s, {}).out.contains(u"01.03.2018"_s));
    EXPECT_EQ(set({u"--stage"_s, u"1"_s, u"--block"_s, u"goals"_s, u"--common"_s}).exit, 0);
    EXPECT_FALSE(json(u"schedule"_s, {})[u"stages"_s][0].toObject().contains(u"blocks"_s));
}

TEST_F(ScheduleCommands, refuseWrongInputAndOrder)
{
    const QList<QStringList> wrong{{u"--stage"_s, u"1"_s},
                                   {u"--stage"_s, u"1"_s, u"--common"_s},
                                   {u"--stage"_s, u"1"_s, u"--block"_s, u"жоқ"_s, u"--date"_s, u"01.03.2018"_s},
                                   {u"--stage"_s, u"1"_s, u"--date"_s, u"30.02.2018"_s},
                                   {u"--stage"_s, u"1"_s, u"--date"_s, u"01.03.2018"_s, u"--approve"_s},
                                   {u"--date"_s, u"01.03.2018"_s},
                                   {u"--approve"_s, u"--number"_s, u"1"_s, u"--by"_s, u"x"_s},
                                   {u"--approve"_s, u"--date"_s, u"05.01.2018"_s, u"--by"_s, u"x"_s}};
    for (const QStringList& words : wrong)
        EXPECT_EQ(set(words).exit, 2) << words.join(u' ').toStdString();
    EXPECT_EQ(set({u"--stage"_s, u"2"_s, u"--block"_s, u"goals"_s, u"--date"_s, u"01.02.2018"_s}).exit, 3);
    EXPECT_EQ(run(u"schedule"_s,
                  QStringList{u"--approve"_s, u"--number"_s, u"1"_s, u"--date"_s, u"05.01.2018"_s, u"--by"_s, u"x"_s} +
                      by(m_observer))
                  .exit,
              3);
}

TEST_F(ScheduleCommands, wantAReasonAfterTheApprovalAndListTheChange)
{
    EXPECT_EQ(approve().exit, 0);
    const QStringList move{u"--stage"_s, u"6"_s, u"--date"_s, u"30.06.2018"_s};
    EXPECT_EQ(set(move).exit, 3);
    const Said moved = set(move + QStringList{u"--reason"_s, u"Ойдан алынған себеп"_s, u"--lang"_s, u"kk"_s});
    EXPECT_EQ(moved.exit, 0);
    EXPECT_FALSE(moved.err.isEmpty()) << "what is known of the time for changes is a note";
    const QJsonObject all = json(u"schedule"_s, {});
    EXPECT_EQ(all[u"approvals"_s][0][u"number"_s], u"12-ойдан"_s);
    const QJsonArray changes = all[u"changes"_s].toArray();
    ASSERT_EQ(changes.size(), 7);
    EXPECT_EQ(changes.last()[u"before"_s], u"2018-06-29"_s);
    EXPECT_EQ(changes.last()[u"reason"_s], u"Ойдан алынған себеп"_s);
    EXPECT_TRUE(run(u"schedule"_s, {}).out.contains(u"Ойдан алынған себеп"_s));
}

TEST_F(ScheduleCommands, onlyReadWhileSomebodyElseWorksInTheStore)
{
    const workflow::Session other(m_store, workflow::Session::Mode::Write, m_environment);
    EXPECT_EQ(set({u"--stage"_s, u"1"_s, u"--date"_s, u"19.02.2018"_s}).exit, 4);
    EXPECT_EQ(approve().exit, 4);
    EXPECT_EQ(run(u"schedule"_s, {}).exit, 0);
    EXPECT_EQ(run(u"due"_s, {}).exit, 0);
}

TEST_F(ScheduleCommands, writeACalendarFileInTheLanguageAskedFor)
{
    const QString path = m_folder.path(u"кесте.ics"_s);
    EXPECT_EQ(run(u"schedule"_s, {u"--ical"_s, path, u"--lang"_s, u"ru"_s}).exit, 0);
    EXPECT_TRUE(bytesOf(path).contains("SUMMARY;LANGUAGE=ru:"));
    EXPECT_EQ(run(u"schedule"_s, {u"--ical"_s, m_folder.path(u"жоқ/кесте.ics"_s)}).exit, 4);
}

TEST_F(ScheduleCommands, listWhatIsDueFromWhomAndUntilWhen)
{
    const QJsonObject all = json(u"due"_s, {});
    EXPECT_EQ(all[u"today"_s], u"2018-02-21"_s);
    const QJsonObject first = all[u"items"_s][0].toObject();
    EXPECT_EQ(first[u"kind"_s], u"report"_s);
    EXPECT_EQ(first[u"overdue"_s], true);
    EXPECT_EQ(first[u"days_left"_s], -1);
    EXPECT_EQ(first[u"from"_s], u"assessed"_s);
    EXPECT_GT(first[u"bodies"_s].toArray().size(), 20);
    EXPECT_EQ(all[u"items"_s].toArray().size(), 8) << "reports of three blocks and stages 2 to 6";
    EXPECT_EQ(json(u"due"_s, {u"--until"_s, u"16.04.2018"_s})[u"items"_s].toArray().size(), 4);
    EXPECT_EQ(json(u"due"_s, {u"--mine"_s})[u"items"_s].toArray().size(), 4) << "stages 2 to 5";
    EXPECT_TRUE(run(u"due"_s, {}).out.startsWith(u"! 20.02.2018"_s));
    EXPECT_EQ(run(u"due"_s, {u"--until"_s, u"ертең"_s}).exit, 2);
    EXPECT_EQ(run({u"due"_s, m_folder.path(u"жоқ.bagalau"_s)}).exit, 4);
}

} // namespace
