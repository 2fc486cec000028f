#include "appealsteps.h"
#include "base/dates.h"
#include "desktop/common/backgroundjob.h"
#include "desktop/common/daystrip.h"
#include "desktop/conclusions/conclusionspage.h"
#include "desktop/conclusions/differencemodel.h"
#include "desktop/conclusions/issuechecksmodel.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/conclusions/sectioneditor.h"
#include "desktop/conclusions/summarymodel.h"
#include "desktop/editing/richedit.h"
#include "desktop/editing/searchpopup.h"
#include "support/print.h"
#include "workflow/issueconclusion.h"
#include "workflow/textblocks.h"
#include "workflow/views.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace bagalau::tests {

namespace {

using desktop::ConclusionsPage;
using desktop::DifferenceModel;

bool waitForJob(QWidget& page, const char* job)
{
    auto* line = child<desktop::BackgroundJob>(page, job);
    return QTest::qWaitFor([line] { return !line->busy(); }, 60000);
}

desktop::SectionEditor* section(QWidget& page, const QString& id)
{
    return page.findChild<desktop::SectionEditor*>(u"section-"_s + id);
}

desktop::RichEdit* kazakh(QWidget& page, const QString& id)
{
    return child<desktop::RichEdit>(*section(page, id), "kkText");
}

desktop::RichEdit* russian(QWidget& page, const QString& id)
{
    return child<desktop::RichEdit>(*section(page, id), "ruText");
}

} // namespace

TEST(ConclusionsPage, withoutAStoreItSaysWhatToDo)
{
    GivenAnswers prompts;
    desktop::Workspace workspace(workflow::systemEnvironment(), prompts);
    ConclusionsPage page(workspace);
    showAsInWindow(page);
    EXPECT_EQ(child<QStackedWidget>(page, "pageStack")->currentWidget()->objectName(), u"emptyPage"_s);
    EXPECT_FALSE(shown(page, "emptyLabel").isEmpty());
}

TEST(ConclusionsPage, saysWhyAnotherOfficeConcludesOnABodyAndWhatComesFirst)
{
    AppealOffice office;
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    const auto hinted = [&] {
        return child<QStackedWidget>(page, "detailStack")->currentWidget()->objectName() == u"hintPage"_s &&
               !shown(page, "hintLabel").isEmpty();
    };
    EXPECT_TRUE(hinted());
    for (const workflow::BodyStatus& status : workflow::bodyStatuses(office.session(), u"goals"_s)) {
        page.showBody(status.body.id);
        EXPECT_EQ(hinted(), status.refusal || status.progress == workflow::Progress::NoReport)
            << status.body.id.toStdString();
    }
}

