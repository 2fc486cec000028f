#include "desktop/conclusions/issuealldialog.h"

#include "desktop/common/actgate.h"
#include "desktop/shell/tables.h"
#include "ui_issuealldialog.h"
#include "workflow/views.h"

#include <QDir>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

IssueAllDialog::IssueAllDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::IssueAllDialog>()),
      m_model(new IssueListModel(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->bodyTable->setModel(m_model);
    prepareTable(m_ui->bodyTable);
    m_ui->bodyTable->horizontalHeader()->setSectionResizeMode(IssueListModel::Body, QHeaderView::Interactive);
    m_ui->bodyTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->bodyTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->bodyTable->setColumnWidth(IssueListModel::Body, 420);
    m_ui->progressBar->hide();
    m_ui->saveButton->hide();
    connect(m_model, &IssueListModel::choiceChanged, this, &IssueAllDialog::offer);
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] { m_model->chooseAll(true); });
    connect(m_ui->noneButton, &QPushButton::clicked, this, [this] { m_model->chooseAll(false); });
    connect(m_ui->issueButton, &QPushButton::clicked, this, &IssueAllDialog::begin);
    connect(m_ui->stopButton, &QPushButton::clicked, this, &IssueAllDialog::stop);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &IssueAllDialog::saveAll);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &IssueAllDialog::reject);
    connect(m_ui->worker, &BackgroundJob::busyChanged, m_ui->saveButton, &QWidget::setDisabled);
    m_ui->worker->hide();
}

IssueAllDialog::~IssueAllDialog() = default;

void IssueAllDialog::load()
{
    m_block = m_workspace.block();
    m_official = m_workspace.official();
    m_workspace.run(this, [this] { m_model->load(workflow::issueCandidates(*m_workspace.session(), m_block)); });
    offer();
}

void IssueAllDialog::offer()
{
    const QString against = reasonAgainst(m_workspace, u"conclude"_s);
    const int chosen = int(m_model->chosen().size());
    m_ui->issueButton->setEnabled(!busy() && chosen > 0 && against.isEmpty());
    m_ui->issueButton->setToolTip(against);
    m_ui->stopButton->setVisible(busy());
    m_ui->closeButton->setEnabled(!busy());
    m_ui->bodyTable->setEnabled(!busy());
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->allButton), static_cast<QWidget*>(m_ui->noneButton),
                            static_cast<QWidget*>(m_ui->togetherCheck)})
        widget->setEnabled(!busy() && m_model->ready() > 0);
    if (!busy())
        m_ui->countLabel->setText(!against.isEmpty() ? against
                                                     : tr("Ready: %1 of %2 · chosen: %3")
                                                           .arg(m_model->ready())
                                                           .arg(m_model->rowCount() - int(m_issued.size()))
                                                           .arg(chosen));
}

void IssueAllDialog::begin()
{
    m_waiting = m_model->chosen();
    const QString question =
        tr("Issue %n conclusion(s)? An issued conclusion is frozen: it is corrected only by a successor.", nullptr,
           int(m_waiting.size()));
    if (!m_workspace.prompts().confirm(this, question))
        return;
    m_total = int(m_waiting.size());
    m_done = 0;
    m_failed = 0;
    m_ui->progressBar->setRange(0, m_total);
    m_ui->progressBar->setValue(0);
    m_ui->progressBar->show();
    m_ui->saveButton->hide();
    offer();
    next();
}

// Each is planned after the one before was issued: it gets the next number.
void IssueAllDialog::next()
{
    m_ui->progressBar->setValue(m_done);
    if (m_waiting.isEmpty())
        return end(tr("Finished."));
    const QString body = m_waiting.takeFirst();
    const auto failed = [this, body](const base::Problem& problem) {
        m_model->setFailed(body, problem);
        ++m_failed;
        ++m_done;
        next();
    };
    std::optional<workflow::ConclusionPlan> plan;
    try {
        plan = workflow::planConclusion(*m_workspace.session(), body, m_block);
    } catch (const base::Problem& problem) {
        // Not from within: a long row of refusals would nest as deep.
        return void(QMetaObject::invokeMethod(
            this, [failed, problem] { failed(problem); }, Qt::QueuedConnection));
    }
    plan->together = m_ui->togetherCheck->isChecked();
    m_ui->countLabel->setText(
        tr("%1 of %2: %3")
            .arg(QString::number(m_done + 1), QString::number(m_total), m_workspace.text(plan->bodyName)));
    m_ui->worker->start<QList<workflow::MadeFile>>(
        {}, [plan = *plan] { return workflow::makeDocuments(plan); },
        [this, plan = *plan](const QList<workflow::MadeFile>& files) { issue(plan, files); }, failed);
    m_ui->worker->hide(); // the dialog has a progress bar of its own
}

void IssueAllDialog::issue(const workflow::ConclusionPlan& plan, const QList<workflow::MadeFile>& files)
{
    try {
        workflow::issueConclusion(*m_workspace.session(), plan, files, m_official);
        m_issued << plan.body;
        m_model->setIssued(plan.body, plan.number);
    } catch (const base::Problem& problem) {
        m_model->setFailed(plan.body, problem);
        ++m_failed;
    }
    ++m_done;
    next();
}

void IssueAllDialog::stop()
{
    m_ui->worker->cancel(); // what is being made was not issued
    m_waiting.clear();
    end(tr("Stopped."));
}

void IssueAllDialog::end(const QString& how)
{
    const int issued = m_done - m_failed, left = m_total - m_done;
    QString text = how + u' ' + tr("%n conclusion(s) issued", nullptr, issued);
    if (m_failed > 0)
        text += u"; "_s + tr("%n refused: see the list", nullptr, m_failed);
    if (left > 0)
        text += u"; "_s + tr("%n not begun", nullptr, left);
    m_total = 0;
    m_ui->progressBar->hide();
    offer();
    m_ui->countLabel->setText(text + u'.');
    m_ui->saveButton->setVisible(!m_issued.isEmpty());
}

void IssueAllDialog::saveAll()
{
    const QString folder = m_workspace.prompts().chooseFolder(this, tr("Save all to a folder"));
    if (folder.isEmpty())
        return;
    m_workspace.run(this, [&] {
        QList<workflow::MadeFile> files;
        for (const domain::Conclusion& one : workflow::conclusions(*m_workspace.session()))
            if (one.block == m_block && m_issued.contains(one.body))
                files << workflow::filesOf(*m_workspace.session(), one.files);
        const int count = int(files.size());
        m_ui->worker->start<int>(
            tr("The documents are being saved…"),
            [folder, files, count] {
                workflow::writeFiles(folder, files);
                return count;
            },
            [this, folder](int saved) {
                m_ui->countLabel->setText(
                    tr("%n file(s) saved to %1", nullptr, saved).arg(QDir::toNativeSeparators(folder)));
            },
            [this](const base::Problem& problem) { m_workspace.show(this, problem); });
    });
}

void IssueAllDialog::reject()
{
    if (busy())
        return stop();
    QDialog::reject();
}

void IssueAllDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        offer();
    }
}

} // namespace bagalau::desktop
