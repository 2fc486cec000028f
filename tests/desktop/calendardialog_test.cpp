#include "desktop/common/daystrip.h"
#include "desktop/office/calendardialog.h"
#include "desktop/office/calendarmodel.h"
#include "desktop/preview/previewwindow.h"
#include "shellsupport.h"
#include "workflow/calendar.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests::shell;
using Tester = QAbstractItemModelTester;

namespace {

class CalendarDialogTest : public ShellTest
{
protected:
    CalendarDialogTest()
    {
        makeWindow();
        window->openStore(makeStore());
        workspace.setOfficial(u"Әлия Сейітқали"_s);
    }
    desktop::CalendarDialog* open()
    {
        trigger("calendarAction");
        m_dialog = dialog<desktop::CalendarDialog>();
        return m_dialog;
    }
    QTableView* table() const { return find<QTableView>("daysTable", m_dialog); }
    QString label(const char* name) const { return find<QLabel>(name, m_dialog)->text(); }
    bool faulted() const { return find<QLabel>("faultLabel", find<QWidget>("yearPanel", m_dialog))->isVisible(); }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button, m_dialog), Qt::LeftButton); }
    bool enabled(const char* button) const { return find<QPushButton>(button, m_dialog)->isEnabled(); }
    void year(int number) { find<QSpinBox>("yearBox", m_dialog)->setValue(number); }
    void source(const QString& text) { find<QLineEdit>("yearSourceEdit", m_dialog)->setText(text); }
    void setDay(QDate date, int kind)
    {
        find<QDateEdit>("dayEdit", m_dialog)->setDate(date);
        find<QComboBox>("kindCombo", m_dialog)->setCurrentIndex(kind);
        click("setButton");
    }
    void tab(int index) { find<QTabWidget>("tabs", m_dialog)->setCurrentIndex(index); }

    desktop::CalendarDialog* m_dialog = nullptr;
};

enum Kind { DayOff, WorkingDay };

TEST_F(CalendarDialogTest, showsTheDaysOfAYearWithKindSourceAndConfidenceInWords)
{
    open();
    const QAbstractItemModel* model = table()->model();
    EXPECT_EQ(find<QSpinBox>("yearBox", m_dialog)->value(), 2018);
    ASSERT_EQ(model->rowCount(), workspace.library().calendar.days(2018).size());
    EXPECT_EQ(model->index(0, desktop::CalendarModel::Date).data().toString(), u"01.01.2018"_s);
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < desktop::CalendarModel::ColumnCount; ++column)
            EXPECT_FALSE(model->index(row, column).data().toString().isEmpty());
    EXPECT_TRUE(label("stateLabel").contains(u"246"_s)) << label("stateLabel").toStdString();
    EXPECT_FALSE(enabled("saveButton"));
    year(2030);
    EXPECT_TRUE(label("stateLabel").startsWith(u"!"_s)) << label("stateLabel").toStdString();
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_FALSE(enabled("exportButton"));
}

TEST_F(CalendarDialogTest, daysAreChangedAndThenSavedAsOneAct)
{
    open();
    year(2027);
    const qsizetype before = workflow::journal(*workspace.session()).size();
    setDay(QDate(2027, 1, 4), DayOff);
    setDay(QDate(2027, 1, 1), DayOff);
    setDay(QDate(2027, 1, 9), WorkingDay);
    setDay(QDate(2027, 1, 10), DayOff); // a Sunday: free anyway
    EXPECT_TRUE(find<QPlainTextEdit>("findingsView", m_dialog)->isVisible());
    click("removeButton");
    EXPECT_FALSE(find<QPlainTextEdit>("findingsView", m_dialog)->isVisible());
    EXPECT_EQ(table()->model()->rowCount(), 3);
    click("saveButton");
    EXPECT_TRUE(faulted()) << "no source";
    EXPECT_EQ(workflow::journal(*workspace.session()).size(), before);
    EXPECT_EQ(table()->model()->rowCount(), 3) << "nothing that was written is lost";
    keep(m_dialog, u"calendar-fault"_s);
    source(u"Ойдан шығарылған қаулы № 7 | вымышленное постановление № 7"_s);
    click("saveButton");
    EXPECT_FALSE(faulted());
    EXPECT_EQ(workflow::journal(*workspace.session()).size(), before + 1);
    EXPECT_FALSE(workspace.library().calendar.isWorking({2027, 1, 4}));
    EXPECT_TRUE(label("stateLabel").contains(u"№ 7"_s));
    EXPECT_TRUE(enabled("dropButton"));
    keep(m_dialog, u"calendar-year"_s);
    click("dropButton");
    EXPECT_FALSE(workspace.library().calendar.covers(2027));
}

