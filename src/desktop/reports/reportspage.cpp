#include "desktop/reports/reportspage.h"

#include "desktop/bodies/bodylist.h"
#include "desktop/papers/papersdialog.h"
#include "desktop/reports/draftview.h"
#include "desktop/reports/reportview.h"
#include "ui_reportspage.h"
#include "workflow/forms.h"
#include "workflow/refusals.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_ui(std::make_unique<Ui::ReportsPage>()),
      m_bodies(new BodyList(workspace, this)),
      m_report(new ReportView(workspace)),
      m_draft(new DraftView(workspace))
{
    m_ui->setupUi(this);
    m_ui->reportsSplitter->insertWidget(0, m_bodies);
    m_ui->reportsSplitter->setSizes({260, 900});
    m_ui->reportsSplitter->setStretchFactor(1, 1);
    m_ui->stepStack->insertWidget(0, m_report);
    m_ui->stepStack->addWidget(m_draft);
    m_ui->receivedDate->setDate(workspace.environment().clock->today());
    setAcceptDrops(true);
    connect(m_bodies, &BodyList::bodyChosen, this, &ReportsPage::showChosen);
    connect(m_ui->chooseFiles, &QPushButton::clicked, this, &ReportsPage::chooseFiles);
    connect(m_ui->blankForms, &QPushButton::clicked, this, &ReportsPage::writeForms);
    connect(m_ui->papersButton, &QPushButton::clicked, this, &ReportsPage::openPapers);
    connect(m_ui->cancelReading, &QPushButton::clicked, this, &ReportsPage::cancelReading);
    connect(m_draft, &DraftView::takeInRequested, this, &ReportsPage::takeIn);
    connect(m_draft, &DraftView::putAwayRequested, this, &ReportsPage::putAway);
    connect(m_report, &ReportView::scoringRequested, this,
            [this] { emit pageRequested(u"scoring"_s, m_bodies->body()); });
    connect(&m_reading, &Reading::progressed, this, &ReportsPage::showProgress);
    connect(&m_reading, &Reading::finished, this, &ReportsPage::takeDraft);
    connect(&m_reading, &Reading::failed, this, [this](const base::Problem& problem) {
        showChosen();
        this->workspace().show(this, problem);
    });
}

ReportsPage::~ReportsPage() = default;

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::forget()
{
    m_reading.cancel();
    m_drafts.clear();
    m_notices.clear();
}

void ReportsPage::refresh()
{
    m_bodies->refresh();
    showChosen();
}

void ReportsPage::showBody(const QString& body)
{
    m_bodies->choose(body);
}

void ReportsPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ReportsPage::showChosen()
{
    const workflow::BodyStatus* status = m_bodies->status();
    if (!workspace().session())
        m_ui->nothingText->setText(tr("No store is open. Open or create one first."));
    else if (!status)
        m_ui->nothingText->setText(tr("Choose an assessed body at the left to see its report or to take one in."));
    else if (status->refusal)
        m_ui->nothingText->setText(workspace().text(*status->refusal));
    const bool ours = status && !status->refusal;
    m_ui->pageStack->setCurrentWidget(ours ? m_ui->bodyPage : m_ui->nothingPage);
    if (!ours)
        return;
    m_ui->bodyTitle->setText(workspace().text(status->body.name));
    m_ui->notice->setText(m_notices.value(status->body.id));
    m_ui->notice->setVisible(m_notices.contains(status->body.id));
    const QString why = whyNotLoadable();
    m_ui->chooseFiles->setEnabled(why.isEmpty());
    m_ui->chooseFiles->setToolTip(why);
    m_ui->dropHint->setText(why.isEmpty() ? tr("or drop the files on this page (.xlsx, .ods)") : why);
    workspace().run(this, [this] { showStep(); });
}

void ReportsPage::writeForms()
{
    const QString folder = workspace().prompts().chooseFolder(this, tr("Where to put the blank forms"));
    if (folder.isEmpty())
        return;
    const QString body = m_bodies->body();
    QStringList written;
    if (!workspace().run(this, [&] {
            written = workflow::writeForms(*workspace().session(), {workspace().block(), {}, body}, folder);
        }))
        return;
    QStringList names;
    for (const QString& path : std::as_const(written))
        names << QFileInfo(path).fileName();
    m_notices[body] = tr("Blank forms written to %1: %2").arg(folder, names.join(u", "_s));
    showChosen();
}

// A report that was read and not taken in yet is asked about too.
void ReportsPage::openPapers()
{
    workflow::PaperRequest where{.id = {}, .body = m_bodies->body(), .block = workspace().block()};
    if (const auto draft = m_drafts.constFind(where.body); draft != m_drafts.constEnd()) {
        where.findings = draft->draft.findings;
        where.received = draft->request.received;
    }
    PapersDialog::start(workspace(), {u"query"_s, u"reconciliation"_s}, where, this);
}

// Nothing was read, being read, read and waiting for the official's word.
void ReportsPage::showStep()
{
    const QString body = m_bodies->body();
    const auto draft = m_drafts.constFind(body);
    if (m_reading.running() && m_reading.body() == body) {
        m_ui->stepStack->setCurrentWidget(m_ui->readingPage);
    } else if (draft != m_drafts.constEnd()) {
        m_ui->stepStack->setCurrentWidget(m_draft);
        m_draft->load(*draft);
    } else {
        m_ui->stepStack->setCurrentWidget(m_report);
        m_report->load(body);
    }
    m_ui->loadBox->setVisible(m_ui->stepStack->currentWidget() != m_ui->readingPage);
}

QString ReportsPage::whyNotLoadable() const
{
    const workflow::BodyStatus* status = m_bodies->status();
    if (!status)
        return tr("Choose the assessed body at the left first.");
    if (status->refusal)
        return workspace().text(*status->refusal);
    if (status->progress >= workflow::Progress::Concluded)
        return tr("The conclusion was issued: its report can no longer be replaced.");
    return m_reading.running() ? tr("Another report is being read; wait or cancel it.") : QString();
}

void ReportsPage::chooseFiles()
{
    const QStringList files =
        workspace().prompts().openFiles(this, tr("Files of the report"), tr("Reports (*.xlsx *.ods);;All files (*)"));
    if (!files.isEmpty())
        read(files);
}

void ReportsPage::read(const QStringList& files)
{
    const QString body = m_bodies->body();
    workspace().run(this, [&] {
        const workflow::LoadRequest request{body, workspace().block(), files, m_ui->receivedDate->date()};
        if (!workspace().official().isEmpty())
            workflow::requireChangeable(*workspace().session(), body, workspace().block(), u"load"_s,
                                        workspace().official());
        m_reading.start(workflow::prepareLoad(*workspace().session(), request));
        m_drafts.remove(body);
        m_notices.remove(body);
        m_ui->readingProgress->setRange(0, 0);
        m_ui->readingText->setText(tr("Reading %n file(s)…", nullptr, int(files.size())));
    });
    showChosen();
}

void ReportsPage::showProgress(qint64 done, qint64 total)
{
    if (!m_reading.running() || total <= 0)
        return;
    constexpr int steps = 1000;
    m_ui->readingProgress->setRange(0, steps);
    m_ui->readingProgress->setValue(int(std::min(done, total) * steps / total));
}

void ReportsPage::takeDraft(const workflow::LoadPlan& plan)
{
    m_drafts.insert(plan.request.body, plan);
    showChosen();
}

void ReportsPage::cancelReading()
{
    m_notices.insert(m_bodies->body(), tr("The reading was cancelled; nothing was taken in."));
    m_reading.cancel();
    showChosen();
}

void ReportsPage::takeIn()
{
    const QString body = m_bodies->body();
    const auto entry = m_draft->apply();
    if (!entry)
        return;
    m_drafts.remove(body);
    m_notices.insert(body, tr("✔ The report was taken in (journal entry %1).").arg(*entry));
    refresh();
}

void ReportsPage::putAway()
{
    m_drafts.remove(m_bodies->body());
    m_notices.insert(m_bodies->body(), tr("The files were put away; nothing was taken in."));
    showChosen();
}

void ReportsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (whyNotLoadable().isEmpty() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReportsPage::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (!whyNotLoadable().isEmpty() || files.isEmpty())
        return;
    event->acceptProposedAction();
    read(files);
}

} // namespace bagalau::desktop