TEST(ConclusionsPage, aConclusionIsWrittenIssuedAndDelivered)
{
    AppealOffice office(AppealOffice::assessor());
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"national-bank"_s);
    EXPECT_FALSE(child<QTabWidget>(page, "detailTabs")->isTabEnabled(1));
    picture(page, u"conclusions-draft"_s);
    QTest::qWait(300); // spelling and terms have marked what they found
    EXPECT_FALSE(shown(page, "savedLabel").contains(u"Not saved"_s)) << "nobody wrote anything";

    desktop::RichEdit* findings = kazakh(page, u"findings"_s);
    const QString before = findings->written();
    typeText(*findings, u"Қосымша әңгіме: "_s);
    EXPECT_THAT(shown(page, "savedLabel").toStdString(), testing::HasSubstr("Not saved"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown(page, "savedLabel").startsWith(u'✓'); }, 5000));
    const auto stored = workflow::conclusionTexts(office.session(), u"national-bank"_s, u"goals"_s);
    EXPECT_EQ(stored[u"findings"_s].kk, u"Қосымша әңгіме: "_s + before);

    QPushButton* issue = child<QPushButton>(page, "issueButton");
    ASSERT_TRUE(issue->isEnabled()) << shown(page, "missingLabel").toStdString();
    issue->click();
    ASSERT_TRUE(waitForJob(page, "issueJob"));
    EXPECT_THAT(office.prompts.problems, testing::IsEmpty());
    const auto issued = workflow::latestConclusion(office.session(), u"national-bank"_s, u"goals"_s);
    ASSERT_TRUE(issued);
    EXPECT_EQ(issued->official, AppealOffice::assessor());
    EXPECT_TRUE(issue->isHidden());
    EXPECT_TRUE(findings->isReadOnly());
    EXPECT_TRUE(findings->words().startsWith(u"Қосымша әңгіме: "_s));
    EXPECT_FALSE(findings->words().contains(u'{')) << "the values are frozen with the words";
    EXPECT_TRUE(shown(page, "savedLabel").contains(u"frozen"_s)) << shown(page, "savedLabel").toStdString();
    EXPECT_TRUE(child<QWidget>(page, "textToolbar")->isHidden()) << "nobody writes in it";
    EXPECT_EQ(child<QTableView>(page, "filesTable")->model()->rowCount(), issued->files.size());
    picture(page, u"conclusions-issued"_s);

    office.prompts.folder = office.folder.path(u"құжаттар"_s);
    child<QPushButton>(page, "saveAllFiles")->click();
    for (const domain::FileReference& file : issued->files)
        EXPECT_FALSE(bytesOf(office.folder.path(u"құжаттар/"_s + file.name)).isEmpty());
    child<QPushButton>(page, "openFile")->click();
    ASSERT_EQ(office.prompts.opened.size(), 1);
    EXPECT_EQ(bytesOf(office.prompts.opened.first()),
              bytesOf(office.folder.path(u"құжаттар/"_s + issued->files.first().name)));

    EXPECT_TRUE(child<QPushButton>(page, "deliverButton")->isHidden()) << "it is sent first";
    recordPassage(page, "dispatch", QDate(2018, 4, 24));
    recordPassage(page, "deliver", QDate(2018, 4, 23));
    EXPECT_TRUE(shown(page, "deliverHint").contains(u"24.04.2018"_s)) << shown(page, "deliverHint").toStdString();
    EXPECT_EQ(refusals(office.session(), u"deliver.too-early"_s), 1);
    recordPassage(page, "deliver", QDate(2018, 4, 24));
    EXPECT_EQ(workflow::latestConclusion(office.session(), u"national-bank"_s, u"goals"_s)->delivered,
              QDate(2018, 4, 24));
    const auto* strip = child<desktop::DayStrip>(page, "objectionDays");
    EXPECT_EQ(strip->marks().last().date, QDate(2018, 5, 2));
    EXPECT_TRUE(strip->marks()[4].working); // a working Saturday, 28.04.2018
    EXPECT_EQ(strip->marks()[4].ordinal, 4);
    EXPECT_THAT(shown(page, "countLabel").toStdString(), testing::HasSubstr("02.05.2018"));
    EXPECT_TRUE(child<QPushButton>(page, "deliverButton")->isHidden());
    EXPECT_LE(page.minimumSizeHint().height(), 560) << "it fits into a window of 1366x768";
    picture(page, u"conclusions-delivered"_s);
    recordPassage(page, "notice", QDate(2018, 4, 25));
    EXPECT_EQ(workflow::latestConclusion(office.session(), u"national-bank"_s, u"goals"_s)->noObjection.day,
              QDate(2018, 4, 25));
    EXPECT_TRUE(child<QPushButton>(page, "noticeButton")->isHidden());
}

TEST(ConclusionsPage, leavingABodySavesWhatWasTyped)
{
    AppealOffice office(AppealOffice::assessor());
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"foreign"_s);
    typeText(*kazakh(page, u"earlier"_s), u"Жаңа. "_s);
    page.showBody(u"national-bank"_s);
    const auto texts = workflow::conclusionTexts(office.session(), u"foreign"_s, u"goals"_s);
    EXPECT_TRUE(texts[u"earlier"_s].kk.startsWith(u"Жаңа. "_s));
    EXPECT_FALSE(kazakh(page, u"earlier"_s)->words().startsWith(u"Жаңа. "_s));
}

TEST(ConclusionsPage, anEmptySideIsNamedAndForbidsTheIssue)
{
    AppealOffice office(AppealOffice::assessor());
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"national-bank"_s);
    desktop::RichEdit* findings = kazakh(page, u"findings"_s);
    findings->selectAll();
    QTest::keyClick(findings, Qt::Key_Delete);
    EXPECT_EQ(child<QLabel>(*section(page, u"findings"_s), "kkState")->text(), u"○ missing"_s);
    page.showBody(u"foreign"_s); // saves
    page.showBody(u"national-bank"_s);
    EXPECT_FALSE(child<QPushButton>(page, "issueButton")->isEnabled());
    EXPECT_FALSE(shown(page, "missingLabel").isEmpty());
    picture(page, u"conclusions-missing"_s);
}

