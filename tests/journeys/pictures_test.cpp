#include "desktop/appealsteps.h"
#include "desktop/methodology/editionmodel.h"
#include "window.h"
#include "workflow/authoring.h"
#include "workflow/training.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

namespace bagalau::tests {

namespace {

// A draft of an edition at a place of its text; the draft was read.
void takeDraft(Window& window, const QString& path, const QString& name)
{
    auto* tree = window.find<QTreeView>("editionTree");
    const auto* model = static_cast<const desktop::EditionModel*>(tree->model());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.find<QLabel>("draftState")->text().startsWith(u'·'); }, 20'000));
    tree->setCurrentIndex(model->find(path));
    tree->scrollTo(tree->currentIndex());
    QTest::qWait(50);
    picture(*window.main, name);
}

void takeDrafts(Window& window, const QString& tail)
{
    const QString id = u"organisation-new"_s, official = u"Ә. Үлгібаев (оқу)"_s;
    workflow::Session& session = *window.workspace.session();
    workflow::copyEdition(session, u"organisation-2017-10-24"_s, id, {}, official);
    window.go(u"methodology"_s);
    auto* combo = window.find<QComboBox>("editionCombo");
    combo->setCurrentIndex(combo->findData(id));
    emit combo->activated(combo->currentIndex());
    takeDraft(window, {}, u"draft-whole"_s + tail);
    takeDraft(window, u"settings/turnover_mean"_s, u"draft-setting"_s + tail);
    takeDraft(window, u"scales/"_s + session.edition(u"organisation-2017-10-24"_s).scales.firstKey(),
              u"draft-scale"_s + tail);
    takeDraft(window, u"definitions/H"_s, u"draft-parts"_s + tail);
    takeDraft(window, u"definitions/O_N"_s, u"draft-formula"_s + tail);
    window.find<QPlainTextEdit>("formulaEdit")->insertPlainText(u"2 * "_s);
    QTest::qWait(300);
    takeDraft(window, u"definitions/O_N"_s, u"draft-formula-example"_s + tail);
    window.find<QPlainTextEdit>("formulaEdit")->insertPlainText(u"+ * "_s);
    QTest::qWait(300);
    takeDraft(window, u"definitions/O_N"_s, u"draft-formula-fault"_s + tail);
}

// A window that an action or a button opens beside the pages; it is closed again.
void takeOpened(const std::function<void()>& open, const QString& name)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    open();
    QWidget* opened = nullptr;
    const auto found = [&] {
        for (QWidget* one : QApplication::topLevelWidgets())
            if (one->isVisible() && !before.contains(one) && one->windowType() != Qt::ToolTip)
                opened = one;
        return opened != nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor(found, 20'000)) << name.toStdString();
    QTest::qWait(200);
    picture(*opened, name);
    opened->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// What the office keeps beside the pages: dates, the calendar, who is checked again, whose results fell, earlier
// recommendations.
void takeOffice(Window& window, const QString& tail)
{
    for (const char* action :
         {"scheduleAction", "calendarAction", "riskAction", "accountabilityAction", "recommendationsAction"})
        takeOpened([&] { window.main->findChild<QAction*>(QLatin1String(action))->trigger(); },
                   u"office-"_s + QLatin1String(action) + tail);
}

// What is done with papers: their look and templates, earlier years, the papers beside a conclusion, all conclusions in
// one go, the preview of a draft, the charts.
void takePapers(Window& window, const QString& tail)
{
    for (const char* action : {"paperSettingsAction", "templatesAction", "earlierAction"})
        takeOpened([&] { window.main->findChild<QAction*>(QLatin1String(action))->trigger(); },
                   u"papers-"_s + QLatin1String(action) + tail);
    window.go(u"conclusions"_s, u"national-bank"_s);
    for (const char* button : {"papersButton", "issueAllButton", "previewButton"}) {
        QAbstractButton* here = nullptr; // several pages have one of this name
        for (auto* one : window.main->findChildren<QAbstractButton*>(QLatin1String(button)))
            if (one->isVisible())
                here = one;
        ASSERT_TRUE(here) << button;
        takeOpened([&] { here->click(); }, u"papers-"_s + QLatin1String(button) + tail);
    }
    auto* tabs = window.find<QTabWidget>("detailTabs");
    tabs->setCurrentWidget(window.find<QWidget>("chartsTab"));
    QTest::qWait(200);
    picture(*window.main, u"papers-charts"_s + tail);
    tabs->setCurrentIndex(0);
}

void takeDialog(Window& window, const char* button, const QString& name)
{
    takeOpened([&] { window.find<QAbstractButton>(button)->click(); }, name);
}

// An appeal step by step, as the secretary of the special commission sees it.
void takeAppeal(Window& window, base::Language language, const QString& tail)
{
    const auto take = [&](const char* step, const QString& name) {
        window.find<QAbstractButton>(step)->click();
        QTest::qWait(250);
        picture(*window.main, u"appeal-"_s + name + tail);
    };
    window.work(u"Қ. Жаттығуов (оқу)"_s);
    window.go(u"conclusions"_s, u"energy"_s);
    auto* tabs = window.find<QTabWidget>("detailTabs");
    tabs->setCurrentIndex(1);
    picture(*window.main, u"appeal-dispatch"_s + tail);
    recordPassage(*window.current(), "dispatch", QDate(2018, 4, 23));
    recordPassage(*window.current(), "deliver", QDate(2018, 4, 20));
    picture(*window.main, u"appeal-receipt-refused"_s + tail);
    recordPassage(*window.current(), "deliver", QDate(2018, 4, 24));
    picture(*window.main, u"appeal-delivered"_s + tail);
    window.go(u"objections"_s, u"agriculture"_s);
    take("boardButton", u"board"_s);
    take("listButton", u"list"_s);
    take("stepReceived", u"received"_s);
    takeDialog(window, "refuseItems", u"appeal-refuse"_s + tail);
    takeDialog(window, "withdrawItems", u"appeal-withdraw"_s + tail);
    take("stepCommission", u"commission"_s);
    typeMembers(*window.find<QTableView>("membersTable"), others, language);
    QTest::qWait(50);
    picture(*window.main, u"appeal-members"_s + tail);
    window.click("formButton");
    take("stepSittings", u"sitting"_s);
    window.click("holdButton");
    take("stepDecisions", u"decisions"_s);
    QWidget& panel = *window.find<QWidget>("decisionPanel");
    chooseItem(panel, u"W/unreliable"_s);
    window.click("acceptChoice");
    write(panel, "groundKk", u"Оқу: құжат фактіні растайды"_s);
    write(panel, "groundRu", u"Учебное: документ подтверждает данные"_s);
    typeChange(panel, u"4"_s, u"3"_s);
    take("stepDecisions", u"decision"_s);
    child<QTabWidget>(panel, "decisionTabs")->setCurrentIndex(1);
    take("stepDecisions", u"votes"_s);
    take("stepAnswer", u"answer"_s);
    takeDialog(window, "notePaper", u"appeal-note"_s + tail);
    window.click("closeButton"); // refused: there are no decisions
    picture(*window.main, u"appeal-answer-refused"_s + tail);
    take("stepHistory", u"history"_s);
    for (const char* button : {"impactButton", "reverifyButton", "registerButton"})
        takeDialog(window, button, u"appeal-"_s + QLatin1String(button) + tail);
}

// What a person sees of the training cycle, page by page, in a language. The pictures lie in build/.../pictures.
void takePictures(base::Language language)
{
    Window window;
    workflow::createTrainingStore(window.folder.path(u"оқу.bagalau"_s));
    const QString tail = u'-' + base::languageCode(language);
    window.main->useLanguage(language);
    picture(*window.main, u"window-start"_s + tail);
    window.main->openTraining();
    ASSERT_TRUE(window.workspace.session());
    window.work(u"Ә. Үлгібаев (оқу)"_s);
    const QList<QPair<QString, QString>> places{{u"overview"_s, {}},
                                                {u"reports"_s, u"health"_s},
                                                {u"scoring"_s, u"agriculture"_s},
                                                {u"trials"_s, u"agriculture"_s},
                                                {u"comparison"_s, {}},
                                                {u"conclusions"_s, u"national-bank"_s},
                                                {u"objections"_s, u"agriculture"_s},
                                                {u"packages"_s, {}},
                                                {u"methodology"_s, {}}};
    for (const auto& [page, body] : places) {
        window.go(page, body);
        ASSERT_EQ(window.main->currentPage(), page);
        QTest::qWait(50);
        picture(*window.main, u"window-"_s + page + tail);
        EXPECT_TRUE(QFile::exists(QStringLiteral(BAGALAU_BUILD_DIR "/pictures/window-") + page + tail + u".png"_s));
    }
    EXPECT_LE(window.main->minimumSizeHint().height(), 728) << "with a task bar on a screen of 1366x768";
    takePapers(window, tail);
    takeOffice(window, tail);
    takeDrafts(window, tail);
    EXPECT_THAT(window.prompts.problems, testing::IsEmpty());
}

void takeAppealPictures(base::Language language)
{
    Window window;
    workflow::createTrainingStore(window.folder.path(u"оқу.bagalau"_s));
    window.main->useLanguage(language);
    window.main->openTraining();
    ASSERT_TRUE(window.workspace.session());
    takeAppeal(window, language, u'-' + base::languageCode(language));
    EXPECT_THAT(window.prompts.problems, testing::IsEmpty());
}

} // namespace

TEST(Pictures, ofAnAppealInKazakh)
{
    takeAppealPictures(base::Language::Kk);
}

TEST(Pictures, ofAnAppealInRussian)
{
    takeAppealPictures(base::Language::Ru);
}

TEST(Pictures, ofEveryPageInKazakh)
{
    takePictures(base::Language::Kk);
}

TEST(Pictures, ofEveryPageInRussian)
{
    takePictures(base::Language::Ru);
}

} // namespace bagalau::tests
