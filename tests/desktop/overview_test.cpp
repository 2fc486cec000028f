#include "desktop/overview/bodymatrixmodel.h"
#include "desktop/overview/duemodel.h"
#include "desktop/overview/stagestate.h"
#include "desktop/overview/timelinewidget.h"
#include "desktop/overview/words.h"
#include "shellsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests::shell;
using Tester = QAbstractItemModelTester;
using desktop::BodyMatrixModel;
using desktop::Tone;

namespace {

class OverviewTest : public ShellTest
{
protected:
    OverviewTest()
    {
        makeWindow();
        window->openStore(makeStore());
        workspace.setOfficial(u"Әлия Сейітқали"_s);
        page = window->findChild<desktop::OverviewPage*>();
    }

    void setSchedule()
    {
        for (int number = 1; number <= 6; ++number)
            workflow::setStage(*workspace.session(), number, QDate(2018, 1 + number, 20), u"Әлия Сейітқали"_s);
    }

    QModelIndex cell(const QString& body, int column) const
    {
        const QAbstractItemModel* model = find<QTableView>("bodyTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(BodyMatrixModel::BodyRole).toString() == body)
                return model->index(row, column);
        ADD_FAILURE() << body.toStdString();
        return {};
    }

    desktop::OverviewPage* page = nullptr;
};

workflow::BodyStatus status(workflow::Progress progress, bool elsewhere = false)
{
    workflow::BodyStatus one;
    one.progress = progress;
    if (elsewhere)
        one.refusal = base::Message(u"x"_s, "elsewhere");
    return one;
}

TEST_F(OverviewTest, aStageIsDoneWhenEveryBodyOfThisOfficeIsThrough)
{
    using workflow::Progress;
    const QList<domain::Stage> stages{{1, u"a"_s, QDate(2018, 2, 20)},
                                      {2, u"b"_s, QDate(2018, 3, 20)},
                                      {3, u"c"_s, {}},
                                      {4, u"d"_s, QDate(2018, 2, 1)}};
    const QList<workflow::BodyStatus> bodies{status(Progress::Loaded), status(Progress::Delivered),
                                             status(Progress::NoReport, true)};
    const auto states = desktop::stageStates(stages, bodies, QDate(2018, 3, 1));
    EXPECT_EQ(states[0].tone, Tone::Good);
    EXPECT_EQ(states[1].tone, Tone::Next);
    EXPECT_TRUE(states[1].count.contains(u"1"_s) && states[1].count.contains(u"2"_s));
    EXPECT_EQ(states[2].tone, Tone::Quiet);
    EXPECT_EQ(states[3].tone, Tone::Quiet) << "other offices' work is not called overdue here";
    const auto late = desktop::stageStates(stages, {status(Progress::NoReport)}, QDate(2018, 3, 1));
    EXPECT_EQ(late[0].tone, Tone::Attention);
    EXPECT_EQ(late[0].words, desktop::Words::due(QDate(2018, 2, 20), QDate(2018, 3, 1)));
}

TEST_F(OverviewTest, theTimelineSaysEveryStageToAScreenReader)
{
    setSchedule();
    const QString said = find<desktop::TimelineWidget>("timeline")->accessibleDescription();
    EXPECT_EQ(said.count(u'\n'), 5);
    EXPECT_TRUE(said.contains(u"20.02.2018"_s));
}

TEST_F(OverviewTest, bodiesThatOthersAssessAreGreyedWithTheReason)
{
    const QModelIndex economy = cell(u"economy"_s, BodyMatrixModel::Name);
    EXPECT_FALSE(economy.data(BodyMatrixModel::AssessedHereRole).toBool());
    EXPECT_TRUE(economy.data(Qt::ToolTipRole).toString().contains(u"Премьер-Министр"_s));
    EXPECT_TRUE(economy.data(Qt::ForegroundRole).isValid());
    QSignalSpy asked(page, &desktop::Page::pageRequested);
    emit find<QTableView>("bodyTable")->activated(economy);
    EXPECT_EQ(asked.size(), 0);
    find<QCheckBox>("ownCheck")->setChecked(true);
    const QAbstractItemModel* model = find<QTableView>("bodyTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        EXPECT_TRUE(model->index(row, 0).data(BodyMatrixModel::AssessedHereRole).toBool());
}

TEST_F(OverviewTest, aBodyIsFoundByAPartOfItsNameInAnyCase)
{
    find<QLineEdit>("findEdit")->setText(u"ДЕНСАУЛЫҚ"_s);
    EXPECT_EQ(find<QTableView>("bodyTable")->model()->rowCount(), 1);
}

TEST_F(OverviewTest, aLoadedReportShowsInTheMatrixAtOnce)
{
    EXPECT_EQ(cell(u"health"_s, BodyMatrixModel::Report).data(BodyMatrixModel::ToneRole).toInt(),
              static_cast<int>(Tone::Next));
    load(u"health"_s, u"health-goals.xlsx"_s);
    EXPECT_EQ(cell(u"health"_s, BodyMatrixModel::Report).data(BodyMatrixModel::ToneRole).toInt(),
              static_cast<int>(Tone::Good));
    EXPECT_FALSE(cell(u"health"_s, BodyMatrixModel::Report).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_F(OverviewTest, opensScoringAtTheBodyThatWasActivated)
{
    auto* table = find<QTableView>("bodyTable");
    emit table->activated(cell(u"health"_s, BodyMatrixModel::Name));
    EXPECT_EQ(window->currentPage(), u"scoring"_s);
    EXPECT_EQ(static_cast<PlainPage*>(find<QStackedWidget>("stack")->currentWidget())->body, u"health"_s);
}

TEST_F(OverviewTest, whatIsDueLeadsToItsPage)
{
    EXPECT_TRUE(find<QLabel>("dueEmptyLabel")->isVisible());
    const QString undated = find<QLabel>("dueEmptyLabel")->text();
    EXPECT_TRUE(undated.contains(u"dates"_s)) << "an empty list says what to do next";
    setSchedule();
    auto* list = find<QListView>("dueList");
    ASSERT_GT(list->model()->rowCount(), 0);
    EXPECT_FALSE(find<QLabel>("dueEmptyLabel")->isVisible());
    emit list->activated(list->model()->index(1, 0)); // below the heading
    EXPECT_EQ(window->currentPage(), u"reports"_s) << "stage 1 passed without reports";
}

TEST_F(OverviewTest, theChartComesWithScoresAndSaysThem)
{
    find<QTabWidget>("tabs")->setCurrentIndex(1);
    EXPECT_TRUE(find<QLabel>("chartEmptyLabel")->isVisible());
    keep(window.get(), u"overview-noscores"_s);
}

TEST_F(OverviewTest, distancesInDaysAreSaidInWords)
{
    const QDate today(2018, 3, 1);
    EXPECT_EQ(desktop::Words::due(today, today), u"today"_s);
    EXPECT_NE(desktop::Words::due(today.addDays(2), today), desktop::Words::due(today.addDays(-2), today));
    EXPECT_EQ(desktop::Words::shortName(u"Министерство финансов Республики Казахстан"_s), u"Министерство финансов"_s);
    EXPECT_EQ(desktop::Words::shortName(u"Қазақстан Республикасының Қаржы министрлігі"_s), u"Қаржы министрлігі"_s);
}

TEST_F(OverviewTest, modelsKeepTheRulesOfModels)
{
    BodyMatrixModel bodies(workspace);
    desktop::DueModel due(workspace);
    const Tester one(&bodies, Tester::FailureReportingMode::Fatal), two(&due, Tester::FailureReportingMode::Fatal);
    setSchedule();
    bodies.load(workflow::bodyStatuses(*workspace.session(), u"goals"_s));
    due.load(workflow::dueItems(*workspace.session()), QDate(2018, 3, 1));
    EXPECT_EQ(bodies.rowCount(), 32);
    EXPECT_GT(due.rowCount(), 0);
}

TEST_F(OverviewTest, looksAsItShould)
{
    setSchedule();
    for (const QString& body : {u"health"_s, u"agriculture"_s, u"education"_s, u"energy"_s, u"foreign"_s})
        load(body, body + u"-goals.xlsx"_s);
    keep(window.get(), u"overview"_s);
    find<QTabWidget>("tabs")->setCurrentIndex(1);
    const QString said = find<QWidget>("scoreChart")->accessibleDescription();
    EXPECT_TRUE(said.contains(u"91,18"_s));
    EXPECT_TRUE(said.split(u'\n').size() >= 2);
    EXPECT_FALSE(find<QLabel>("chartEmptyLabel")->isVisible());
    for (const base::Language language : base::officialLanguages) {
        window->useLanguage(language);
        QCoreApplication::processEvents();
        find<QTabWidget>("tabs")->setCurrentIndex(0);
        EXPECT_LE(window->minimumSizeHint().width(), 1280)
            << "at 1366 pixels there is room to spare in either language";
        EXPECT_GE(find<QLineEdit>("findEdit")->width(), 160);
        auto* line = find<desktop::TimelineWidget>("timeline");
        EXPECT_GE(line->height(), line->heightForWidth(line->width())) << "no stage loses a part of its name";
        keep(window.get(), u"overview-"_s + base::languageCode(language));
        find<QTabWidget>("tabs")->setCurrentIndex(1);
        keep(window.get(), u"overview-scores-"_s + base::languageCode(language));
    }
}

} // namespace
