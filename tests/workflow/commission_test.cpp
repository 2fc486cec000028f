#include "store/act.h"
#include "support/office.h"
#include "workflow/effects.h"
#include "workflow/reverification.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using base::Bilingual;
using domain::Outcome;

namespace {

// What is beyond the plain appeal: every rule that stands around it, and what the journal keeps of an attempt.
class ASpecialCommission : public ::testing::Test
{
protected:
    void object()
    {
        m_office.concludeAndDeliver(m_body);
        m_office.object(m_body);
    }
    void form()
    {
        object();
        m_office.commission();
    }
    QString formed(const QList<domain::CommissionMember>& members, const workflow::Order& order = {})
    {
        return problemOf([&] { workflow::formCommission(*m_office.session, 1, members, m_office.secretary, order); });
    }
    QString sat(const QStringList& present, QDate on = {2018, 4, 26})
    {
        return problemOf([&] { workflow::holdSitting(*m_office.session, 1, {on, present}, m_office.secretary); });
    }
    QString decided(const workflow::Decision& decision)
    {
        return problemOf([&] { workflow::decideItem(*m_office.session, 1, decision, m_office.secretary); });
    }
    workflow::Decision rejection(const QList<domain::Vote>& votes = {}) const
    {
        workflow::Decision decision{u"C/1.4"_s, false, {u"Есеп дұрыс"_s, u"Расчет верен"_s}};
        decision.votes = votes;
        return decision;
    }
    domain::Objection objection(int number = 1) const
    {
        return workflow::objections(*m_office.session).at(number - 1).objection;
    }
    static QStringList names(qsizetype count)
    {
        QStringList all;
        for (const domain::CommissionMember& member : Office::members())
            all << member.name;
        return all.first(count);
    }

