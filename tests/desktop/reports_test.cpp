#include "desktop/bodies/bodylist.h"
#include "desktop/reports/cellpreviewmodel.h"
#include "desktop/reports/findingmodel.h"
#include "desktop/reports/reportspage.h"
#include "office.h"
#include "workflow/views.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QUrl>

namespace bagalau::tests {

namespace {

using desktop::ReportsPage;

QString step(const ReportsPage& page)
{
    return child<QStackedWidget>(page, "stepStack")->currentWidget()->objectName();
}

bool readAndWait(ReportsPage& page, Office& office, const QStringList& files)
{
    office.prompts.files = files;
    child<QPushButton>(page, "chooseFiles")->click();
    return QTest::qWaitFor([&] { return step(page) != u"readingPage"_s; }, 20000);
}

void showAt(ReportsPage& page)
{
    page.resize(1166, 640);
    page.show();
}

} // namespace

TEST(ReportsPage, aReportIsReadAndTakenInThroughTheWidgets)
{
    Office office;
    ReportsPage page(office.workspace);
    showAt(page);
    picture(page, u"reports-nothing"_s);
    page.showBody(u"agriculture"_s);
    EXPECT_EQ(child<QDateEdit>(page, "receivedDate")->date(), QDate(2018, 2, 10));
    child<QDateEdit>(page, "receivedDate")->setDate(QDate(2018, 2, 8));
    picture(page, u"reports-empty"_s);
    ASSERT_TRUE(readAndWait(page, office, {office.training(u"agriculture-goals.xlsx"_s)}));
    EXPECT_EQ(step(page), u"DraftView"_s);
    EXPECT_FALSE(workflow::reportOf(office.session(), u"agriculture"_s, u"goals"_s));
    picture(page, u"reports-read"_s);
    child<QPushButton>(page, "takeIn")->click();
    const auto report = workflow::reportOf(office.session(), u"agriculture"_s, u"goals"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->version, 1);
    EXPECT_EQ(report->received, QDate(2018, 2, 8));
    EXPECT_EQ(report->official, u"Айгүл Ә."_s);
    EXPECT_EQ(step(page), u"ReportView"_s);
    EXPECT_EQ(child<QLabel>(page, "reportVersion")->text(), u"1"_s);
    EXPECT_EQ(child<QLabel>(page, "reportReceived")->text(), u"08.02.2018"_s);
    EXPECT_THAT(child<QLabel>(page, "reportFiles")->text().toStdString(),
                testing::HasSubstr(report->files.first().digest.toStdString()));
    EXPECT_THAT(office.prompts.problems, testing::IsEmpty());
    picture(page, u"reports-taken"_s);
}

TEST(ReportsPage, aWrongFileShowsItsErrorsAndNothingIsTakenIn)
{
    Office office;
    ReportsPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    ASSERT_TRUE(readAndWait(page, office, {office.training(u"health-goals.xlsx"_s)}));
    EXPECT_EQ(step(page), u"DraftView"_s);
    const auto* draft = child<QWidget>(page, "DraftView");
    EXPECT_GT(child<QTableView>(*draft, "findingTable")->model()->rowCount(), 0);
    EXPECT_FALSE(child<QPushButton>(page, "takeIn")->isVisible());
    EXPECT_TRUE(child<QLabel>(page, "draftVerdict")->text().startsWith(u"✖ Nothing was taken in"_s));
    picture(page, u"reports-blocked"_s);
    EXPECT_FALSE(workflow::reportOf(office.session(), u"agriculture"_s, u"goals"_s));
    child<QPushButton>(page, "putAway")->click();
    EXPECT_EQ(step(page), u"ReportView"_s);
}

TEST(ReportsPage, aFileThatIsNoWorkbookAndOneThatIsGoneAreToldApart)
{
    Office office;
    ReportsPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    ASSERT_TRUE(readAndWait(page, office, {office.folder.write(u"хат.xlsx"_s, "no workbook")}));
    EXPECT_EQ(step(page), u"DraftView"_s);
    EXPECT_THAT(office.prompts.problems, testing::IsEmpty());
    ASSERT_TRUE(readAndWait(page, office, {office.folder.path(u"gone.xlsx"_s)}));
    EXPECT_EQ(office.prompts.problems.size(), 1);
    EXPECT_EQ(step(page), u"ReportView"_s);
}

TEST(ReportsPage, warningsAreAcceptedOnlyWithAReason)
{
    Office office;
    ReportsPage page(office.workspace);
    showAt(page);
    page.showBody(u"almaty"_s);
    ASSERT_TRUE(readAndWait(page, office, {office.training(u"almaty-goals.xlsx"_s)}));
    auto* takeIn = child<QPushButton>(page, "takeIn");
    ASSERT_TRUE(takeIn->isVisible());
    EXPECT_FALSE(takeIn->isEnabled());
    EXPECT_FALSE(takeIn->toolTip().isEmpty());
    picture(page, u"reports-warnings"_s);
    child<QLineEdit>(page, "acceptReason")->setText(u"Подтверждено письмом № 5"_s);
    ASSERT_TRUE(takeIn->isEnabled());
    takeIn->click();
    const auto report = workflow::reportOf(office.session(), u"almaty"_s, u"goals"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->reason, u"Подтверждено письмом № 5"_s);
    picture(page, u"reports-taken-with-warnings"_s);
}

TEST(ReportsPage, theSelectedFindingsCanBeCopiedAndFilteredByWeight)
{
    Office office;
    ReportsPage page(office.workspace);
    showAt(page);
    page.showBody(u"almaty"_s);
    ASSERT_TRUE(readAndWait(page, office, {office.training(u"almaty-goals.xlsx"_s)}));
    const auto* draft = child<QWidget>(page, "DraftView");
    auto* table = child<QTableView>(*draft, "findingTable");
    table->selectRow(0);
    child<QPushButton>(*draft, "copyFindings")->click();
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), testing::HasSubstr("\t"));
    auto* weight = child<QComboBox>(*draft, "findingWeight");
    weight->setCurrentIndex(1); // errors: there are none
    EXPECT_EQ(table->model()->rowCount(), 0);
    weight->setCurrentIndex(2);
    EXPECT_GT(table->model()->rowCount(), 0);
}

