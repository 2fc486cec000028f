#include "desktop/common/documentdrop.h"
#include "desktop/preview/previewwindow.h"
#include "desktop/risk/accountabilitydialog.h"
#include "desktop/risk/accountabilitymodel.h"
#include "desktop/risk/riskdialog.h"
#include "desktop/risk/riskfiguresmodel.h"
#include "desktop/risk/riskmodel.h"
#include "shellsupport.h"
#include "workflow/accountability.h"
#include "workflow/earlier.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests::shell;
using Tester = QAbstractItemModelTester;

namespace {

class RiskDialogs : public ShellTest
{
protected:
    RiskDialogs()
    {
        makeWindow();
        window->openStore(makeStore());
        workspace.setOfficial(m_official);
    }

    workflow::Session& session() { return *workspace.session(); }
    void takeEarlier(const QByteArray& table)
    {
        workflow::takeInEarlier(session(), workflow::readEarlier(session(), files.write(u"бұрын.csv"_s, table)), {},
                                m_official);
    }
    // All that a selection of the first block rests on but the deductions of one body.
    QByteArray figures(const QString& without)
    {
        QByteArray earlier = "year;body;block;score\n", table = "year;body;block;figure;value\n";
        int number = 0;
        for (const workflow::RiskFigureView& one : workflow::riskView(session(), u"goals"_s).figures) {
            const QByteArray start = QByteArray::number(one.key.year) + ';' + one.body.id.toUtf8() + ";goals;";
            number += one.key.figure == u"block"_s ? 1 : 0;
            if (one.key.figure.startsWith(u"result/"_s))
                earlier += start + QByteArray::number(one.key.year == 2016 ? 50 + number : 52) + '\n';
            else if (one.key.figure == u"checked"_s)
                table += start + "checked;" + (number % 5 == 0 ? "yes" : "no") + '\n';
            else if (one.key.figure.contains(u'/') &&
                     !(one.body.id == without && one.key.figure.startsWith(u"penalty"_s)))
                table += start + one.key.figure.toUtf8() + ';' + QByteArray::number(number % 7) + '\n';
        }
        takeEarlier(earlier);
        return table;
    }

