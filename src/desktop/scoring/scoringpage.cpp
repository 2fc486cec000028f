#include "desktop/scoring/scoringpage.h"

#include "base/text.h"
#include "desktop/bodies/bodylist.h"
#include "desktop/scoring/checklistdialog.h"
#include "desktop/scoring/explanation.h"
#include "desktop/scoring/factsform.h"
#include "desktop/scoring/pendingpanel.h"
#include "desktop/scoring/reviewpanel.h"
#include "desktop/scoring/valueeditor.h"
#include "desktop/scoring/valuetext.h"
#include "desktop/shell/signs.h"
#include "ui_scoringpage.h"
#include "workflow/proofs.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

domain::Inputs withValues(domain::Inputs inputs, const QList<workflow::EstablishedValue>& values)
{
    for (const workflow::EstablishedValue& value : values)
        if (domain::Input* input = inputs.find(value.input)) {
            input->accepted = value.value;
            input->ground = value.ground;
        }
    return inputs;
}

} // namespace

ScoringPage::ScoringPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_ui(std::make_unique<Ui::ScoringPage>()),
      m_bodies(new BodyList(workspace)),
      m_facts(new FactsForm(workspace))
{
    m_ui->setupUi(this);
    // Tab visits widgets in the order of their making: bodies, facts, the tree and its tabs, then these.
    m_pendingPanel = new PendingPanel(workspace, this);
    m_review = new ReviewPanel(workspace, this);
    m_editor = new ValueEditor(workspace, this);
    m_ui->scoringSplitter->insertWidget(0, m_bodies);
    m_ui->scoringSplitter->setSizes({230, 930});
    m_ui->scoringSplitter->setStretchFactor(1, 1);
    m_ui->scoringBodyLayout->insertWidget(1, m_facts);
    m_ui->explanationLayout->addWidget(m_editor);
    m_ui->pendingTab->layout()->addWidget(m_pendingPanel);
    m_ui->reviewTab->layout()->addWidget(m_review);
    m_ui->workSplitter->setSizes({590, 320});
    m_ui->treeSplitter->setSizes({260, 190});
    m_ui->workTabs->setCurrentIndex(0);
    m_ui->assessmentTree->setModel(&m_model);
    m_ui->assessmentTree->header()->resizeSection(AssessmentModel::Name, 325);
    m_ui->assessmentTree->header()->resizeSection(AssessmentModel::Points, 80);
    m_ui->assessmentTree->header()->resizeSection(AssessmentModel::Maximum, 65);
    connectParts();
}

ScoringPage::~ScoringPage() = default;

void ScoringPage::connectParts()
{
    connect(m_bodies, &BodyList::bodyChosen, this, &ScoringPage::showChosen);
    connect(m_facts, &FactsForm::factEstablished, this, &ScoringPage::collect);
    connect(m_facts, &FactsForm::factWithdrawn, this, &ScoringPage::withdraw);
    connect(m_facts, &FactsForm::factChosen, this, &ScoringPage::showNode);
    connect(m_editor, &ValueEditor::valueEstablished, this, &ScoringPage::collect);
    connect(m_pendingPanel, &PendingPanel::removeRequested, this, &ScoringPage::withdraw);
    connect(m_pendingPanel, &PendingPanel::inputChosen, this, &ScoringPage::showNode);
    connect(m_pendingPanel, &PendingPanel::documentsChosen, this, [this](const QStringList& paths) {
        m_evidence[m_shownBody] = paths;
        workspace().run(this, [this] { showPending(); });
    });
    connect(m_pendingPanel, &PendingPanel::establishRequested, this, &ScoringPage::establish);
    connect(m_ui->explanation, &QTextBrowser::anchorClicked, this, &ScoringPage::openLink);
    connect(m_ui->proofButton, &QPushButton::clicked, this, &ScoringPage::writeProof);
    connect(m_ui->proofJob, &BackgroundJob::busyChanged, m_ui->proofButton, &QWidget::setDisabled);
    connect(m_ui->toReports, &QPushButton::clicked, this, [this] { emit pageRequested(u"reports"_s, m_shownBody); });
    connect(m_ui->checklistButton, &QPushButton::clicked, this, &ScoringPage::openChecklist);
    connect(m_ui->assessmentTree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                m_node = current.data(AssessmentModel::IdRole).toString();
                m_onDegree = AssessmentNode::Kind(current.data(AssessmentModel::KindRole).toInt()) ==
                             AssessmentNode::Kind::Degree;
                explainNode();
            });
    connect(m_ui->assessmentTree, &QWidget::customContextMenuRequested, this, &ScoringPage::offerRow);
    const auto settle = [this](const QListWidgetItem* item) { showNode(item->data(Qt::UserRole).toString()); };
    connect(m_ui->settleList, &QListWidget::itemClicked, this, settle);
    connect(m_ui->settleList, &QListWidget::itemActivated, this, settle);
}

