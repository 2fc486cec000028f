#include "desktop/bodies/bodylist.h"
#include "desktop/common/texttable.h"
#include "desktop/comparison/comparisonpage.h"
#include "desktop/trials/trialpage.h"
#include "office.h"
#include "workflow/acceptvalues.h"
#include "workflow/assessments.h"
#include "workflow/training.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

// Trial calculation and comparison, as a person uses them on the training cycle.
namespace bagalau::tests {

namespace {

struct TrainingOffice
{
    Folder folder;
    GivenAnswers prompts;
    workflow::Environment environment = workflow::systemEnvironment();
    desktop::Workspace workspace{environment, prompts};

    explicit TrainingOffice(base::Language language)
    {
        const QString path = folder.path(u"оқу.bagalau"_s);
        workflow::createTrainingStore(path);
        workspace.setLanguage(language);
        workspace.open(std::make_unique<workflow::Session>(path, workflow::Session::Mode::Write, environment));
    }
};

class TrialWindow : public ::testing::TestWithParam<base::Language>
{
protected:
    TrialWindow()
    {
        page.resize(1166, 640);
        page.show();
        page.refresh();
        page.showBody(u"education"_s);
    }
    QString suffix() const { return GetParam() == base::Language::Kk ? u"-kk"_s : u"-ru"_s; }
    QString result(int row, int column) const
    {
        const QAbstractItemModel* model = child<QTableView>(page, "resultTable")->model();
        return model->index(row, column).data().toString();
    }
    // Chooses a value in the tree by its id, as the person would after unfolding it.
    void choose(const QString& id)
    {
        auto* tree = child<QTreeView>(page, "trialTree");
        const auto* model = qobject_cast<const desktop::AssessmentModel*>(tree->model());
        ASSERT_TRUE(model->find(id).isValid()) << id.toStdString();
        tree->setCurrentIndex(model->find(id));
    }
    void type(const QString& text)
    {
        child<QComboBox>(page, "tryField")->setEditText(text);
        child<QPushButton>(page, "tryButton")->click();
    }
    qsizetype entries() { return workflow::journal(*office.workspace.session()).size(); }