    Office m_office;
    const QString m_body = u"agriculture"_s;
};

TEST_F(ASpecialCommission, refusesWhoeverTookPartInAnyBlockOfTheBodyWithAllEntries)
{
    object();
    QList<domain::CommissionMember> members = Office::members();
    members[1].name = m_office.assessor;
    try {
        workflow::formCommission(*m_office.session, 1, members, m_office.secretary);
        FAIL();
    } catch (const base::Problem& problem) {
        const QString text = problem.text(base::Language::Kk);
        int named = 0;
        for (const domain::JournalEntry& entry : workflow::journal(*m_office.session))
            if (entry.official == m_office.assessor && entry.body == m_body) {
                EXPECT_TRUE(text.contains(u"№ %1"_s.arg(entry.number))) << text.toStdString();
                ++named;
            }
        EXPECT_GE(named, 3) << "loaded, accepted, concluded";
        EXPECT_TRUE(text.contains(u"59-тармағы"_s));
    }
    EXPECT_EQ(m_office.refusals(), QStringList{u"commission commission.took-part"_s});
}

TEST_F(ASpecialCommission, holdsAlternatesToTheSameRulesAndDoesNotCountThem)
{
    object();
    QList<domain::CommissionMember> members = Office::members();
    const QString member = members[1].name;
    members.removeAt(2);
    members.removeLast(); // four are left
    members << domain::CommissionMember{u"Қосалқы А. (оқу)"_s, u"Оқу министрлігі"_s, u"member"_s, member};
    EXPECT_EQ(formed(members), u"commission.too-few"_s);
    members = Office::members();
    members << domain::CommissionMember{u"Қосалқы А. (оқу)"_s, u"Оқу министрлігі"_s, u"member"_s, u"Ешкім"_s};
    EXPECT_EQ(formed(members), u"commission.alternate"_s);
    members.last() = {m_office.reviewer, u"Оқу министрлігі"_s, u"member"_s, member};
    EXPECT_EQ(formed(members), u"commission.took-part"_s);
    members.last().name = u"Қосалқы А. (оқу)"_s;
    EXPECT_EQ(formed(members), QString());
    EXPECT_EQ(objection().commission.last().alternateFor, member);
    EXPECT_EQ(sat({members[0].name, member, u"Қосалқы А. (оқу)"_s}), u"sitting.alternate"_s);
}

TEST_F(ASpecialCommission, changesOnlyByANewerOrderAndKeepsTheWorkingBody)
{
    object();
    EXPECT_EQ(formed(Office::members(), {u"11-ө"_s, {2018, 4, 19}}), u"commission.order-date"_s);
    EXPECT_EQ(formed(Office::members(), {u"12-ө"_s, {2018, 4, 23}}), QString());
    EXPECT_EQ(formed(Office::members()), u"commission.formed"_s);
    EXPECT_EQ(formed(Office::members(), {u"13-ө"_s, {2018, 4, 21}}), u"commission.older-order"_s);
    QList<domain::CommissionMember> members = Office::members();
    members.removeAt(4); // of the working body
    members << domain::CommissionMember{u"Басқа Мүше (оқу)"_s, u"Оқу министрлігі"_s, u"member"_s};
    EXPECT_EQ(formed(members, {u"14-ө"_s, {2018, 4, 25}}), u"commission.role-missing"_s);
    EXPECT_EQ(objection().orderNumber, u"12-ө"_s);
    members = Office::members();
    members[1].name = u"Басқа Мүше (оқу)"_s;
    EXPECT_EQ(formed(members, {u"14-ө"_s, {2018, 4, 25}}), QString());
    EXPECT_EQ(objection().orderNumber, u"14-ө"_s);
    EXPECT_EQ(objection().commission.size(), 6);
    EXPECT_EQ(objection().commission[1].name, u"Басқа Мүше (оқу)"_s);
    EXPECT_EQ(m_office.refusals().count(u"commission commission.role-missing"_s), 1);
}

TEST_F(ASpecialCommission, letsNobodySitWithADeclaredConflict)
{
    form();
    const auto declare = [&](const QString& name, const QString& reason) {
        return problemOf([&] { workflow::declareConflict(*m_office.session, 1, name, reason, m_office.secretary); });
    };
    EXPECT_EQ(declare(u"Бөтен"_s, u"Туысы"_s), u"conflict.no-member"_s);
    EXPECT_EQ(declare(names(2).last(), u" "_s), u"conflict.no-reason"_s);
    EXPECT_EQ(declare(names(2).last().toUpper(), u"Туысы сол органда"_s), QString());
    EXPECT_EQ(objection().commission[1].conflict, u"Туысы сол органда"_s);
    EXPECT_EQ(sat(names(6)), u"sitting.conflict"_s);
    QList<domain::CommissionMember> members = Office::members();
    EXPECT_EQ(formed(members, {u"15-ө"_s, {2018, 4, 25}}), QString());
    EXPECT_EQ(objection().commission[1].conflict, u"Туысы сол органда"_s) << "another order does not lift it";
}

TEST_F(ASpecialCommission, decidesNothingWithoutAQuorum)
{
    form();
    EXPECT_EQ(decided(rejection()), u"decide.no-sitting"_s);
    EXPECT_EQ(sat(names(6), {2018, 4, 19}), u"sitting.too-early"_s);
    EXPECT_EQ(sat({u"Шақырылған"_s}), u"sitting.no-member"_s);
    // Five have a vote: three are more than a half, two are not; the chair and the working body must be there.
    EXPECT_EQ(sat({names(1)[0], names(5)[4]}), QString());
    EXPECT_EQ(decided(rejection()), u"decide.no-quorum"_s);
    EXPECT_EQ(sat(names(4)), QString()) << "without the working body";
    EXPECT_EQ(decided(rejection()), u"decide.no-quorum"_s);
    EXPECT_EQ(sat(names(5).mid(1)), QString()) << "without the chair";
    EXPECT_EQ(decided(rejection()), u"decide.no-quorum"_s);
    EXPECT_EQ(sat({names(1)[0], names(2)[1], names(5)[4]}), QString());
    EXPECT_EQ(decided(rejection()), QString());
    EXPECT_EQ(objection().item(u"C/1.4"_s)->sitting, 4);
    EXPECT_EQ(objection().item(u"C/1.4"_s)->decided, QDate(2018, 4, 26));
    EXPECT_EQ(m_office.refusals().count(u"decide decide.no-quorum"_s), 3);
}

TEST_F(ASpecialCommission, decidesByVotesOfThoseWhoWereThere)
{
    form();
    const QStringList there = names(6); // the last is the secretary, who has no vote
    EXPECT_EQ(sat(there), QString());
    const auto votes = [&](const QStringList& given) {
        QList<domain::Vote> all;
        for (qsizetype i = 0; i < given.size(); ++i)
            all << domain::Vote{there[i], given[i], {}};
        return all;
    };
    const QString y = u"for"_s, n = u"against"_s, o = u"abstained"_s;
    EXPECT_EQ(decided(rejection(votes({y, y, y}))), u"decide.votes-missing"_s);
    EXPECT_EQ(decided(rejection(votes({y, y, y, y, y, y}))), u"decide.vote"_s) << "the secretary has none";
    EXPECT_EQ(decided(rejection(votes({y, y, y, y, u"maybe"_s}))), u"decide.vote"_s);
    EXPECT_EQ(decided(rejection(votes({y, n, n, n, y}))), u"decide.outvoted"_s);
    EXPECT_EQ(decided(rejection(votes({n, y, y, n, o}))), u"decide.outvoted"_s) << "a tie and the chair against";
    QList<domain::Vote> carried = votes({y, y, n, n, o});
    carried[2].dissent = u"Құжат жеткілікті"_s;
    EXPECT_EQ(decided(rejection(carried)), QString()) << "a tie and the chair for it";
    EXPECT_EQ(objection().item(u"C/1.4"_s)->votes, carried);
}

TEST_F(ASpecialCommission, needsGroundsInBothLanguages)
{
    form();
    sat(names(6));
    workflow::Decision decision = rejection();
    decision.ground = {u"Есеп дұрыс"_s, {}};
    EXPECT_EQ(decided(decision), u"decide.no-ground"_s);
    decision.ground.ru = u"Расчет верен"_s;
    decision.finding = {u"Тексерілді"_s, u"Проверено"_s};
    EXPECT_EQ(decided(decision), QString());
    EXPECT_EQ(objection().item(u"C/1.4"_s)->ground, Bilingual(u"Есеп дұрыс"_s, u"Расчет верен"_s));
    EXPECT_EQ(objection().item(u"C/1.4"_s)->finding, Bilingual(u"Тексерілді"_s, u"Проверено"_s));
}

// Three items: one accepted, one rejected, one taken back.
TEST_F(ASpecialCommission, answersOfEveryItemWhatBecameOfIt)
{
    m_office.concludeAndDeliver(m_body);
    workflow::ObjectionRequest request = m_office.request(m_body);
    request.items << workflow::ContestedItem{u"C/1.1"_s, u"Қайта есептеу"_s, u"Хаттама"_s};
    request.items[0].proposed = Office::unreliable(3);
    request.incoming = u"05-12/77"_s;
    workflow::registerObjection(*m_office.session, request, m_office.secretary);
    EXPECT_EQ(objection().item(u"C/1.1"_s)->demand, u"Қайта есептеу"_s);
    EXPECT_EQ(objection().item(u"W/unreliable"_s)->proposed.size(), 1);
    EXPECT_EQ(objection().incoming, u"05-12/77"_s);
    m_office.commission();
    const auto withdraw = [&](const QStringList& items, QDate on) {
        return problemOf([&] {
            workflow::withdrawItems(*m_office.session, 1, items, {on, {}, u"05-12/90"_s}, m_office.secretary);
        });
    };
    EXPECT_EQ(withdraw({u"C/1.1"_s}, {2018, 4, 19}), u"withdraw.too-early"_s);
    EXPECT_EQ(withdraw({u"C/1.2"_s}, {2018, 4, 25}), u"decide.unknown-item"_s);
    EXPECT_EQ(withdraw({u"C/1.1"_s}, {2018, 4, 25}), QString());
    EXPECT_EQ(withdraw({u"C/1.1"_s}, {2018, 4, 25}), u"decide.twice"_s);
    EXPECT_EQ(problemOf([&] {
                  workflow::requireClosable(*m_office.session, 1, {2018, 5, 4}, m_office.secretary);
              }),
              u"close.undecided"_s);
    m_office.decide();
    const QList<workflow::EffectLine> effect =
        workflow::effectOf(*m_office.session, objection(), {u"W/unreliable"_s}, {});
    QMap<int, const workflow::EffectLine*> by;
    for (const workflow::EffectLine& line : effect)
        by.insert(static_cast<int>(line.of), &line);
    using Of = workflow::EffectLine::Of;
    ASSERT_TRUE(by.contains(static_cast<int>(Of::Block)) && by.contains(static_cast<int>(Of::Degree)));
    EXPECT_EQ(by[static_cast<int>(Of::Block)]->before.kk, u"90,38"_s);
    EXPECT_EQ(by[static_cast<int>(Of::Block)]->after.kk, u"90,58"_s);
    EXPECT_EQ(by[static_cast<int>(Of::Item)]->before.kk, u"−0,80"_s);
    EXPECT_EQ(by[static_cast<int>(Of::Item)]->after.kk, u"−0,60"_s);
    EXPECT_FALSE(by[static_cast<int>(Of::Degree)]->moved);
    EXPECT_EQ(problemOf([&] { workflow::planClose(*m_office.session, 1, {2018, 4, 25}); }), u"close.before-decision"_s);
    m_office.closeObjection();
    QMap<QString, Outcome> outcomes;
    for (const domain::ObjectionItem& item : objection().items)
        outcomes.insert(item.item, item.outcome);
    EXPECT_EQ(outcomes, (QMap<QString, Outcome>{{u"C/1.1"_s, Outcome::Withdrawn},
                                                {u"C/1.4"_s, Outcome::Rejected},
                                                {u"W/unreliable"_s, Outcome::Accepted}}));
    EXPECT_TRUE(m_office.refusals().contains(u"close close.undecided"_s));
}

TEST_F(ASpecialCommission, isNotNeededForWhatTheLawDoesNotLetIn)
{
    m_office.concludeAndDeliver(m_body); // received on Monday, the 16th: the last day is Monday, the 23rd
    const auto object = [&](const workflow::ObjectionRequest& request) {
        return problemOf([&] { workflow::registerObjection(*m_office.session, request, m_office.secretary); });
    };
    workflow::ObjectionRequest late = m_office.request(m_body, {2018, 4, 24});
    EXPECT_EQ(object(late), u"objection.late"_s);
    late.refusedBy = u"no-documents"_s;
    EXPECT_EQ(object(late), u"objection.rule-not-met"_s) << "it has documents";
    late.refusedBy = u"never"_s;
    EXPECT_EQ(object(late), u"objection.rule"_s);
    workflow::ObjectionRequest bare = m_office.request(m_body);
    bare.documents.clear();
    EXPECT_EQ(object(bare), u"objection.no-documents"_s);
    bare.refusedBy = u"no-documents"_s;
    EXPECT_EQ(object(bare), QString());
    EXPECT_EQ(workflow::progressOf(*m_office.session, m_body, m_office.block), workflow::Progress::Delivered)
        << "the time for objections goes on";
    late.refusedBy = u"late"_s;
    EXPECT_EQ(object(late), QString());
    EXPECT_EQ(objection(2).items.first().outcome, Outcome::Inadmissible);
    EXPECT_EQ(objection(2).items.first().rule, u"late"_s);
    EXPECT_TRUE(objection(2).items.first().ground.kk.contains(u"57-тармағы"_s));
    EXPECT_EQ(problemOf([&] { workflow::formCommission(*m_office.session, 2, Office::members(), m_office.secretary); }),
              u"commission.not-needed"_s);
    EXPECT_EQ(object(m_office.request(m_body)), QString()) << "one with documents, in time, is considered";
    EXPECT_EQ(workflow::progressOf(*m_office.session, m_body, m_office.block), workflow::Progress::Objected);
    EXPECT_EQ(m_office.refusals(),
              (QStringList{u"object objection.late"_s, u"object objection.rule-not-met"_s, u"object objection.rule"_s,
                           u"object objection.no-documents"_s, u"commission commission.not-needed"_s}));
}

TEST_F(ASpecialCommission, doesNotConsiderWhatContradictsPlanningLaw)
{
    object();
    const auto refuse = [&](const QString& rule, const Bilingual& ground) {
        return problemOf(
            [&] { workflow::refuseItems(*m_office.session, 1, {u"C/1.4"_s}, rule, ground, m_office.secretary); });
    };
    EXPECT_EQ(refuse(u"planning-law"_s, {}), u"objection.refusal-ground"_s);
    EXPECT_EQ(refuse(u"late"_s, {u"кеш"_s, u"поздно"_s}), u"objection.rule-not-met"_s);
    EXPECT_EQ(refuse(u"planning-law"_s, {u"Жоспарда жоқ"_s, u"Нет в плане"_s}), QString());
    EXPECT_EQ(objection().item(u"C/1.4"_s)->outcome, Outcome::Inadmissible);
    EXPECT_TRUE(objection().considered()) << "the other item is";
}

TEST_F(ASpecialCommission, signsItsTableByItsChair)
{
    form();
    const auto sign = [&](const QString& signer, QDate on = {2018, 4, 26}) {
        return problemOf([&] {
            workflow::notePaper(*m_office.session, 1, {u"disagreements"_s, u"7"_s, on, signer, {}}, m_office.secretary);
        });
    };
    EXPECT_EQ(sign(names(2).last()), u"sign.not-chair"_s);
    EXPECT_EQ(sign({}, {2018, 4, 19}), u"sign.date"_s);
    EXPECT_EQ(sign({}), QString()) << "prepared, not signed yet";
    EXPECT_EQ(sign(names(1).last()), QString());
    ASSERT_NE(objection().paper(u"disagreements"_s), nullptr);
    EXPECT_EQ(objection().paper(u"disagreements"_s)->signer, names(1).last());
}

TEST_F(ASpecialCommission, isCountedFromReceiptsThatCannotBeBeforeTheirDispatch)
{
    m_office.load(m_body);
    m_office.accept(m_body);
    m_office.review(m_body);
    m_office.conclude(m_body); // on 12.04.2018
    const auto dispatch = [&](const workflow::PassageRequest& passage) {
        return problemOf([&] {
            workflow::dispatchConclusion(*m_office.session, m_body, m_office.block, passage, m_office.secretary);
        });
    };
    EXPECT_EQ(dispatch({{2018, 4, 11}}), u"dispatch.too-early"_s);
    EXPECT_EQ(dispatch({{2018, 4, 13}, u"pigeon"_s}), u"passage.way"_s);
    EXPECT_EQ(dispatch({{2018, 4, 13}, u"courier"_s, u"01-7/5"_s, {m_office.folder.write(u"қолхат.txt"_s, "proof")}}),
              QString());
    EXPECT_EQ(dispatch({{2018, 4, 13}}), u"dispatch.twice"_s);
    EXPECT_EQ(problemOf([&] { m_office.deliver(m_body, {2018, 4, 12}); }), u"deliver.too-early"_s);
    EXPECT_EQ(problemOf([&] { m_office.deliver(m_body, {2018, 4, 13}); }), QString());
    const domain::Conclusion latest = *workflow::latestConclusion(*m_office.session, m_body, m_office.block);
    EXPECT_EQ(latest.dispatched.way, u"courier"_s);
    EXPECT_EQ(latest.dispatched.number, u"01-7/5"_s);
    ASSERT_EQ(latest.dispatched.proof.size(), 1);
    EXPECT_EQ(workflow::fileBytes(*m_office.session, latest.dispatched.proof.first().digest), "proof");
    const auto agree = [&](QDate on) {
        return problemOf(
            [&] { workflow::recordNoObjection(*m_office.session, m_body, m_office.block, {on}, m_office.secretary); });
    };
    EXPECT_EQ(agree({2018, 4, 12}), u"no-objection.too-early"_s);
    EXPECT_EQ(agree({2018, 4, 16}), QString());
    EXPECT_EQ(agree({2018, 4, 16}), u"no-objection.twice"_s);
    EXPECT_TRUE(m_office.refusals().contains(u"deliver deliver.too-early"_s));
}

TEST_F(ASpecialCommission, leavesAFinalConclusionToNobody)
{
    m_office.concludeAndDeliver(m_body);
    m_office.appeal();
    EXPECT_EQ(problemOf([&] { m_office.accept(m_body, Office::unreliable(0)); }), u"state.final"_s);
    EXPECT_EQ(problemOf([&] { m_office.review(m_body); }), u"state.final"_s);
    EXPECT_EQ(problemOf([&] { m_office.load(m_body); }), u"state.final"_s) << "it is not even read";
    EXPECT_EQ(
        problemOf([&] {
            workflow::registerObjection(*m_office.session, m_office.request(m_body, {2018, 5, 7}), m_office.secretary);
        }),
        u"objection.final"_s);
    EXPECT_EQ(m_office.refusals(),
              (QStringList{u"accept state.final"_s, u"review state.final"_s, u"object objection.final"_s}));
}

TEST_F(ASpecialCommission, isLookedAtAgainOnlyByTheWorkingBody)
{
    m_office.concludeAndDeliver(m_body);
    workflow::ReverificationRequest request;
    request.body = m_body;
    request.block = m_office.block;
    request.items = {{u"W/unreliable"_s}};
    request.participants = {{u"Ж. Өкілов (оқу)"_s, u"Жұмыс органы"_s, u"working-body"_s},
                            {m_office.assessor, u"Оқу кеңсесі"_s, u"assessor"_s}};
    const auto open = [&] {
        return problemOf([&] { workflow::openReverification(*m_office.session, request, m_office.secretary); });
    };
    EXPECT_EQ(open(), u"reverify.not-ended"_s);
    m_office.appeal(); // answered on Friday, 04.05.2018; the 5th is a working Saturday,
                       // the 7th to the 9th are free: until Tuesday, 15.05.2018
    const auto limit = workflow::complaintLimit(*m_office.session, m_body, m_office.block);
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->lastDay, QDate(2018, 5, 15));
    request.complaint = {2018, 5, 16};
    EXPECT_EQ(open(), u"reverify.late"_s);
    request.complaint = {2018, 5, 3};
    EXPECT_EQ(open(), u"reverify.too-early"_s);
    request.complaint = {2018, 5, 15};
    EXPECT_EQ(open(), u"reverify.decision"_s);
    request.opened = {2018, 5, 16};
    request.decision = u"ЖО-3"_s;
    request.documents = QStringList{m_office.folder.write(u"шешім.txt"_s, "decision")};
    const domain::CommissionMember ours = request.participants.takeLast();
    EXPECT_EQ(open(), u"reverify.role-missing"_s);
    request.participants = {ours};
    EXPECT_EQ(open(), u"reverify.role-missing"_s);
    request.participants << domain::CommissionMember{u"Ж. Өкілов (оқу)"_s, u"Жұмыс органы"_s, u"working-body"_s};
    EXPECT_EQ(open(), QString());
    EXPECT_EQ(open(), u"reverify.twice"_s) << "while the first is open";
    EXPECT_EQ(objection(2).kind, domain::Objection::Kind::Reverification);
    workflow::decideItem(*m_office.session, 2,
                         {u"W/unreliable"_s, true, {u"Расталды"_s, u"Подтверждено"_s}, Office::unreliable(2)},
                         m_office.secretary);
    const workflow::ClosePlan plan = workflow::planClose(*m_office.session, 2, {2018, 5, 21});
    ASSERT_TRUE(plan.successor);
    EXPECT_EQ(plan.successor->sequence, 3);
    workflow::closeObjection(*m_office.session, plan, Office::letters(plan), m_office.secretary);
    EXPECT_EQ(m_office.score(m_body), u"90.78"_s);
    EXPECT_EQ(open(), u"reverify.twice"_s);
}

