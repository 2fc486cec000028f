#include "desktop/office/scheduledialog.h"
#include "desktop/office/stagechangemodel.h"
#include "desktop/overview/duemodel.h"
#include "desktop/shell/reminderbar.h"
#include "desktop/shell/reminders.h"
#include "desktop/shell/traynotifier.h"
#include "shellsupport.h"
#include "workflow/schedule.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests::shell;
using Tester = QAbstractItemModelTester;
using desktop::DueModel;

namespace {

const QString assessor = u"Әлия Сейітқали"_s;

class ScheduleTest : public ShellTest
{
protected:
    void openWindow()
    {
        makeWindow();
        window->openStore(makeStore());
        workspace.setOfficial(assessor);
    }
    void setSchedule(int shift = 0)
    {
        QList<workflow::StageSetting> all;
        for (int number = 1; number <= 6; ++number)
            all << workflow::StageSetting{{}, number, QDate(2018, 1 + number, 20).addDays(shift)};
        workflow::setStages(*workspace.session(), all, u"Ойдан алынған"_s, assessor);
    }
    desktop::ScheduleDialog* openDialog()
    {
        trigger("scheduleAction");
        return dialog<desktop::ScheduleDialog>();
    }
    QDateEdit* date(const char* name, QDialog* in) const { return find<QDateEdit>(name, in); }
    void approve(QDialog* in)
    {
        find<QLineEdit>("numberEdit", in)->setText(u"12-ойдан"_s);
        find<QLineEdit>("byEdit", in)->setText(u"Ойдан алынған басшы"_s);
        QTest::mouseClick(find<QPushButton>("approveButton", in), Qt::LeftButton);
    }
    QString fault(QDialog* in) const
    {
        auto* label = find<QLabel>("faultLabel", in);
        return label->isVisible() ? label->text() : QString();
    }
};

TEST_F(ScheduleTest, aBlockGetsADateOfItsOwnAndGivesItBack)
{
    openWindow();
    setSchedule();
    workflow::setStages(*workspace.session(), {{u"goals"_s, 1, QDate(2018, 2, 27)}}, {}, assessor);
    auto* schedule = openDialog();
    EXPECT_TRUE(find<QCheckBox>("ownCheck", schedule)->isChecked());
    auto* own = date("stage1-goals", schedule);
    EXPECT_EQ(own->date(), QDate(2018, 2, 27));
    own->setDate(QDate(2018, 2, 28));
    date("stage2-goals", schedule)->setDate(QDate(2018, 3, 27));
    press(find<QDialogButtonBox>("buttonBox", schedule), QDialogButtonBox::Ok);
    EXPECT_EQ(workflow::schedule(*workspace.session(), u"goals"_s)[0].date, QDate(2018, 2, 28));
    EXPECT_EQ(workflow::schedule(*workspace.session(), u"goals"_s)[1].date, QDate(2018, 3, 27));
    EXPECT_EQ(workflow::schedule(*workspace.session())[1].date, QDate(2018, 3, 20));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    schedule = openDialog();
    own = date("stage1-goals", schedule);
    own->setDate(own->minimumDate());
    press(find<QDialogButtonBox>("buttonBox", schedule), QDialogButtonBox::Ok);
    EXPECT_FALSE(workflow::schedule(*workspace.session(), u"goals"_s)[0].own);
}

TEST_F(ScheduleTest, anApprovedScheduleIsChangedWithAReasonAndTheChangeIsListed)
{
    openWindow();
    setSchedule();
    auto* schedule = openDialog();
    find<QTabWidget>("tabs", schedule)->setCurrentIndex(1);
    QTest::mouseClick(find<QPushButton>("approveButton", schedule), Qt::LeftButton);
    EXPECT_FALSE(fault(schedule).isEmpty()) << "without a number";
    find<QTabWidget>("tabs", schedule)->setCurrentIndex(0);
    EXPECT_FALSE(find<QLineEdit>("reasonEdit", schedule)->isVisible());
    approve(schedule);
    EXPECT_EQ(fault(schedule), QString());
    EXPECT_TRUE(find<QLineEdit>("reasonEdit", schedule)->isVisible());
    EXPECT_TRUE(find<QLabel>("introLabel", schedule)->text().contains(u"12-ойдан"_s));
    date("stage6", schedule)->setDate(QDate(2018, 7, 25));
    press(find<QDialogButtonBox>("buttonBox", schedule), QDialogButtonBox::Ok);
    EXPECT_TRUE(fault(schedule).contains(u"12-ойдан"_s)) << "the reason is missing";
    EXPECT_TRUE(schedule->isVisible());
    find<QLineEdit>("reasonEdit", schedule)->setText(u"Ойдан алынған себеп"_s);
    press(find<QDialogButtonBox>("buttonBox", schedule), QDialogButtonBox::Ok);
    EXPECT_FALSE(schedule->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    schedule = openDialog();
    const QAbstractItemModel* changes = find<QTableView>("changesTable", schedule)->model();
    using Model = desktop::StageChangeModel;
    ASSERT_EQ(changes->rowCount(), 7);
    EXPECT_EQ(changes->index(0, Model::Before).data(), u"20.07.2018"_s);
    EXPECT_EQ(changes->index(0, Model::After).data(), u"25.07.2018"_s);
    EXPECT_EQ(changes->index(0, Model::Reason).data(), u"Ойдан алынған себеп"_s);
}

TEST_F(ScheduleTest, whatIsNotSavedIsNotApproved)
{
    openWindow();
    setSchedule();
    auto* schedule = openDialog();
    date("stage6", schedule)->setDate(QDate(2018, 7, 25));
    approve(schedule);
    EXPECT_FALSE(fault(schedule).isEmpty());
    EXPECT_TRUE(workflow::scheduleApprovals(*workspace.session()).isEmpty());
}

TEST_F(ScheduleTest, goesIntoACalendarFileFromTheWindow)
{
    openWindow();
    setSchedule();
    prompts.files = {folder.path(u"кесте.ics"_s)};
    auto* schedule = openDialog();
    QTest::mouseClick(find<QPushButton>("calendarButton", schedule), Qt::LeftButton);
    EXPECT_TRUE(tests::bytesOf(prompts.files.first()).startsWith("BEGIN:VCALENDAR"));
    prompts.files = {folder.path(u"жоқ/кесте.ics"_s)};
    QTest::mouseClick(find<QPushButton>("calendarButton", schedule), Qt::LeftButton);
    EXPECT_TRUE(fault(schedule).contains(u"жоқ"_s));
}

TEST_F(ScheduleTest, theInboxIsGroupedAndNarrowedToThisOffice)
{
    clock->set(QDateTime(QDate(2018, 3, 20), QTime(10, 0)));
    openWindow();
    setSchedule();
    const QAbstractItemModel* model = find<QListView>("dueList")->model();
    QStringList headings;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(DueModel::HeadingRole).toBool())
            headings << model->index(row, 0).data().toString();
    ASSERT_EQ(headings.size(), 3) << headings.join(u'\n').toStdString(); // overdue, today, later
    EXPECT_TRUE(headings[0].contains(u"(3)"_s)) << "reports of three blocks";
    EXPECT_TRUE(headings[1].contains(u"(1)"_s)) << "stage 2";
    EXPECT_FALSE(model->index(0, 0).flags().testFlag(Qt::ItemIsSelectable)) << "a heading is not chosen";
    const int all = model->rowCount();
    find<QCheckBox>("mineCheck")->setChecked(true);
    EXPECT_LT(model->rowCount(), all);
    for (int row = 0; row < model->rowCount(); ++row)
        EXPECT_NE(model->index(row, 0).data(DueModel::PageRole).toString(), u"reports"_s) << "others have to report";
}

TEST_F(ScheduleTest, anItemOfTheInboxOpensItsPageWithEnter)
{
    openWindow();
    setSchedule();
    auto* list = find<QListView>("dueList");
    emit list->activated(list->model()->index(0, 0));
    EXPECT_EQ(window->currentPage(), u"overview"_s) << "a heading leads nowhere";
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), u"reports"_s);
}

