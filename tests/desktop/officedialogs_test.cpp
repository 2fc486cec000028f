#include "desktop/office/checkdialog.h"
#include "desktop/office/checkmodel.h"
#include "desktop/office/earlierdialog.h"
#include "desktop/office/earliermodel.h"
#include "desktop/office/journaldialog.h"
#include "desktop/office/journalmodel.h"
#include "desktop/office/officialsdialog.h"
#include "desktop/office/officialsmodel.h"
#include "desktop/office/scheduledialog.h"
#include "desktop/office/trainingdaydialog.h"
#include "desktop/shell/collatedproxy.h"
#include "desktop/shell/problemdialog.h"
#include "shellsupport.h"

#include <QAbstractItemModelTester>
#include <QStringListModel>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests::shell;
using Tester = QAbstractItemModelTester;

namespace {

class OfficeDialogsTest : public ShellTest
{
protected:
    OfficeDialogsTest()
    {
        makeWindow();
        window->openStore(makeStore());
        workspace.setOfficial(u"Әлия Сейітқали"_s);
    }
    QDateEdit* stage(QDialog* in, int number) const
    {
        return find<QDateEdit>(qPrintable(u"stage%1"_s.arg(number)), in);
    }
};

TEST_F(OfficeDialogsTest, anOfficialIsAddedOnceAndTheDialogStaysOpen)
{
    trigger("officialsAction");
    auto* officials = dialog<desktop::OfficialsDialog>();
    find<QLineEdit>("nameEdit", officials)->setText(u"  Әлия   Сейітқали "_s);
    QTest::mouseClick(find<QPushButton>("addButton", officials), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("faultLabel", officials)->isVisible());
    find<QLineEdit>("nameEdit", officials)->setText(u"Қайрат Нұрлан"_s);
    QTest::mouseClick(find<QPushButton>("addButton", officials), Qt::LeftButton);
    EXPECT_FALSE(find<QLabel>("faultLabel", officials)->isVisible());
    EXPECT_EQ(workflow::officials(*workspace.session()).size(), 3);
    EXPECT_TRUE(officials->isVisible());
}

TEST_F(OfficeDialogsTest, datesOfTheScheduleAreSetAndThenMovedTogether)
{
    for (const int shift : {0, 30, -15}) {
        trigger("scheduleAction");
        auto* schedule = dialog<desktop::ScheduleDialog>();
        for (int number = 1; number <= 6; ++number)
            stage(schedule, number)->setDate(QDate(2018, 1 + number, 20).addDays(shift));
        press(find<QDialogButtonBox>("buttonBox", schedule), QDialogButtonBox::Ok);
        EXPECT_FALSE(schedule->isVisible()) << find<QLabel>("faultLabel", schedule)->text().toStdString();
        EXPECT_EQ(workflow::schedule(*workspace.session())[5].date, QDate(2018, 7, 20).addDays(shift));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_TRUE(prompts.problems.isEmpty());
}

TEST_F(OfficeDialogsTest, aScheduleOutOfOrderIsRefusedInPlaceAndNothingIsSet)
{
    trigger("scheduleAction");
    auto* schedule = dialog<desktop::ScheduleDialog>();
    stage(schedule, 1)->setDate(QDate(2018, 4, 1));
    stage(schedule, 3)->setDate(QDate(2018, 3, 1));
    press(find<QDialogButtonBox>("buttonBox", schedule), QDialogButtonBox::Ok);
    EXPECT_TRUE(find<QLabel>("faultLabel", schedule)->isVisible());
    EXPECT_TRUE(schedule->isVisible());
    EXPECT_FALSE(workflow::schedule(*workspace.session())[0].date.isValid());
    keep(schedule, u"schedule"_s);
}

TEST_F(OfficeDialogsTest, aScheduleWithoutAChangeWritesNoEntry)
{
    const qsizetype before = workflow::journal(*workspace.session()).size();
    trigger("scheduleAction");
    press(find<QDialogButtonBox>("buttonBox", dialog<desktop::ScheduleDialog>()), QDialogButtonBox::Ok);
    EXPECT_EQ(workflow::journal(*workspace.session()).size(), before);
}

TEST_F(OfficeDialogsTest, withoutTheRightTheScheduleSaysWhoMaySetIt)
{
    workspace.setOfficial(u"Ғалым Өмірзақ"_s);
    trigger("scheduleAction");
    auto* schedule = dialog<desktop::ScheduleDialog>();
    stage(schedule, 1)->setDate(QDate(2018, 4, 1));
    press(find<QDialogButtonBox>("buttonBox", schedule), QDialogButtonBox::Ok);
    EXPECT_TRUE(find<QLabel>("faultLabel", schedule)->isVisible());
}

TEST_F(OfficeDialogsTest, theJournalIsFilteredAndShowsWhatWasRecorded)
{
    workflow::setStage(*workspace.session(), 1, QDate(2018, 2, 20), u"Әлия Сейітқали"_s);
    trigger("journalAction");
    auto* journal = dialog<desktop::JournalDialog>();
    auto* table = find<QTableView>("journalTable", journal);
    EXPECT_EQ(table->model()->rowCount(), 4);
    EXPECT_EQ(table->model()->index(0, desktop::JournalModel::Number).data().toString(), u"4"_s) << "the latest first";
    EXPECT_TRUE(find<QPlainTextEdit>("payloadView", journal)->toPlainText().contains(u"2018-02-20"_s));
    find<QLineEdit>("filterEdit", journal)->setText(u"СЕЙІТҚАЛИ"_s);
    EXPECT_EQ(table->model()->rowCount(), 1);
    find<QLineEdit>("filterEdit", journal)->clear();
    keep(journal, u"journal"_s);
}

TEST_F(OfficeDialogsTest, resultsOfEarlierYearsAreTakenInFromATableAndFaultsStayInPlace)
{
    const tests::Folder files;
    trigger("earlierAction");
    auto* earlier = dialog<desktop::EarlierDialog>();
    auto* table = find<QTableView>("earlierTable", earlier);
    auto* fault = find<QLabel>("faultLabel", earlier);
    auto* button = find<QPushButton>("takeButton", earlier);
    const auto take = [&](const QByteArray& bytes) {
        prompts.files = {files.write(u"бұрынғы жылдар.csv"_s, bytes)};
        QTest::mouseClick(button, Qt::LeftButton);
        EXPECT_FALSE(button->isEnabled()) << "one after the other";
        return QTest::qWaitFor([button] { return button->isEnabled(); });
    };
    ASSERT_TRUE(take("2016;agriculture;goals;many\n2016;nobody;goals;88"));
    EXPECT_TRUE(fault->isVisible());
    auto* findings = find<QPlainTextEdit>("findingsView", earlier);
    EXPECT_TRUE(findings->isVisible());
    EXPECT_EQ(findings->toPlainText().split(u'\n').size(), 2) << findings->toPlainText().toStdString();
    EXPECT_EQ(table->model()->rowCount(), 0);
    keep(earlier, u"earlier-faults"_s);
    find<QLineEdit>("sourceEdit", earlier)->setText(u"Қорытынды № 12"_s);
    ASSERT_TRUE(take("2016;agriculture;goals;88,10;medium\n2015;health;goals;70"));
    EXPECT_FALSE(fault->isVisible()) << fault->text().toStdString();
    EXPECT_FALSE(findings->isVisible());
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(0, desktop::EarlierModel::Year).data().toString(), u"2016"_s);
    EXPECT_EQ(table->model()->index(0, desktop::EarlierModel::Score).data().toString(), u"88,10"_s);
    EXPECT_EQ(table->model()->index(0, desktop::EarlierModel::Source).data().toString(), u"Қорытынды № 12"_s);
    EXPECT_TRUE(earlier->isVisible());
    keep(earlier, u"earlier"_s);
    desktop::EarlierModel model(workspace);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.load(workflow::earlierResults(*workspace.session()));
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(OfficeDialogsTest, theCheckOfTheStoreShowsItsProtocol)
{
    trigger("checkAction");
    auto* check = dialog<desktop::CheckDialog>();
    auto* table = find<QTableView>("checkTable", check);
    ASSERT_TRUE(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
    EXPECT_FALSE(find<QProgressBar>("busyBar", check)->isVisible());
    EXPECT_TRUE(find<QLabel>("summaryLabel", check)->text().startsWith(u"✓"_s));
    QTest::mouseClick(find<QPushButton>("copyButton", check), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(table->model()->index(0, 1).data().toString()));
    keep(check, u"check"_s);
}

TEST_F(OfficeDialogsTest, aProblemCanBeCopiedWithItsDetails)
{
    desktop::ProblemDialog box;
    box.load(u"Қоймаға жазу мүмкін емес."_s, u"disk I/O error"_s);
    box.show();
    auto* detail = box.findChild<QPlainTextEdit*>(u"detailView"_s);
    EXPECT_FALSE(detail->isVisible());
    box.findChild<QPushButton*>(u"detailButton"_s)->click();
    EXPECT_TRUE(detail->isVisible());
    box.findChild<QPushButton*>(u"copyButton"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Қоймаға жазу мүмкін емес.\n\ndisk I/O error"_s);
    keep(&box, u"problem"_s);
}

TEST_F(OfficeDialogsTest, onlyATrainingStoreGoesOnToAnotherDay)
{
    EXPECT_FALSE(find<QAction>("trainingDayAction")->isVisible());
    trigger("closeAction");
    const QString path = folder.path(u"оқу.bagalau"_s);
    workflow::createStore(path, {u"planning"_s}, 2017, workspace.environment(), QDate(2018, 4, 2));
    window->openStore(path);
    EXPECT_TRUE(find<QAction>("trainingDayAction")->isVisible());
    EXPECT_TRUE(find<QLabel>("yearLabel")->text().contains(u"02.04.2018"_s));
    trigger("trainingDayAction");
    auto* day = dialog<desktop::TrainingDayDialog>();
    find<QDateEdit>("dayEdit", day)->setDate(QDate(2018, 3, 1));
    EXPECT_EQ(find<QDateEdit>("dayEdit", day)->date(), QDate(2018, 4, 2)) << "never back";
    find<QDateEdit>("dayEdit", day)->setDate(QDate(2018, 4, 20));
    keep(day, u"trainingday"_s);
    press(find<QDialogButtonBox>("buttonBox", day), QDialogButtonBox::Ok);
    EXPECT_EQ(workspace.session()->today(), QDate(2018, 4, 20));
    EXPECT_TRUE(find<QLabel>("yearLabel")->text().contains(u"20.04.2018"_s));
}

TEST_F(OfficeDialogsTest, modelsKeepTheRulesOfModels)
{
    desktop::JournalModel journal(workspace);
    desktop::OfficialsModel officials(workspace);
    desktop::CheckModel check(workspace);
    const Tester one(&journal, Tester::FailureReportingMode::Fatal),
        two(&officials, Tester::FailureReportingMode::Fatal), three(&check, Tester::FailureReportingMode::Fatal);
    journal.load(workflow::journal(*workspace.session()));
    officials.load(workflow::officials(*workspace.session()));
    check.load({{base::Message(u"x"_s, "Holds"), true}, {base::Message(u"y"_s, "Does not"), false}});
    EXPECT_EQ(journal.rowCount(), 3);
    EXPECT_EQ(officials.rowCount(), 2);
    EXPECT_EQ(check.faults(), 1);
}

TEST_F(OfficeDialogsTest, wordsAreSortedByTheKazakhAlphabetInEveryLanguage)
{
    QStringListModel words({u"Ұлттық"_s, u"Яшма"_s, u"Ішкі"_s, u"Қаржы"_s, u"Әділет"_s, u"Кеден"_s, u"Үкімет"_s,
                            u"Ақпарат"_s, u"Уақыт"_s});
    desktop::CollatedProxy sorted;
    sorted.setSourceModel(&words);
    sorted.sort(0);
    QStringList order;
    for (int row = 0; row < sorted.rowCount(); ++row)
        order << sorted.index(row, 0).data().toString();
    EXPECT_EQ(order, (QStringList{u"Ақпарат"_s, u"Әділет"_s, u"Кеден"_s, u"Қаржы"_s, u"Уақыт"_s, u"Ұлттық"_s,
                                  u"Үкімет"_s, u"Ішкі"_s, u"Яшма"_s}));
}

} // namespace