TEST_F(ASpecialCommission, seesWhatGrantingAnObjectionWouldChange)
{
    m_office.concludeAndDeliver(m_body);
    workflow::ObjectionRequest request = m_office.request(m_body);
    request.items[0].proposed = Office::unreliable(0);
    workflow::registerObjection(*m_office.session, request, m_office.secretary);
    const workflow::Impact impact = workflow::impactOf(*m_office.session, objection());
    EXPECT_EQ(impact.before->toFixed(2), u"90.38"_s);
    EXPECT_EQ(impact.after->toFixed(2), u"91.18"_s);
    EXPECT_EQ(impact.unknown, 1) << "C/1.4 says no value";
    EXPECT_EQ(impact.rankBefore, 0) << "nobody else has a score";
    m_office.load(u"health"_s);
    m_office.accept(u"health"_s);
    const workflow::Impact ranked = workflow::impactOf(*m_office.session, objection());
    EXPECT_EQ(ranked.bodies, 2);
    EXPECT_GE(ranked.rankBefore, ranked.rankAfter);
    EXPECT_GT(ranked.rankAfter, 0);
    request.items[0].proposed = {{u"nothing"_s, domain::Value(true), {}}};
    EXPECT_EQ(problemOf([&] { workflow::registerObjection(*m_office.session, request, m_office.secretary); }),
              u"objection.already"_s);
}