    const tests::Folder files;
    const QString m_official = u"Әлия Сейітқали"_s;
};

TEST_F(RiskDialogs, rankBodiesExplainEachAndFixTheSelection)
{
    const QByteArray table = figures(u"energy"_s);
    trigger("riskAction");
    auto* risk = dialog<desktop::RiskDialog>();
    auto* tree = find<QTreeView>("rankingTree", risk);
    auto* make = find<QPushButton>("makeButton", risk);
    EXPECT_FALSE(make->isEnabled()) << "something is not known, and no reason is given";
    EXPECT_TRUE(find<QLineEdit>("reasonEdit", risk)->isVisible());
    find<QTabWidget>("tabs", risk)->setCurrentIndex(1);
    prompts.files = {files.write(u"сан.csv"_s, table)};
    auto* take = find<QPushButton>("takeButton", risk);
    find<QLineEdit>("sourceEdit", risk)->setText(u"Хат № 12"_s);
    QTest::mouseClick(take, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([take] { return take->isEnabled(); }));
    EXPECT_FALSE(find<QLabel>("faultLabel", risk)->isVisible())
        << find<QLabel>("faultLabel", risk)->text().toStdString();
    // One deduction is left: it is found, typed and saved.
    find<QCheckBox>("missingBox", risk)->setChecked(true);
    auto* list = find<QTableView>("figuresTable", risk);
    find<QLineEdit>("filterEdit", risk)->setText(u"2016"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    keep(risk, u"risk-figures-en"_s);
    const QModelIndex cell = list->model()->index(0, desktop::RiskFiguresModel::Value);
    EXPECT_FALSE(list->model()->setData(cell, u"көп"_s, Qt::EditRole));
    EXPECT_TRUE(find<QLabel>("faultLabel", risk)->isVisible());
    EXPECT_TRUE(list->model()->setData(cell, u"1,5"_s, Qt::EditRole));
    auto* save = find<QPushButton>("saveButton", risk);
    EXPECT_FALSE(make->isEnabled()) << "what is typed is saved first";
    find<QLineEdit>("sourceEdit", risk)->clear();
    EXPECT_FALSE(save->isEnabled()) << "no figure without its paper";
    find<QLineEdit>("sourceEdit", risk)->setText(u"Хат № 13"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    find<QTabWidget>("tabs", risk)->setCurrentIndex(0);
    EXPECT_FALSE(find<QLineEdit>("reasonEdit", risk)->isVisible());
    ASSERT_TRUE(make->isEnabled()) << make->toolTip().toStdString();
    QTest::mouseClick(make, Qt::LeftButton);
    EXPECT_TRUE(workflow::riskView(session(), u"goals"_s).made);
    const QModelIndex group = tree->model()->index(0, 0);
    const QModelIndex first = tree->model()->index(0, 0, group);
    EXPECT_EQ(tree->model()->rowCount(group), 16);
    EXPECT_GT(tree->model()->rowCount(first), 4) << "a body opens to its explanation";
    tree->setCurrentIndex(first);
    EXPECT_EQ(find<QPlainTextEdit>("whyView", risk)->toPlainText().split(u'\n').size(), tree->model()->rowCount(first));
    QTest::mouseClick(find<QPushButton>("previewButton", risk), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor(
        [] {
            for (QWidget* one : QApplication::topLevelWidgets())
                if (qobject_cast<desktop::PreviewWindow*>(one))
                    return true;
            return false;
        },
        20000));
    delete dialog<desktop::PreviewWindow>();
}

TEST_F(RiskDialogs, lookRightInBothLanguages)
{
    const QByteArray table = figures(u"energy"_s);
    workflow::takeInRiskFigures(session(), workflow::readRiskFigures(session(), files.write(u"сан.csv"_s, table)), {},
                                m_official);
    takeEarlier("2016;agriculture;goals;99.5\n2016;health;goals;40\n2016;agriculture;interaction;80");
    load(u"agriculture"_s, u"agriculture-goals.xlsx"_s);
    load(u"health"_s, u"health-goals.xlsx"_s);
    workflow::recordSectorFinding(session(),
                                  {u"agriculture"_s,
                                   true,
                                   {u"Ойдан шығарылған: салада өндіріс көлемі төмендеді."_s,
                                    u"Вымышлено: объем производства в отрасли снизился."_s},
                                   u"Ойдан шығарылған статистика / Вымышленная статистика"_s,
                                   {}},
                                  m_official);
    for (const base::Language language : {base::Language::Kk, base::Language::Ru}) {
        languages.use(language);
        workspace.setLanguage(language);
        desktop::RiskDialog risk(workspace);
        risk.load();
        risk.show();
        auto* tree = find<QTreeView>("rankingTree", &risk);
        tree->expand(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        keep(&risk, u"risk-"_s + base::languageCode(language));
        find<QTabWidget>("tabs", &risk)->setCurrentIndex(1);
        keep(&risk, u"risk-figures-"_s + base::languageCode(language));
        find<QTabWidget>("tabs", &risk)->setCurrentIndex(2);
        keep(&risk, u"risk-readings-"_s + base::languageCode(language));
        desktop::AccountabilityDialog accountable(workspace);
        accountable.load();
        accountable.show();
        find<QTreeView>("bodiesTree", &accountable)
            ->setCurrentIndex(find<QTreeView>("bodiesTree", &accountable)->model()->index(6, 0));
        find<QTreeView>("bodiesTree", &accountable)->expandAll();
        keep(&accountable, u"accountability-"_s + base::languageCode(language));
    }
}

TEST_F(RiskDialogs, recordAFindingInBothLanguages)
{
    takeEarlier("2016;agriculture;goals;99.5");
    trigger("accountabilityAction");
    auto* shown = dialog<desktop::AccountabilityDialog>();
    auto* tree = find<QTreeView>("bodiesTree", shown);
    auto* record = find<QPushButton>("recordButton", shown);
    EXPECT_FALSE(record->isEnabled());
    EXPECT_FALSE(find<QRadioButton>("worsenedButton", shown)->isChecked()) << "nothing is taken for granted";
    EXPECT_FALSE(find<QRadioButton>("heldButton", shown)->isChecked());
    find<QRadioButton>("worsenedButton", shown)->setChecked(true);
    find<QPlainTextEdit>("kkEdit", shown)->setPlainText(u"Нашарлады"_s);
    find<QLineEdit>("sourceEdit", shown)->setText(u"Есеп № 1"_s);
    EXPECT_FALSE(record->isEnabled()) << "one language is no text";
    find<QPlainTextEdit>("ruEdit", shown)->setPlainText(u"Ухудшилась"_s);
    ASSERT_TRUE(record->isEnabled()) << record->toolTip().toStdString();
    prompts.files = {files.write(u"дәлел.txt"_s, "evidence")};
    QTest::mouseClick(find<QPushButton>("addButton", shown), Qt::LeftButton);
    EXPECT_EQ(find<desktop::DocumentDrop>("documentsList", shown)->paths().size(), 1);
    const QModelIndex first = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(1, 0, first));
    EXPECT_EQ(find<QPlainTextEdit>("kkEdit", shown)->toPlainText(), u"Нашарлады"_s) << "a row of the same body";
    tree->setCurrentIndex(first);
    QTest::mouseClick(record, Qt::LeftButton);
    const QList<workflow::AccountabilityBody> bodies = workflow::accountability(session());
    ASSERT_TRUE(bodies.first().finding());
    EXPECT_TRUE(bodies.first().finding()->worsened);
    EXPECT_EQ(bodies.first().finding()->evidence.size(), 1);
    EXPECT_EQ(find<QPlainTextEdit>("ruEdit", shown)->toPlainText(), u"Ухудшилась"_s);
    tree->setCurrentIndex(tree->model()->index(1, 0));
    EXPECT_TRUE(find<QPlainTextEdit>("ruEdit", shown)->toPlainText().isEmpty()) << "another body";
    QTest::mouseClick(find<QPushButton>("previewButton", shown), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("faultLabel", shown)->isVisible()) << "nobody's indicators fell: no list";
    find<QCheckBox>("fellBox", shown)->setChecked(true);
    EXPECT_EQ(tree->model()->rowCount(), 0);
    EXPECT_FALSE(find<QGroupBox>("findingBox", shown)->isEnabled());
}

TEST_F(RiskDialogs, sayWhatARoleMayNotDo)
{
    workspace.setOfficial(u"Ғалым Өмірзақ"_s);
    trigger("riskAction");
    auto* risk = dialog<desktop::RiskDialog>();
    EXPECT_FALSE(find<QPushButton>("makeButton", risk)->isEnabled());
    EXPECT_FALSE(find<QPushButton>("makeButton", risk)->toolTip().isEmpty());
    EXPECT_FALSE(find<QPushButton>("takeButton", risk)->isEnabled());
    desktop::AccountabilityDialog shown(workspace);
    shown.load();
    EXPECT_FALSE(find<QPushButton>("recordButton", &shown)->toolTip().isEmpty());
}

TEST_F(RiskDialogs, haveModelsThatKeepTheRules)
{
    desktop::RiskModel ranking(workspace);
    const Tester one(&ranking, Tester::FailureReportingMode::Fatal);
    desktop::RiskFiguresModel figures(workspace);
    const Tester two(&figures, Tester::FailureReportingMode::Fatal);
    desktop::AccountabilityModel bodies(workspace);
    const Tester three(&bodies, Tester::FailureReportingMode::Fatal);
    const workflow::RiskView view = workflow::riskView(session(), u"interaction"_s);
    ranking.load(view);
    figures.load(view);
    bodies.load(workflow::accountability(session()), false);
    EXPECT_EQ(ranking.rowCount(), 2);
    EXPECT_GT(figures.rowCount(), 100);
    EXPECT_EQ(bodies.rowCount(), 37);
}

} // namespace
