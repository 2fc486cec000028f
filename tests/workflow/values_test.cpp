#include "support/office.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using domain::Value;

namespace {

// The values of one report, between taking it in and concluding on it.
class Values : public ::testing::Test
{
protected:
    Values() { m_office.load(m_body); }
    QString acceptProblem(const QList<workflow::EstablishedValue>& values, const QString& official = {})
    {
        return problemOf([&] {
            workflow::acceptValues(*m_office.session, m_body, m_office.block, values,
                                   official.isEmpty() ? m_office.assessor : official);
        });
    }
    QString planProblem() const
    {
        return problemOf([&] { workflow::planConclusion(*m_office.session, m_body, m_office.block); });
    }
    domain::Inputs inputs() const { return workflow::inputsOf(*m_office.session, m_body, m_office.block); }
    workflow::Progress progress() const { return workflow::progressOf(*m_office.session, m_body, m_office.block); }

    Office m_office;
    const QString m_body = u"agriculture"_s;
    const QString m_fact = u"indicators/1.1.1/fact"_s;
};

TEST_F(Values, aDifferingValueNeedsAGround)
{
    const Value other(base::Number(77));
    EXPECT_EQ(acceptProblem({{m_fact, other, u" "_s}}), u"accept.no-ground"_s);
    EXPECT_EQ(acceptProblem({{m_fact, inputs().find(m_fact)->reported, {}}}), QString()) << "the same as reported";
    EXPECT_EQ(acceptProblem({{m_fact, other, u"Статистика органының хаты"_s}}), QString());
    EXPECT_EQ(inputs().find(m_fact)->accepted, other);
    EXPECT_EQ(inputs().find(m_fact)->ground, u"Статистика органының хаты"_s);
    EXPECT_NE(inputs().find(m_fact)->reported, other) << "side by side";
}

TEST_F(Values, keepTheDocumentsThatShowThem)
{
    const QString picture = m_office.folder.write(u"қарау хаттамасы.pdf"_s, "evidence");
    const qint64 entry =
        workflow::acceptValues(*m_office.session, m_body, m_office.block,
                               {{m_fact, Value(base::Number(77)), u"Хаттама"_s}}, m_office.assessor, {picture});
    const auto accepted = workflow::acceptedValues(*m_office.session, m_body, m_office.block);
    const auto found =
        std::find_if(accepted.begin(), accepted.end(), [&](const auto& one) { return one.input == m_fact; });
    ASSERT_NE(found, accepted.end());
    ASSERT_EQ(found->evidence.size(), 1);
    EXPECT_EQ(found->evidence[0].name, u"қарау хаттамасы.pdf"_s);
    EXPECT_EQ(workflow::filesOf(*m_office.session, found->evidence)[0].bytes, "evidence");
    EXPECT_TRUE(workflow::journal(*m_office.session).last().payload->contains("evidence"));
    EXPECT_EQ(workflow::journal(*m_office.session).last().number, entry);
    const qsizetype entries = m_office.entries();
    EXPECT_THROW(workflow::acceptValues(*m_office.session, m_body, m_office.block,
                                        {{m_fact, Value(base::Number(78)), u"Хаттама"_s}}, m_office.assessor,
                                        {m_office.folder.path(u"жоқ.pdf"_s)}),
                 base::Problem);
    EXPECT_EQ(m_office.entries(), entries) << "a document that is not there: nothing is written";
}

TEST(DirectionValues, aReportedSingleFigureNeedsAGroundAndWhatTheLawSaysIsNotChanged)
{
    Office office({u"legal-statistics"_s, u"informatisation"_s});
    const QString body = u"agriculture"_s, block = u"interaction"_s;
    const auto code = [&](const QString& input, const Value& value, const QString& ground) {
        const domain::Variant& variant = office.session->variantOf(body, block);
        domain::Inputs inputs = workflow::inputsOf(*office.session, body, block);
        inputs.find(u"considered_late"_s)->reported = Value(base::Number(18));
        const auto fault = workflow::establishFault(variant, inputs, {input, value, ground});
        return fault ? fault->code : QString();
    };
    EXPECT_EQ(code(u"considered_late"_s, Value(base::Number(0)), {}), u"accept.no-ground"_s);
    EXPECT_EQ(code(u"considered_late"_s, Value(base::Number(18)), {}), QString());
    EXPECT_EQ(code(u"considered_late"_s, Value(base::Number(0)), u"Тексеру актісі"_s), QString());
    EXPECT_EQ(code(u"considered"_s, Value(base::Number(5)), {}), QString()) << "no report says it";
    EXPECT_EQ(code(u"portals/OD-1/weight"_s, Value(base::Number(50)), u"x"_s), u"value.fixed"_s);
}

TEST_F(Values, excludingARowNeedsAGround)
{
    EXPECT_EQ(acceptProblem({{u"indicators/1.1.1/excluded"_s, Value(true), {}}}), u"accept.no-ground"_s);
    EXPECT_EQ(acceptProblem({{u"indicators/1.1.1/excluded"_s, Value(false), {}}}), QString());
    EXPECT_EQ(acceptProblem({{u"indicators/1.1.1/excluded"_s, Value(true), u"Жоспар нөл"_s}}), QString());
}

TEST_F(Values, nothingIsWrittenWhenOneOfSeveralIsRefused)
{
    const qsizetype before = m_office.entries();
    const domain::Inputs untouched = inputs();
    const workflow::EstablishedValue good{u"unreliable"_s, Value(base::Number(2)), {}};
    const QList<std::pair<workflow::EstablishedValue, QString>> bad{
        {{u"nothing"_s, Value(true), {}}, u"accept.unknown-input"_s},
        {{u"indicators/9.9.9/fact"_s, Value(base::Number(1)), u"x"_s}, u"accept.unknown-input"_s},
        {{u"late"_s, Value(base::Number(1)), {}}, u"value.type"_s},
        {{u"unreliable_again"_s, Value(base::Number(-1)), {}}, u"value.minimum"_s},
        {{u"unreliable_again"_s, Value(), {}}, u"value.type"_s},
        {{m_fact, Value(u"сегіз"_s), u"x"_s}, u"value.type"_s},
        {{m_fact, Value(base::Number(1)), {}}, u"accept.no-ground"_s}};
    for (const auto& [value, code] : bad) {
        EXPECT_EQ(acceptProblem({good, value}), code) << value.input.toStdString();
        EXPECT_EQ(acceptProblem({value, good}), code) << value.input.toStdString();
    }
    EXPECT_EQ(m_office.entries(), before);
    EXPECT_EQ(inputs(), untouched);
}

TEST_F(Values, aProposedExcuseCountsOnceTheAssessorHasAccepted)
{
    QString excused;
    const QList<domain::InputRow> rows = inputs().tables[u"indicators"_s];
    for (const domain::InputRow& row : rows)
        if (row.cells[u"excuse"_s].reported == Value(true))
            excused = u"indicators/"_s + row.key + u"/excuse"_s;
    ASSERT_FALSE(excused.isEmpty());
    EXPECT_FALSE(inputs().find(excused)->accepted.has_value());
    m_office.accept(m_body);
    EXPECT_EQ(inputs().find(excused)->accepted, Value(true));
    EXPECT_EQ(acceptProblem({{excused, Value(false), {}}}), QString()) << "the assessor's own to refuse";
    EXPECT_EQ(inputs().find(excused)->accepted, Value(false));
}

TEST_F(Values, whoLoadedOrAcceptedCannotReview)
{
    workflow::addOfficial(*m_office.session, {{}, u"Б. Екінші"_s, u"assessor"_s, {}}, {});
    workflow::acceptValues(*m_office.session, m_body, m_office.block, Office::facts(m_body), u"Б. Екінші"_s);
    const auto review = [&](const QString& who) {
        return problemOf([&] { workflow::reviewAssessment(*m_office.session, m_body, m_office.block, true, {}, who); });
    };
    EXPECT_EQ(review(m_office.assessor), u"review.same-person"_s);
    EXPECT_EQ(review(u"  ә. БАҒАЛАУШЫ "_s), u"review.same-person"_s) << "in any spelling";
    EXPECT_EQ(review(u"Б. Екінші"_s), u"review.same-person"_s);
    EXPECT_EQ(review(m_office.secretary), u"right.role"_s);
    EXPECT_EQ(review(u"Бөтен"_s), u"right.unknown-official"_s);
    EXPECT_EQ(review(m_office.reviewer), QString());
}

TEST_F(Values, areEditedAfterReviewOnlyWithANewReview)
{
    m_office.accept(m_body);
    EXPECT_EQ(planProblem(), u"conclude.no-review"_s);
    m_office.review(m_body);
    EXPECT_EQ(progress(), workflow::Progress::Reviewed);
    EXPECT_EQ(planProblem(), QString());
    EXPECT_EQ(acceptProblem({{u"unreliable"_s, Value(base::Number(1)), {}}}), QString());
    EXPECT_EQ(progress(), workflow::Progress::Edited);
    EXPECT_EQ(planProblem(), u"conclude.edited"_s);
    m_office.review(m_body);
    EXPECT_EQ(planProblem(), QString());
    m_office.load(m_body);
    EXPECT_EQ(planProblem(), QString()) << "the same figures again are no edit";
}

TEST_F(Values, areReturnedWithARemarkThatBlocksTheConclusion)
{
    m_office.accept(m_body);
    const auto send = [&](const QString& remark) {
        return problemOf([&] {
            workflow::reviewAssessment(*m_office.session, m_body, m_office.block, false, remark, m_office.reviewer);
        });
    };
    EXPECT_EQ(send({}), u"review.no-remark"_s);
    EXPECT_EQ(send(u"1.1.1 тексерілсін"_s), QString());
    EXPECT_EQ(progress(), workflow::Progress::Returned);
    EXPECT_EQ(planProblem(), u"conclude.returned"_s);
}

TEST_F(Values, areFrozenByTheConclusion)
{
    m_office.accept(m_body);
    m_office.review(m_body);
    const workflow::ConclusionPlan plan = workflow::planConclusion(*m_office.session, m_body, m_office.block);
    m_office.conclude(m_body);
    EXPECT_EQ(m_office.score(m_body), u"90.38"_s);
    EXPECT_EQ(acceptProblem({{u"unreliable"_s, Value(base::Number(1)), {}}}), u"state.concluded"_s);
    EXPECT_EQ(problemOf([&] { m_office.load(m_body); }), u"state.concluded"_s);
    EXPECT_EQ(problemOf([&] { m_office.review(m_body); }), u"state.concluded"_s);
    EXPECT_EQ(planProblem(), u"state.concluded"_s);
    EXPECT_EQ(
        problemOf([&] { workflow::issueConclusion(*m_office.session, plan, Office::papers(plan), m_office.assessor); }),
        u"state.concluded"_s);
    EXPECT_EQ(problemOf([&] {
                  workflow::saveTexts(*m_office.session, m_body, m_office.block, plan.texts, m_office.assessor);
              }),
              u"state.concluded"_s);
}

TEST_F(Values, thatChangedWhileThePapersWereMadeAreNotIssued)
{
    m_office.accept(m_body);
    m_office.review(m_body);
    const workflow::ConclusionPlan plan = workflow::planConclusion(*m_office.session, m_body, m_office.block);
    EXPECT_EQ(acceptProblem({{u"unreliable"_s, Value(base::Number(1)), {}}}), QString());
    m_office.review(m_body);
    EXPECT_EQ(
        problemOf([&] { workflow::issueConclusion(*m_office.session, plan, Office::papers(plan), m_office.assessor); }),
        u"conclude.changed"_s);
    EXPECT_EQ(progress(), workflow::Progress::Reviewed);
}

TEST_F(Values, areConcludedOnOnlyWithTextsInBothLanguages)
{
    m_office.accept(m_body);
    m_office.review(m_body);
    workflow::Texts texts = workflow::conclusionTexts(*m_office.session, m_body, m_office.block);
    EXPECT_EQ(texts.size(), workflow::textSections().size());
    texts[u"findings"_s].kk = u" "_s;
    workflow::saveTexts(*m_office.session, m_body, m_office.block, texts, m_office.assessor);
    EXPECT_EQ(planProblem(), u"conclude.no-kazakh"_s);
    texts[u"findings"_s] = {u"Мәтін"_s, {}};
    workflow::saveTexts(*m_office.session, m_body, m_office.block, texts, m_office.assessor);
    EXPECT_EQ(planProblem(), u"conclude.no-russian"_s);
    texts[u"findings"_s] = {u"Мәтін"_s, u"Текст"_s};
    workflow::saveTexts(*m_office.session, m_body, m_office.block, texts, m_office.assessor);
    EXPECT_EQ(planProblem(), QString());
}

} // namespace