TEST_F(ASpecialCommission, keepsTheHistoryOfItsObjection)
{
    form();
    sat({names(1)[0]});
    decided(rejection());
    QStringList acts;
    for (const domain::JournalEntry& entry : workflow::historyOf(*m_office.session, 1))
        acts << entry.act;
    EXPECT_EQ(acts, (QStringList{u"object"_s, u"commission"_s, u"sitting"_s, u"refused"_s}));
}

TEST_F(ASpecialCommission, whichNobodySawSitIsRecordedWithItsFirstDecisionOrNotAtAll)
{
    form();
    workflow::Decision decision = rejection();
    decision.present = names(6);
    decision.ground = {};
    EXPECT_EQ(decided(decision), u"decide.no-ground"_s);
    EXPECT_TRUE(objection().sittings.isEmpty()) << "what is refused leaves no sitting behind";
    decision = rejection();
    decision.present = names(2);
    EXPECT_EQ(decided(decision), u"decide.no-quorum"_s);
    EXPECT_TRUE(objection().sittings.isEmpty());
    decision.present = names(6);
    EXPECT_EQ(decided(decision), QString());
    ASSERT_EQ(objection().sittings.size(), 1);
    EXPECT_EQ(objection().sittings.first().present, names(6));
    EXPECT_FALSE(objection().sittings.first().date.isValid()) << "nobody said when";
    EXPECT_EQ(objection().item(u"C/1.4"_s)->sitting, 1);
    const QList<domain::JournalEntry> journal = workflow::journal(*m_office.session);
    EXPECT_EQ(journal[journal.size() - 2].act, u"sitting"_s);
    EXPECT_EQ(journal.last().act, u"decide"_s);
    decision = {u"W/unreliable"_s, false, {u"Есеп дұрыс"_s, u"Расчет верен"_s}};
    decision.present = names(6);
    EXPECT_EQ(decided(decision), QString());
    EXPECT_EQ(objection().sittings.size(), 1) << "there is a sitting now";
}

