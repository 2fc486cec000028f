#include "base/text.h"
#include "desktop/common/backgroundjob.h"
#include "desktop/scoring/assessmentmodel.h"
#include "desktop/scoring/explanation.h"
#include "desktop/scoring/pendingmodel.h"
#include "desktop/scoring/scoringpage.h"
#include "desktop/scoring/valuetext.h"
#include "office.h"
#include "workflow/loadreport.h"
#include "workflow/views.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

namespace bagalau::tests {

namespace {

using desktop::AssessmentModel;
using desktop::Calculation;
using desktop::ScoringPage;

const QString block = u"goals"_s;

void takeIn(Office& office, const QString& body, const QString& file, QDate received = QDate(2018, 2, 8))
{
    const auto context = workflow::prepareLoad(office.session(), {body, block, {office.training(file)}, received});
    workflow::takeIn(office.session(), workflow::readFiles(context), u"Айгүл Ә."_s, u"Подтверждено письмом"_s);
}

std::shared_ptr<const Calculation> calculationOf(Office& office, const QString& body)
{
    domain::Inputs inputs = workflow::inputsOf(office.session(), body, block);
    domain::Assessment assessment = workflow::assessmentWith(office.session(), body, block, inputs);
    return std::make_shared<const Calculation>(office.session().editionOf(block),
                                               office.session().variantOf(body, block).id, std::move(inputs),
                                               std::move(assessment));
}

void showAt(ScoringPage& page)
{
    page.resize(1166, 640);
    page.show();
}

void choose(ScoringPage& page, const char* name, int index)
{
    auto* box = child<QComboBox>(page, name);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

void type(ScoringPage& page, const char* name, const char* text)
{
    auto* field = child<QLineEdit>(page, name);
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(text));
}

int collected(const ScoringPage& page)
{
    const QAbstractItemModel& model = *child<QTableView>(page, "pendingTable")->model();
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row, 0).data(desktop::PendingModel::ProposalRole).toBool() ? 0 : 1;
    return count;
}

QString score(const ScoringPage& page)
{
    return child<QLabel>(page, "scoreLine")->text();
}

} // namespace

TEST(ScoringPage, factsAreEstablishedThroughTheWidgetsAndGiveTheScore)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    ScoringPage page(office.workspace);
    showAt(page);
    picture(page, u"scoring-nothing"_s);
    page.showBody(u"agriculture"_s);
    picture(page, u"scoring-loaded"_s);
    choose(page, "fact_late", 1);
    choose(page, "fact_incomplete", 1);
    type(page, "fact_unreliable", "4");
    EXPECT_THAT(child<QLabel>(page, "pendingPreview")->text().toStdString(), testing::HasSubstr("90,38"));
    picture(page, u"scoring-collected"_s);
    child<QPushButton>(page, "establish")->click();
    EXPECT_THAT(office.prompts.problems, testing::IsEmpty());
    EXPECT_THAT(score(page).toStdString(), testing::HasSubstr("90,38"));
    EXPECT_EQ(workflow::assessmentOf(office.session(), u"agriculture"_s, block).score->toFixed(2), u"90.38"_s);
    EXPECT_FALSE(workflow::acceptedValues(office.session(), u"agriculture"_s, block).isEmpty());
    picture(page, u"scoring-established"_s);
}

TEST(ScoringPage, writesTheProofSheetIntoAFolderThatIsAskedFor)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    auto* job = child<desktop::BackgroundJob>(page, "proofJob");
    child<QPushButton>(page, "proofButton")->click();
    EXPECT_FALSE(job->busy()) << "no folder was chosen";
    office.prompts.folder = office.folder.path(u"дәлел"_s);
    child<QPushButton>(page, "proofButton")->click();
    EXPECT_TRUE(job->busy());
    EXPECT_FALSE(child<QPushButton>(page, "proofButton")->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([job] { return !job->busy(); }, 60000));
    EXPECT_THAT(office.prompts.problems, testing::IsEmpty());
    EXPECT_EQ(QDir(office.prompts.folder).entryList(QDir::Files).size(), 6);
    EXPECT_TRUE(child<QLabel>(page, "scoreDetails")->text().contains(office.prompts.folder));
    picture(page, u"scoring-proof"_s);
    office.prompts.folder = office.folder.write(u"файл"_s, "x");
    child<QPushButton>(page, "proofButton")->click();
    ASSERT_TRUE(QTest::qWaitFor([job] { return !job->busy(); }, 60000));
    EXPECT_EQ(office.prompts.problems.size(), 1) << "a file is no folder";
}

