#include "desktop/objections/answerpanel.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/objections/effectmodel.h"
#include "ui_answerpanel.h"
#include "workflow/answers.h"
#include "workflow/decisions.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

QStringList itemsOf(const domain::Objection& objection)
{
    QStringList ids;
    for (const domain::ObjectionItem& item : objection.items)
        ids << item.item;
    return ids;
}

} // namespace

AnswerPanel::AnswerPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::AnswerPanel>())
{
    m_ui->setupUi(this);
}

AnswerPanel::~AnswerPanel() = default;

void AnswerPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_effect = new EffectModel(workspace, this);
    m_ui->answerFiles->attach(workspace);
    m_ui->effectTable->setModel(m_effect);
    m_ui->effectTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->effectTable->horizontalHeader()->setSectionResizeMode(EffectModel::What, QHeaderView::Stretch);
    connect(m_ui->sentDate, &QDateEdit::dateChanged, this, &AnswerPanel::offer);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &AnswerPanel::close);
    connect(m_ui->closeJob, &BackgroundJob::busyChanged, this, &AnswerPanel::offer);
    connect(m_ui->successorButton, &QPushButton::clicked, this,
            [this] { emit conclusionWanted(m_status.objection.body); });
}

void AnswerPanel::show(const workflow::ObjectionStatus& status, const domain::Assessment& contested)
{
    const bool another = status.objection.id != m_status.objection.id;
    m_status = status;
    const bool closed = status.objection.closed.isValid();
    if (closed)
        m_ui->sentDate->setDate(status.objection.closed);
    else if (another)
        m_ui->sentDate->setDate(m_workspace->session()->today());
    showSummary();
    m_ui->answerFiles->setVisible(closed);
    closed ? showClosed(contested) : showOpen(contested);
    showSuccessor();
    offer();
}

void AnswerPanel::showSummary()
{
    int accepted = 0, rejected = 0;
    const qsizetype all = m_status.objection.items.size();
    for (const domain::ObjectionItem& item : m_status.objection.items)
        if (item.outcome != domain::Outcome::Open)
            ++(item.accepted() ? accepted : rejected);
    m_ui->summaryLabel->setText(tr("Contested items: %1. Accepted: %2. Not accepted: %3. Not decided yet: %4.")
                                    .arg(QString::number(all), QString::number(accepted), QString::number(rejected),
                                         QString::number(all - accepted - rejected)));
}

void AnswerPanel::showOpen(const domain::Assessment& contested)
{
    attempt(*m_workspace, [&] {
        const workflow::Session& session = *m_workspace->session();
        m_effect->show(session.editionOf(m_status.objection.block), contested,
                       workflow::assessmentAfter(session, m_status.objection.number, {}), itemsOf(m_status.objection));
    });
}

void AnswerPanel::showClosed(const domain::Assessment& contested)
{
    const workflow::Session& session = *m_workspace->session();
    QList<domain::FileReference> files = m_status.objection.answers;
    attempt(*m_workspace, [&] {
        domain::Assessment after = contested;
        for (const domain::Conclusion& one : workflow::conclusions(session))
            if (one.id == m_status.objection.successor) {
                after = issuedAssessment(session, one);
                files << one.files;
            }
        m_effect->show(session.editionOf(m_status.objection.block), contested, after, itemsOf(m_status.objection));
    });
    m_ui->answerFiles->show(files);
}

void AnswerPanel::showSuccessor()
{
    QString text;
    for (const domain::Conclusion& one : workflow::conclusions(*m_workspace->session()))
        if (one.id == m_status.objection.successor)
            text = tr("Conclusion No. %1 of %2 replaces No. %3.")
                       .arg(one.number, base::shortDate(one.issued), m_status.conclusionNumber);
    const bool closed = m_status.objection.closed.isValid();
    if (closed && text.isEmpty())
        text = tr("Nothing was accepted: conclusion No. %1 stays in force.").arg(m_status.conclusionNumber);
    m_ui->successorLabel->setText(text);
    m_ui->successorLabel->setVisible(closed);
    m_ui->successorButton->setVisible(closed);
}

void AnswerPanel::offer()
{
    if (!m_workspace->session())
        return;
    const bool closed = m_status.objection.closed.isValid();
    QString against = closed ? tr("Answered on %1.").arg(base::shortDate(m_status.objection.closed))
                             : reasonAgainst(*m_workspace, u"close"_s);
    if (against.isEmpty() && !m_status.objection.decided())
        against = tr("Every contested item needs a decision first.");
    const bool late = !closed && m_ui->sentDate->date() > m_status.answer.lastDay;
    m_ui->closeHint->setText(!against.isEmpty() ? against
                             : late ? tr("⚠ After the last day, %1.").arg(base::shortDate(m_status.answer.lastDay))
                                    : tr("✓ Nothing is missing."));
    m_ui->closeButton->setEnabled(against.isEmpty() && !m_ui->closeJob->busy());
    m_ui->closeButton->setToolTip(against);
    m_ui->sentDate->setReadOnly(closed);
}

void AnswerPanel::close()
{
    if (!m_workspace->prompts().confirm(
            this, tr("Record the answer as sent on %1 and close objection No. %2? This cannot be taken back.")
                      .arg(base::shortDate(m_ui->sentDate->date()), QString::number(m_status.objection.number))))
        return;
    workflow::Session* session = m_workspace->session();
    const QString official = m_workspace->official();
    m_workspace->run(this, [&] {
        const workflow::ClosePlan plan =
            workflow::requireClosable(*session, m_status.objection.number, m_ui->sentDate->date(), official);
        m_ui->closeJob->start<workflow::ClosedFiles>(
            tr("The letters are being made…"), [plan] { return workflow::makeClosingDocuments(plan); },
            [this, plan, session, official](const workflow::ClosedFiles& files) {
                if (session == m_workspace->session())
                    finish(plan, files, official);
            },
            [this](const base::Problem& problem) { m_workspace->show(this, problem); });
    });
}

void AnswerPanel::finish(const workflow::ClosePlan& plan, const workflow::ClosedFiles& files, const QString& official)
{
    m_workspace->run(this, [&] { workflow::closeObjection(*m_workspace->session(), plan, files, official); });
}

void AnswerPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