TEST_F(CalendarDialogTest, changesAreNotLostWithoutAQuestion)
{
    open();
    setDay(QDate(2018, 6, 15), DayOff);
    prompts.yes = false;
    year(2019);
    EXPECT_EQ(find<QSpinBox>("yearBox", m_dialog)->value(), 2018);
    m_dialog->reject();
    EXPECT_TRUE(m_dialog->isVisible());
    click("undoButton");
    EXPECT_EQ(table()->model()->rowCount(), workspace.library().calendar.days(2018).size());
    year(2019);
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), u"01.01.2019"_s);
    m_dialog->reject();
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(CalendarDialogTest, aFileIsTakenInOrEveryFaultOfItIsShown)
{
    open();
    year(2027);
    source(u"Ойдан шығарылған қаулы"_s);
    prompts.files = {folder.write(u"қате.csv"_s, "date,kind\n2027-02-30,day-off\n2026-01-01,feast\n")};
    click("importButton");
    EXPECT_TRUE(faulted());
    auto* findings = find<QPlainTextEdit>("findingsView", m_dialog);
    EXPECT_EQ(findings->toPlainText().split(u'\n').size(), 3) << findings->toPlainText().toStdString();
    keep(m_dialog, u"calendar-import"_s);
    prompts.files = {folder.write(u"дұрыс.csv"_s, "date;kind\n01.01.2027;day-off\n04.01.2027;day-off\n")};
    click("importButton");
    EXPECT_FALSE(faulted());
    EXPECT_EQ(table()->model()->rowCount(), 2);
    EXPECT_TRUE(workspace.library().calendar.covers(2027));
    prompts.files = {folder.path(u"шығыс.csv"_s)};
    click("exportButton");
    EXPECT_TRUE(bagalau::tests::bytesOf(prompts.files.first()).contains("2027-01-04"));
    prompts.files = {folder.path(u"жоқ.csv"_s)};
    click("importButton");
    EXPECT_TRUE(faulted()) << "a file that is not there";
}

TEST_F(CalendarDialogTest, theOtherRuleForALastDayNeedsAReasonAndMovesTheCount)
{
    open();
    tab(2);
    find<QDateEdit>("fromEdit", m_dialog)->setDate(QDate(2018, 4, 16));
    choose(find<QComboBox>("limitCombo", m_dialog), u"answer"_s);
    EXPECT_FALSE(find<QSpinBox>("daysBox", m_dialog)->isEnabled());
    EXPECT_EQ(find<desktop::DayStrip>("dayStrip", m_dialog)->marks().last().date, QDate(2018, 5, 2));
    EXPECT_TRUE(label("wordsLabel").contains(u"02.05.2018"_s)) << label("wordsLabel").toStdString();
    keep(m_dialog, u"calendar-count"_s);
    tab(1);
    choose(find<QComboBox>("ruleCombo", m_dialog), u"none"_s);
    EXPECT_FALSE(enabled("ruleButton"));
    find<QLineEdit>("reasonEdit", m_dialog)->setText(u"Ойдан шығарылған себеп"_s);
    keep(m_dialog, u"calendar-rule"_s);
    click("ruleButton");
    EXPECT_EQ(workspace.library().procedure.rollOverId, u"none"_s);
    EXPECT_EQ(find<desktop::DayStrip>("dayStrip", m_dialog)->marks().last().date, QDate(2018, 5, 1));
}