QString ScoringPage::title() const
{
    return tr("Scoring");
}

void ScoringPage::forget()
{
    m_pending.clear();
    m_proofs.clear();
    m_ui->proofJob->cancel();
    m_shownBody.clear();
    m_open.clear();
    m_evidence.clear();
}

void ScoringPage::refresh()
{
    m_bodies->refresh();
    showChosen();
}

void ScoringPage::showBody(const QString& body)
{
    m_bodies->choose(body);
}

void ScoringPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ScoringPage::showChosen()
{
    const workflow::BodyStatus* status = m_bodies->status();
    if (!workspace().session())
        m_ui->scoringNothing->setText(tr("No store is open. Open or create one first."));
    else if (!status)
        m_ui->scoringNothing->setText(tr("Choose an assessed body at the left to see how it is scored."));
    else if (status->refusal)
        m_ui->scoringNothing->setText(workspace().text(*status->refusal));
    const bool ours = status && !status->refusal;
    const bool shown = ours && workspace().run(this, [this] { calculate(); });
    m_ui->scoringStack->setCurrentWidget(shown ? m_ui->scoringBodyPage : m_ui->scoringNothingPage);
    if (!shown)
        return;
    showHead();
    showTree();
    showSettle();
    showPending();
}

void ScoringPage::calculate()
{
    const workflow::Session& session = *workspace().session();
    const QString body = m_bodies->body();
    domain::Inputs inputs = workflow::inputsOf(session, body, workspace().block());
    domain::Assessment assessment = workflow::assessmentWith(session, body, workspace().block(), inputs);
    m_accepted = workflow::acceptedValues(session, body, workspace().block());
    m_calculation = std::make_shared<const Calculation>(session.editionOf(workspace().block()),
                                                        session.variantOf(body, workspace().block()).id,
                                                        std::move(inputs), std::move(assessment));
}

void ScoringPage::showHead()
{
    const workflow::BodyStatus& status = *m_bodies->status();
    const domain::Assessment& assessment = m_calculation->assessment();
    const bool noReport = status.progress == workflow::Progress::NoReport;
    m_ui->scoringTitle->setText(workspace().text(status.body.name));
    m_ui->scoreLine->setText(scoreText(assessment, m_calculation->edition(), workspace().language()));
    m_ui->scoreLine->setVisible(assessment.score || !assessment.findings.isEmpty() || assessment.directions.isEmpty());
    QStringList details{workspace().text(workflow::progressName(status.progress))};
    const auto points = [](const base::Number& number) { return base::displayNumber(number, 2); };
    if (noReport)
        details << tr("take the report in on the page “Reports”, or establish that it was not submitted");
    else if (!assessment.findings.isEmpty())
        details << tr("no score yet: %n thing(s) to settle", nullptr, int(assessment.findings.size()));
    else if (!assessment.score)
        details << directionScores() << tr("this office scores a part of the block; there is no overall score here");
    if (assessment.score && assessment.beforePenalty && assessment.penalty)
        details << tr("before deduction %1").arg(points(*assessment.beforePenalty))
                << tr("deduction %1").arg(points(*assessment.penalty));
    if (m_proofs.contains(status.body.id))
        details << m_proofs[status.body.id];
    m_ui->scoreDetails->setText(details.join(u" · "_s));
    m_ui->toReports->setVisible(noReport);
    m_ui->checklistButton->setEnabled(whyFrozen().isEmpty());
    m_ui->checklistButton->setToolTip(whyFrozen());
}

QStringList ScoringPage::directionScores() const
{
    QStringList scores;
    for (const domain::DirectionResult& one : m_calculation->assessment().directions)
        if (one.score)
            scores << tr("%1: %2").arg(workspace().text(m_calculation->edition().directionNames.value(one.id)),
                                       base::displayNumber(*one.score, m_calculation->edition().scorePlaces)) +
                          (m_calculation->doubtsOf(m_calculation->variant().direction(one.id)->score).isEmpty()
                               ? QString()
                               : u' ' + openPointSign());
    return scores;
}

