#include "cli/running.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

// The refusals that the law asks for and what goes beyond the plain appeal, by commands alone.
class AnAppealByCommands : public CommandLine
{
protected:
    void SetUp() override
    {
        m_environment.clock = std::make_shared<base::SetClock>(QDateTime(QDate(2018, 4, 12), {9, 0}));
        create();
        load(u"agriculture"_s);
        ASSERT_EQ(run(u"accept"_s, ours() + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
        ASSERT_EQ(run(u"review"_s, ours() + QStringList{u"--verdict"_s, u"agree"_s} + by(m_reviewer)).exit, 0);
        ASSERT_EQ(
            run(u"conclude"_s, ours() + QStringList{u"--out"_s, m_folder.path(u"құжаттар"_s)} + by(m_assessor)).exit,
            0);
    }
    QStringList ours() const { return of(u"agriculture"_s); }
    void deliver()
    {
        ASSERT_EQ(run(u"dispatch"_s, ours() +
                                         QStringList{u"--sent"_s, u"13.04.2018"_s, u"--way"_s, u"courier"_s,
                                                     u"--number"_s, u"01-7/5"_s} +
                                         by(m_secretary))
                      .exit,
                  0);
        ASSERT_EQ(run(u"deliver"_s, ours() + QStringList{u"--received"_s, u"16.04.2018"_s} + by(m_secretary)).exit, 0);
    }
    Said object(const QStringList& more = {}, const QString& on = u"2018-04-20"_s, bool documents = true)
    {
        QStringList words = ours() + QStringList{u"--received"_s,         on,         u"--item"_s,
                                                 u"W/unreliable"_s,       u"C/1.4"_s, u"C/1.1"_s,
                                                 u"--ground"_s,           u"Негіз"_s, u"--demand"_s,
                                                 u"C/1.4=Қайта есептеу"_s};
        if (documents)
            words += {u"--document"_s, m_folder.write(u"құжат.pdf"_s, "paper")};
        return run(u"object"_s, words + more + by(m_secretary));
    }
    QStringList members(const QString& instead = {}, bool workingBody = true) const
    {
        QStringList words{u"--objection"_s, u"1"_s};
        for (const domain::CommissionMember& one : Office::members())
            words << u"--member"_s
                  << (one.role == u"member"_s && !instead.isEmpty() && !words.contains(instead + u";Оқу;member"_s)
                          ? instead + u";Оқу;member"_s
                          : one.name + u';' + one.organisation + u';' +
                                (one.role == u"working-body"_s && !workingBody ? u"member"_s : one.role));
        return words + by(m_secretary);
    }
    QStringList decision(const QString& item, const QString& verdict, const QStringList& more = {}) const
    {
        return QStringList{u"--objection"_s, u"1"_s,  u"--item"_s,   item,
                           u"--verdict"_s,   verdict, u"--ground"_s, u"Негіз"_s} +
               more + by(m_secretary);
    }
    QStringList refused() const
    {
        QStringList all;
        const workflow::Session session(m_store, workflow::Session::Mode::Read, m_environment);
        for (const domain::JournalEntry& entry : workflow::journal(session))
            if (entry.act == u"refused"_s)
                all << QJsonDocument::fromJson(*entry.payload)[u"code"_s].toString();
        return all;
    }
};

TEST_F(AnAppealByCommands, refusesWhatTheLawForbidsWithItsClauseAndKeepsTheAttempt)
{
    const auto refuses = [&](const Said& said, const QString& clause) {
        EXPECT_EQ(said.exit, 3) << said.err.toStdString();
        EXPECT_TRUE(said.err.contains(clause)) << said.err.toStdString();
    };
    ASSERT_EQ(run(u"dispatch"_s, ours() + QStringList{u"--sent"_s, u"13.04.2018"_s} + by(m_secretary)).exit, 0);
    refuses(run(u"deliver"_s, ours() + QStringList{u"--received"_s, u"12.04.2018"_s} + by(m_secretary)),
            u"57-тармағы"_s);
    ASSERT_EQ(run(u"deliver"_s, ours() + QStringList{u"--received"_s, u"16.04.2018"_s} + by(m_secretary)).exit, 0);
    refuses(object({}, u"2018-04-15"_s), u"57-тармағы"_s);
    ASSERT_EQ(object().exit, 0);
    refuses(run(u"commission"_s, members(m_assessor)), u"59-тармағы"_s);
    refuses(run(u"commission"_s, members({}, false)), u"59-тармағы"_s);
    ASSERT_EQ(
        run(u"commission"_s, members() + QStringList{u"--order"_s, u"12-ө"_s, u"--order-date"_s, u"2018-04-23"_s}).exit,
        0);
    const QString chair = Office::members().first().name;
    const Said alone =
        run(u"sitting"_s, QStringList{u"--objection"_s, u"1"_s, u"--date"_s, u"2018-04-26"_s, u"--present"_s, chair} +
                              by(m_secretary));
    EXPECT_EQ(alone.exit, 0);
    refuses(run(u"decide"_s, decision(u"C/1.4"_s, u"reject"_s)), u"59-тармағы"_s);
    refuses(run(u"close"_s, QStringList{u"--objection"_s, u"1"_s, u"--sent"_s, u"2018-05-04"_s} + by(m_secretary)),
            u"60-тармағы"_s);
    EXPECT_EQ(refused(), (QStringList{u"deliver.too-early"_s, u"objection.too-early"_s, u"commission.took-part"_s,
                                      u"commission.role-missing"_s, u"decide.no-quorum"_s, u"close.undecided"_s}));
}

TEST_F(AnAppealByCommands, goesFromThreeItemsToAFinalConclusionThatNobodyChanges)
{
    deliver();
    ASSERT_EQ(object({u"--want"_s, u"W/unreliable;unreliable=3"_s}).exit, 0);
    const QJsonObject impact = json(u"impact"_s, {})[u"impact"_s].toArray().first().toObject();
    EXPECT_EQ(impact[u"score_before"_s].toString(), u"90.38"_s);
    EXPECT_EQ(impact[u"score_after"_s].toString(), u"90.58"_s);
    EXPECT_EQ(impact[u"items_without_values"_s].toInt(), 2);
    ASSERT_EQ(run(u"commission"_s, members()).exit, 0);
    ASSERT_EQ(run(u"withdraw"_s, QStringList{u"--objection"_s, u"1"_s, u"--item"_s, u"C/1.1"_s, u"--received"_s,
                                             u"25.04.2018"_s, u"--number"_s, u"05/90"_s} +
                                     by(m_secretary))
                  .exit,
              0);
    QStringList sitting{u"--objection"_s, u"1"_s, u"--date"_s, u"2018-04-26"_s, u"--minutes"_s, u"3"_s};
    ASSERT_EQ(run(u"sitting"_s, sitting + by(m_secretary)).exit, 0);
    QStringList votes{u"--ground-kk"_s, u"Құжат растайды"_s, u"--ground-ru"_s, u"Документ подтверждает"_s,
                      u"--value"_s,     u"unreliable=3"_s,   u"--vote"_s};
    QStringList voting;
    for (const domain::CommissionMember& one : Office::members())
        if (one.role != u"secretary"_s)
            voting << one.name + (voting.size() == 1 ? u";against;Келіспеймін"_s : u";for"_s);
    EXPECT_EQ(run(u"decide"_s, decision(u"W/unreliable"_s, u"accept"_s, votes + voting)).exit, 0);
    EXPECT_EQ(run(u"decide"_s, decision(u"C/1.4"_s, u"reject"_s)).exit, 0);
    EXPECT_EQ(run(u"sign"_s, QStringList{u"--objection"_s, u"1"_s, u"--paper"_s, u"disagreements"_s, u"--date"_s,
                                         u"2018-04-27"_s, u"--signer"_s, Office::members().first().name} +
                                 by(m_secretary))
                  .exit,
              0);
    ASSERT_EQ(
        run(u"close"_s, QStringList{u"--objection"_s, u"1"_s, u"--sent"_s, u"2018-05-04"_s} + by(m_secretary)).exit, 0);
    const QJsonObject one = json(u"objections"_s, {})[u"objections"_s].toArray().first().toObject();
    EXPECT_EQ(one[u"closed"_s].toString(), u"2018-05-04"_s);
    EXPECT_EQ(one[u"items"_s].toArray().size(), 3);
    const Said changed = run(u"accept"_s, ours() + QStringList{u"--input"_s, facts()} + by(m_assessor));
    EXPECT_EQ(changed.exit, 3);
    EXPECT_TRUE(changed.err.contains(u"60"_s)) << changed.err.toStdString();
    EXPECT_EQ(run(u"load"_s, QStringList{report(u"agriculture"_s)} + ours() + by(m_assessor)).exit, 3);
    EXPECT_EQ(refused(), (QStringList{u"state.final"_s, u"state.final"_s}));
}

TEST_F(AnAppealByCommands, registersWhatIsNotConsideredAndAnswersIt)
{
    deliver();
    EXPECT_EQ(object({}, u"2018-04-24"_s).exit, 3);
    EXPECT_EQ(object({u"--refuse"_s, u"late"_s}, u"2018-04-24"_s).exit, 0);
    EXPECT_EQ(object({}, u"2018-04-20"_s, false).exit, 3);
    EXPECT_EQ(object({u"--refuse"_s, u"no-documents"_s}, u"2018-04-20"_s, false).exit, 0);
    for (const QString& number : {u"1"_s, u"2"_s})
        EXPECT_EQ(
            run(u"close"_s, QStringList{u"--objection"_s, number, u"--sent"_s, u"2018-04-26"_s} + by(m_secretary)).exit,
            0);
}

// As scripts have it: nobody records a sitting, deciding says that all sat.
TEST_F(AnAppealByCommands, decidesWithAllMembersWhereNoSittingWasRecorded)
{
    deliver();
    ASSERT_EQ(object().exit, 0);
    ASSERT_EQ(run(u"commission"_s, members()).exit, 0);
    const Said said = run(u"decide"_s, decision(u"C/1.4"_s, u"reject"_s));
    EXPECT_EQ(said.exit, 0) << said.err.toStdString();
    const workflow::Session session(m_store, workflow::Session::Mode::Read, m_environment);
    const QList<domain::JournalEntry> journal = workflow::journal(session);
    EXPECT_EQ(journal.at(journal.size() - 2).act, u"sitting"_s);
}

TEST_F(AnAppealByCommands, saysHowMembersDemandsAndVotesAreWritten)
{
    deliver();
    EXPECT_EQ(object({u"--demand"_s, u"C/9.9=жоқ"_s}).exit, 2);
    EXPECT_EQ(object({u"--want"_s, u"unreliable=3"_s}).exit, 2);
    EXPECT_EQ(object({u"--want"_s, u"C/9.9;unreliable=3"_s}).exit, 2);
    ASSERT_EQ(object().exit, 0);
    EXPECT_EQ(
        run(u"commission"_s, QStringList{u"--objection"_s, u"1"_s, u"--member"_s, u"тек аты"_s} + by(m_secretary)).exit,
        2);
    ASSERT_EQ(run(u"commission"_s, members()).exit, 0);
    EXPECT_EQ(run(u"decide"_s, decision(u"C/1.4"_s, u"reject"_s, {u"--vote"_s, u"тек аты"_s})).exit, 2);
    EXPECT_EQ(run(u"decide"_s, decision(u"C/1.4"_s, u"perhaps"_s)).exit, 2);
}

} // namespace