TEST_F(ASpecialCommission, doesNotDecideAtASittingOfAnotherComposition)
{
    form();
    EXPECT_EQ(sat({names(1)[0], names(5)[4]}), QString()) << "two of five, no quorum";
    QList<domain::CommissionMember> members = Office::members();
    members[1].name = u"Басқа Мүше (оқу)"_s;
    EXPECT_EQ(formed(members, {u"15-ө"_s, {2018, 4, 25}}), QString());
    EXPECT_EQ(decided(rejection()), u"decide.former-commission"_s);
    EXPECT_EQ(sat({names(1)[0], names(3)[2], names(4)[3], names(5)[4]}), QString());
    workflow::declareConflict(*m_office.session, 1, names(3)[2], u"Туысы"_s, m_office.secretary);
    EXPECT_EQ(decided(rejection()), u"decide.former-commission"_s) << "who declared a conflict was there";
    EXPECT_EQ(sat({names(1)[0], names(4)[3], names(5)[4]}), QString());
    EXPECT_EQ(decided(rejection()), QString());
}

TEST_F(ASpecialCommission, doesNotForgetAConflictOfWhoWasAway)
{
    form();
    workflow::declareConflict(*m_office.session, 1, names(2)[1], u"Туысы"_s, m_office.secretary);
    QList<domain::CommissionMember> without = Office::members();
    without[1].name = u"Басқа Мүше (оқу)"_s;
    EXPECT_EQ(formed(without, {u"15-ө"_s, {2018, 4, 25}}), QString());
    EXPECT_EQ(formed(Office::members(), {u"16-ө"_s, {2018, 4, 25}}), QString());
    EXPECT_EQ(objection().commission[1].conflict, u"Туысы"_s);
}