TEST_F(ScheduleTest, datesOfOtherBlocksStandBelowTheLine)
{
    openWindow();
    setSchedule();
    EXPECT_FALSE(find<QLabel>("otherDatesLabel")->isVisible());
    workflow::setStages(*workspace.session(), {{workspace.block(), 1, QDate(2018, 2, 27)}}, {}, assessor);
    auto* line = find<QWidget>("timeline");
    EXPECT_TRUE(line->accessibleDescription().contains(u"27.02.2018"_s)) << "the line shows the block's own dates";
}

TEST_F(ScheduleTest, aCalmLineSaysWhatIsOverdueUntilItIsHidden)
{
    clock->set(QDateTime(QDate(2018, 3, 20), QTime(10, 0)));
    openWindow();
    auto* bar = find<desktop::ReminderBar>("reminderBar");
    EXPECT_FALSE(bar->isVisible()) << "nothing has a date";
    setSchedule();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(find<QLabel>("reminderLabel")->text().contains(u'1'));
    window->showPage(u"reports"_s);
    QTest::mouseClick(find<QPushButton>("showDueButton"), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), u"overview"_s);
    QTest::mouseClick(find<QPushButton>("hideReminderButton"), Qt::LeftButton);
    EXPECT_FALSE(bar->isVisible());
    setSchedule(-1);
    EXPECT_FALSE(bar->isVisible()) << "hidden until a store is opened again";
}

