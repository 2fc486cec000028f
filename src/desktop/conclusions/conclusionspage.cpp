#include "desktop/conclusions/conclusionspage.h"

#include "base/text.h"
#include "desktop/bodies/bodylist.h"
#include "desktop/common/actgate.h"
#include "desktop/conclusions/differencemodel.h"
#include "desktop/conclusions/issuealldialog.h"
#include "desktop/conclusions/issuechecksmodel.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/conclusions/summarymodel.h"
#include "desktop/papers/papersdialog.h"
#include "desktop/preview/previewwindow.h"
#include "desktop/recommendations/recommendationsdialog.h"
#include "desktop/shell/signs.h"
#include "desktop/shell/tables.h"
#include "ui_conclusionspage.h"
#include "workflow/charts.h"
#include "workflow/issueconclusion.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int differenceTab = 2;

} // namespace

ConclusionsPage::ConclusionsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_ui(std::make_unique<Ui::ConclusionsPage>()),
      m_bodies(new BodyList(workspace)),
      m_summary(new SummaryModel(workspace, this)),
      m_checks(new IssueChecksModel(workspace, this)),
      m_difference(new DifferenceModel(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->textsPanel->attach(workspace);
    m_ui->deliveryPanel->attach(workspace);
    m_ui->chartsPanel->attach(workspace);
    m_ui->sideLayout->insertWidget(0, m_bodies);
    m_ui->bodySplitter->setSizes({260, 900});
    setUpTable();
    connect(m_bodies, &BodyList::bodyChosen, this, &ConclusionsPage::showChosen);
    connect(m_ui->issueButton, &QPushButton::clicked, this, &ConclusionsPage::issue);
    connect(m_ui->previewButton, &QPushButton::clicked, this, &ConclusionsPage::preview);
    connect(m_ui->issueAllButton, &QPushButton::clicked, this, &ConclusionsPage::issueAll);
    connect(m_ui->papersButton, &QPushButton::clicked, this, &ConclusionsPage::openPapers);
    connect(m_ui->recommendationsButton, &QPushButton::clicked, this, [this] {
        RecommendationsDialog::start(this->workspace(), m_bodies->body(), this->workspace().block(), this);
    });
    connect(m_ui->chainLabel, &QLabel::linkActivated, this, &ConclusionsPage::followLink);
    connect(m_ui->detailTabs, &QTabWidget::currentChanged, this, &ConclusionsPage::loadCharts);
    connect(m_ui->issueJob, &BackgroundJob::busyChanged, this, &ConclusionsPage::offerIssue);
    connect(m_ui->checksList, &QListView::clicked, this, &ConclusionsPage::goToSection);
    connect(m_ui->checksList, &QListView::activated, this, &ConclusionsPage::goToSection);
}

// What is being written is saved while there is still a page to hear of it.
ConclusionsPage::~ConclusionsPage()
{
    m_ui->textsPanel->save();
    disconnect(&workspace(), nullptr, this, nullptr);
}

QString ConclusionsPage::title() const
{
    return tr("Conclusions");
}

void ConclusionsPage::setUpTable()
{
    m_ui->summaryTable->setModel(m_summary);
    QHeaderView* summary = m_ui->summaryTable->horizontalHeader();
    summary->setSectionResizeMode(QHeaderView::ResizeToContents);
    summary->setSectionResizeMode(SummaryModel::Item, QHeaderView::Stretch);
    summary->setSectionResizeMode(SummaryModel::Row, QHeaderView::Stretch);
    m_ui->detailSplitter->setSizes({150, 420});
    m_ui->checksList->setModel(m_checks);
    m_ui->differenceTable->setModel(m_difference);
    prepareTable(m_ui->differenceTable);
    m_ui->differenceTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->differenceTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ConclusionsPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ConclusionsPage::refresh()
{
    if (!workspace().session())
        return showEmpty(tr("Open or create a store: then the conclusions of its bodies are written, issued and "
                            "delivered here."));
    m_ui->pageStack->setCurrentWidget(m_ui->workPage);
    m_bodies->refresh();
    showDetail();
}

void ConclusionsPage::showEmpty(const QString& text)
{
    m_ui->emptyLabel->setText(text);
    m_ui->pageStack->setCurrentWidget(m_ui->emptyPage);
}

void ConclusionsPage::showHint(const QString& text)
{
    m_ui->hintLabel->setText(text);
    m_ui->detailStack->setCurrentWidget(m_ui->hintPage);
}

void ConclusionsPage::showBody(const QString& body)
{
    if (workspace().session())
        m_bodies->choose(body);
}

void ConclusionsPage::showChosen()
{
    if (!m_ui->textsPanel->save()) { // nobody leaves what could not be saved
        const QSignalBlocker silence(m_bodies);
        m_bodies->choose(m_ui->textsPanel->body());
        return;
    }
    m_conclusion.clear();
    showDetail();
}

QList<domain::Conclusion> ConclusionsPage::conclusionsOfBody() const
{
    QList<domain::Conclusion> found;
    for (const domain::Conclusion& one : workflow::conclusions(*workspace().session()))
        if (one.body == m_bodies->body() && one.block == workspace().block())
            found << one;
    return found;
}

void ConclusionsPage::showDetail()
{
    const workflow::BodyStatus* status = m_bodies->status();
    if (!status)
        return showHint(tr("Choose an assessed body on the left."));
    if (status->refusal)
        return showHint(workspace().text(*status->refusal));
    if (status->noConclusion)
        return showHint(workspace().text(*status->noConclusion));
    if (status->progress == workflow::Progress::NoReport)
        return showHint(tr("No report of this body was taken in yet. It comes first: see Reports."));
    const QString problem = attempt(workspace(), [this] { showShown(); });
    if (!problem.isEmpty())
        return showHint(problem);
    m_ui->detailStack->setCurrentWidget(m_ui->detailPane);
    offerIssue();
}

void ConclusionsPage::showShown()
{
    const workflow::Session& session = *workspace().session();
    const QList<domain::Conclusion> all = conclusionsOfBody();
    const domain::Conclusion* shown = all.isEmpty() ? nullptr : &all.last();
    for (const domain::Conclusion& one : all)
        if (one.id == m_conclusion)
            shown = &one;
    m_assessment = shown ? issuedAssessment(session, *shown)
                         : workflow::assessmentOf(session, m_bodies->body(), workspace().block());
    showHead(*m_bodies->status(), m_assessment);
    shown ? showIssued(*shown, all) : showDraft();
    m_chartsStale = true;
    loadCharts();
}

// The mean of the group needs every body: only when somebody looks.
void ConclusionsPage::loadCharts()
{
    if (!m_chartsStale || m_ui->detailTabs->currentWidget() != m_ui->chartsTab || !workspace().session())
        return;
    m_chartsStale = false;
    const QString body = m_bodies->body(), block = workspace().block();
    const QString problem = attempt(workspace(), [&] {
        m_ui->chartsPanel->show(body + u'-' + block,
                                workflow::bodyCharts(*workspace().session(), body, block, m_assessment));
    });
    if (!problem.isEmpty())
        showHint(problem);
}

void ConclusionsPage::showHead(const workflow::BodyStatus& status, const domain::Assessment& assessment)
{
    const domain::Edition& edition = workspace().session()->editionOf(workspace().block());
    const domain::Degree* degree = assessment.score ? edition.degreeOf(*assessment.score) : nullptr;
    m_summary->show(&edition, assessment);
    m_ui->bodyName->setText(workspace().text(status.body.name));
    m_ui->stateLabel->setText(workspace().text(workflow::progressName(status.progress)));
    QStringList parts;
    for (const domain::DirectionResult& one : assessment.directions)
        if (one.score && !assessment.score && assessment.settled())
            parts << workspace().text(edition.directionNames.value(one.id, one.id)) + u": "_s +
                         base::displayNumber(*one.score, 2);
    m_ui->scoreLabel->setText(
        !parts.isEmpty()    ? parts.join(u'\n')
        : !assessment.score ? tr("no score yet")
        : degree ? u"%1 · %2"_s.arg(base::displayNumber(*assessment.score, 2), workspace().text(degree->name))
                 : base::displayNumber(*assessment.score, 2));
}

void ConclusionsPage::showDraft()
{
    m_ui->chainLabel->clear();
    m_ui->detailTabs->setTabVisible(differenceTab, false);
    const bool left = m_ui->detailTabs->currentIndex() == 1;
    m_ui->detailTabs->setTabEnabled(1, false);
    m_ui->detailTabs->setTabToolTip(1, tr("The documents are made when the conclusion is issued."));
    if (left)
        m_ui->detailTabs->setCurrentIndex(0);
    m_ui->textsPanel->edit(m_bodies->body(), workspace().block());
}

void ConclusionsPage::showIssued(const domain::Conclusion& conclusion, const QList<domain::Conclusion>& all)
{
    const bool opened = !m_ui->detailTabs->isTabEnabled(1);
    m_ui->detailTabs->setTabEnabled(1, true);
    m_ui->detailTabs->setTabToolTip(1, {});
    if (opened && m_ui->detailTabs->currentIndex() == 0)
        m_ui->detailTabs->setCurrentIndex(1);
    const workflow::Session& session = *workspace().session();
    m_ui->textsPanel->showIssued(
        issuedTexts(conclusion),
        workflow::liveFields(session, conclusion.body, conclusion.block, issuedAssessment(session, conclusion)));
    m_ui->deliveryPanel->show(conclusion, conclusion.id == all.last().id);
    m_difference->load(workflow::conclusionDifference(*workspace().session(), conclusion));
    m_ui->detailTabs->setTabVisible(differenceTab, !conclusion.predecessor.isEmpty());
    showChain(conclusion, all);
}

void ConclusionsPage::showChain(const domain::Conclusion& conclusion, const QList<domain::Conclusion>& all)
{
    const auto link = [](const domain::Conclusion& one) {
        return u"<a href=\"%1\">%2</a>"_s.arg(one.id.toHtmlEscaped(), one.number.toHtmlEscaped());
    };
    QStringList chain{tr("No. %1").arg(conclusion.number.toHtmlEscaped())};
    for (const domain::Conclusion& one : all) {
        if (one.id == conclusion.predecessor)
            chain << tr("replaces No. %1").arg(link(one));
        if (one.predecessor == conclusion.id)
            chain << tr("replaced by No. %1").arg(link(one));
    }
    m_ui->chainLabel->setText(chain.join(u" · "_s));
}

void ConclusionsPage::followLink(const QString& conclusion)
{
    m_conclusion = conclusion;
    showDetail();
}

void ConclusionsPage::offerIssue()
{
    const bool draft = workspace().session() && m_bodies->status() && conclusionsOfBody().isEmpty();
    m_ui->issueButton->setVisible(draft);
    m_ui->missingLabel->setVisible(draft);
    m_ui->togetherCheck->setVisible(draft);
    m_ui->previewButton->setVisible(draft);
    m_ui->previewButton->setEnabled(!m_ui->issueJob->busy());
    if (!draft) {
        m_ui->checksList->hide();
        return;
    }
    QList<workflow::IssueCheck> checks;
    const QString refusal = attempt(workspace(), [&] {
        checks = workflow::issueChecks(*workspace().session(), m_bodies->body(), workspace().block());
    });
    m_checks->load(checks);
    const QString right = reasonAgainst(workspace(), u"conclude"_s);
    showChecks(right.isEmpty() ? refusal : right);
}

void ConclusionsPage::showChecks(const QString& against)
{
    const int blockers = static_cast<int>(m_checks->count(base::Finding::Weight::Blocker));
    const int warnings = static_cast<int>(m_checks->count(base::Finding::Weight::Warning));
    QString text = against;
    if (text.isEmpty() && blockers > 0)
        text = signOf(Tone::Bad) + u' ' + tr("Forbidding the issue: %n thing(s), see the list.", nullptr, blockers);
    const bool free = text.isEmpty();
    if (free)
        text = warnings > 0 ? tr("✓ The conclusion can be issued. To look at before: %n thing(s), see the list.",
                                 nullptr, warnings)
                            : tr("✓ Nothing is missing: the conclusion can be issued.");
    m_ui->missingLabel->setText(text);
    m_ui->checksList->setVisible(m_checks->rowCount() > 0);
    m_ui->issueButton->setEnabled(free && !m_ui->issueJob->busy());
    m_ui->issueButton->setToolTip(free ? QString() : text);
}

// To the text that a line of the list is about.
void ConclusionsPage::goToSection(const QModelIndex& index)
{
    const workflow::IssueCheck& check = m_checks->check(index);
    auto* section = m_ui->textsPanel->findChild<QWidget*>(u"section-"_s + check.section);
    if (check.section.isEmpty() || !section)
        return;
    m_ui->detailTabs->setCurrentIndex(0);
    auto* text = section->findChild<QWidget*>(check.side == base::Language::Ru ? u"ruText"_s : u"kkText"_s);
    if (auto* area = m_ui->textsPanel->findChild<QScrollArea*>())
        area->ensureWidgetVisible(section);
    (text ? text : section)->setFocus(Qt::OtherFocusReason);
}

void ConclusionsPage::openPapers()
{
    PapersDialog::start(workspace(),
                        {u"transmittal-body"_s, u"transmittal-lead"_s, u"transmittal-planning"_s, u"reconciliation"_s,
                         u"overall"_s, u"recommendations"_s},
                        {.id = {}, .body = m_bodies->body(), .block = workspace().block()}, this);
}

void ConclusionsPage::issue()
{
    if (!m_ui->textsPanel->save())
        return;
    const QString name = m_ui->bodyName->text();
    if (!workspace().prompts().confirm(
            this,
            tr("Issue the conclusion on “%1”? An issued conclusion is frozen: it is corrected only by a successor.")
                .arg(name)))
        return;
    workflow::Session* session = workspace().session();
    const QString official = workspace().official();
    workspace().run(this, [&] {
        workflow::ConclusionPlan plan = workflow::planConclusion(*session, m_bodies->body(), workspace().block());
        plan.together = m_ui->togetherCheck->isChecked();
        m_ui->issueJob->start<QList<workflow::MadeFile>>(
            tr("The documents are being made…"), [plan] { return workflow::makeDocuments(plan); },
            [this, plan, session, official](const QList<workflow::MadeFile>& files) {
                // What was typed while the documents were made makes them old.
                if (session == workspace().session() && m_ui->textsPanel->save())
                    workspace().run(this, [&] { workflow::issueConclusion(*session, plan, files, official); });
            },
            [this](const base::Problem& problem) { workspace().show(this, problem); });
    });
}

void ConclusionsPage::preview()
{
    if (!m_ui->textsPanel->save())
        return;
    workflow::Session* session = workspace().session();
    workspace().run(this, [&] {
        const workflow::ConclusionPlan plan = workflow::planDraft(*session, m_bodies->body(), workspace().block());
        m_ui->issueJob->start<QList<workflow::MadeFile>>(
            tr("The pages are being made…"), [plan] { return workflow::makeDocuments(plan); },
            [this](const QList<workflow::MadeFile>& files) { PreviewWindow::open(workspace(), this, files); },
            [this](const base::Problem& problem) { workspace().show(this, problem); });
    });
}

void ConclusionsPage::issueAll()
{
    if (!m_ui->textsPanel->save())
        return;
    auto* dialog = new IssueAllDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->load();
    dialog->open();
}

} // namespace bagalau::desktop