TEST(ConclusionsPage, listsAllThatStandsAgainstTheIssueAndLeadsToTheText)
{
    AppealOffice office(AppealOffice::assessor());
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"national-bank"_s);
    workflow::saveTexts(office.session(), u"national-bank"_s, u"goals"_s,
                        {{u"report"_s, {u"Бағаланатын мекеме: {score}"_s, u"Орган: {score}, {nothing}"_s}},
                         {u"recommendations"_s, {u"Мәтін"_s, {}}}},
                        AppealOffice::assessor());
    page.refresh();
    const auto* model = qobject_cast<desktop::IssueChecksModel*>(child<QListView>(page, "checksList")->model());
    ASSERT_TRUE(model);
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines << model->index(row, 0).data().toString();
    EXPECT_TRUE(child<QListView>(page, "checksList")->isVisible());
    EXPECT_EQ(lines.filter(u"nothing"_s).size(), 2) << "unknown, and on one side only";
    EXPECT_EQ(lines.filter(u"бағаланушы мемлекеттік орган"_s).size(), 1);
    EXPECT_THAT(shown(page, "missingLabel").toStdString(), testing::HasSubstr("3 thing(s)"));
    EXPECT_FALSE(child<QPushButton>(page, "issueButton")->isEnabled());
    picture(page, u"conclusions-checks"_s);
    page.activateWindow();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->check(model->index(row, 0)).message.code == u"conclude.no-russian"_s)
            emit child<QListView>(page, "checksList")->activated(model->index(row, 0));
    const QWidget* focused = page.focusWidget();
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->objectName(), u"ruText"_s);
    EXPECT_TRUE(section(page, u"recommendations"_s)->isAncestorOf(focused));
    desktop::IssueChecksModel checks(office.workspace);
    const QAbstractItemModelTester tester(&checks, QAbstractItemModelTester::FailureReportingMode::Fatal);
    checks.load(workflow::issueChecks(office.session(), u"national-bank"_s, u"goals"_s));
    EXPECT_EQ(checks.rowCount(), lines.size());
}

TEST(ConclusionsPage, aSuccessorShowsWhatItChanges)
{
    const tests::Folder folder;
    GivenAnswers prompts;
    workflow::runTraining(folder.path(u"цикл"_s), [](const base::Message&) {});
    const workflow::Environment environment = workflow::systemEnvironment();
    desktop::Workspace workspace{environment, prompts};
    workspace.open(std::make_unique<workflow::Session>(folder.path(u"цикл/store.bagalau"_s),
                                                       workflow::Session::Mode::Write, environment));
    ConclusionsPage page(workspace);
    showAsInWindow(page);
    QString successor;
    for (const domain::Conclusion& one : workflow::conclusions(*workspace.session()))
        if (one.sequence > 1)
            successor = one.body;
    ASSERT_FALSE(successor.isEmpty());
    page.showBody(successor);
    auto* tabs = child<QTabWidget>(page, "detailTabs");
    ASSERT_TRUE(tabs->isTabVisible(2));
    tabs->setCurrentIndex(2);
    const auto* model = child<QTableView>(page, "differenceTable")->model();
    bool score = false;
    for (int row = 0; row < model->rowCount(); ++row)
        score = score || (model->index(row, DifferenceModel::Before).data().toString() == u"90,38"_s &&
                          model->index(row, DifferenceModel::After).data().toString() == u"90,58"_s);
    EXPECT_TRUE(score);
    picture(page, u"conclusions-difference"_s);
    DifferenceModel tested(workspace);
    const QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tested.load(workflow::conclusionDifference(
        *workspace.session(), *workflow::latestConclusion(*workspace.session(), successor, workspace.block())));
    EXPECT_EQ(tested.rowCount(), model->rowCount());
}