TEST_F(CalendarDialogTest, theCountIsLookedAtAndSaved)
{
    open();
    tab(2);
    find<QDateEdit>("fromEdit", m_dialog)->setDate(QDate(2026, 12, 30));
    EXPECT_TRUE(label("wordsLabel").contains(u"⚠"_s)) << "2027 is not covered";
    prompts.files = {folder.path(u"есеп.pdf"_s)};
    const QWidget* panel = find<QWidget>("countPanel", m_dialog);
    auto* save = find<QPushButton>("saveCountButton", panel);
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([save] { return save->isEnabled(); }, 20'000));
    EXPECT_TRUE(bagalau::tests::bytesOf(prompts.files.first()).startsWith("%PDF"));
    QTest::mouseClick(find<QPushButton>("previewButton", m_dialog), Qt::LeftButton);
    desktop::PreviewWindow* preview = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (QWidget* one : QApplication::topLevelWidgets())
                if (one->isVisible() && qobject_cast<desktop::PreviewWindow*>(one))
                    preview = qobject_cast<desktop::PreviewWindow*>(one);
            return preview != nullptr;
        },
        20'000));
    EXPECT_GT(preview->pageCount(), 0);
    preview->close();
    prompts.files = {folder.path(u"есеп.txt"_s)};
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([save] { return save->isEnabled(); }, 20'000));
    EXPECT_TRUE(find<QLabel>("faultLabel", panel)->isVisible());
}

TEST_F(CalendarDialogTest, withoutTheRightItIsReadOnlyAndSaysWhy)
{
    workspace.setOfficial(u"Ғалым Өмірзақ"_s);
    open();
    for (const char* button : {"setButton", "removeButton", "importButton", "dropButton", "ruleButton"})
        EXPECT_FALSE(enabled(button)) << button;
    EXPECT_FALSE(label("saidLabel").isEmpty());
    EXPECT_TRUE(enabled("exportButton"));
}

TEST_F(CalendarDialogTest, ofAStoreOpenForReadingChangesNothing)
{
    const QString path = workspace.session()->path();
    workspace.close();
    workspace.open(std::make_unique<workflow::Session>(path, workflow::Session::Mode::Read, workspace.environment()));
    workspace.setOfficial(u"Әлия Сейітқали"_s);
    open();
    setDay(QDate(2018, 6, 15), DayOff);
    source(u"Сынақ"_s);
    click("saveButton");
    EXPECT_TRUE(faulted());
    EXPECT_TRUE(workspace.library().calendar.isWorking({2018, 6, 15}));
}

TEST_F(CalendarDialogTest, itsModelKeepsTheRulesOfModels)
{
    desktop::CalendarModel model(workspace);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.load(workspace.library().calendar.days(2018));
    const int rows = model.rowCount();
    const domain::CalendarDay first{{2018, 1, 1}, true, domain::Confidence::Law, {}};
    const domain::CalendarDay added{{2018, 6, 15}, false, domain::Confidence::Law, {}};
    EXPECT_EQ(model.set(first), 0);
    EXPECT_EQ(model.rowCount(), rows) << "in the place of the one that was there";
    const int row = model.set(added);
    EXPECT_EQ(row, model.days().indexOf(added));
    EXPECT_EQ(model.rowCount(), rows + 1);
    model.remove(0);
    EXPECT_EQ(model.days().first().date, QDate(2018, 1, 2));
}

class CalendarDialogPictures : public CalendarDialogTest, public testing::WithParamInterface<base::Language>
{
};

TEST_P(CalendarDialogPictures, areTaken)
{
    languages.use(GetParam());
    workspace.setLanguage(GetParam());
    open();
    m_dialog->resize(1040, 640);
    for (int index = 0; index < 3; ++index) {
        tab(index);
        keep(m_dialog, u"calendar-%1-%2"_s.arg(QString::number(index), base::languageCode(GetParam())));
    }
    EXPECT_LE(m_dialog->minimumSizeHint().width(), 1366);
    EXPECT_LE(m_dialog->minimumSizeHint().height(), 700);
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, CalendarDialogPictures,
                         testing::Values(base::Language::Kk, base::Language::Ru),
                         [](const auto& info) { return base::languageCode(info.param).toStdString(); });

} // namespace
