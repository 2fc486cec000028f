#include "support/office.h"
#include "workflow/due.h"
#include "workflow/forms.h"
#include "workflow/issueconclusion.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

// An office for which a body that has a training report ends on a day of the test; it may also be renamed.
class Reorganised : public ::testing::Test
{
protected:
    void begin(const QString& date, const QString& kind = u"merged"_s)
    {
        auto library = std::make_shared<workflow::Library>(workflow::Library::shipped());
        domain::Reorganisation one;
        one.date = day(date);
        one.kind = kind;
        one.from = m_body;
        one.to = QStringList{kind == u"renamed"_s ? m_body : u"energy"_s};
        one.name = {u"Ойдан шығарылған жаңа атау"_s, u"Вымышленное новое имя"_s};
        one.act = {u"Ойдан шығарылған жарлық"_s, u"Вымышленный указ"_s};
        library->registers.succession.all << one;
        if (kind != u"renamed"_s)
            for (domain::AssessedBody& body : library->registers.bodies)
                if (body.id == m_body)
                    body.to = one.date;
        m_environment = m_office.environment();
        m_environment.library = library;
        m_office.session.reset();
        m_office.session =
            std::make_unique<workflow::Session>(m_office.path, workflow::Session::Mode::Write, m_environment);
    }
    workflow::BodyStatus status() const
    {
        for (const workflow::BodyStatus& one : workflow::bodyStatuses(*m_office.session, m_office.block))
            if (one.body.id == m_body)
                return one;
        return {};
    }
    QStringList due() const
    {
        QStringList codes;
        for (const workflow::DueItem& item : workflow::dueItems(*m_office.session))
            codes << item.body;
        return codes;
    }

    Office m_office;
    workflow::Environment m_environment;
    const QString m_body = u"agriculture"_s;
};

TEST_F(Reorganised, inTheFirstHalfIsNotWorkedOnAtAllAndTheRefusalNamesTheRule)
{
    begin(u"2017-06-30"_s);
    const QString refused = u"rule.within-successor"_s;
    EXPECT_EQ(problemOf([&] { m_office.load(m_body); }), refused);
    EXPECT_EQ(problemOf([&] { m_office.accept(m_body); }), refused);
    EXPECT_EQ(problemOf([&] { m_office.review(m_body); }), refused);
    EXPECT_EQ(problemOf([&] { m_office.conclude(m_body); }), refused);
    EXPECT_EQ(problemOf([&] { workflow::saveTexts(*m_office.session, m_body, m_office.block, {}, m_office.assessor); }),
              refused);
    EXPECT_EQ(problemOf([&] { m_office.object(m_body); }), refused);
    EXPECT_EQ(problemOf([&] {
                  workflow::writeForms(*m_office.session, {m_office.block, {}, m_body}, m_office.folder.path(u"н"_s));
              }),
              refused);
    const workflow::BodyStatus one = status();
    ASSERT_TRUE(one.refusal && one.note) << "it stays in the list, with what becomes of it";
    EXPECT_EQ(one.note->code, u"standing.within"_s);
    EXPECT_TRUE(base::render(*one.note, base::Language::Ru).contains(u"Министерство энергетики"_s));
}

TEST_F(Reorganised, inTheSecondHalfIsScoredAndReviewedButNeverConcluded)
{
    begin(u"2017-07-01"_s);
    m_office.load(m_body);
    m_office.accept(m_body);
    m_office.review(m_body);
    EXPECT_EQ(m_office.score(m_body), u"90.38"_s);
    const QString refused = u"rule.analysed-only"_s;
    EXPECT_EQ(problemOf([&] { m_office.conclude(m_body); }), refused);
    EXPECT_EQ(problemOf([&] { workflow::saveTexts(*m_office.session, m_body, m_office.block, {}, m_office.assessor); }),
              refused);
    EXPECT_EQ(problemOf([&] { m_office.deliver(m_body); }), refused);
    EXPECT_EQ(problemOf([&] { m_office.object(m_body); }), refused);
    const workflow::BodyStatus one = status();
    EXPECT_FALSE(one.refusal.has_value());
    ASSERT_TRUE(one.note && one.noConclusion);
    EXPECT_EQ(one.note->code, u"standing.analysed"_s);
    EXPECT_TRUE(base::render(*one.noConclusion, base::Language::Kk).contains(u"54-тармағы"_s));
}

