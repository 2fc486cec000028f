#include "support/office.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using domain::Value;

namespace {

class AnAppeal : public ::testing::Test
{
protected:
    QString objectProblem(const workflow::ObjectionRequest& request)
    {
        return problemOf([&] { workflow::registerObjection(*m_office.session, request, m_office.secretary); });
    }
    QString commissionProblem(const QList<domain::CommissionMember>& members, QString* text = nullptr)
    {
        try {
            workflow::formCommission(*m_office.session, 1, members, m_office.secretary);
        } catch (const base::Problem& problem) {
            if (text)
                *text = problem.text(base::Language::Ru);
            return problem.message().code;
        }
        return {};
    }
    QString decideProblem(const QString& item, bool accept, const QList<workflow::EstablishedValue>& values,
                          const QString& ground = u"Құжат"_s)
    {
        return problemOf([&] {
            workflow::decideItem(*m_office.session, 1, {item, accept, ground, values}, m_office.secretary);
        });
    }
    domain::Conclusion latest() const { return *workflow::latestConclusion(*m_office.session, m_body, m_office.block); }

    Office m_office;
    const QString m_body = u"agriculture"_s;
};

struct Example
{
    QDate delivered, lastDay;
};

class ADelivery : public ::testing::TestWithParam<Example>
{
};

// The five working days of procedure-and-block1.md 5.4: holidays, moved days, a working Saturday, the turn of a year.
TEST_P(ADelivery, letsAnObjectionComeOnTheLastDayAndNotOneDayLater)
{
    Office office;
    office.load(u"agriculture"_s);
    office.accept(u"agriculture"_s);
    office.review(u"agriculture"_s);
    office.conclude(u"agriculture"_s);
    office.deliver(u"agriculture"_s, GetParam().delivered);
    const auto object = [&](QDate on) {
        return problemOf([&] {
            workflow::registerObjection(*office.session, office.request(u"agriculture"_s, on), office.secretary);
        });
    };
    EXPECT_EQ(object(GetParam().lastDay.addDays(1)), u"objection.late"_s);
    EXPECT_EQ(object(GetParam().delivered.addDays(-1)), u"objection.too-early"_s);
    EXPECT_EQ(object(GetParam().lastDay), QString());
}

INSTANTIATE_TEST_SUITE_P(Deadlines, ADelivery,
                         ::testing::Values(Example{{2018, 4, 23}, {2018, 4, 28}}, Example{{2018, 3, 2}, {2018, 3, 12}},
                                           Example{{2018, 5, 2}, {2018, 5, 11}}, Example{{2018, 8, 24}, {2018, 9, 3}},
                                           Example{{2017, 12, 13}, {2017, 12, 22}},
                                           Example{{2020, 5, 4}, {2020, 5, 13}}, Example{{2018, 12, 26}, {2019, 1, 4}}),
                         [](const auto& info) {
                             return "on" + info.param.delivered.toString(u"yyyyMMdd"_s).toStdString();
                         });

class AnAnswer : public ::testing::TestWithParam<Example>
{
};

// The fifteen calendar days of 5.4, with roll-over to a working day.
TEST_P(AnAnswer, isDueOnTheRolledOverDay)
{
    Office office;
    office.load(u"agriculture"_s);
    office.accept(u"agriculture"_s);
    office.review(u"agriculture"_s);
    office.conclude(u"agriculture"_s);
    office.deliver(u"agriculture"_s, GetParam().delivered);
    const auto done = workflow::registerObjection(
        *office.session, office.request(u"agriculture"_s, GetParam().delivered), office.secretary);
    EXPECT_EQ(done.answer.lastDay, GetParam().lastDay);
    EXPECT_EQ(done.answer.counted.size(), 15);
    EXPECT_EQ(workflow::objections(*office.session).first().answer.lastDay, GetParam().lastDay);
}

INSTANTIATE_TEST_SUITE_P(Deadlines, AnAnswer,
                         ::testing::Values(Example{{2018, 4, 16}, {2018, 5, 2}}, Example{{2018, 4, 20}, {2018, 5, 5}},
                                           Example{{2018, 4, 23}, {2018, 5, 10}}, Example{{2019, 6, 21}, {2019, 7, 9}},
                                           Example{{2017, 12, 2}, {2017, 12, 20}}),
                         [](const auto& info) {
                             return "from" + info.param.delivered.toString(u"yyyyMMdd"_s).toStdString();
                         });

TEST_F(AnAppeal, startsWithTheDeliveryOnce)
{
    EXPECT_EQ(problemOf([&] { m_office.deliver(m_body); }), u"deliver.no-conclusion"_s);
    m_office.load(m_body);
    m_office.accept(m_body);
    m_office.review(m_body);
    EXPECT_EQ(objectProblem(m_office.request(m_body)), u"objection.no-conclusion"_s);
    m_office.conclude(m_body);
    EXPECT_EQ(objectProblem(m_office.request(m_body)), u"objection.not-delivered"_s);
    m_office.deliver(m_body);
    EXPECT_EQ(problemOf([&] { m_office.deliver(m_body, {2018, 4, 17}); }), u"deliver.twice"_s);
    EXPECT_EQ(latest().delivered, QDate(2018, 4, 16));
}

TEST_F(AnAppeal, isRefusedWithoutDocumentsItemsOrGround)
{
    m_office.concludeAndDeliver(m_body);
    const qsizetype before = m_office.acts();
    workflow::ObjectionRequest request = m_office.request(m_body);
    request.documents.clear();
    EXPECT_EQ(objectProblem(request), u"objection.no-documents"_s);
    request = m_office.request(m_body);
    request.documents = QStringList{m_office.folder.path(u"жоқ.pdf"_s)};
    EXPECT_EQ(objectProblem(request), u"archive.read-failed"_s);
    request = m_office.request(m_body);
    request.items << workflow::ContestedItem{u"C/9.9"_s};
    EXPECT_EQ(objectProblem(request), u"objection.unknown-item"_s);
    request.items.clear();
    EXPECT_EQ(objectProblem(request), u"objection.no-items"_s);
    request = m_office.request(m_body);
    request.ground = u"  "_s;
    EXPECT_EQ(objectProblem(request), u"objection.no-ground"_s);
    EXPECT_EQ(m_office.acts(), before);
    m_office.object(m_body);
    EXPECT_EQ(objectProblem(m_office.request(m_body)), u"objection.already"_s);
}

TEST_F(AnAppeal, needsALawfulCommission)
{
    m_office.concludeAndDeliver(m_body);
    EXPECT_EQ(commissionProblem(Office::members()), u"objection.unknown"_s);
    m_office.object(m_body);
    QList<domain::CommissionMember> members = Office::members();
    members.removeAt(1);
    members.removeLast(); // the secretary: four are left
    EXPECT_EQ(commissionProblem(members), u"commission.too-few"_s);
    members = Office::members();
    for (domain::CommissionMember& member : members)
        if (member.role == u"working-body"_s)
            member.role = u"member"_s;
    EXPECT_EQ(commissionProblem(members), u"commission.role-missing"_s);
    const QList<std::pair<QString, qint64>> tookPart{{m_office.assessor, 12}, {m_office.reviewer, 14}};
    for (const auto& [name, entry] : tookPart) {
        members = Office::members();
        members[1].name = name.toUpper();
        QString text;
        EXPECT_EQ(commissionProblem(members, &text), u"commission.took-part"_s);
        EXPECT_TRUE(text.contains(name.toUpper()) && text.contains(QString::number(entry))) << text.toStdString();
    }
    EXPECT_EQ(commissionProblem({}), u"commission.too-few"_s);
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, false, {}), u"decide.no-commission"_s);
    EXPECT_EQ(commissionProblem(Office::members()), QString());
    EXPECT_EQ(commissionProblem(Office::members()), u"commission.formed"_s);
}

TEST_F(AnAppeal, isDecidedItemByItemWithGrounds)
{
    m_office.concludeAndDeliver(m_body);
    m_office.object(m_body);
    m_office.commission();
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, false, {}), u"decide.no-sitting"_s);
    m_office.sit();
    const qsizetype before = m_office.acts();
    EXPECT_EQ(decideProblem(u"C/1.1"_s, false, {}), u"decide.unknown-item"_s);
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, true, {}), u"decide.no-change"_s);
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, false, Office::unreliable(3)), u"decide.change"_s);
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, true, Office::unreliable(3), u" "_s), u"decide.no-ground"_s);
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, true, Office::unreliable(-1)), u"value.minimum"_s);
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, true, {{u"nothing"_s, Value(true), {}}}), u"accept.unknown-input"_s);
    EXPECT_EQ(m_office.acts(), before);
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, true, Office::unreliable(3)), QString());
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, false, {}), u"decide.twice"_s);
    EXPECT_EQ(problemOf([&] { workflow::planClose(*m_office.session, 1, {2018, 5, 4}); }), u"close.undecided"_s);
}

// A decision is final; one after which nothing can be calculated would leave the objection open for ever.
TEST_F(AnAppeal, isNotDecidedWithValuesThatLeaveNoScore)
{
    m_office.concludeAndDeliver(m_body);
    m_office.object(m_body);
    m_office.commission();
    m_office.sit();
    EXPECT_EQ(decideProblem(u"C/1.4"_s, true, {{u"indicators/1.4.1/plan"_s, Value(base::Number(0)), {}}}),
              u"decide.no-score"_s);
    m_office.decide();
    EXPECT_EQ(problemOf([&] { m_office.closeObjection(); }), QString());
}