TEST(ReportsPage, droppedFilesAreReadForTheChosenBody)
{
    Office office;
    ReportsPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(office.training(u"agriculture-goals.xlsx"_s))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    EXPECT_TRUE(drop.isAccepted());
    ASSERT_TRUE(QTest::qWaitFor([&] { return step(page) == u"DraftView"_s; }, 20000));
}

TEST(ReportsPage, withoutAnOfficialNothingCanBeTakenIn)
{
    Office office;
    office.workspace.setOfficial({});
    ReportsPage page(office.workspace);
    showAt(page);
    page.showBody(u"agriculture"_s);
    ASSERT_TRUE(readAndWait(page, office, {office.training(u"agriculture-goals.xlsx"_s)}));
    EXPECT_FALSE(child<QPushButton>(page, "takeIn")->isEnabled());
    office.workspace.setOfficial(u"Айгүл Ә."_s);
    EXPECT_TRUE(child<QPushButton>(page, "takeIn")->isEnabled());
}

TEST(ReportsPage, aBodyThatOthersAssessSaysWhyAndOffersNothing)
{
    Office office;
    ReportsPage page(office.workspace);
    showAt(page);
    page.showBody(u"economy"_s);
    EXPECT_EQ(child<QStackedWidget>(page, "pageStack")->currentWidget()->objectName(), u"nothingPage"_s);
    EXPECT_FALSE(child<QLabel>(page, "nothingText")->text().isEmpty());
    EXPECT_TRUE(child<QLabel>(page, "bodyReason")->isVisible());
    picture(page, u"reports-refused"_s);
}

TEST(ReportsPage, aLanguageIsSwitchedWhileAReportWaits)
{
    Office office(base::Language::Kk);
    ReportsPage page(office.workspace);
    showAt(page);
    page.showBody(u"almaty"_s);
    ASSERT_TRUE(readAndWait(page, office, {office.training(u"almaty-goals.xlsx"_s)}));
    picture(page, u"reports-warnings-kk"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&page, &change);
    EXPECT_EQ(step(page), u"DraftView"_s);
}