void ScoringPage::showTree()
{
    const bool sameBody = std::exchange(m_shownBody, m_bodies->body()) == m_bodies->body();
    const QString node = sameBody ? m_node : QString();
    if (sameBody)
        m_open.take(*m_ui->assessmentTree);
    m_model.show(m_calculation, workspace().language());
    spanHeadings({});
    if (sameBody)
        m_open.restore(*m_ui->assessmentTree);
    else
        m_ui->assessmentTree->expand(m_model.index(0, 0));
    showNode(node.isEmpty() ? m_calculation->variant().score.id : node);
}

// Names of criteria, tables and rows are long and stand alone in their line.
void ScoringPage::spanHeadings(const QModelIndex& parent)
{
    using Kind = AssessmentNode::Kind;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, AssessmentModel::Name, parent);
        const auto kind = Kind(index.data(AssessmentModel::KindRole).toInt());
        if (kind == Kind::Step || kind == Kind::Input || kind == Kind::Degree)
            continue;
        m_ui->assessmentTree->setFirstColumnSpanned(row, parent, true);
        if (kind != Kind::Criterion)
            spanHeadings(index);
    }
}

void ScoringPage::showNode(const QString& id)
{
    if (!m_calculation || id.isEmpty())
        return;
    const QModelIndex place = m_model.find(id, m_ui->assessmentTree->currentIndex());
    m_ui->assessmentTree->setCurrentIndex(place);
    if (place.isValid())
        m_ui->assessmentTree->scrollTo(place);
    m_node = id;
    explainNode();
}

void ScoringPage::explainNode()
{
    const bool known = m_calculation && m_calculation->knows(m_node);
    const bool input = known && m_calculation->cell(m_node);
    if (known)
        m_ui->explanation->setHtml(explain(*m_calculation, m_node, {m_accepted, workspace().language()}));
    else if (m_calculation && m_onDegree)
        m_ui->explanation->setHtml(explainDegree(*m_calculation, workspace().language()));
    else
        m_ui->explanation->setPlainText(tr("Choose a number in the tree: here stands what it is, by which rule, and "
                                           "from what it was made."));
    m_editor->setVisible(input);
    if (!input)
        return;
    std::optional<workflow::EstablishedValue> collected;
    for (const workflow::EstablishedValue& value : std::as_const(pending()))
        if (value.input == m_node)
            collected = value;
    m_editor->load(m_calculation, m_node, collected, whyFrozen());
}

void ScoringPage::openLink(const QUrl& link)
{
    const QString target = linkTarget(link), document = linkedDocument(link);
    for (const domain::AcceptedValue& value : document.isEmpty() ? QList<domain::AcceptedValue>() : m_accepted)
        for (const domain::FileReference& file : value.evidence)
            if (file.digest == document)
                return m_documents.open(workspace(), this, file);
    if (isExclusion(link))
        exclude(target);
    else
        showNode(target);
}

void ScoringPage::offerRow(const QPoint& place)
{
    const QModelIndex index = m_ui->assessmentTree->indexAt(place);
    const QString input = m_calculation->exclusionOf(index.data(AssessmentModel::IdRole).toString());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* action = menu->addAction(tr("Leave this row out of the calculation…"));
    action->setEnabled(!input.isEmpty() && whyFrozen().isEmpty());
    connect(action, &QAction::triggered, this, [this, input] { exclude(input); });
    menu->addActions(m_ui->assessmentTree->actions());
    menu->popup(m_ui->assessmentTree->viewport()->mapToGlobal(place));
}

void ScoringPage::exclude(const QString& input)
{
    showNode(input);
    m_editor->proposeYes();
}

void ScoringPage::showSettle()
{
    m_ui->settleList->clear();
    const base::Findings& findings = m_calculation->assessment().findings;
    for (const base::Finding& finding : findings) {
        auto* item = new QListWidgetItem(u"✖ "_s + workspace().text(finding.message), m_ui->settleList);
        item->setData(Qt::UserRole, m_calculation->targetOf(finding));
    }
    if (findings.isEmpty())
        new QListWidgetItem(u"✔ "_s + tr("Nothing stands in the way of a score."), m_ui->settleList);
    m_ui->workTabs->setTabText(m_ui->workTabs->indexOf(m_ui->settleTab), tr("To be settled (%1)").arg(findings.size()));
}

QString ScoringPage::whyFrozen() const
{
    const workflow::BodyStatus* status = m_bodies->status();
    if (!status || status->progress < workflow::Progress::Concluded)
        return {};
    return tr("Conclusion No. %1 was issued; its values are frozen. They change only by a decision on an objection.")
        .arg(status->conclusion);
}

QHash<QString, domain::Value> ScoringPage::pendingValues() const
{
    QHash<QString, domain::Value> values;
    for (const workflow::EstablishedValue& value : m_pending.value(m_shownBody))
        values.insert(value.input, value.value);
    return values;
}

void ScoringPage::showPending()
{
    const QHash<QString, domain::Value> values = pendingValues();
    PendingPanel::Content content{m_calculation, pending(), {}, {}, whyFrozen(), m_evidence.value(m_shownBody)};
    for (const workflow::EstablishedValue& proposal :
         workflow::openProposals(m_calculation->variant(), m_calculation->inputs()))
        if (!values.contains(proposal.input) && content.frozen.isEmpty())
            content.proposals << proposal;
    content.after = workflow::assessmentWith(*workspace().session(), m_shownBody, workspace().block(),
                                             withValues(m_calculation->inputs(), content.values + content.proposals));
    m_pendingPanel->load(content);
    m_facts->load(m_calculation, values, content.frozen);
    m_model.setPending(values);
    m_review->load(*m_bodies->status(), *m_calculation, !values.isEmpty());
    m_ui->workTabs->setTabText(m_ui->workTabs->indexOf(m_ui->pendingTab),
                               tr("To be established (%1)").arg(content.values.size() + content.proposals.size()));
}

void ScoringPage::collect(const workflow::EstablishedValue& value)
{
    const Calculation::Cell* cell = m_calculation->cell(value.input);
    const bool standsAlready =
        cell && cell->input->accepted == value.value && (value.ground.isEmpty() || cell->input->ground == value.ground);
    pending().removeIf([&](const workflow::EstablishedValue& one) { return one.input == value.input; });
    if (!standsAlready)
        pending().append(value);
    workspace().run(this, [this] { showPending(); });
    m_ui->workTabs->setCurrentWidget(m_ui->pendingTab);
    if (m_node == value.input)
        explainNode();
}

void ScoringPage::withdraw(const QString& input)
{
    pending().removeIf([&](const workflow::EstablishedValue& one) { return one.input == input; });
    workspace().run(this, [this] { showPending(); });
    if (m_node == input)
        explainNode();
}

// The dialog begins with what is collected already, so that a second sheet goes on from the first.
void ScoringPage::openChecklist()
{
    auto* dialog = new ChecklistDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool loaded = workspace().run(this, [&] {
        domain::Inputs inputs = withValues(m_calculation->inputs(), pending());
        domain::Assessment assessment =
            workflow::assessmentWith(*workspace().session(), m_shownBody, workspace().block(), inputs);
        dialog->load(std::make_shared<const Calculation>(m_calculation->edition(), m_calculation->variant().id,
                                                         std::move(inputs), std::move(assessment)),
                     m_accepted);
    });
    if (!loaded)
        return delete dialog;
    connect(dialog, &ChecklistDialog::marked, this, [this](const Values& values) {
        for (const workflow::EstablishedValue& value : values) {
            pending().removeIf([&](const workflow::EstablishedValue& one) { return one.input == value.input; });
            pending().append(value);
        }
        workspace().run(this, [this] { showPending(); });
        m_ui->workTabs->setCurrentWidget(m_ui->pendingTab);
    });
    dialog->open();
}

void ScoringPage::writeProof()
{
    const QString folder = workspace().prompts().chooseFolder(this, tr("Where to put the proof sheet"));
    if (folder.isEmpty())
        return;
    workspace().run(this, [&] {
        const workflow::ProofPlan plan =
            workflow::planProof(*workspace().session(), m_bodies->body(), workspace().block());
        m_ui->proofJob->start<QList<workflow::MadeFile>>(
            tr("The proof sheet is being made…"),
            [plan, folder] {
                const QList<workflow::MadeFile> files = workflow::makeProofs(plan);
                workflow::writeFiles(folder, files);
                return files;
            },
            [this, folder, body = plan.body](const QList<workflow::MadeFile>&) {
                m_proofs[body] = tr("proof sheet written to %1").arg(folder);
                if (m_calculation && body == m_shownBody)
                    showHead();
            },
            [this](const base::Problem& problem) { workspace().show(this, problem); });
    });
}

void ScoringPage::establish()
{
    const QString body = m_shownBody;
    // Taken out first: the act tells the page to show what stands then.
    const Values values = m_pending.take(body);
    const QStringList evidence = m_evidence.take(body);
    const bool done = workspace().run(this, [&] {
        workflow::acceptValues(*workspace().session(), body, workspace().block(), values, workspace().official(),
                               evidence);
    });
    if (done)
        return;
    m_pending[body] = values;
    m_evidence[body] = evidence;
    workspace().run(this, [this] { showPending(); });
}

} // namespace bagalau::desktop