TEST(ConclusionsPage, anUnreviewedAssessmentCannotBeIssuedAndNobodyChosenCannotWrite)
{
    AppealOffice office{QString()};
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"justice"_s);
    EXPECT_TRUE(kazakh(page, u"report"_s)->isReadOnly());
    EXPECT_FALSE(child<QPushButton>(page, "issueButton")->isEnabled());
    office.workspace.setOfficial(AppealOffice::assessor());
    EXPECT_FALSE(kazakh(page, u"report"_s)->isReadOnly());
    EXPECT_FALSE(child<QPushButton>(page, "issueButton")->isEnabled());
    EXPECT_FALSE(child<QPushButton>(page, "issueButton")->toolTip().isEmpty());
}

TEST(ConclusionsPage, undoGoesBackAcrossWhatWasSaved)
{
    AppealOffice office(AppealOffice::assessor());
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"national-bank"_s);
    desktop::RichEdit* findings = kazakh(page, u"findings"_s);
    const QString before = findings->written();
    typeText(*findings, u"Ә"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown(page, "savedLabel").startsWith(u'✓'); }, 5000));
    findings->undo();
    EXPECT_EQ(findings->written(), before);
    findings->redo();
    page.showBody(u"foreign"_s); // saves
    EXPECT_EQ(workflow::conclusionTexts(office.session(), u"national-bank"_s, u"goals"_s)[u"findings"_s].kk,
              u'Ә' + before);
}

TEST(ConclusionsPage, eachSideIsMissingDraftOrReady)
{
    AppealOffice office(AppealOffice::assessor());
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"national-bank"_s);
    const auto state = [&](const char* label) { return child<QLabel>(*section(page, u"findings"_s), label)->text(); };
    EXPECT_EQ(state("kkState"), u"◐ draft"_s);
    EXPECT_EQ(shown(page, "readyLabel"), u"0 of 8 ready"_s);
    typeText(*kazakh(page, u"findings"_s), u"Қ"_s);
    child<QCheckBox>(*section(page, u"findings"_s), "kkReady")->click();
    child<QCheckBox>(*section(page, u"findings"_s), "ruReady")->click();
    EXPECT_EQ(state("kkState"), u"✓ ready"_s);
    EXPECT_EQ(shown(page, "readyLabel"), u"2 of 8 ready"_s);
    const auto stored = [&] {
        return workflow::readySides(office.session(), u"national-bank"_s, u"goals"_s)[u"findings"_s];
    };
    EXPECT_EQ(stored(), (workflow::ReadySides{true, true}));
    picture(page, u"conclusions-ready"_s);
    typeText(*russian(page, u"findings"_s), u"Я"_s);
    EXPECT_EQ(state("ruState"), u"◐ draft"_s);
    EXPECT_EQ(state("kkState"), u"✓ ready"_s);
    EXPECT_EQ(shown(page, "readyLabel"), u"1 of 8 ready"_s);
    page.showBody(u"foreign"_s);
    EXPECT_EQ(stored(), (workflow::ReadySides{true, false}));
    page.showBody(u"national-bank"_s);
    EXPECT_EQ(state("kkState"), u"✓ ready"_s);
}

TEST(ConclusionsPage, aFieldIsFoundByTypingAndFollowsTheAssessment)
{
    AppealOffice office(AppealOffice::assessor());
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"national-bank"_s);
    desktop::RichEdit* findings = kazakh(page, u"findings"_s);
    findings->selectAll();
    QTest::keyClick(findings, Qt::Key_Delete);
    findings->setFocus();
    emit findings->entered();
    typeText(*findings, u"Балл "_s);
    QTest::keyClick(findings, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto* popup = page.findChild<desktop::SearchPopup*>();
    ASSERT_TRUE(popup);
    auto* search = child<QLineEdit>(*popup, "searchEdit");
    const QString name = workflow::liveFields(office.session(), u"national-bank"_s, u"goals"_s,
                                              workflow::assessmentOf(office.session(), u"national-bank"_s, u"goals"_s))
                             .at(3)
                             .name.kk;
    typeText(*search, name.toUpper().replace(u'Қ', u'К').replace(u'І', u'И'));
    picture(*popup, u"conclusions-fields"_s);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(findings->written(), u"Балл {score}"_s);
    EXPECT_EQ(findings->words(), u"Балл "_s + shown(page, "scoreLabel").section(u' ', 0, 0));
    picture(page, u"conclusions-field"_s);
    QTextCursor at = findings->textCursor();
    at.setPosition(5, QTextCursor::KeepAnchor);
    findings->setTextCursor(at);
    typeText(*findings, u"1"_s);
    EXPECT_TRUE(shown(page, "noteLabel").contains(u"assessment"_s));
    EXPECT_EQ(findings->written(), u"Балл {score}"_s);
}