TEST(ScoringPage, aValueThatDiffersWithoutAGroundIsRefusedInPlace)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    page.showNode(u"indicators/1.1.1/fact"_s);
    type(page, "numberField", "12,5");
    EXPECT_EQ(child<QLabel>(page, "numberEcho")->text(), u"= 12,5"_s);
    child<QPushButton>(page, "addValue")->click();
    EXPECT_TRUE(child<QLabel>(page, "valueFault")->isVisible());
    EXPECT_EQ(collected(page), 0);
    picture(page, u"scoring-no-ground"_s);
    child<QLineEdit>(page, "groundField")->setText(u"Письмо от 12.02.2018 № 7"_s);
    child<QPushButton>(page, "addValue")->click();
    EXPECT_FALSE(child<QLabel>(page, "valueFault")->isVisible());
    picture(page, u"scoring-with-ground"_s);
    child<QPushButton>(page, "establish")->click();
    const auto accepted = workflow::acceptedValues(office.session(), u"agriculture"_s, block);
    ASSERT_FALSE(accepted.isEmpty());
    EXPECT_EQ(accepted.first().input, u"indicators/1.1.1/fact"_s);
    EXPECT_EQ(accepted.first().ground, u"Письмо от 12.02.2018 № 7"_s);
    EXPECT_THAT(child<QTextBrowser>(page, "explanation")->toPlainText().toStdString(), testing::HasSubstr("Айгүл Ә."));
    picture(page, u"scoring-value-established"_s);
}

TEST(ScoringPage, aNumberFieldSaysWhatItUnderstood)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    page.showNode(u"indicators/1.1.1/fact"_s);
    auto* field = child<QLineEdit>(page, "numberField");
    auto* echo = child<QLabel>(page, "numberEcho");
    field->setText(u"1 234.5"_s);
    EXPECT_EQ(echo->text(), u"= 1\u00a0234,5"_s);
    field->setText(u"1\u00a0234,50"_s);
    EXPECT_EQ(echo->text(), u"= 1\u00a0234,5"_s);
    field->setText(u"12 5"_s);
    EXPECT_EQ(echo->text(), u"✖ not a number"_s);
}

TEST(ScoringPage, aRowIsLeftOutOnlyWithAGround)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    page.showNode(u"h/1.1.1"_s);
    auto* explanation = child<QTextBrowser>(page, "explanation");
    emit explanation->anchorClicked(QUrl(u"exclude:indicators%2F1.1.1%2Fexcluded"_s));
    EXPECT_EQ(child<QComboBox>(page, "choiceField")->currentIndex(), 0);
    picture(page, u"scoring-exclude"_s);
    child<QPushButton>(page, "addValue")->click();
    EXPECT_TRUE(child<QLabel>(page, "valueFault")->isVisible());
    child<QLineEdit>(page, "groundField")->setText(u"Индикатор исключен из плана, приказ № 3"_s);
    child<QPushButton>(page, "addValue")->click();
    child<QPushButton>(page, "establish")->click();
    EXPECT_THAT(office.prompts.problems, testing::IsEmpty());
    EXPECT_FALSE(workflow::assessmentOf(office.session(), u"agriculture"_s, block).item(u"h/1.1.1"_s));
}

TEST(ScoringPage, whatPreventsAScoreLeadsToWhereItIsSettled)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    workflow::acceptValues(office.session(), u"agriculture"_s, block,
                           {{u"indicators/1.1.1/plan"_s, base::Number(0), u"Письмо № 1"_s}}, u"Айгүл Ә."_s);
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    EXPECT_EQ(score(page), u"–"_s);
    auto* list = child<QListWidget>(page, "settleList");
    ASSERT_EQ(list->count(), 1);
    emit list->itemClicked(list->item(0));
    EXPECT_EQ(child<QTreeView>(page, "assessmentTree")->currentIndex().data(AssessmentModel::IdRole).toString(),
              u"fulfilment/1.1.1"_s);
    picture(page, u"scoring-settle"_s);
}

TEST(Calculation, findsTheInputThatAFindingMisses)
{
    Office office;
    takeIn(office, u"akmola"_s, u"akmola-goals.xlsx"_s);
    const QString row = workflow::inputsOf(office.session(), u"akmola"_s, block).tables[u"indicators"_s].first().key;
    const QString input = u"indicators/"_s + row + u"/fact"_s;
    domain::Inputs inputs = workflow::inputsOf(office.session(), u"akmola"_s, block);
    inputs.find(input)->reported = {};
    const Calculation calculation(office.session().editionOf(block), office.session().variantOf(u"akmola"_s, block).id,
                                  inputs, workflow::assessmentWith(office.session(), u"akmola"_s, block, inputs));
    ASSERT_EQ(calculation.assessment().findings.size(), 1);
    EXPECT_EQ(calculation.targetOf(calculation.assessment().findings.first()), input);
}