TEST_F(AnAppeal, givesOneValueToOneInput)
{
    m_office.concludeAndDeliver(m_body);
    m_office.object(m_body);
    m_office.commission();
    m_office.sit();
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, true, Office::unreliable(3)), QString());
    EXPECT_EQ(decideProblem(u"C/1.4"_s, true, Office::unreliable(2)), u"decide.conflict"_s);
    EXPECT_EQ(decideProblem(u"C/1.4"_s, true, Office::unreliable(3)), QString()) << "the same value is no conflict";
}

TEST_F(AnAppeal, endsWithASuccessorAndTheContestedConclusionIsUntouched)
{
    m_office.concludeAndDeliver(m_body);
    const domain::Conclusion contested = latest();
    m_office.object(m_body);
    m_office.commission();
    EXPECT_EQ(workflow::assessmentAfter(*m_office.session, 1, Office::unreliable(3)).score->toFixed(2), u"90.58"_s);
    m_office.decide();
    EXPECT_EQ(m_office.score(m_body), u"90.38"_s) << "a decision changes nothing before the answer";
    EXPECT_EQ(problemOf([&] { workflow::planClose(*m_office.session, 1, {2018, 4, 19}); }), u"close.too-early"_s);
    m_office.closeObjection();
    EXPECT_EQ(m_office.score(m_body), u"90.58"_s);
    const domain::Conclusion successor = latest();
    EXPECT_EQ(successor.sequence, 2);
    EXPECT_EQ(successor.predecessor, contested.id);
    EXPECT_NE(successor.number, contested.number);
    EXPECT_EQ(successor.issued, QDate(2018, 5, 4));
    const QList<domain::Conclusion> all = workflow::conclusions(*m_office.session);
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.first().snapshot, contested.snapshot);
    EXPECT_EQ(all.first().files, contested.files);
    EXPECT_EQ(all.first().delivered, contested.delivered);
    const workflow::ObjectionStatus status = workflow::objections(*m_office.session).first();
    EXPECT_EQ(status.objection.closed, QDate(2018, 5, 4));
    EXPECT_EQ(status.objection.successor, successor.id);
    EXPECT_EQ(status.objection.answers.size(), 2);
    EXPECT_EQ(workflow::progressOf(*m_office.session, m_body, m_office.block), workflow::Progress::Final);
    const QJsonObject decided =
        QJsonDocument::fromJson(*workflow::journal(*m_office.session).at(m_office.entries() - 3).payload).object();
    EXPECT_EQ(base::Number::fromExact(decided[u"score_before"_s].toString())->toFixed(2), u"90.38"_s);
    EXPECT_EQ(base::Number::fromExact(decided[u"score_after"_s].toString())->toFixed(2), u"90.58"_s);
}

TEST_F(AnAppeal, leavesNoSecondObjectionToTheSuccessor)
{
    m_office.concludeAndDeliver(m_body);
    m_office.appeal();
    EXPECT_EQ(objectProblem(m_office.request(m_body, {2018, 5, 7})), u"objection.final"_s);
    m_office.deliver(m_body, {2018, 5, 7});
    EXPECT_EQ(objectProblem(m_office.request(m_body, {2018, 5, 8})), u"objection.final"_s);
    EXPECT_EQ(decideProblem(u"W/unreliable"_s, false, {}), u"objection.closed"_s);
    EXPECT_EQ(problemOf([&] { m_office.closeObjection(); }), u"objection.closed"_s);
}

TEST_F(AnAppeal, thatIsRejectedLeavesTheConclusionStanding)
{
    m_office.concludeAndDeliver(m_body);
    m_office.object(m_body);
    m_office.commission();
    m_office.sit();
    for (const QString& item : {u"W/unreliable"_s, u"C/1.4"_s})
        EXPECT_EQ(decideProblem(item, false, {}), QString());
    m_office.closeObjection();
    EXPECT_EQ(workflow::conclusions(*m_office.session).size(), 1);
    EXPECT_EQ(m_office.score(m_body), u"90.38"_s);
    EXPECT_TRUE(workflow::objections(*m_office.session).first().objection.successor.isEmpty());
    EXPECT_EQ(objectProblem(m_office.request(m_body)), u"objection.already"_s);
}

} // namespace
