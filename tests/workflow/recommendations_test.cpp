#include "recommendationoffice.h"
#include "workflow/check.h"
#include "workflow/earlier.h"
#include "workflow/issuechecks.h"
#include "workflow/recommendationoffers.h"
#include "workflow/rights.h"
#include "workflow/views.h"

using namespace bagalau;
using namespace bagalau::tests;
using workflow::RecommendationRequest;

namespace {

class Recommendations : public ::testing::Test
{
protected:
    QString refusal(const std::function<void(RecommendationRequest&)>& change)
    {
        RecommendationRequest request = anInstruction();
        change(request);
        const QString code =
            problemOf([&] { workflow::addRecommendations(*m_office.session, {request}, m_office.assessor); });
        EXPECT_TRUE(all().isEmpty()) << code.toStdString();
        return code;
    }
    QString fulfilRefusal(const workflow::FulfilmentRequest& request, int number = 1)
    {
        return problemOf([&] { workflow::addFulfilment(*m_office.session, number, request, m_office.assessor); });
    }
    qint64 withdraw(const workflow::RecommendationPart& part, const QString& reason = u"Қате жазылған"_s)
    {
        return workflow::withdrawRecommendation(*m_office.session, part, reason, m_office.assessor);
    }
    QList<domain::Recommendation> all(bool withdrawn = true) const
    {
        return workflow::recommendations(*m_office.session, {.withdrawn = withdrawn});
    }
    domain::JournalEntry lastEntry() const { return workflow::journal(*m_office.session).last(); }