    TrainingOffice office{GetParam()};
    desktop::TrialPage page{office.workspace};
};

TEST_P(TrialWindow, showsScoreDegreeAndPlaceBesideThoseThatStand)
{
    const qsizetype before = entries();
    EXPECT_EQ(result(0, 1), u"87,73"_s);
    EXPECT_EQ(result(0, 2), u"87,73"_s);
    EXPECT_FALSE(child<QPushButton>(page, "startAgain")->isEnabled());
    choose(u"unreliable"_s);
    type(u"5"_s);
    EXPECT_EQ(result(0, 1), u"87,73"_s);
    EXPECT_EQ(result(0, 2), u"86,73"_s) << "five facts of 0.2 points";
    EXPECT_EQ(result(0, 3), u"-1,00"_s);
    EXPECT_EQ(child<QTableView>(page, "changeTable")->model()->rowCount(), 1);
    picture(page, u"trial-value"_s + suffix());
    child<QTableView>(page, "changeTable")->selectRow(0);
    child<QPushButton>(page, "removeChange")->click();
    EXPECT_EQ(result(0, 2), u"87,73"_s);
    EXPECT_EQ(entries(), before) << "nothing is written";
}

TEST_P(TrialWindow, saysInPlaceWhatCannotBeTried)
{
    choose(u"unreliable"_s);
    type(u"көп"_s);
    EXPECT_TRUE(child<QLabel>(page, "tryFault")->isVisible());
    EXPECT_EQ(result(0, 2), u"87,73"_s);
    type(u"1"_s);
    EXPECT_FALSE(child<QLabel>(page, "tryFault")->isVisible());
    EXPECT_EQ(result(0, 2), u"87,53"_s);
}

TEST_P(TrialWindow, findsWhatLiftsTheDegreeAndTriesIt)
{
    child<QPushButton>(page, "searchLifts")->click();
    auto* table = child<QTableView>(page, "liftTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 60'000));
    child<QTabWidget>(page, "trialTabs")->setCurrentIndex(2);
    picture(page, u"trial-lifts"_s + suffix());
    const QString score = table->model()->index(0, 3).data().toString();
    emit table->activated(table->model()->index(0, 0));
    EXPECT_EQ(result(0, 2), score);
    EXPECT_GT(score, u"87,73"_s);
    EXPECT_EQ(result(1, 1) != result(1, 2), score >= u"90"_s) << "another degree from 90 on";
}

TEST_P(TrialWindow, scoresTheSameDataByAnotherEdition)
{
    auto* combo = child<QComboBox>(page, "editionCombo");
    ASSERT_EQ(combo->count(), 2);
    combo->setCurrentIndex(1);
    emit combo->activated(1);
    EXPECT_EQ(result(0, 2), u"–"_s);
    EXPECT_TRUE(child<QLabel>(page, "findingLabel")->isVisible());
    picture(page, u"trial-edition"_s + suffix());
    child<QPushButton>(page, "startAgain")->click();
    EXPECT_EQ(result(0, 2), u"87,73"_s);
    EXPECT_TRUE(office.prompts.problems.isEmpty());
}

TEST_P(TrialWindow, readsAnOpenPointInAnotherWay)
{
    auto* readings = child<QTableView>(page, "readingTable");
    child<QTabWidget>(page, "trialTabs")->setCurrentIndex(1);
    ASSERT_GT(readings->model()->rowCount(), 0);
    for (int row = 0; row < readings->model()->rowCount(); ++row) {
        readings->selectRow(row);
        EXPECT_TRUE(child<QGroupBox>(page, "tryBox")->isEnabled());
    }
    auto* field = child<QComboBox>(page, "tryField");
    for (int row = 0; row < readings->model()->rowCount() && field->isEditable(); ++row)
        readings->selectRow(row);
    ASSERT_FALSE(field->isEditable()) << "an open point that is decided by a choice";
    field->setCurrentIndex(field->currentIndex() == 0 ? 1 : 0);
    child<QPushButton>(page, "tryButton")->click();
    EXPECT_EQ(child<QTableView>(page, "changeTable")->model()->rowCount(), 1);
    EXPECT_TRUE(child<QPushButton>(page, "startAgain")->isEnabled());
    picture(page, u"trial-readings"_s + suffix());
}

TEST_P(TrialWindow, forgetsWhatWasTriedWithTheStore)
{
    choose(u"unreliable"_s);
    type(u"5"_s);
    const QString path = office.workspace.session()->path();
    office.workspace.close();
    EXPECT_EQ(child<QStackedWidget>(page, "trialStack")->currentIndex(), 0);
    office.workspace.open(std::make_unique<workflow::Session>(path, workflow::Session::Mode::Read, office.environment));
    page.showBody(u"education"_s);
    EXPECT_EQ(result(0, 2), u"87,73"_s) << "and a store that is only read can be tried on too";
}

TEST_P(TrialWindow, forgetsWhatWasTriedWithTheBlock)
{
    choose(u"unreliable"_s);
    type(u"5"_s);
    const QString block = office.workspace.block();
    for (const QString& other : {u"interaction"_s, u"organisation"_s, block}) {
        office.workspace.setBlock(other);
        child<QPushButton>(page, "searchLifts")->click();
        child<QPushButton>(page, "startAgain")->click();
        child<QPushButton>(page, "tryButton")->click();
    }
    page.showBody(u"education"_s);
    EXPECT_EQ(result(0, 2), u"87,73"_s);
    EXPECT_TRUE(office.prompts.problems.isEmpty()) << office.prompts.problems.join(u' ').toStdString();
}

TEST_P(TrialWindow, takesBackOnlyWhatCannotBeTried)
{
    choose(u"unreliable"_s);
    type(u"5"_s);
    page.showBody(u"health"_s);
    EXPECT_EQ(result(0, 1), result(0, 2)) << "another body begins anew";
    EXPECT_FALSE(child<QGroupBox>(page, "tryBox")->isEnabled());
}

class ComparisonWindow : public ::testing::TestWithParam<base::Language>
{
protected:
    TrainingOffice office{GetParam()};
    desktop::ComparisonPage page{office.workspace};
};

TEST_P(ComparisonWindow, showsAllBodiesByOneCriterionAndLeadsToTheScore)
{
    page.resize(1166, 640);
    page.show();
    page.refresh();
    auto* table = child<QTableView>(page, "boardTable");
    using Model = desktop::ComparisonModel;
    ASSERT_GE(table->model()->rowCount(), 5);
    EXPECT_EQ(table->model()->index(0, Model::Points).data().toString(), u"92,43"_s);
    EXPECT_EQ(table->model()->index(0, Model::Place).data().toString(), u"1"_s);
    EXPECT_EQ(table->model()->index(0, Model::Bar).data(Model::ShareRole).toInt(), 924) << "92.43 of 100";
    EXPECT_EQ(table->model()->index(0, Model::Bar).data(Model::MedianRole).toInt(), 908)
        << "90.805 of 100, between the two in the middle";
    picture(page, GetParam() == base::Language::Kk ? u"comparison-kk"_s : u"comparison-ru"_s);
    QSignalSpy asked(&page, &desktop::Page::pageRequested);
    emit table->activated(table->model()->index(0, 0));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0], (QVariantList{u"scoring"_s, u"health"_s}));
    auto* combo = child<QComboBox>(page, "itemCombo");
    for (int item = 0; item < combo->count(); ++item) {
        combo->setCurrentIndex(item);
        emit combo->activated(item);
    }
    EXPECT_TRUE(office.prompts.problems.isEmpty());
}

TEST(ComparisonModels, keepTheRulesOfModels)
{
    desktop::ComparisonModel board;
    desktop::TextTable texts;
    const QAbstractItemModelTester first(&board, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&texts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    workflow::Comparison one;
    one.bodies << workflow::ComparedBody{{}, {}, base::Number(3), 1, {u"Ә. Әлиева"_s}, {}, true};
    board.show(one, {}, base::Language::Kk);
    EXPECT_EQ(board.index(0, desktop::ComparisonModel::Points).data().toString(), u"3,00"_s);
    texts.show({{u"Атауы"_s, false}, {u"Мәні"_s, true}}, {{u"x"_s, {u"ә"_s}, true, {}}});
    EXPECT_EQ(texts.index(0, 0).data(desktop::TextTable::IdRole).toString(), u"x"_s);
    EXPECT_EQ(texts.index(0, 1).data().toString(), QString()) << "a cell that nobody gave";
    texts.show({}, {});
    EXPECT_EQ(texts.rowCount(), 0);
}

INSTANTIATE_TEST_SUITE_P(Languages, TrialWindow, ::testing::Values(base::Language::Kk, base::Language::Ru));
INSTANTIATE_TEST_SUITE_P(Languages, ComparisonWindow, ::testing::Values(base::Language::Kk, base::Language::Ru));

} // namespace

} // namespace bagalau::tests
