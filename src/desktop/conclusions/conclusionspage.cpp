#include "desktop/conclusions/conclusionspage.h"

#include "base/text.h"
#include "desktop/common/actgate.h"
#include "desktop/common/foldedfilter.h"
#include "desktop/conclusions/conclusionbodymodel.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/conclusions/summarymodel.h"
#include "ui_conclusionspage.h"
#include "workflow/issueconclusion.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ConclusionsPage::ConclusionsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_ui(std::make_unique<Ui::ConclusionsPage>()),
      m_bodies(new ConclusionBodyModel(workspace, this)),
      m_filter(new FoldedFilter(this)),
      m_summary(new SummaryModel(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->textsPanel->attach(workspace);
    m_ui->deliveryPanel->attach(workspace);
    setUpTables();
    connect(m_ui->bodyFilter, &QLineEdit::textChanged, m_filter, &FoldedFilter::setWanted);
    connect(m_ui->bodyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConclusionsPage::choose);
    connect(m_ui->issueButton, &QPushButton::clicked, this, &ConclusionsPage::issue);
    connect(m_ui->chainLabel, &QLabel::linkActivated, this, &ConclusionsPage::followLink);
    connect(m_ui->issueJob, &BackgroundJob::busyChanged, this, &ConclusionsPage::offerIssue);
}

ConclusionsPage::~ConclusionsPage() = default;

QString ConclusionsPage::title() const
{
    return tr("Conclusions");
}

void ConclusionsPage::setUpTables()
{
    m_filter->setSourceModel(m_bodies);
    m_ui->bodyTable->setModel(m_filter);
    QHeaderView* bodies = m_ui->bodyTable->horizontalHeader();
    bodies->setSectionResizeMode(QHeaderView::ResizeToContents);
    bodies->setSectionResizeMode(ConclusionBodyModel::Body, QHeaderView::Stretch);
    m_ui->summaryTable->setModel(m_summary);
    QHeaderView* summary = m_ui->summaryTable->horizontalHeader();
    summary->setSectionResizeMode(QHeaderView::ResizeToContents);
    summary->setSectionResizeMode(SummaryModel::Item, QHeaderView::Stretch);
    summary->setSectionResizeMode(SummaryModel::Row, QHeaderView::Stretch);
    m_ui->bodySplitter->setSizes({430, 720});
    m_ui->detailSplitter->setSizes({170, 400});
}

void ConclusionsPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ConclusionsPage::refresh()
{
    if (!workspace().session())
        return showEmpty(
            tr("Open or create a store: then the conclusions of its bodies are written, issued and delivered here."));
    const QScopedValueRollback<bool> refreshing(m_refreshing, true);
    const QString problem = attempt(
        workspace(), [this] { m_bodies->show(workflow::bodyStatuses(*workspace().session(), workspace().block())); });
    if (!problem.isEmpty())
        return showEmpty(problem);
    if (m_bodies->rowCount() == 0)
        return showEmpty(tr("This office assesses no body in this block."));
    m_ui->pageStack->setCurrentWidget(m_ui->workPage);
    selectBody();
    showDetail();
}

void ConclusionsPage::showEmpty(const QString& text)
{
    m_ui->emptyLabel->setText(text);
    m_ui->pageStack->setCurrentWidget(m_ui->emptyPage);
}

void ConclusionsPage::showBody(const QString& body)
{
    m_ui->textsPanel->save();
    m_body = body;
    m_conclusion.clear();
    m_ui->bodyFilter->clear();
    if (workspace().session())
        refresh();
}

void ConclusionsPage::selectBody()
{
    if (m_bodies->rowOf(m_body) < 0)
        m_body = m_bodies->at(0).body.id;
    const QModelIndex index = m_filter->mapFromSource(m_bodies->index(m_bodies->rowOf(m_body), 0));
    m_ui->bodyTable->setCurrentIndex(index);
    m_ui->bodyTable->scrollTo(index);
}

void ConclusionsPage::choose(const QModelIndex& index)
{
    if (m_refreshing || !index.isValid())
        return;
    const QString body = m_bodies->at(m_filter->mapToSource(index).row()).body.id;
    if (body == m_body)
        return;
    m_ui->textsPanel->save();
    m_body = body;
    m_conclusion.clear();
    selectBody();
    showDetail();
}

QList<domain::Conclusion> ConclusionsPage::conclusionsOfBody() const
{
    QList<domain::Conclusion> found;
    for (const domain::Conclusion& one : workflow::conclusions(*workspace().session()))
        if (one.body == m_body && one.block == workspace().block())
            found << one;
    return found;
}

void ConclusionsPage::showDetail()
{
    const workflow::Session& session = *workspace().session();
    const workflow::BodyStatus& status = m_bodies->at(m_bodies->rowOf(m_body));
    const QString problem = attempt(workspace(), [&] {
        const QList<domain::Conclusion> all = conclusionsOfBody();
        const domain::Conclusion* shown = all.isEmpty() ? nullptr : &all.last();
        for (const domain::Conclusion& one : all)
            if (one.id == m_conclusion)
                shown = &one;
        const domain::Assessment assessment =
            shown ? issuedAssessment(session, *shown) : workflow::assessmentOf(session, m_body, workspace().block());
        showHead(status, assessment);
        shown ? showIssued(*shown, all) : showDraft();
    });
    if (!problem.isEmpty())
        m_ui->missingLabel->setText(problem);
    offerIssue();
}

void ConclusionsPage::showHead(const workflow::BodyStatus& status, const domain::Assessment& assessment)
{
    const domain::Edition& edition = workspace().session()->editionOf(workspace().block());
    const domain::Degree* degree = assessment.score ? edition.degreeOf(*assessment.score) : nullptr;
    m_summary->show(&edition, assessment);
    m_ui->bodyName->setText(workspace().text(status.body.name));
    m_ui->stateLabel->setText(workspace().text(workflow::progressName(status.progress)));
    m_ui->scoreLabel->setText(
        !assessment.score ? tr("no score yet")
        : degree          ? u"%1 · %2"_s.arg(base::displayNumber(*assessment.score, 2), workspace().text(degree->name))
                          : base::displayNumber(*assessment.score, 2));
}

void ConclusionsPage::showDraft()
{
    m_ui->chainLabel->clear();
    m_ui->detailTabs->setTabEnabled(1, false);
    m_ui->detailTabs->setTabToolTip(1, tr("The documents are made when the conclusion is issued."));
    m_ui->detailTabs->setCurrentIndex(0);
    m_ui->textsPanel->edit(m_body, workspace().block());
}

void ConclusionsPage::showIssued(const domain::Conclusion& conclusion, const QList<domain::Conclusion>& all)
{
    const bool opened = !m_ui->detailTabs->isTabEnabled(1);
    m_ui->detailTabs->setTabEnabled(1, true);
    m_ui->detailTabs->setTabToolTip(1, {});
    if (opened)
        m_ui->detailTabs->setCurrentIndex(1);
    m_ui->textsPanel->showIssued(issuedTexts(conclusion));
    m_ui->deliveryPanel->show(conclusion, conclusion.id == all.last().id);
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
    const bool draft = workspace().session() && conclusionsOfBody().isEmpty();
    m_ui->issueButton->setVisible(draft);
    m_ui->missingLabel->setVisible(draft);
    if (!draft)
        return;
    QString against = reasonAgainst(workspace(), u"conclude"_s);
    const QString missing =
        attempt(workspace(), [this] { workflow::planConclusion(*workspace().session(), m_body, workspace().block()); });
    if (against.isEmpty())
        against = missing;
    m_ui->missingLabel->setText(against.isEmpty() ? tr("✓ Nothing is missing: the conclusion can be issued.")
                                                  : against);
    m_ui->issueButton->setEnabled(against.isEmpty() && !m_ui->issueJob->busy());
    m_ui->issueButton->setToolTip(against);
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
        const workflow::ConclusionPlan plan = workflow::planConclusion(*session, m_body, workspace().block());
        m_ui->issueJob->start<QList<workflow::MadeFile>>(
            tr("The documents are being made…"), [plan] { return workflow::makeDocuments(plan); },
            [this, plan, session, official](const QList<workflow::MadeFile>& files) {
                if (session == workspace().session())
                    workspace().run(this, [&] { workflow::issueConclusion(*session, plan, files, official); });
            },
            [this](const base::Problem& problem) { workspace().show(this, problem); });
    });
}

} // namespace bagalau::desktop
