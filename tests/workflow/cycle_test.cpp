#include "support/office.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

const QJsonObject& expected()
{
    static const QJsonObject json =
        QJsonDocument::fromJson(bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/training/expected.json")))
            .object();
    return json;
}

QString stepValue(const domain::Assessment& assessment, const QString& id)
{
    const domain::TraceStep* step = assessment.step(id);
    return step && step->value.number() ? step->value.number()->toFixed(2) : u"no "_s + id;
}

class TrainingCycle : public ::testing::Test
{
protected:
    Office m_office;
};

TEST_F(TrainingCycle, givesTheFiveScoresAndTheirPartsExactly)
{
    ASSERT_EQ(expected().size(), 5);
    for (const QString& body : expected().keys()) {
        m_office.load(body);
        m_office.accept(body);
        const domain::Assessment got = m_office.assessment(body);
        const QJsonObject parts = expected()[body].toObject();
        EXPECT_EQ(m_office.score(body), parts[u"score"_s].toString()) << body.toStdString();
        EXPECT_EQ(got.penalty->toFixed(2), parts[u"W"_s].toString()) << body.toStdString();
        EXPECT_EQ(got.beforePenalty->toFixed(2), parts[u"before_penalty"_s].toString(got.beforePenalty->toFixed(2)))
            << body.toStdString();
        for (const QString& part : {u"D"_s, u"L"_s, u"Z"_s, u"G"_s}) {
            if (parts.contains(part)) {
                EXPECT_EQ(stepValue(got, part), parts[part].toString()) << body.toStdString() << part.toStdString();
            }
        }
        const QJsonArray goals = parts[u"goals"_s].toArray();
        const auto rows = workflow::inputsOf(*m_office.session, body, m_office.block).tables[u"goals"_s];
        ASSERT_EQ(rows.size(), goals.size());
        for (qsizetype i = 0; i < goals.size(); ++i)
            for (const QString& part : goals[i].toObject().keys())
                EXPECT_EQ(stepValue(got, part + u'/' + rows[i].key), goals[i][part].toString())
                    << body.toStdString() << ' ' << part.toStdString() << ' ' << rows[i].key.toStdString();
    }
}

TEST_F(TrainingCycle, takesSevenReportsWithoutAWarningAndThreeOnlyWithAReason)
{
    const QStringList untidy{u"health"_s, u"foreign"_s, u"almaty"_s};
    for (const QJsonValue& report : trainingPlan()[u"reports"_s].toArray()) {
        const QString body = report[u"body"_s].toString();
        const workflow::LoadPlan plan = m_office.read(body);
        EXPECT_FALSE(plan.blocked()) << body.toStdString();
        EXPECT_EQ(plan.doubtful(), untidy.contains(body)) << body.toStdString();
        const qsizetype before = m_office.entries();
        const QString problem =
            problemOf([&] { workflow::takeIn(*m_office.session, plan, m_office.assessor, u"  "_s); });
        EXPECT_EQ(problem, untidy.contains(body) ? u"load.reason"_s : QString()) << body.toStdString();
        EXPECT_EQ(m_office.entries(), before + (problem.isEmpty() ? 1 : 0));
        if (!problem.isEmpty())
            workflow::takeIn(*m_office.session, plan, m_office.assessor, u"Түпнұсқамен салыстырылды"_s);
        EXPECT_EQ(workflow::progressOf(*m_office.session, body, m_office.block), workflow::Progress::Loaded);
    }
}

TEST_F(TrainingCycle, keepsTheOriginalBytesAndACorrectedReportIsANewVersion)
{
    m_office.load(u"agriculture"_s);
    m_office.load(u"agriculture"_s);
    const QList<domain::JournalEntry> journal = workflow::journal(*m_office.session);
    const QJsonObject payload = QJsonDocument::fromJson(*journal.last().payload).object();
    EXPECT_EQ(payload[u"version"_s].toString(), u"2"_s);
    EXPECT_EQ(payload[u"files"_s][0][u"name"_s].toString(), u"agriculture-goals.xlsx"_s);
    EXPECT_EQ(journal.last().official, m_office.assessor);
    EXPECT_EQ(journal.last().at, u"2018-04-12T09:00:00+06:00"_s);
}

TEST_F(TrainingCycle, proposesLatenessByTheDateOfReceipt)
{
    m_office.load(u"education"_s);
    EXPECT_EQ(workflow::inputsOf(*m_office.session, u"education"_s, m_office.block).find(u"late"_s)->reported,
              domain::Value(true));
    m_office.load(u"agriculture"_s);
    EXPECT_EQ(workflow::inputsOf(*m_office.session, u"agriculture"_s, m_office.block).find(u"late"_s)->reported,
              domain::Value(false));
}

TEST_F(TrainingCycle, aScoreIsNeverRecalledFromBeforeAnEntryOfAnyone)
{
    const QString body = u"education"_s;
    m_office.load(body);
    const workflow::Session reader(m_office.path, workflow::Session::Mode::Read, m_office.session->environment());
    const auto late = [&] { return workflow::inputsOf(reader, body, m_office.block).find(u"late"_s)->reported; };
    const auto digest = [&] { return workflow::assessmentOf(reader, body, m_office.block).inputsDigest; };
    const QString before = digest();
    workflow::acceptValues(*m_office.session, body, m_office.block,
                           {{u"unreliable"_s, domain::Value(base::Number(2)), {}}}, m_office.assessor);
    EXPECT_NE(digest(), before) << "about the body";
    EXPECT_EQ(late(), domain::Value(true));
    workflow::setStage(*m_office.session, 1, Office::received(body), m_office.head);
    EXPECT_EQ(late(), domain::Value(false)) << "about the whole office";
}

class PlanningOnly : public ::testing::Test
{
protected:
    void expectRefused(const QString& body, const QString& code, const QString& kk, const QString& ru)
    {
        try {
            workflow::prepareLoad(*m_office.session, {body, m_office.block, {u"x"_s}, QDate(2018, 2, 1)});
            ADD_FAILURE() << body.toStdString();
        } catch (const base::Problem& problem) {
            EXPECT_EQ(problem.kind(), base::Problem::Kind::Refused);
            EXPECT_EQ(problem.message().code, code);
            EXPECT_TRUE(problem.text(base::Language::Kk).contains(kk))
                << problem.text(base::Language::Kk).toStdString();
            EXPECT_TRUE(problem.text(base::Language::Ru).contains(ru))
                << problem.text(base::Language::Ru).toStdString();
            for (const base::Bilingual& arg : problem.message().args)
                EXPECT_TRUE(arg.complete());
        }
        EXPECT_EQ(problemOf([&] { m_office.assessment(body); }), code);
        EXPECT_EQ(problemOf([&] { m_office.accept(body); }), code);
        EXPECT_EQ(problemOf([&] { m_office.review(body); }), code);
        EXPECT_EQ(problemOf([&] { workflow::planConclusion(*m_office.session, body, m_office.block); }), code);
        EXPECT_EQ(problemOf([&] { m_office.deliver(body); }), code);
    }

    Office m_office{{u"planning"_s}};
};

TEST_F(PlanningOnly, othersAssessFourBodiesAndTheMessageSaysWhoAndWhy)
{
    expectRefused(u"economy"_s, u"rule.itself"_s, u"Премьер-Министрдің Кеңсесі"_s, u"Канцелярия Премьер-Министра"_s);
    expectRefused(u"finance"_s, u"rule.other-assessor"_s, u"Премьер-Министрдің Кеңсесі"_s,
                  u"Канцелярия Премьер-Министра"_s);
    expectRefused(u"national-bank"_s, u"rule.other-assessor"_s, u"Президентінің Әкімшілігі"_s,
                  u"Администрация Президента"_s);
    expectRefused(u"civil-service"_s, u"rule.other-assessor"_s, u"Президентінің Әкімшілігі"_s,
                  u"Администрация Президента"_s);
    EXPECT_EQ(m_office.acts(), 11) << "nothing was written";
}

TEST_F(PlanningOnly, aLocalBodyGetsItsDirectionAndNoScoreAndAConclusionOnIt)
{
    m_office.load(u"akmola"_s);
    m_office.accept(u"akmola"_s);
    const domain::Assessment got = m_office.assessment(u"akmola"_s);
    EXPECT_EQ(stepValue(got, u"D"_s), u"98.58"_s);
    EXPECT_FALSE(got.score.has_value());
    EXPECT_TRUE(got.degree.isEmpty());
    EXPECT_TRUE(got.item(u"D"_s));
    for (const QString& other : {u"L"_s, u"Z"_s, u"G"_s})
        EXPECT_FALSE(got.item(other)) << other.toStdString();
    EXPECT_EQ(got.findings.size(), 0);
    m_office.review(u"akmola"_s);
    EXPECT_EQ(workflow::planConclusion(*m_office.session, u"akmola"_s, m_office.block).directions,
              QStringList{u"territory-programme"_s});
}

TEST_F(PlanningOnly, anAssessmentIsNarrowedToADirectionOfTheOfficeOnly)
{
    m_office.load(u"akmola"_s);
    EXPECT_EQ(workflow::assessmentOf(*m_office.session, u"akmola"_s, m_office.block, u"territory-programme"_s).items,
              m_office.assessment(u"akmola"_s).items);
    for (const QString& direction : {u"budget-programmes"_s, u"nowhere"_s})
        EXPECT_EQ(problemOf([&] { workflow::assessmentOf(*m_office.session, u"akmola"_s, m_office.block, direction); }),
                  u"direction.unknown"_s);
}

} // namespace
