#include "dueoffice.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using domain::Outcome;

namespace {

class WhatIsDue : public ::testing::Test
{
protected:
    /// Agriculture's conclusion, received on 9 April.
    void deliver()
    {
        m_office.load(m_body);
        m_office.go({2018, 4, 5});
        m_office.concludeNow(m_body);
        m_office.dispatch(m_body);
        m_office.go({2018, 4, 9});
        m_office.receive(m_body);
    }
    DueOffice m_office;
    const QString m_body = u"agriculture"_s;
};

TEST_F(WhatIsDue, saysFromWhomAndWhetherItIsThisOffice)
{
    m_office.go({2018, 1, 10});
    QStringList actors;
    QList<bool> mine;
    for (const workflow::DueItem& item : m_office.due()) {
        actors << item.by;
        mine << item.mine;
        EXPECT_TRUE(item.from.complete()) << item.by.toStdString();
        EXPECT_FALSE(item.page.isEmpty());
    }
    EXPECT_EQ(actors, (QStringList{u"assessed"_s, u"assessor"_s, u"assessor"_s, u"planning"_s, u"planning"_s,
                                   u"commission"_s}));
    EXPECT_EQ(mine, (QList<bool>{false, true, true, true, true, false})) << "this office is the planning authority too";
}

TEST_F(WhatIsDue, ofABlockWithDatesOfItsOwnIsSaidForTheBlock)
{
    m_office.go({2018, 1, 10});
    workflow::setStages(*m_office.session, {{m_office.block, 1, {2018, 2, 27}}}, {}, m_office.assessor);
    const QStringList lines = m_office.lines();
    EXPECT_TRUE(lines.contains(u"stage 1 · 2018-02-27"_s)) << lines.join(u'\n').toStdString();
    EXPECT_FALSE(lines.contains(u"stage 1 · 2018-02-20"_s)) << "no block of this office goes by it";
    m_office.go({2018, 2, 28});
    EXPECT_EQ(m_office.find(u"report"_s)->date, QDate(2018, 2, 27));
    EXPECT_EQ(m_office.find(u"report"_s)->bodies.size(), 4);
}

TEST_F(WhatIsDue, leadsToThePlaceWhereItIsDone)
{
    deliver();
    m_office.go({2018, 4, 10});
    EXPECT_EQ(m_office.find(u"objection"_s)->page, u"conclusions"_s);
    m_office.contest(m_body);
    const workflow::DueItem answer = *m_office.find(u"answer"_s);
    EXPECT_EQ(answer.page, u"objections"_s);
    EXPECT_EQ(answer.body, m_body);
    EXPECT_EQ(answer.objection, 1);
    EXPECT_EQ(answer.deadline->counted.size(), 15);
    EXPECT_EQ(answer.limit, u"answer"_s);
    EXPECT_TRUE(answer.mine);
    EXPECT_FALSE(m_office.find(u"objection"_s)) << "it has come";
}

TEST_F(WhatIsDue, ofAnObjectionThatIsNotConsideredIsTheAnswerAlone)
{
    deliver();
    m_office.contest(m_body);
    m_office.settle(1, Outcome::Inadmissible);
    EXPECT_EQ(m_office.kinds().filter(u"disagreements"_s), QStringList());
    EXPECT_FALSE(m_office.find(u"commission"_s));
    EXPECT_TRUE(m_office.find(u"answer"_s));
}

TEST_F(WhatIsDue, ofAReverificationHasNoDayAndEndsTheTimeForComplaints)
{
    deliver();
    m_office.contest(m_body);
    m_office.settle(1, Outcome::Rejected);
    m_office.answer(1, false);
    EXPECT_TRUE(m_office.find(u"complaint"_s)->information);
    m_office.contest(m_body, {u"C/1.1"_s}, domain::Objection::Kind::Reverification);
    EXPECT_FALSE(m_office.find(u"complaint"_s));
    const workflow::DueItem item = *m_office.find(u"reverification"_s);
    EXPECT_FALSE(item.date.isValid());
    EXPECT_FALSE(item.overdue);
    EXPECT_EQ(m_office.due().last().kind, u"reverification"_s) << "what has no day comes last";
    EXPECT_EQ(workflow::groupOf(item, m_office.session->today()), workflow::DueGroup::Undated);
    m_office.settle(2, Outcome::Rejected);
    m_office.answer(2, false);
    EXPECT_FALSE(m_office.find(u"reverification"_s));
}

TEST_F(WhatIsDue, isProvisionalInAYearWhoseHolidaysAreNotKnown)
{
    m_office.go({2018, 6, 28});
    workflow::setStage(*m_office.session, 6, {2031, 1, 10}, m_office.assessor);
    EXPECT_TRUE(m_office.due().last().provisional);
}

TEST_F(WhatIsDue, withoutAScheduleHasNoDay)
{
    const Folder folder;
    workflow::createStore(folder.path(u"бос.bagalau"_s), {u"planning"_s}, 2017, m_office.environment());
    const workflow::Session empty(folder.path(u"бос.bagalau"_s), workflow::Session::Mode::Read, m_office.environment());
    EXPECT_TRUE(workflow::dueItems(empty).isEmpty());
    EXPECT_EQ(workflow::countDue({}, empty.today()), workflow::DueCount());
}

TEST_F(WhatIsDue, isTheSameForAReader)
{
    deliver();
    const QStringList lines = m_office.lines();
    m_office.reopen(workflow::Session::Mode::Read);
    EXPECT_EQ(m_office.lines(), lines);
}

TEST_F(WhatIsDue, isGroupedByTheWeekThatEndsOnSunday)
{
    workflow::DueItem item;
    const QDate wednesday(2018, 4, 11);
    const auto group = [&](QDate date) {
        item.date = date;
        return workflow::groupOf(item, wednesday);
    };
    EXPECT_EQ(group({2018, 4, 10}), workflow::DueGroup::Overdue);
    EXPECT_EQ(group(wednesday), workflow::DueGroup::Today);
    EXPECT_EQ(group({2018, 4, 15}), workflow::DueGroup::ThisWeek);
    EXPECT_EQ(group({2018, 4, 16}), workflow::DueGroup::Later);
    EXPECT_EQ(workflow::groupOf(item, QDate(2018, 4, 15)), workflow::DueGroup::Later) << "on a Sunday the week is over";
}

TEST_F(WhatIsDue, isCountedWithoutTheRightsOfOthers)
{
    deliver();
    m_office.go({2018, 4, 16}); // the last day for an objection, and stage 2
    const auto items = m_office.due();
    EXPECT_EQ(workflow::countDue(items, m_office.session->today()).today, 1) << "stage 2 alone";
    EXPECT_EQ(workflow::countDue(items, m_office.session->today()).overdue, 1) << "reports of three bodies, one line";
}

TEST_F(WhatIsDue, hasKeysThatStayAndAreItsOwn)
{
    deliver();
    m_office.contest(m_body);
    m_office.go({2018, 4, 11});
    QStringList keys;
    for (const workflow::DueItem& item : m_office.due())
        keys << item.key();
    EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()).size(), keys.size()) << keys.join(u' ').toStdString();
    m_office.go({2018, 4, 12});
    for (const workflow::DueItem& item : m_office.due())
        EXPECT_TRUE(keys.contains(item.key())) << item.key().toStdString();
}

// Many objections: one statement for each kind of record, not for each objection.
TEST_F(WhatIsDue, isThereAtOnceWithManyObjections)
{
    deliver();
    m_office.write([&](const store::Act& act) {
        domain::Objection one;
        one.conclusion = m_office.latest(m_body).id;
        one.body = m_body;
        one.block = m_office.block;
        one.received = {2018, 4, 10};
        one.dated = one.received;
        one.incoming = one.ground = u"ойдан"_s;
        for (const char* item : {"C/1.1", "C/1.4", "W/unreliable"}) {
            domain::ObjectionItem contested;
            contested.item = QLatin1String(item);
            contested.demand = contested.reason = u"ойдан"_s;
            one.items << contested;
        }
        for (int number = 1; number <= 1000; ++number) {
            one.number = number;
            one.id = m_office.ids->next();
            m_office.objections().add(act, one);
        }
    });
    m_office.due();
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(m_office.kinds().count(u"answer"_s), 1000);
    EXPECT_LT(timer.elapsed(), 1500) << "some 60 ms on a quiet machine";
}

} // namespace