    Office m_office;
};

TEST_F(Recommendations, keepTheirPaperMeasuresAndHistoryAcrossAReopenedStore)
{
    const qsizetype entries = m_office.entries();
    fillRegister(m_office);
    EXPECT_EQ(m_office.entries(), entries + 3) << "two recommendations, a measure, a state: an entry for each act";
    const QList<domain::Recommendation> before = all();
    m_office.open(workflow::Session::Mode::Read);
    EXPECT_EQ(all(), before);
    ASSERT_EQ(before.size(), 2);
    const domain::Recommendation& one = before.first();
    EXPECT_EQ(one.number, 1);
    EXPECT_EQ(one.text, anInstruction().text);
    EXPECT_EQ(one.issued, QDate(2017, 5, 15));
    EXPECT_EQ(one.due, QDate(2017, 12, 1));
    EXPECT_EQ(one.official, m_office.assessor);
    ASSERT_EQ(one.measures.size(), 1);
    EXPECT_EQ(one.measures[0].responsible, u"Үлгі департаменті"_s);
    EXPECT_EQ(one.measures[0].official, m_office.reviewer);
    ASSERT_TRUE(one.state());
    EXPECT_EQ(one.state()->state, u"partly"_s);
    ASSERT_EQ(one.state()->evidence.size(), 1);
    EXPECT_EQ(workflow::filesOf(*m_office.session, one.state()->evidence)[0].bytes, "draft of an order");
    EXPECT_EQ(one.state()->entry, lastEntry().number);
    EXPECT_EQ(before[1].number, 2);
    EXPECT_FALSE(before[1].state());
    EXPECT_FALSE(before[1].due.isValid());
    for (const workflow::CheckLine& line : workflow::checkStore(*m_office.session))
        EXPECT_TRUE(line.good) << base::render(line.text, base::Language::En).toStdString();
}

TEST_F(Recommendations, stateTheJournalEntryInFull)
{
    fillRegister(m_office);
    const QJsonObject payload = QJsonDocument::fromJson(*lastEntry().payload).object();
    EXPECT_EQ(lastEntry().act, u"fulfilment"_s);
    EXPECT_EQ(lastEntry().body, u"agriculture"_s);
    EXPECT_EQ(lastEntry().block, u"goals"_s);
    EXPECT_EQ(payload[u"state"_s].toString(), u"partly"_s);
    EXPECT_EQ(payload[u"finding"_s][u"ru"_s].toString(), u"Есть только проект приказа."_s);
    EXPECT_EQ(payload[u"evidence"_s].toArray().size(), 1);
}

TEST_F(Recommendations, areRefusedWithWhatIsWrong)
{
    EXPECT_EQ(refusal([](auto& one) { one.body = u"nobody"_s; }), u"recommendation.body"_s);
    EXPECT_EQ(refusal([](auto& one) { one.block = u"nothing"_s; }), u"recommendation.block"_s);
    EXPECT_EQ(refusal([](auto& one) { one.block = u"interaction"_s; }), u"rule.other-assessor"_s);
    EXPECT_EQ(refusal([](auto& one) { one.body = u"economy"_s; }), u"rule.itself"_s);
    EXPECT_EQ(refusal([](auto& one) { one.origin = u"neighbour"_s; }), u"recommendation.origin"_s);
    EXPECT_EQ(refusal([](auto& one) { one.kind = u"wish"_s; }), u"recommendation.kind"_s);
    EXPECT_EQ(refusal([](auto& one) { one.paper = u" \n"_s; }), u"recommendation.no-number"_s);
    EXPECT_EQ(refusal([](auto& one) { one.issued = {}; }), u"recommendation.no-date"_s);
    EXPECT_EQ(refusal([](auto& one) { one.issued = QDate(2018, 4, 13); }), u"recommendation.future"_s);
    EXPECT_EQ(refusal([](auto& one) { one.due = QDate(2017, 5, 14); }), u"recommendation.due"_s);
    EXPECT_EQ(refusal([](auto& one) { one.text.kk = u" "_s; }), u"recommendation.no-kazakh"_s);
    EXPECT_EQ(refusal([](auto& one) { one.text.ru.clear(); }), u"recommendation.no-russian"_s);
    EXPECT_EQ(problemOf([&] { workflow::addRecommendations(*m_office.session, {}, m_office.assessor); }),
              u"recommendation.none"_s);
}

TEST_F(Recommendations, areRegisteredAllOrNoneAndOnce)
{
    RecommendationRequest wrong = aRecommendation();
    wrong.text.ru.clear();
    EXPECT_EQ(problemOf([&] {
                  workflow::addRecommendations(*m_office.session, {anInstruction(), wrong}, m_office.assessor);
              }),
              u"recommendation.no-russian"_s);
    EXPECT_TRUE(all().isEmpty());
    EXPECT_EQ(
        problemOf([&] {
            workflow::addRecommendations(*m_office.session, {anInstruction(), anInstruction()}, m_office.assessor);
        }),
        u"recommendation.known"_s);
    fillRegister(m_office);
    RecommendationRequest again = anInstruction();
    again.text.ru = u"  УТВЕРДИТЬ порядок расчета  вымышленного показателя. "_s;
    EXPECT_EQ(problemOf([&] { workflow::addRecommendations(*m_office.session, {again}, m_office.assessor); }),
              u"recommendation.known"_s);
    withdraw({1});
    EXPECT_EQ(workflow::addRecommendations(*m_office.session, {again}, m_office.assessor).numbers, QList<int>{3})
        << "a withdrawn one is no obstacle, and its number is not given again";
}

TEST_F(Recommendations, areForAssessorsAndReviewers)
{
    for (const auto& [who, code] : {std::pair{m_office.secretary, u"right.role"_s},
                                    std::pair{m_office.head, u"right.role"_s}, std::pair{m_office.reviewer, QString()}})
        EXPECT_EQ(
            problemOf([&, who = who] { workflow::addRecommendations(*m_office.session, {anInstruction()}, who); }),
            code);
    EXPECT_EQ(problemOf([&] { workflow::addMeasure(*m_office.session, 1, aMeasure(), m_office.secretary); }),
              u"right.role"_s);
    EXPECT_EQ(problemOf([&] { workflow::addFulfilment(*m_office.session, 1, found(u"partly"_s), m_office.head); }),
              u"right.role"_s);
    EXPECT_EQ(
        problemOf([&] { workflow::withdrawRecommendation(*m_office.session, {1}, u"Қате"_s, m_office.secretary); }),
        u"right.role"_s);
}

TEST_F(Recommendations, measuresAndStatesAreRefusedWithWhatIsWrong)
{
    fillRegister(m_office);
    const auto measureRefusal = [&](const std::function<void(workflow::MeasureRequest&)>& change, int number = 1) {
        workflow::MeasureRequest request = aMeasure();
        change(request);
        return problemOf([&] { workflow::addMeasure(*m_office.session, number, request, m_office.assessor); });
    };
    EXPECT_EQ(measureRefusal([](auto&) {}, 9), u"recommendation.unknown"_s);
    EXPECT_EQ(measureRefusal([](auto& one) { one.text.kk.clear(); }), u"recommendation.no-kazakh"_s);
    EXPECT_EQ(measureRefusal([](auto& one) { one.responsible = u" "_s; }), u"measure.no-responsible"_s);
    EXPECT_EQ(measureRefusal([](auto& one) { one.due = {}; }), u"measure.due"_s);
    EXPECT_EQ(measureRefusal([](auto& one) { one.due = QDate(2017, 5, 14); }), u"measure.due"_s);
    EXPECT_EQ(fulfilRefusal(found(u"forgotten"_s)), u"fulfilment.state"_s);
    EXPECT_EQ(fulfilRefusal(found(u"carried-out"_s, {})), u"fulfilment.day"_s);
    EXPECT_EQ(fulfilRefusal(found(u"carried-out"_s, QDate(2018, 4, 13))), u"fulfilment.day"_s) << "tomorrow";
    EXPECT_EQ(fulfilRefusal(found(u"carried-out"_s, QDate(2017, 4, 19)), 2), u"fulfilment.day"_s) << "before the paper";
    EXPECT_EQ(fulfilRefusal(found(u"carried-out"_s, QDate(2018, 3, 28))), u"fulfilment.earlier"_s)
        << "nothing is put behind what was found later";
    workflow::FulfilmentRequest bare = found(u"carried-out"_s);
    bare.finding.kk.clear();
    EXPECT_EQ(fulfilRefusal(bare), u"fulfilment.no-finding"_s);
    bare.state = u"under-way"_s;
    EXPECT_EQ(fulfilRefusal(bare), u"fulfilment.no-finding"_s) << "one side alone is no finding";
    bare.finding = {};
    EXPECT_EQ(fulfilRefusal(bare), QString()) << "that it is under way needs none";
    bare.documents = {m_office.folder.path(u"жоқ.pdf"_s)};
    EXPECT_FALSE(fulfilRefusal(bare).isEmpty());
    EXPECT_EQ(all().first().fulfilments.size(), 2);
}

TEST_F(Recommendations, whatWasRecordedByMistakeIsWithdrawnAndStays)
{
    fillRegister(m_office);
    workflow::addFulfilment(*m_office.session, 1, found(u"carried-out"_s, QDate(2018, 4, 1)), m_office.assessor);
    EXPECT_FALSE(workflow::isOpen(all().first()));
    EXPECT_EQ(problemOf([&] { withdraw({1, 0, 2}, u" "_s); }), u"recommendation.no-reason"_s);
    const qint64 entry = withdraw({1, 0, 2});
    EXPECT_EQ(lastEntry().number, entry);
    EXPECT_EQ(lastEntry().act, u"recommendation-withdrawal"_s);
    const domain::Recommendation one = all().first();
    EXPECT_EQ(one.fulfilments.size(), 2) << "the history stays";
    EXPECT_EQ(one.fulfilments[1].withdrawn.reason, u"Қате жазылған"_s);
    EXPECT_EQ(one.state()->state, u"partly"_s) << "the one before is in force again";
    EXPECT_TRUE(workflow::isOpen(one));
    EXPECT_EQ(problemOf([&] { withdraw({1, 0, 2}); }), u"recommendation.no-part"_s) << "once";
    withdraw({1, 1});
    EXPECT_TRUE(all().first().measures[0].withdrawn);
    EXPECT_EQ(problemOf([&] { withdraw({1, 7}); }), u"recommendation.no-part"_s);
    withdraw({1});
    EXPECT_EQ(problemOf([&] { withdraw({1}); }), u"recommendation.withdrawn"_s);
    EXPECT_EQ(fulfilRefusal(found(u"carried-out"_s)), u"recommendation.withdrawn"_s);
    EXPECT_EQ(all(false).size(), 1);
    EXPECT_EQ(all(true).size(), 2);
}

TEST_F(Recommendations, areFoundByBodyStateAndWhatIsOverdue)
{
    fillRegister(m_office);
    const auto numbers = [this](const workflow::RecommendationFilter& filter) {
        QList<int> found;
        for (const domain::Recommendation& one : workflow::recommendations(*m_office.session, filter))
            found << one.number;
        return found;
    };
    EXPECT_EQ(numbers({}), (QList<int>{1, 2}));
    EXPECT_EQ(numbers({.body = u"health"_s}), QList<int>());
    EXPECT_EQ(numbers({.body = u"agriculture"_s, .block = u"goals"_s}), (QList<int>{1, 2}));
    EXPECT_EQ(numbers({.state = u"partly"_s}), QList<int>{1});
    EXPECT_EQ(numbers({.state = QString()}), QList<int>{2});
    EXPECT_EQ(numbers({.overdue = true}), QList<int>{1});
    const auto open = workflow::openRecommendations(*m_office.session);
    ASSERT_EQ(open.size(), 3);
    EXPECT_EQ(open[0].measure->number, 1) << "the measure is due before its recommendation";
    EXPECT_EQ(open[0].due, QDate(2017, 10, 1));
    EXPECT_FALSE(open[1].measure);
    EXPECT_TRUE(open[1].overdue);
    EXPECT_EQ(open[2].recommendation.number, 2);
    EXPECT_FALSE(open[2].due.isValid()) << "without a day at the end";
    workflow::addFulfilment(*m_office.session, 1, found(u"no-longer-relevant"_s), m_office.assessor);
    EXPECT_EQ(numbers({.overdue = true}), QList<int>());
    EXPECT_EQ(workflow::openRecommendations(*m_office.session).size(), 1);
}

TEST_F(Recommendations, withoutAStateAreWarnedOfBeforeAConclusion)
{
    m_office.load(u"agriculture"_s);
    m_office.accept(u"agriculture"_s);
    m_office.review(u"agriculture"_s);
    fillRegister(m_office);
    const auto warnings = [this](const QString& code) {
        QStringList args;
        for (const workflow::IssueCheck& check :
             workflow::issueChecks(*m_office.session, u"agriculture"_s, m_office.block))
            if (check.message.code == code) {
                EXPECT_EQ(check.weight, base::Finding::Weight::Warning);
                EXPECT_EQ(check.section, u"earlier"_s);
                args << check.message.args.first().ru;
            }
        return args;
    };
    EXPECT_EQ(warnings(u"conclude.recommendation-state"_s), QStringList{u"2"_s});
    EXPECT_EQ(problemOf([&] { workflow::planConclusion(*m_office.session, u"agriculture"_s, m_office.block); }),
              QString())
        << "a warning forbids nothing";
    workflow::addFulfilment(*m_office.session, 2, found(u"under-way"_s), m_office.assessor);
    EXPECT_EQ(warnings(u"conclude.recommendation-state"_s), QStringList());
    // What was given the year before and is not in the register is not forgotten.
    const QString file = m_office.folder.write(
        u"бұрын.csv"_s,
        u"year;body;block;score;degree;kk;ru\n2016;agriculture;goals;88;;\"Бірінші.\nЕкінші\";\"Первая.\nВторая\"\n"_s
            .toUtf8());
    workflow::takeInEarlier(*m_office.session, workflow::readEarlier(*m_office.session, file), u"№ 4-2016"_s,
                            m_office.assessor);
    EXPECT_EQ(warnings(u"conclude.recommendations-offered"_s), QStringList{u"2"_s});
}

// --- carried over from conclusions

class OfferedOnes : public Recommendations
{
protected:
    QList<workflow::OfferedRecommendation> offers(const QString& body = {}) const
    {
        return workflow::offeredRecommendations(*m_office.session, body, body.isEmpty() ? QString() : m_office.block);
    }
};

TEST_F(OfferedOnes, areTakenOutOfATextWithWhatIntroducesThem)
{
    EXPECT_EQ(
        workflow::recommendationsIn(u"Принять меры по улучшению:\n- первого;\n- **второго**.\nСохранить уровень."_s),
        (QStringList{u"Принять меры по улучшению: первого"_s, u"Принять меры по улучшению: второго"_s,
                     u"Сохранить уровень"_s}));
    EXPECT_EQ(workflow::recommendationsIn(u"1. Первое\n2. Второе"_s), (QStringList{u"Первое"_s, u"Второе"_s}));
    EXPECT_EQ(workflow::recommendationsIn({}), QStringList());
}

TEST_F(OfferedOnes, comeFromEarlierYearsAndLackTheDateOfTheirPaper)
{
    const QString file = m_office.folder.write(
        u"бұрын.csv"_s,
        u"year;body;block;score;degree;kk;ru\n2016;agriculture;goals;88;;\"Бірінші.\nЕкінші\";\"Первая.\nВторая\"\n"_s
            .toUtf8());
    workflow::takeInEarlier(*m_office.session, workflow::readEarlier(*m_office.session, file), u"Хат № 4-2016"_s,
                            m_office.assessor);
    auto offered = offers();
    ASSERT_EQ(offered.size(), 2);
    RecommendationRequest request = offered[0].request;
    EXPECT_EQ(offered[0].year, 2016);
    EXPECT_EQ(request.text, base::Bilingual(u"Бірінші"_s, u"Первая"_s));
    EXPECT_EQ(request.paper, u"4-2016"_s);
    EXPECT_EQ(request.origin, u"planning"_s);
    EXPECT_EQ(request.kind, u"recommendation"_s);
    EXPECT_TRUE(request.conclusion.isEmpty());
    EXPECT_EQ(problemOf([&] { workflow::addRecommendations(*m_office.session, {request}, m_office.assessor); }),
              u"recommendation.no-date"_s);
    request.issued = QDate(2017, 4, 20);
    workflow::addRecommendations(*m_office.session, {request}, m_office.assessor);
    EXPECT_EQ(offers().size(), 1) << "what the register knows is not offered";
    EXPECT_EQ(offers(u"health"_s).size(), 0);
}

TEST_F(OfferedOnes, ofAConclusionOfThisStoreCarryItsNumberAndAreNotEarlierThanIt)
{
    m_office.concludeAndDeliver(u"agriculture"_s);
    const auto offered = offers(u"agriculture"_s);
    ASSERT_FALSE(offered.isEmpty());
    const domain::Conclusion conclusion =
        *workflow::latestConclusion(*m_office.session, u"agriculture"_s, m_office.block);
    QList<RecommendationRequest> requests;
    for (const workflow::OfferedRecommendation& one : offered) {
        EXPECT_EQ(one.request.paper, conclusion.number);
        EXPECT_EQ(one.request.issued, conclusion.issued);
        EXPECT_TRUE(one.request.text.complete()) << one.request.text.ru.toStdString();
        EXPECT_FALSE(one.request.text.ru.contains(u'{'));
        requests << one.request;
    }
    workflow::addRecommendations(*m_office.session, requests, m_office.assessor);
    EXPECT_TRUE(offers(u"agriculture"_s).isEmpty());
    EXPECT_EQ(all().size(), requests.size());
    EXPECT_TRUE(workflow::earlierRecommendations(*m_office.session, u"agriculture"_s, m_office.block).isEmpty())
        << "a conclusion does not report on what it recommends itself";
}

TEST_F(OfferedOnes, withLanguagesOutOfStepAreCompletedBeforeTheyAreRegistered)
{
    const workflow::EarlierLoad load{u"бұрын"_s,
                                     {},
                                     {{2016,
                                       u"agriculture"_s,
                                       m_office.block,
                                       base::Number(80),
                                       u"medium"_s,
                                       {},
                                       {u"- Бірінші\n- Екінші"_s, u"- Первая"_s},
                                       u"№ 1"_s}},
                                     {}};
    workflow::takeInEarlier(*m_office.session, load, {}, m_office.assessor);
    const auto offered = offers();
    ASSERT_EQ(offered.size(), 2);
    RecommendationRequest request = offered[1].request;
    EXPECT_TRUE(request.text.ru.isEmpty());
    request.issued = QDate(2017, 4, 20);
    EXPECT_EQ(problemOf([&] { workflow::addRecommendations(*m_office.session, {request}, m_office.assessor); }),
              u"recommendation.no-russian"_s);
}

} // namespace