TEST_F(ScheduleTest, remindersAreSwitchedOffInTheMenuAndStayOff)
{
    clock->set(QDateTime(QDate(2018, 3, 20), QTime(10, 0)));
    openWindow();
    setSchedule();
    auto* bar = find<desktop::ReminderBar>("reminderBar");
    EXPECT_TRUE(bar->isVisible());
    trigger("remindAction");
    EXPECT_FALSE(bar->isVisible());
    EXPECT_FALSE(settings.reminders());
    EXPECT_FALSE(desktop::Settings(ini).reminders());
    trigger("remindAction");
    EXPECT_TRUE(bar->isVisible());
}

struct Noted final : desktop::Notifier
{
    void notify(const QString& title, const QString& text) override { notes << title + u'|' + text; }
    QStringList notes;
};

TEST_F(ScheduleTest, theSystemNotifiesOnceADayOfEachStore)
{
    Noted noted;
    const desktop::Reminders reminders(workspace, settings, noted);
    openWindow();
    EXPECT_TRUE(noted.notes.isEmpty()) << "nothing is due";
    clock->set(QDateTime(QDate(2018, 3, 20), QTime(10, 0)));
    setSchedule();
    ASSERT_EQ(noted.notes.size(), 1);
    EXPECT_TRUE(noted.notes[0].contains(u"office.bagalau"_s));
    workspace.close();
    window->openStore(folder.path(u"office.bagalau"_s));
    EXPECT_EQ(noted.notes.size(), 1) << "once a day";
    clock->set(QDateTime(QDate(2018, 3, 21), QTime(10, 0)));
    workspace.close();
    window->openStore(folder.path(u"office.bagalau"_s));
    EXPECT_EQ(noted.notes.size(), 2);
    settings.setReminders(false);
    clock->set(QDateTime(QDate(2018, 3, 22), QTime(10, 0)));
    workspace.close();
    window->openStore(folder.path(u"office.bagalau"_s));
    EXPECT_EQ(noted.notes.size(), 2) << "switched off";
}

TEST_F(ScheduleTest, withoutATrayNothingHappens)
{
    desktop::TrayNotifier notifier;
    EXPECT_NO_THROW(notifier.notify(u"x"_s, u"y"_s));
}

TEST_F(ScheduleTest, modelsKeepTheRulesOfModels)
{
    openWindow();
    desktop::StageChangeModel changes(workspace);
    DueModel due(workspace);
    const Tester one(&changes, Tester::FailureReportingMode::Fatal), two(&due, Tester::FailureReportingMode::Fatal);
    setSchedule();
    changes.load(workflow::scheduleChanges(*workspace.session()));
    due.load(workflow::dueItems(*workspace.session()), QDate(2018, 3, 1));
    due.setMineOnly(true);
    EXPECT_EQ(changes.rowCount(), 6);
    EXPECT_GT(due.rowCount(), 0);
}

// An office of all blocks: the widest the dialog and the line of stages get.
TEST_F(ScheduleTest, looksAsItShouldInBothLanguages)
{
    clock->set(QDateTime(QDate(2018, 4, 16), QTime(10, 0)));
    makeWindow();
    const QString path = folder.path(u"барлық.bagalau"_s);
    workflow::createStore(path, {u"planning"_s, u"civil-service"_s, u"informatisation"_s}, 2017,
                          workspace.environment());
    window->openStore(path);
    workflow::addOfficial(*workspace.session(), {{}, assessor, u"assessor"_s, {}}, {});
    workspace.setOfficial(assessor);
    window->resize(1366, 768);
    setSchedule();
    workflow::setStages(*workspace.session(),
                        {{u"interaction"_s, 1, QDate(2018, 3, 1)}, {u"interaction"_s, 2, QDate(2018, 4, 2)}}, {},
                        assessor);
    workflow::approveSchedule(*workspace.session(), {u"12-ойдан"_s, QDate(2018, 1, 5), u"Ойдан алынған басшы"_s},
                              assessor);
    workflow::setStages(*workspace.session(), {{{}, 6, QDate(2018, 7, 25)}}, u"Ойдан алынған себеп"_s, assessor);
    EXPECT_TRUE(find<QLabel>("otherDatesLabel")->isVisible());
    for (const base::Language language : base::officialLanguages) {
        window->useLanguage(language);
        QCoreApplication::processEvents();
        keep(window.get(), u"inbox-"_s + base::languageCode(language));
        auto* schedule = openDialog();
        EXPECT_LE(schedule->minimumSizeHint().width(), 1200);
        EXPECT_LE(schedule->minimumSizeHint().height(), 700);
        keep(schedule, u"schedule-dates-"_s + base::languageCode(language));
        find<QTabWidget>("tabs", schedule)->setCurrentIndex(1);
        keep(schedule, u"schedule-approval-"_s + base::languageCode(language));
        schedule->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace
