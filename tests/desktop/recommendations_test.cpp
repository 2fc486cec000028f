#include "desktop/common/documentdrop.h"
#include "desktop/recommendations/carryoverdialog.h"
#include "desktop/recommendations/offersmodel.h"
#include "desktop/recommendations/recommendationsdialog.h"
#include "desktop/recommendations/recommendationsmodel.h"
#include "shellsupport.h"
#include "support/workbooks.h"
#include "workflow/earlier.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests::shell;
using Tester = QAbstractItemModelTester;
using bagalau::base::Language;

namespace {

class RecommendationsDialogTest : public ShellTest
{
protected:
    RecommendationsDialogTest()
    {
        makeWindow();
        window->openStore(makeStore());
        workspace.setOfficial(u"Әлия Сейітқали"_s);
    }

    static workflow::RecommendationRequest request(const QString& number = u"7"_s)
    {
        workflow::RecommendationRequest one;
        one.body = u"agriculture"_s;
        one.block = u"goals"_s;
        one.origin = u"commission"_s;
        one.kind = u"instruction"_s;
        one.paper = number;
        one.issued = QDate(2017, 5, 15);
        one.text = {
            u"Ойдан шығарылған көрсеткіштің есептеу тәртібін бекіту және оны ведомстволық бағынысты ұйымдарға "
            "жеткізу"_s,
            u"Утвердить порядок расчета вымышленного показателя и довести его до подведомственных организаций"_s};
        one.due = QDate(2017, 12, 1);
        return one;
    }
    void fill()
    {
        workflow::Session& session = *workspace.session();
        workflow::RecommendationRequest second = request(u"1-2016/004"_s);
        second.body = u"health"_s;
        second.origin = u"planning"_s;
        second.kind = u"recommendation"_s;
        second.text = {u"Ойдан шығарылған бағдарламаның жоспарын нақтылау"_s, u"Уточнить план вымышленной программы"_s};
        second.due = {};
        workflow::addRecommendations(session, {request(), second}, workspace.official());
        workflow::addMeasure(session, 1,
                             {{u"Бұйрықтың жобасын әзірлеу"_s, u"Разработать проект приказа"_s},
                              u"Үлгі департаменті"_s,
                              QDate(2017, 10, 1)},
                             workspace.official());
        workflow::addFulfilment(session, 1,
                                {u"partly"_s,
                                 QDate(2018, 2, 20),
                                 {u"Бұйрықтың жобасы ғана әзірленген."_s, u"Разработан только проект приказа."_s},
                                 {folder.write(u"бұйрық жобасы.txt"_s, "draft")}},
                                workspace.official());
    }
    desktop::RecommendationsDialog* openDialog()
    {
        trigger("recommendationsAction");
        return dialog<desktop::RecommendationsDialog>();
    }
    desktop::RegisterEntryDialog* entry(desktop::RecommendationsDialog* from, const char* button)
    {
        QTest::mouseClick(find<QPushButton>(button, from), Qt::LeftButton);
        return dialog<desktop::RegisterEntryDialog>();
    }
    void write(QWidget* in, const QString& kk, const QString& ru)
    {
        find<QPlainTextEdit>("kkEdit", in)->setPlainText(kk);
        find<QPlainTextEdit>("ruEdit", in)->setPlainText(ru);
    }
    void accept(QDialog* in)
    {
        press(find<QDialogButtonBox>("buttonBox", in), QDialogButtonBox::Ok);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    int rows(QDialog* in) const { return find<QTableView>("registerTable", in)->model()->rowCount(); }
    QString page(QDialog* in) const { return find<QTextBrowser>("detailView", in)->toPlainText(); }
};

TEST_F(RecommendationsDialogTest, anEmptyRegisterSaysWhatToDo)
{
    auto* shown = openDialog();
    EXPECT_TRUE(find<QLabel>("emptyLabel", shown)->isVisible());
    EXPECT_TRUE(find<QPushButton>("newButton", shown)->isEnabled());
    EXPECT_FALSE(find<QPushButton>("stateButton", shown)->isEnabled());
    EXPECT_FALSE(find<QPushButton>("stateButton", shown)->toolTip().isEmpty());
    QTest::mouseClick(find<QPushButton>("offersButton", shown), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("saidLabel", shown)->isVisible()) << "nothing to carry over, and where it would come from";
}

TEST_F(RecommendationsDialogTest, oneIsRegisteredWithItsMeasureAndItsStateByKeysAlone)
{
    auto* shown = openDialog();
    auto* form = entry(shown, "newButton");
    EXPECT_FALSE(find<QComboBox>("stateCombo", form)->isVisible());
    EXPECT_FALSE(find<QWidget>("documentsPane", form)->isVisible());
    accept(form);
    EXPECT_TRUE(form->isVisible()) << "without texts it stays open and says why";
    EXPECT_TRUE(find<QLabel>("faultLabel", form)->isVisible());
    find<QComboBox>("bodyCombo", form)->setCurrentIndex(find<QComboBox>("bodyCombo", form)->findData(u"agriculture"_s));
    find<QComboBox>("blockCombo", form)->setCurrentIndex(find<QComboBox>("blockCombo", form)->findData(u"goals"_s));
    find<QLineEdit>("paperEdit", form)->setText(u"7"_s);
    find<QDateEdit>("issuedDate", form)->setDate(QDate(2017, 5, 15));
    QTest::keyClick(find<QCheckBox>("dueCheck", form), Qt::Key_Space);
    find<QDateEdit>("dueDate", form)->setDate(QDate(2017, 12, 1));
    write(form, u"Бірінші"_s, u"Первое"_s);
    accept(form);
    ASSERT_EQ(rows(shown), 1);
    EXPECT_EQ(workflow::recommendations(*workspace.session()).first().due, QDate(2017, 12, 1));

    form = entry(shown, "measureButton");
    EXPECT_FALSE(find<QComboBox>("bodyCombo", form)->isVisible());
    EXPECT_FALSE(find<QCheckBox>("dueCheck", form)->isVisible());
    find<QLineEdit>("responsibleEdit", form)->setText(u"Үлгі департаменті"_s);
    write(form, u"Шара"_s, u"Мера"_s);
    accept(form);
    ASSERT_EQ(workflow::recommendations(*workspace.session()).first().measures.size(), 1);
    EXPECT_EQ(workflow::recommendations(*workspace.session()).first().measures[0].due, QDate(2018, 3, 1));

    form = entry(shown, "stateButton");
    auto* state = find<QComboBox>("stateCombo", form);
    state->setCurrentIndex(state->findData(u"carried-out"_s));
    auto* documents = find<desktop::DocumentDrop>("documentList", form);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(folder.write(u"дәлел.txt"_s, "evidence"))});
    QDragEnterEvent enter({4, 4}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(documents->viewport(), &enter);
    QDropEvent drop({4, 4}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(documents->viewport(), &drop);
    EXPECT_EQ(documents->count(), 1);
    accept(form);
    EXPECT_TRUE(form->isVisible()) << "a finding is missing";
    write(form, u"Орындалды"_s, u"Исполнено полностью"_s);
    accept(form);
    const domain::Recommendation one = workflow::recommendations(*workspace.session()).first();
    ASSERT_TRUE(one.state());
    ASSERT_EQ(one.state()->evidence.size(), 1);
    EXPECT_TRUE(page(shown).contains(u"дәлел.txt"_s));

    emit find<QTextBrowser>("detailView", shown)->anchorClicked(QUrl(one.state()->evidence[0].digest));
    EXPECT_EQ(prompts.opened.size(), 1);
    form = entry(shown, "withdrawButton");
    EXPECT_FALSE(find<QWidget>("textsPane", form)->isVisible());
    EXPECT_EQ(find<QComboBox>("partCombo", form)->count(), 3);
    accept(form);
    EXPECT_TRUE(form->isVisible()) << "a reason is missing";
    find<QLineEdit>("reasonEdit", form)->setText(u"Қате"_s);
    accept(form);
    EXPECT_FALSE(workflow::recommendations(*workspace.session()).first().state());
    EXPECT_TRUE(prompts.problems.isEmpty());
}

TEST_F(RecommendationsDialogTest, theListIsFilteredByBodyBlockStateWordsAndWhatIsOverdue)
{
    fill();
    auto* shown = openDialog();
    EXPECT_EQ(rows(shown), 2);
    choose(find<QComboBox>("bodyFilter", shown), u"health"_s);
    EXPECT_EQ(rows(shown), 1);
    EXPECT_TRUE(page(shown).contains(u"Уточнить план"_s));
    choose(find<QComboBox>("bodyFilter", shown), QString());
    choose(find<QComboBox>("stateFilter", shown), u"partly"_s);
    EXPECT_EQ(rows(shown), 1);
    choose(find<QComboBox>("stateFilter", shown), QString());
    EXPECT_EQ(rows(shown), 1) << "those without a state";
    choose(find<QComboBox>("stateFilter", shown), u"*"_s);
    find<QCheckBox>("overdueCheck", shown)->setChecked(true);
    EXPECT_EQ(rows(shown), 1);
    find<QCheckBox>("overdueCheck", shown)->setChecked(false);
    find<QLineEdit>("filterEdit", shown)->setText(u"1-2016/004"_s);
    EXPECT_EQ(rows(shown), 1);
    find<QLineEdit>("filterEdit", shown)->setText(u"жоқ сөз"_s);
    EXPECT_TRUE(find<QLabel>("emptyLabel", shown)->isVisible());
    find<QLineEdit>("filterEdit", shown)->clear();
    choose(find<QComboBox>("blockFilter", shown), u"organisation"_s);
    EXPECT_EQ(rows(shown), 0);
}

TEST_F(RecommendationsDialogTest, aTableIsTakenInOrItsFaultsAreListedWithTheirCells)
{
    auto* shown = openDialog();
    const QByteArray head = "body;block;origin;kind;number;date;kk;ru\n";
    prompts.files = {folder.write(u"жаман.csv"_s, head + "nobody;goals;commission;instruction;7;15.05.2017;A;B\n")};
    QTest::mouseClick(find<QPushButton>("tableButton", shown), Qt::LeftButton);
    auto* findings = find<QPlainTextEdit>("findingsView", shown);
    ASSERT_TRUE(QTest::qWaitFor([&] { return findings->isVisible(); }));
    EXPECT_TRUE(findings->toPlainText().startsWith(u"A2: "_s)) << findings->toPlainText().toStdString();
    EXPECT_EQ(rows(shown), 0);
    prompts.files = {
        folder.write(u"жақсы.csv"_s, head + "agriculture;goals;commission;instruction;7;15.05.2017;A;B\n")};
    QTest::mouseClick(find<QPushButton>("tableButton", shown), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows(shown) == 1; }));
    EXPECT_FALSE(findings->isVisible());
    prompts.files = {folder.path(u"бос.xlsx"_s)};
    QTest::mouseClick(find<QPushButton>("blankButton", shown), Qt::LeftButton);
    EXPECT_TRUE(QFile::exists(folder.path(u"бос.xlsx"_s)));
}

TEST_F(RecommendationsDialogTest, recommendationsOfEarlierConclusionsAreCarriedOver)
{
    const workflow::EarlierLoad load{u"бұрын"_s,
                                     {},
                                     {{2016,
                                       u"agriculture"_s,
                                       u"goals"_s,
                                       base::Number(80),
                                       u"medium"_s,
                                       {},
                                       {u"- Бірінші\n- Екінші"_s, u"- Первая"_s},
                                       u"№ 4-2016"_s}},
                                     {}};
    workflow::takeInEarlier(*workspace.session(), load, {}, workspace.official());
    auto* shown = openDialog();
    QTest::mouseClick(find<QPushButton>("offersButton", shown), Qt::LeftButton);
    auto* offers = dialog<desktop::CarryOverDialog>();
    auto* table = find<QTableView>("offersTable", offers);
    const Tester tester(table->model());
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_FALSE(find<QDialogButtonBox>("buttonBox", offers)->button(QDialogButtonBox::Ok)->isEnabled());
    QTest::mouseClick(find<QPushButton>("allButton", offers), Qt::LeftButton);
    accept(offers);
    EXPECT_TRUE(offers->isVisible()) << "a date and a text are missing";
    keep(offers, u"recommendations-offers"_s);
    find<QLineEdit>("dateEdit", offers)->setText(u"20.04.2017"_s);
    table->model()->setData(table->model()->index(1, desktop::OffersModel::Russian), u"Вторая"_s);
    accept(offers);
    EXPECT_EQ(rows(shown), 2);
    EXPECT_EQ(workflow::recommendations(*workspace.session())[1].text, base::Bilingual(u"Екінші"_s, u"Вторая"_s));
}

TEST_F(RecommendationsDialogTest, whoMayNotSeesTheRegisterAndWhy)
{
    fill();
    workspace.setOfficial({});
    auto* shown = openDialog();
    EXPECT_EQ(rows(shown), 2);
    for (const char* button : {"newButton", "measureButton", "stateButton", "withdrawButton"}) {
        EXPECT_FALSE(find<QPushButton>(button, shown)->isEnabled()) << button;
        EXPECT_FALSE(find<QPushButton>(button, shown)->toolTip().isEmpty()) << button;
    }
}

TEST_F(RecommendationsDialogTest, isPicturedInBothLanguages)
{
    fill();
    for (const Language language : base::officialLanguages) {
        window->useLanguage(language);
        const QString tail = u'-' + base::languageCode(language);
        auto* shown = openDialog();
        const Tester tester(find<QTableView>("registerTable", shown)->model());
        QTest::qWait(50);
        keep(shown, u"recommendations"_s + tail);
        for (const char* button : {"newButton", "measureButton", "stateButton", "withdrawButton"}) {
            auto* form = entry(shown, button);
            keep(form, u"recommendations-"_s + QLatin1String(button) + tail);
            form->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        choose(find<QComboBox>("bodyFilter", shown), u"labour"_s);
        keep(shown, u"recommendations-empty"_s + tail);
        shown->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace
