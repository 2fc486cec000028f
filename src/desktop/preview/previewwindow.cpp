#include "desktop/preview/previewwindow.h"

#include "desktop/preview/printing.h"
#include "ui_previewwindow.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
#include <QPdfView>
#include <QPrinter>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int zooms[] = {50, 75, 100, 125, 150, 200, 300, 400};

bool isPdf(const workflow::MadeFile& file)
{
    return file.name.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

} // namespace

/// A document, the bytes that it reads from, and what was found in it.
struct PreviewWindow::Paper
{
    explicit Paper(const QByteArray& pdf)
    {
        bytes.setData(pdf);
        bytes.open(QIODevice::ReadOnly);
        document.load(&bytes);
        found.setDocument(&document);
    }

    QBuffer bytes;
    QPdfDocument document;
    QPdfSearchModel found;
};

PreviewWindow::PreviewWindow(Workspace& workspace, QWidget* parent)
    : QDialog(parent, Qt::Window), m_workspace(workspace), m_ui(std::make_unique<Ui::PreviewWindow>())
{
    m_ui->setupUi(this);
    fillZoom();
    connectAll();
}

PreviewWindow::~PreviewWindow()
{
    delete m_view; // before the document that it shows
}

void PreviewWindow::connectAll()
{
    connect(m_ui->paperCombo, &QComboBox::activated, this, &PreviewWindow::showPaper);
    connect(m_ui->pageSpin, &QSpinBox::valueChanged, this, &PreviewWindow::showPage);
    connect(m_ui->zoomCombo, &QComboBox::currentIndexChanged, this, &PreviewWindow::setZoom);
    connect(m_ui->zoomOut, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_ui->zoomIn, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_hit = -1;
        m_paper->found.setSearchString(text);
        tellFound();
    });
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, &PreviewWindow::findNext);
    connect(m_ui->findNext, &QPushButton::clicked, this, &PreviewWindow::findNext);
    connect(m_ui->printButton, &QPushButton::clicked, this, &PreviewWindow::print);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PreviewWindow::saveCopy);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    const auto key = [this](QKeySequence keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Print, [this] { m_ui->printButton->click(); });
    key(QKeySequence::Save, [this] { m_ui->saveButton->click(); });
    key(QKeySequence::Find, [this] { m_ui->findEdit->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence::ZoomIn, [this] { zoomBy(1); });
    key(QKeySequence::ZoomOut, [this] { zoomBy(-1); });
    key(QKeySequence(Qt::Key_F3), [this] { findNext(); });
    connect(m_ui->printJob, &BackgroundJob::busyChanged, m_ui->printButton, &QWidget::setDisabled);
}

PreviewWindow* PreviewWindow::open(Workspace& workspace, QWidget* parent, const QList<workflow::MadeFile>& files,
                                   const QString& current)
{
    QList<workflow::MadeFile> papers;
    std::copy_if(files.begin(), files.end(), std::back_inserter(papers), isPdf);
    if (papers.isEmpty())
        return nullptr;
    auto* window = new PreviewWindow(workspace, parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!window->load(papers, current)) {
        delete window;
        return nullptr;
    }
    window->show();
    return window;
}

bool PreviewWindow::load(const QList<workflow::MadeFile>& papers, const QString& current)
{
    m_papers = papers;
    m_ui->paperCombo->clear();
    for (const workflow::MadeFile& paper : papers)
        m_ui->paperCombo->addItem(paper.name);
    m_ui->paperCombo->setVisible(papers.size() > 1);
    m_ui->allCheck->setVisible(papers.size() > 1);
    const int index = std::max(0, m_ui->paperCombo->findText(current));
    m_ui->paperCombo->setCurrentIndex(index);
    return showPaper(index);
}

bool PreviewWindow::showPaper(int index)
{
    return m_workspace.run(parentWidget() ? parentWidget() : this, [this, index] {
        const QByteArray& bytes = m_papers[index].bytes;
        const int pages = pagesOf({bytes}); // a damaged paper is known before a view has it
        m_ui->pageSpin->setRange(1, std::max(1, pages));
        setWindowTitle(tr("%1 – preview").arg(m_papers[index].name));
        showView(std::make_unique<Paper>(bytes));
        setZoom();
        tellPage();
        tellFound();
    });
}

void PreviewWindow::showView(std::unique_ptr<Paper> paper)
{
    delete m_view;
    m_paper = std::move(paper);
    m_hit = -1;
    m_view = new QPdfView(this);
    m_view->setObjectName(u"pages"_s);
    m_view->setAccessibleName(tr("Pages"));
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setDocument(&m_paper->document);
    m_ui->pagesLayout->addWidget(m_view);
    connect(&navigator(), &QPdfPageNavigator::currentPageChanged, this, &PreviewWindow::tellPage);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_paper->found, signal, this, &PreviewWindow::tellFound);
    connect(&m_paper->found, &QAbstractItemModel::modelReset, this, &PreviewWindow::tellFound);
    m_paper->found.setSearchString(m_ui->findEdit->text());
}

QPdfPageNavigator& PreviewWindow::navigator() const
{
    return *m_view->pageNavigator();
}

int PreviewWindow::pageCount() const
{
    return m_paper ? m_paper->document.pageCount() : 0;
}

void PreviewWindow::showPage(int page)
{
    if (page - 1 != navigator().currentPage())
        navigator().jump(page - 1, {}, navigator().currentZoom());
}

void PreviewWindow::tellPage()
{
    const QSignalBlocker quiet(m_ui->pageSpin);
    m_ui->pageSpin->setValue(navigator().currentPage() + 1);
    m_ui->pageLabel->setText(tr("of %1").arg(pageCount()));
}

void PreviewWindow::fillZoom()
{
    const QSignalBlocker quiet(m_ui->zoomCombo);
    const int chosen = std::max(0, m_ui->zoomCombo->currentIndex());
    m_ui->zoomCombo->clear();
    m_ui->zoomCombo->addItem(tr("Page width"), FitWidth);
    m_ui->zoomCombo->addItem(tr("Whole page"), FitPage);
    for (const int zoom : zooms)
        m_ui->zoomCombo->addItem(u"%1 %"_s.arg(zoom), zoom);
    m_ui->zoomCombo->setCurrentIndex(chosen);
}

void PreviewWindow::setZoom()
{
    const int zoom = m_ui->zoomCombo->currentData().toInt();
    if (zoom > 0)
        m_view->setZoomFactor(zoom / 100.0);
    m_view->setZoomMode(zoom == FitWidth  ? QPdfView::ZoomMode::FitToWidth
                        : zoom == FitPage ? QPdfView::ZoomMode::FitInView
                                          : QPdfView::ZoomMode::Custom);
}

// From a fitted page to the steps: from 100 % on.
void PreviewWindow::zoomBy(int step)
{
    const int now = m_ui->zoomCombo->currentIndex();
    const int next = now < 2 ? m_ui->zoomCombo->findData(100) : now + step;
    m_ui->zoomCombo->setCurrentIndex(std::clamp(next, 2, m_ui->zoomCombo->count() - 1));
}

void PreviewWindow::findNext()
{
    const int count = m_paper->found.rowCount({});
    if (count == 0)
        return tellFound();
    m_hit = (m_hit + 1) % count;
    const QPdfLink hit = m_paper->found.resultAtIndex(m_hit);
    navigator().jump(hit.page(), hit.location(), navigator().currentZoom());
    tellPage();
    tellFound();
}

void PreviewWindow::tellFound()
{
    const int count = m_paper->found.rowCount({});
    m_ui->findNext->setEnabled(count > 0);
    m_ui->foundLabel->setText(m_ui->findEdit->text().isEmpty() ? QString()
                              : count == 0                     ? tr("not found")
                              : m_hit < 0                      ? tr("%n place(s)", nullptr, count)
                                                               : tr("%1 of %2").arg(m_hit + 1).arg(count));
}

void PreviewWindow::saveCopy()
{
    const workflow::MadeFile& paper = m_papers[m_ui->paperCombo->currentIndex()];
    const QString path =
        m_workspace.prompts().saveFile(this, tr("Save as PDF"), paper.name, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const QFileInfo place(path);
    if (m_workspace.run(this, [&] { workflow::writeFiles(place.path(), {{place.fileName(), paper.bytes}}); }))
        m_ui->statusLabel->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void PreviewWindow::print()
{
    QList<workflow::MadeFile> papers{m_papers[m_ui->paperCombo->currentIndex()]};
    if (m_ui->allCheck->isChecked())
        papers = m_papers;
    QList<QByteArray> bytes;
    for (const workflow::MadeFile& paper : std::as_const(papers))
        bytes << paper.bytes;
    m_workspace.run(this, [&] {
        const int pages = pagesOf(bytes);
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(papers.first().name);
        if (m_workspace.prompts().setUpPrinter(this, *printer, pages))
            printTo(printer, papers, pages);
    });
}

void PreviewWindow::printTo(const std::shared_ptr<QPrinter>& printer, const QList<workflow::MadeFile>& papers,
                            int pages)
{
    const int from = printer->fromPage() > 0 ? printer->fromPage() : 1;
    const int to = printer->toPage() > 0 ? printer->toPage() : pages;
    const bool file = printer->outputFormat() == QPrinter::PdfFormat;
    // A whole paper into a file: the very bytes that were issued, not a picture of them.
    if (file && papers.size() == 1 && from == 1 && to >= pages) {
        const QFileInfo place(printer->outputFileName());
        workflow::writeFiles(place.path(), {{place.fileName(), papers.first().bytes}});
        return m_ui->statusLabel->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(place.filePath())));
    }
    QList<QByteArray> bytes;
    for (const workflow::MadeFile& paper : papers)
        bytes << paper.bytes;
    m_ui->printJob->startCounted<int>(
        tr("Printing…"),
        [printer, bytes, from, to](const BackgroundJob::Tick& tick) {
            printPages(*printer, bytes, from, to, tick);
            return to - from + 1;
        },
        [this](int printed) { m_ui->statusLabel->setText(tr("%n page(s) printed", nullptr, printed)); },
        [this](const base::Problem& problem) { m_workspace.show(this, problem); });
}

void PreviewWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString title = windowTitle();
    m_ui->retranslateUi(this);
    setWindowTitle(title);
    fillZoom();
    if (!m_paper)
        return;
    m_view->setAccessibleName(tr("Pages"));
    tellPage();
    tellFound();
}

} // namespace bagalau::desktop