TEST(BodyList, findsABodyWithoutCaseAndWithoutKazakhMarks)
{
    Office office;
    desktop::BodyList list(office.workspace);
    list.refresh();
    auto* view = child<QListView>(list, "bodyView");
    const int all = view->model()->rowCount();
    child<QLineEdit>(list, "bodyFilter")->setText(u"АКМОЛА"_s);
    EXPECT_EQ(view->model()->rowCount(), 1);
    child<QLineEdit>(list, "bodyFilter")->setText(u"ауыл шаруашылыгы"_s);
    EXPECT_EQ(view->model()->rowCount(), 1);
    child<QLineEdit>(list, "bodyFilter")->clear();
    EXPECT_EQ(view->model()->rowCount(), all);
}

TEST(BodyList, keepsTheChosenBodyWhenItIsReadAgain)
{
    Office office;
    desktop::BodyList list(office.workspace);
    list.refresh();
    list.choose(u"health"_s);
    list.refresh();
    EXPECT_EQ(list.body(), u"health"_s);
    EXPECT_TRUE(child<QListView>(list, "bodyView")->currentIndex().isValid());
}

TEST(BodyListModel, isAFaithfulModel)
{
    Office office;
    desktop::BodyListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(workflow::bodyStatuses(office.session(), u"goals"_s), base::Language::Kk);
    EXPECT_GT(model.rowCount(), 30);
    model.show({}, base::Language::Kk);
}

TEST(FindingModel, isAFaithfulModelWithBlockersFirst)
{
    desktop::FindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const base::Message message(u"x"_s, "text %1", {u"1"_s});
    model.show({{base::Finding::Weight::Note, message, {}},
                {base::Finding::Weight::Blocker, message, {u"a.xlsx"_s, u"S"_s, u"F12"_s}}},
               base::Language::Ru);
    EXPECT_EQ(model.finding(0).weight, base::Finding::Weight::Blocker);
    EXPECT_EQ(model.index(0, desktop::FindingModel::Cell).data().toString(), u"F12"_s);
    EXPECT_EQ(model.count(base::Finding::Weight::Note), 1);
}

TEST(CellPreviewModel, showsTheRowsAroundACellAsTheyStandInTheSheet)
{
    domain::Variant variant;
    domain::Table table;
    table.id = u"t"_s;
    domain::Column number, plan;
    number.id = u"no"_s;
    number.name = u"№"_s;
    plan.id = u"plan"_s;
    plan.name = {u"Жоспар"_s, u"План"_s};
    plan.type = domain::ValueType::Number;
    table.columns = {number, plan};
    variant.tables = {table};
    domain::ReportTables tables;
    for (int row = 10; row < 20; row += 2) {
        const QString at = QString::number(row);
        tables[u"t"_s] << domain::ReportRow{at,
                                            {{u"no"_s, {{}, {u"d"_s, u"f"_s, u"s"_s, u"B"_s + at, at}}},
                                             {u"plan"_s, {{}, {u"d"_s, u"f"_s, u"s"_s, u"AA"_s + at, u"1 000"_s}}}}};
    }
    const desktop::CellWindow window = desktop::SheetCells::from(variant, tables).around({u"f"_s, u"s"_s, u"AA14"_s});
    EXPECT_EQ(window.rows, (QList<int>{10, 12, 14, 16, 18}));
    ASSERT_EQ(window.columns.size(), 2);
    EXPECT_EQ(window.columns[0].letters, u"B"_s);
    EXPECT_EQ(window.columns[1].name.ru, u"План"_s);
    desktop::CellPreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(window, base::Language::Ru);
    EXPECT_EQ(model.focus(), model.index(2, 1));
    EXPECT_EQ(desktop::SheetCells().around({u"f"_s, u"s"_s, u"AA14"_s}).rows.size(), 0);
}

} // namespace bagalau::tests