TEST(ConclusionsPage, textsAreKeptForReuseAndPutIntoBothSides)
{
    AppealOffice office(AppealOffice::assessor());
    ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"national-bank"_s);
    desktop::RichEdit* kk = kazakh(page, u"recommendations"_s);
    desktop::RichEdit* ru = russian(page, u"recommendations"_s);
    for (desktop::RichEdit* edit : {kk, ru}) {
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
    }
    kk->insertWritten(u"- **Ұсыным** {score}"_s);
    ru->insertWritten(u"- **Рекомендация** {score}"_s);
    emit kk->entered();
    office.prompts.text = u"Жиі ұсыным"_s;
    page.findChild<QAction*>(u"keepBlock"_s)->trigger();
    ASSERT_EQ(workflow::textBlocks(office.session()).size(), 1);
    EXPECT_EQ(workflow::textBlocks(office.session())[0].text,
              base::Bilingual(u"- **Ұсыным** {score}"_s, u"- **Рекомендация** {score}"_s));

    page.showBody(u"foreign"_s);
    desktop::RichEdit* other = kazakh(page, u"earlier"_s);
    emit other->entered();
    other->moveCursor(QTextCursor::End);
    russian(page, u"earlier"_s)->moveCursor(QTextCursor::End);
    QTest::keyClick(other, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto* popup = page.findChild<desktop::SearchPopup*>();
    ASSERT_TRUE(popup);
    typeText(*child<QLineEdit>(*popup, "searchEdit"), u"жии усыным"_s);
    picture(*popup, u"conclusions-blocks"_s);
    QTest::keyClick(child<QLineEdit>(*popup, "searchEdit"), Qt::Key_Return);
    EXPECT_TRUE(other->written().endsWith(u"\n- **Ұсыным** {score}"_s)) << qPrintable(other->written());
    EXPECT_TRUE(russian(page, u"earlier"_s)->written().endsWith(u"\n- **Рекомендация** {score}"_s));
}

TEST(ConclusionsPage, itsModelKeepsTheRules)
{
    AppealOffice office;
    desktop::SummaryModel summary(office.workspace, nullptr);
    const QAbstractItemModelTester tester(&summary);
    const auto conclusion = workflow::latestConclusion(office.session(), u"agriculture"_s, u"goals"_s);
    const domain::Assessment assessment = desktop::issuedAssessment(office.session(), *conclusion);
    summary.show(&office.session().editionOf(u"goals"_s), assessment);
    EXPECT_EQ(summary.rowCount(), assessment.items.size() + 4);
    EXPECT_EQ(rowWith(summary, desktop::SummaryModel::Points, u"90,38"_s), summary.rowCount() - 2);
    summary.clear();
    EXPECT_EQ(summary.rowCount(), 0);
}

TEST(DayStrip, tellsCountedDaysFromDaysOfRest)
{
    const domain::WorkCalendar& calendar = workflow::Library::shipped().calendar;
    const auto marks = desktop::dayMarks(calendar.workingDays(QDate(2018, 4, 23), 5), calendar, QDate(2018, 4, 25));
    ASSERT_EQ(marks.size(), 6);
    EXPECT_TRUE(marks.first().start);
    EXPECT_EQ(marks.first().ordinal, 0);
    EXPECT_EQ(marks.last().ordinal, 5);
    EXPECT_TRUE(marks.last().last);
    EXPECT_TRUE(marks[2].today);
    const auto rest = desktop::dayMarks(calendar.calendarDays(QDate(2018, 4, 16), 15, true), calendar, {});
    EXPECT_EQ(rest.last().date, QDate(2018, 5, 2));
    EXPECT_EQ(rest.last().ordinal, 0); // the count ended on the holiday before
    EXPECT_FALSE(rest[rest.size() - 2].working);
}

} // namespace bagalau::tests