TEST_F(ASpecialCommission, losesWhoAssessesTheBodyAfterTheOrder)
{
    form();
    workflow::addOfficial(*m_office.session, {{}, names(2)[1], u"assessor"_s, u"Оқу кеңсесі"_s}, m_office.head);
    {
        store::Act act(m_office.session->database(),
                       m_office.session->entry(names(2)[1], u"accept"_s, m_body, u"interaction"_s));
        act.commit({});
    }
    EXPECT_EQ(sat(names(6)), u"commission.took-part"_s);
    EXPECT_EQ(sat({names(1)[0], names(3)[2], names(5)[4]}), QString());
}

TEST_F(ASpecialCommission, doesNotEndAnAppealByWhatItNeverSaw)
{
    m_office.concludeAndDeliver(m_body); // received on 16.04.2018: the last day is 23.04.2018
    m_office.clock->set(QDateTime(QDate(2018, 4, 19), {9, 0}, Qt::OffsetFromUTC, 6 * 3600));
    workflow::ObjectionRequest bare = m_office.request(m_body, {2018, 4, 17});
    bare.documents.clear();
    bare.refusedBy = u"no-documents"_s;
    workflow::registerObjection(*m_office.session, bare, m_office.secretary);
    const workflow::ClosePlan plan = workflow::planClose(*m_office.session, 1, {2018, 4, 18});
    workflow::closeObjection(*m_office.session, plan, Office::letters(plan), m_office.secretary);
    EXPECT_FALSE(workflow::complaintLimit(*m_office.session, m_body, m_office.block)) << "an objection may still come";
    m_office.clock->set(QDateTime(QDate(2018, 4, 24), {9, 0}, Qt::OffsetFromUTC, 6 * 3600));
    const auto limit = workflow::complaintLimit(*m_office.session, m_body, m_office.block);
    ASSERT_TRUE(limit);
    EXPECT_EQ(limit->from, QDate(2018, 4, 23)) << "nobody objected in time";
}

TEST_F(ASpecialCommission, keepsASignature)
{
    form();
    const auto sign = [&](const QString& signer, QDate acquainted) {
        return problemOf([&] {
            workflow::notePaper(*m_office.session, 1, {u"disagreements"_s, u"7"_s, {2018, 4, 26}, signer, acquainted},
                                m_office.secretary);
        });
    };
    EXPECT_EQ(sign(names(1)[0], {}), QString());
    EXPECT_EQ(sign({}, {}), u"sign.twice"_s);
    EXPECT_EQ(sign(names(1)[0], {2018, 4, 27}), QString()) << "the body saw it";
    EXPECT_EQ(objection().paper(u"disagreements"_s)->acquainted, QDate(2018, 4, 27));
}

} // namespace