TEST(ScoringPage, latenessIsProposedAndCountsOnceItIsEstablished)
{
    Office office;
    takeIn(office, u"education"_s, u"education-goals.xlsx"_s, QDate(2018, 2, 10));
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"education"_s);
    EXPECT_EQ(child<QComboBox>(page, "fact_late")->currentIndex(), 0);
    EXPECT_THAT(child<QLabel>(page, "basis_late")->text().toStdString(), testing::HasSubstr("proposed"));
    EXPECT_THAT(score(page).toStdString(), testing::HasSubstr("89,23"));
    picture(page, u"scoring-proposed"_s);
    child<QPushButton>(page, "establish")->click();
    EXPECT_THAT(score(page).toStdString(), testing::HasSubstr("87,73"));
}

TEST(ScoringPage, aFigureThatIsNotFinishedIsNotCollected)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    type(page, "fact_unreliable", "4");
    type(page, "fact_unreliable", "-");
    EXPECT_EQ(child<QLineEdit>(page, "fact_unreliable")->text(), u"-"_s);
    EXPECT_THAT(child<QLabel>(page, "basis_unreliable")->text().toStdString(), testing::HasSubstr("not a number"));
    EXPECT_EQ(collected(page), 0);
}

TEST(ScoringPage, aSecondOfficialAgreesAndTheFirstCannot)
{
    Office office;
    takeIn(office, u"health"_s, u"health-goals.xlsx"_s);
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"health"_s);
    child<QPushButton>(page, "agree")->click();
    EXPECT_EQ(office.prompts.problems.size(), 1);
    office.workspace.setOfficial(u"Ержан Т."_s);
    office.prompts.text = u"Проверить показатель 2.1.1"_s;
    child<QPushButton>(page, "giveBack")->click();
    EXPECT_EQ(workflow::progressOf(office.session(), u"health"_s, block), workflow::Progress::Returned);
    child<QPushButton>(page, "agree")->click();
    EXPECT_EQ(workflow::progressOf(office.session(), u"health"_s, block), workflow::Progress::Reviewed);
    child<QTabWidget>(page, "workTabs")->setCurrentIndex(2);
    picture(page, u"scoring-reviewed"_s);
    choose(page, "fact_incomplete", 0);
    EXPECT_FALSE(child<QPushButton>(page, "agree")->isEnabled());
}

TEST(ScoringPage, withoutAnOfficialNothingCanBeEstablished)
{
    Office office;
    takeIn(office, u"health"_s, u"health-goals.xlsx"_s);
    office.workspace.setOfficial({});
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"health"_s);
    choose(page, "fact_incomplete", 0);
    EXPECT_FALSE(child<QPushButton>(page, "establish")->isEnabled());
    EXPECT_FALSE(child<QPushButton>(page, "establish")->toolTip().isEmpty());
    EXPECT_FALSE(child<QPushButton>(page, "agree")->isEnabled());
}

TEST(ScoringPage, aBodyWithoutAReportCanBeSaidToHaveSentNone)
{
    Office office;
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"health"_s);
    picture(page, u"scoring-no-report"_s);
    choose(page, "fact_absent", 0);
    child<QPushButton>(page, "establish")->click();
    EXPECT_THAT(office.prompts.problems, testing::IsEmpty());
    EXPECT_THAT(score(page).toStdString(), testing::HasSubstr("0,00"));
}

TEST(ScoringPage, leadsBothWaysThroughTheCalculation)
{
    Office office;
    takeIn(office, u"akmola"_s, u"akmola-goals.xlsx"_s);
    const auto calculation = calculationOf(office, u"akmola"_s);
    for (const domain::TraceStep& step : calculation->assessment().steps)
        for (const QString& used : step.uses) {
            EXPECT_TRUE(calculation->knows(used)) << used.toStdString();
            EXPECT_TRUE(calculation->usedBy(used).contains(step.id));
        }
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"akmola"_s);
    auto* tree = child<QTreeView>(page, "assessmentTree");
    auto* explanation = child<QTextBrowser>(page, "explanation");
    emit explanation->anchorClicked(QUrl(u"node:before"_s));
    EXPECT_EQ(tree->currentIndex().data(AssessmentModel::IdRole).toString(), u"before"_s);
    emit explanation->anchorClicked(QUrl(u"node:L"_s));
    EXPECT_EQ(tree->currentIndex().data(AssessmentModel::IdRole).toString(), u"L"_s);
    picture(page, u"scoring-akmola"_s);
}

