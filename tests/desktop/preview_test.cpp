#include "appealoffice.h"
#include "base/problem.h"
#include "desktop/common/backgroundjob.h"
#include "desktop/common/issuedfiles.h"
#include "desktop/conclusions/conclusionspage.h"
#include "desktop/preview/previewwindow.h"
#include "desktop/preview/printing.h"
#include "support/problems.h"
#include "workflow/issueall.h"
#include "workflow/views.h"

#include <QBuffer>
#include <QCheckBox>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace bagalau::tests {

namespace {

using desktop::PreviewWindow;

// The papers of a body, as they would be issued; made once.
const QList<workflow::MadeFile>& papers()
{
    static const QList<workflow::MadeFile> made = [] {
        AppealOffice office(AppealOffice::assessor());
        workflow::ConclusionPlan plan = workflow::planConclusion(office.session(), u"national-bank"_s, u"goals"_s);
        plan.together = true;
        QList<workflow::MadeFile> files = workflow::makeDocuments(plan);
        files.removeIf([](const workflow::MadeFile& file) { return !file.name.endsWith(u".pdf"_s); });
        return files;
    }();
    return made;
}

int pagesOf(const QByteArray& pdf)
{
    return desktop::pagesOf({pdf});
}

PreviewWindow* opened()
{
    for (QWidget* one : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<PreviewWindow*>(one); window && window->isVisible())
            return window;
    return nullptr;
}

bool dark(const QByteArray& pdf, int page)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const QImage image = document.render(page, {200, 280}).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > 128 && image.pixelColor(x, y).lightness() < 100)
                return true;
    return false;
}

} // namespace

TEST(PreviewWindow, showsTheVeryPagesAndGoesThroughThem)
{
    AppealOffice office;
    PreviewWindow window(office.workspace);
    ASSERT_TRUE(window.load(papers(), papers()[1].name));
    window.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    EXPECT_EQ(window.pageCount(), pagesOf(papers()[1].bytes));
    auto* page = child<QSpinBox>(window, "pageSpin");
    EXPECT_EQ(page->maximum(), window.pageCount());
    page->setValue(2);
    EXPECT_EQ(child<QPdfView>(window, "pages")->pageNavigator()->currentPage(), 1);
    EXPECT_EQ(child<QLabel>(window, "pageLabel")->text(), u"of %1"_s.arg(window.pageCount()));
    auto* zoom = child<QComboBox>(window, "zoomCombo");
    child<QAbstractButton>(window, "zoomIn")->click();
    EXPECT_EQ(zoom->currentText(), u"100 %"_s);
    child<QAbstractButton>(window, "zoomOut")->click();
    EXPECT_EQ(zoom->currentText(), u"75 %"_s);
    EXPECT_EQ(child<QPdfView>(window, "pages")->zoomFactor(), 0.75);
    auto* combo = child<QComboBox>(window, "paperCombo");
    combo->setCurrentIndex(0);
    emit combo->activated(0);
    EXPECT_EQ(window.pageCount(), pagesOf(papers()[0].bytes));
    EXPECT_TRUE(window.windowTitle().contains(papers()[0].name));
    // The pages of the chosen paper are on the screen, not those of the one before.
    PreviewWindow fresh(office.workspace);
    ASSERT_TRUE(fresh.load({papers()[0]}));
    child<QComboBox>(fresh, "zoomCombo")->setCurrentIndex(zoom->currentIndex());
    fresh.show();
    const auto seen = [](PreviewWindow& one) { return child<QPdfView>(one, "pages")->viewport()->grab().toImage(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return seen(window) == seen(fresh); }, 10000));
    QTest::qWait(600);
    EXPECT_EQ(seen(window), seen(fresh));
    picture(window, u"preview"_s);
}

TEST(PreviewWindow, findsWordsOfBothLanguages)
{
    AppealOffice office;
    PreviewWindow window(office.workspace);
    ASSERT_TRUE(window.load({papers().last()})); // both languages
    window.show();
    auto* found = child<QLabel>(window, "foundLabel");
    auto* find = child<QLineEdit>(window, "findEdit");
    find->setText(u"ЗАКЛЮЧЕНИЕ"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return child<QPushButton>(window, "findNext")->isEnabled(); }, 10000));
    child<QPushButton>(window, "findNext")->click();
    EXPECT_TRUE(found->text().startsWith(u"1 of"_s)) << found->text().toStdString();
    EXPECT_GT(child<QSpinBox>(window, "pageSpin")->value(), 1) << "the Russian part follows the Kazakh one";
    find->setText(u"жоқсөз"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return found->text() == u"not found"_s; }, 10000));
}

TEST(PreviewWindow, aDamagedPaperIsAProblemAndOpensNoWindow)
{
    AppealOffice office;
    EXPECT_EQ(PreviewWindow::open(office.workspace, nullptr, {{u"бүлінген.pdf"_s, "%PDF-1.4 nothing"}}), nullptr);
    EXPECT_EQ(office.prompts.problems.size(), 1);
    EXPECT_EQ(PreviewWindow::open(office.workspace, nullptr, {{u"a.docx"_s, "PK"}}), nullptr);
    EXPECT_EQ(office.prompts.problems.size(), 1);
}

