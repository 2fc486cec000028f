#include "support/examples.h"
#include "support/office.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

// An office that scores directions of a block concludes on these: reviewed, issued, contested, corrected.
namespace {

const QString body = u"agriculture"_s, block = u"interaction"_s;

class DirectionConclusion : public ::testing::Test
{
protected:
    DirectionConclusion() : office({u"legal-statistics"_s})
    {
        office.block = block;
        establishExample(*office.session, body, block, office.assessor);
    }
    workflow::ConclusionPlan issued()
    {
        office.review(body);
        const workflow::ConclusionPlan plan = workflow::planConclusion(*office.session, body, block);
        workflow::issueConclusion(*office.session, plan, Office::papers(plan), office.assessor);
        return plan;
    }

    Office office;
};

TEST_F(DirectionConclusion, isIssuedOnWhatTheOfficeScores)
{
    const workflow::ConclusionPlan plan = issued();
    EXPECT_EQ(plan.directions, QStringList{u"complaints"_s});
    EXPECT_FALSE(plan.assessment.score.has_value());
    EXPECT_TRUE(workflow::resultText(plan).kk.endsWith(u": 87,17"_s)) << workflow::resultText(plan).kk.toStdString();
    EXPECT_EQ(plan.authority, office.session->library().registers.authority(u"legal-statistics"_s)->name);
    EXPECT_EQ(workflow::progressOf(*office.session, body, block), workflow::Progress::Concluded);
    const domain::Conclusion kept = *workflow::latestConclusion(*office.session, body, block);
    EXPECT_EQ(kept.snapshot[u"directions"_s].toArray(), QJsonArray{u"complaints"_s});
    const base::Bilingual report = plan.texts[u"report"_s];
    EXPECT_TRUE(report.complete());
    EXPECT_TRUE(report.ru.contains(u"87,17"_s)) << report.ru.toStdString();
    EXPECT_FALSE(report.ru.contains(u"– –"_s)) << "nothing is said of a score that is not there";
    EXPECT_TRUE(plan.texts[u"findings"_s].ru.contains(u"◇"_s)) << plan.texts[u"findings"_s].ru.toStdString();
}

TEST_F(DirectionConclusion, comesOutAgainInTheStoreAndInAPackage)
{
    issued();
    const QJsonObject snapshot = workflow::latestConclusion(*office.session, body, block)->snapshot;
    const QByteArray edition =
        base::resource(u"methodologies/"_s + snapshot[u"result"_s][u"edition"_s].toString() + u".json"_s);
    const auto again = workflow::recomputed(snapshot, edition);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, snapshot[u"result"_s].toObject());
    QJsonObject other = snapshot;
    other.remove(u"directions"_s);
    EXPECT_NE(workflow::recomputed(other, edition), snapshot[u"result"_s].toObject())
        << "the whole block is another calculation";
    const QString file = office.folder.path(u"пакет.zip"_s);
    const workflow::ExportPlan plan = workflow::planExport(*office.session, u"planning"_s, block, body);
    workflow::exportPackage(*office.session, plan, workflow::buildPackage(plan), file, office.assessor);
    EXPECT_EQ(workflow::verifyPackageFile(file).reproduced, workflow::Verdict::Yes);
}

TEST_F(DirectionConclusion, isRefusedWhileSomethingIsMissing)
{
    Office other({u"legal-statistics"_s}, u"басқа.bagalau"_s);
    other.block = block;
    EXPECT_FALSE(workflow::assessmentOf(*other.session, body, block).settled());
    EXPECT_EQ(problemOf([&] { other.review(body); }), u"review.no-score"_s);
    EXPECT_EQ(problemOf([&] { workflow::planConclusion(*other.session, body, block); }), u"conclude.no-score"_s);
}

TEST_F(DirectionConclusion, isContestedAndCorrectedLikeOneOnABlock)
{
    const workflow::ConclusionPlan plan = issued();
    office.deliver(body);
    const auto penalty = std::find_if(plan.assessment.items.begin(), plan.assessment.items.end(),
                                      [](const domain::AssessmentItem& one) { return !one.penalty; });
    ASSERT_NE(penalty, plan.assessment.items.end());
    workflow::registerObjection(*office.session,
                                {body,
                                 block,
                                 QDate(2018, 4, 18),
                                 {{penalty->id}},
                                 u"Негіз бар"_s,
                                 {office.folder.write(u"құжат.txt"_s, "document")}},
                                office.secretary);
    office.commission();
    const domain::TraceStep* step = plan.assessment.step(penalty->id);
    ASSERT_NE(step, nullptr);
    const domain::Inputs inputs = workflow::inputsOf(*office.session, body, block);
    const domain::Variant& variant = office.session->variantOf(body, block);
    QString number;
    for (const QString& used : step->uses)
        if (const domain::Input* input = inputs.find(used))
            if (input->effective(*domain::columnOf(variant, used)).number())
                number = used;
    ASSERT_FALSE(number.isEmpty());
    office.sit();
    workflow::decideItem(*office.session, 1,
                         {penalty->id, true, u"Құжат растайды"_s, {{number, domain::Value(base::Number(1)), {}}}},
                         office.secretary);
    const workflow::ClosePlan close = workflow::planClose(*office.session, 1, QDate(2018, 4, 28));
    ASSERT_TRUE(close.successor.has_value());
    EXPECT_NE(workflow::resultText(*close.successor), workflow::resultText(plan));
    workflow::closeObjection(*office.session, close, Office::letters(close), office.secretary);
    EXPECT_EQ(workflow::progressOf(*office.session, body, block), workflow::Progress::Final);
    EXPECT_EQ(workflow::latestConclusion(*office.session, body, block)->sequence, 2);
}

TEST_F(DirectionConclusion, hasPapersInBothLanguages)
{
    office.review(body);
    const QList<workflow::MadeFile> files =
        workflow::makeDocuments(workflow::planConclusion(*office.session, body, block));
    EXPECT_EQ(files.size(), 14) << "beside the conclusion the one for the lead authority";
    for (const workflow::MadeFile& file : files)
        EXPECT_GT(file.bytes.size(), 1000) << file.name.toStdString();
}

} // namespace