TEST_F(Reorganised, whichIsOnlyAnalysedOwesNoReport)
{
    m_office.clock->set(QDateTime(QDate(2018, 3, 1), {9, 0}, Qt::OffsetFromUTC, 6 * 3600));
    for (const workflow::BodyStatus& one : workflow::bodyStatuses(*m_office.session, m_office.block))
        if (!one.refusal && one.body.id != m_body && !trainingReport(m_office.folder, u"agriculture"_s).isEmpty())
            workflow::acceptValues(*m_office.session, one.body.id, m_office.block,
                                   {{u"absent"_s, domain::Value(true), {}}}, m_office.assessor);
    EXPECT_TRUE(due().contains(m_body));
    begin(u"2017-07-01"_s);
    EXPECT_FALSE(due().contains(m_body));
}

TEST_F(Reorganised, afterTheYearIsConcludedOnAndTheConclusionSaysWhoGetsTheResults)
{
    begin(u"2018-02-20"_s);
    m_office.load(m_body);
    m_office.accept(m_body);
    m_office.review(m_body);
    const workflow::ConclusionPlan plan = workflow::planConclusion(*m_office.session, m_body, m_office.block);
    EXPECT_TRUE(plan.passedTo.ru.contains(u"Министерство энергетики"_s)) << plan.passedTo.ru.toStdString();
    EXPECT_TRUE(plan.passedTo.kk.contains(u"55-тармағы"_s)) << plan.passedTo.kk.toStdString();
    m_office.conclude(m_body);
    EXPECT_EQ(status().note->code, u"standing.passed"_s);
    begin(u"2018-02-21"_s);
    EXPECT_FALSE(status().note.has_value()) << "the day after the deadline of reports";
}

TEST_F(Reorganised, orRatherRenamedKeepsItsWorkUnderTheNewName)
{
    m_office.load(m_body);
    const base::Bilingual before = status().body.name;
    begin(u"2017-12-31"_s, u"renamed"_s);
    EXPECT_EQ(status().body.name.ru, u"Вымышленное новое имя"_s);
    EXPECT_FALSE(status().note.has_value());
    m_office.accept(m_body);
    m_office.review(m_body);
    EXPECT_EQ(workflow::planConclusion(*m_office.session, m_body, m_office.block).bodyName.kk,
              u"Ойдан шығарылған жаңа атау"_s);
    begin(u"2018-01-01"_s, u"renamed"_s);
    EXPECT_EQ(status().body.name, before) << "the name of the last day of the assessed year";
}

TEST_F(Reorganised, listsEveryBodyOfAYearWithItsStanding)
{
    begin(u"2017-06-30"_s);
    const QList<workflow::YearBody> bodies = workflow::bodiesOfYear(*m_office.session, 2017);
    EXPECT_EQ(bodies.size(), 37);
    EXPECT_EQ(std::count_if(bodies.begin(), bodies.end(), [](const auto& one) { return one.note.has_value(); }), 1);
    EXPECT_EQ(workflow::bodiesOfYear(*m_office.session, 2018).size(), 38)
        << "gone, and the divided region within others";
}

// A store of the first version holds an edition file of format 1: it is worked on as before.
TEST(StoreOfVersion1, scoresByItsOwnEdition)
{
    const Folder folder;
    const QString path =
        folder.write(u"v1.bagalau"_s, bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/stores/v1.bagalau")));
    const workflow::Environment environment{
        std::make_shared<base::SetClock>(QDateTime(QDate(2018, 4, 12), {9, 0}, Qt::OffsetFromUTC, 6 * 3600)),
        std::make_shared<CountedIds>()};
    workflow::Session session(path, workflow::Session::Mode::Write, environment);
    const QString body = u"education"_s, block = u"goals"_s;
    EXPECT_EQ(session.editionOf(block).digest, u"90aefd4687c25b7303c3bc435e6bf596849d3d8f477b95ecafd80dc01308f06f"_s);
    const auto officials = workflow::officials(session);
    const auto assessor =
        std::find_if(officials.begin(), officials.end(), [](const auto& one) { return one.role == u"assessor"_s; });
    ASSERT_NE(assessor, officials.end());
    const workflow::LoadPlan plan = workflow::readFiles(
        workflow::prepareLoad(session, {body, block, {trainingReport(folder, body)}, Office::received(body)}));
    EXPECT_TRUE(plan.draft.findings.isEmpty());
    workflow::takeIn(session, plan, assessor->name, {});
    workflow::acceptValues(session, body, block, Office::facts(body), assessor->name);
    const domain::Assessment assessment = workflow::assessmentOf(session, body, block);
    ASSERT_TRUE(assessment.score.has_value());
    EXPECT_EQ(assessment.score->toFixed(2), u"87.73"_s);
    EXPECT_EQ(assessment.editionDigest, session.editionOf(block).digest);
}

} // namespace