TEST(PreviewWindow, withoutAPrinterItShowsAndSavesTheSameBytes)
{
    AppealOffice office;
    PreviewWindow window(office.workspace);
    ASSERT_TRUE(window.load({papers()[0]}));
    window.show();
    child<QPushButton>(window, "printButton")->click(); // no printer: the dialog was closed
    EXPECT_TRUE(office.prompts.problems.isEmpty());
    office.prompts.save = office.folder.path(u"көшірме.pdf"_s);
    child<QPushButton>(window, "saveButton")->click();
    EXPECT_EQ(bytesOf(office.prompts.save), papers()[0].bytes);
    // "Print to a file" in the dialog gives the issued bytes too.
    const QString file = office.folder.path(u"басылған.pdf"_s);
    office.prompts.setUp = [&file](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return true;
    };
    child<QPushButton>(window, "printButton")->click();
    EXPECT_EQ(bytesOf(file), papers()[0].bytes);
    office.prompts.save = office.folder.path(u"бос"_s);
    QFile(office.folder.path(u"бос"_s)).open(QIODevice::WriteOnly);
    office.prompts.save += u"/көшірме.pdf"_s; // below a file
    child<QPushButton>(window, "saveButton")->click();
    EXPECT_EQ(office.prompts.problems.size(), 1);
}

TEST(PreviewWindow, printsAChoiceOfPagesOfAllPapers)
{
    AppealOffice office;
    PreviewWindow window(office.workspace);
    const QList<workflow::MadeFile> two{papers()[0], papers()[2]};
    ASSERT_TRUE(window.load(two));
    window.show();
    const QString file = office.folder.path(u"басылған.pdf"_s);
    const int first = pagesOf(two[0].bytes);
    office.prompts.setUp = [&](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setFromTo(2, first + 1); // from the second page of the first to the first of the second
        return true;
    };
    child<QCheckBox>(window, "allCheck")->setChecked(true);
    child<QPushButton>(window, "printButton")->click();
    auto* job = child<desktop::BackgroundJob>(window, "printJob");
    ASSERT_TRUE(QTest::qWaitFor([job] { return !job->busy(); }, 60000));
    EXPECT_TRUE(office.prompts.problems.isEmpty());
    const QByteArray printed = bytesOf(file);
    ASSERT_EQ(pagesOf(printed), first);
    for (int page = 0; page < first; ++page)
        EXPECT_TRUE(dark(printed, page)) << page;
}

TEST(Printing, endsWhereItIsToldTo)
{
    const Folder folder;
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.path(u"басылған.pdf"_s));
    int ticks = 0;
    desktop::printPages(printer, {papers()[0].bytes}, 1, 1000, [&ticks](int done, int) {
        ++ticks;
        return done < 1;
    });
    EXPECT_EQ(ticks, 2);
    EXPECT_EQ(problemOf([] { desktop::pagesOf({"nothing"}); }), u"preview.damaged"_s);
}

TEST(IssuedFiles, aPaperIsShownHereAndADocumentByItsProgram)
{
    AppealOffice office;
    desktop::IssuedFiles files;
    files.attach(office.workspace);
    files.setVisible(true);
    const auto conclusion = workflow::latestConclusion(office.session(), u"agriculture"_s, u"goals"_s);
    files.show(conclusion->files);
    auto* table = child<QTableView>(files, "filesTable");
    for (int row = 0; row < conclusion->files.size(); ++row) {
        const bool pdf = conclusion->files[row].name.endsWith(u".pdf"_s);
        table->selectRow(row);
        EXPECT_EQ(child<QPushButton>(files, "previewFile")->isEnabled(), pdf);
        emit table->activated(table->model()->index(row, 0));
        PreviewWindow* window = opened();
        EXPECT_EQ(window != nullptr, pdf) << row;
        EXPECT_EQ(office.prompts.opened.size(), pdf ? 0 : 1);
        office.prompts.opened.clear();
        if (window) {
            EXPECT_TRUE(window->windowTitle().contains(conclusion->files[row].name));
            window->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    EXPECT_TRUE(office.prompts.problems.isEmpty());
}

TEST(ConclusionsPage, aDraftIsShownBeforeItIsIssuedAndChangesNothing)
{
    AppealOffice office(AppealOffice::assessor());
    desktop::ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"justice"_s); // not reviewed
    const qsizetype entries = workflow::journal(office.session()).size();
    EXPECT_FALSE(child<QPushButton>(page, "issueButton")->isEnabled());
    child<QPushButton>(page, "previewButton")->click();
    auto* job = child<desktop::BackgroundJob>(page, "issueJob");
    ASSERT_TRUE(QTest::qWaitFor([job] { return !job->busy(); }, 60000));
    ASSERT_TRUE(opened()) << office.prompts.problems.join(u'\n').toStdString();
    EXPECT_GT(opened()->pageCount(), 1);
    QTest::qWait(600);
    picture(*opened(), u"preview-draft"_s);
    opened()->close();
    EXPECT_EQ(workflow::journal(office.session()).size(), entries);
}

TEST(ConclusionsPage, bothLanguagesInOneDocumentAreIssuedByChoice)
{
    AppealOffice office(AppealOffice::assessor());
    desktop::ConclusionsPage page(office.workspace);
    showAsInWindow(page);
    page.showBody(u"national-bank"_s);
    child<QCheckBox>(page, "togetherCheck")->setChecked(true);
    child<QPushButton>(page, "issueButton")->click();
    auto* job = child<desktop::BackgroundJob>(page, "issueJob");
    ASSERT_TRUE(QTest::qWaitFor([job] { return !job->busy(); }, 60000));
    const auto issued = workflow::latestConclusion(office.session(), u"national-bank"_s, u"goals"_s);
    ASSERT_TRUE(issued) << office.prompts.problems.join(u'\n').toStdString();
    EXPECT_EQ(issued->files.size(), 13);
    EXPECT_TRUE(child<QCheckBox>(page, "togetherCheck")->isHidden());
}

} // namespace bagalau::tests