TEST(ScoringPage, isWalkedThroughByTabFromTheBodiesToTheGround)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    page.showNode(u"indicators/1.1.1/fact"_s);
    QCoreApplication::processEvents();
    QStringList order;
    QWidget* first = child<QLineEdit>(page, "bodyFilter");
    for (QWidget* one = first; order.isEmpty() || one != first; one = one->nextInFocusChain())
        if (one->isVisible() && (one->focusPolicy() & Qt::TabFocus))
            order << one->objectName();
    const QStringList expected{u"bodyFilter"_s,      u"bodyView"_s,       u"fact_late"_s,  u"fact_absent"_s,
                               u"fact_unreliable"_s, u"assessmentTree"_s, u"settleList"_s, u"explanation"_s,
                               u"numberField"_s,     u"groundField"_s,    u"addValue"_s};
    QList<qsizetype> places;
    for (const QString& name : expected)
        places << order.indexOf(name);
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end())) << order.join(u' ').toStdString();
    EXPECT_FALSE(places.contains(-1)) << order.join(u' ').toStdString();
}

TEST(ScoringPage, anotherValueShowsItsEffectWithinAFrame)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    domain::Inputs inputs = workflow::inputsOf(office.session(), u"agriculture"_s, block);
    inputs.find(u"unreliable"_s)->accepted = domain::Value(base::Number(4));
    QElapsedTimer timer;
    timer.start();
    const domain::Assessment after = workflow::assessmentWith(office.session(), u"agriculture"_s, block, inputs);
    std::cout << "assessed with a changed value in " << timer.nsecsElapsed() / 1000 << " us, " << after.steps.size()
              << " steps\n";
    EXPECT_EQ(after.score->toFixed(2), u"90.38"_s);
}

TEST(ScoringPage, showsAllInKazakh)
{
    Office office(base::Language::Kk);
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    ScoringPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    page.showNode(u"h/1.1.1"_s);
    child<QTreeView>(page, "assessmentTree")->expand(child<QTreeView>(page, "assessmentTree")->currentIndex());
    picture(page, u"scoring-kk"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&page, &change);
    EXPECT_FALSE(child<QTextBrowser>(page, "explanation")->toPlainText().isEmpty());
}

TEST(AssessmentModel, isAFaithfulModelWithinAFrame)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    takeIn(office, u"akmola"_s, u"akmola-goals.xlsx"_s);
    for (const QString& body : {u"agriculture"_s, u"akmola"_s}) {
        AssessmentModel model;
        QElapsedTimer timer;
        timer.start();
        const auto calculation = calculationOf(office, body);
        const qint64 calculated = timer.restart();
        model.show(calculation, base::Language::Kk);

        std::cout << body.toStdString() << ": calculated in " << calculated << " ms, tree in " << timer.elapsed()
                  << " ms\n";
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        EXPECT_TRUE(model.find(u"score"_s).isValid());
        model.setPending({{u"late"_s, domain::Value(true)}});
        model.show(nullptr, base::Language::Kk);
        EXPECT_EQ(model.rowCount(), 0);
    }
}

TEST(PendingModel, isAFaithfulModel)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    desktop::PendingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(calculationOf(office, u"agriculture"_s), {{u"late"_s, true, {}}}, {}, base::Language::Ru);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, desktop::PendingModel::After).data().toString(), u"да"_s);
}

TEST(Explanation, ofAnInputLeadsToItsCellAndNothingIsTakenForHtml)
{
    Office office;
    takeIn(office, u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    const auto calculation = calculationOf(office, u"agriculture"_s);
    const QString html = desktop::explain(*calculation, u"indicators/1.1.1/fact"_s, {{}, base::Language::Ru});
    const domain::Origin& origin = calculation->cell(u"indicators/1.1.1/fact"_s)->input->origin;
    EXPECT_TRUE(html.contains(origin.cell));
    EXPECT_TRUE(html.contains(origin.fileDigest));
    domain::Inputs inputs = calculation->inputs();
    inputs.find(u"indicators/1.1.1/name"_s)->reported = domain::Value(u"<b>x</b> & y"_s);
    const Calculation other(calculation->edition(), calculation->variant().id, inputs, calculation->assessment());
    EXPECT_TRUE(desktop::explain(other, u"indicators/1.1.1/name"_s, {}).contains(u"&lt;b&gt;x&lt;/b&gt; &amp; y"_s));
}

TEST(ValueText, showsMissingAsNoData)
{
    const domain::Edition edition;
    EXPECT_EQ(desktop::valueText(edition, {}, {}, base::Language::Ru), u"no data"_s);
}

} // namespace bagalau::tests
