#include "desktop/objections/answerpanel.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/common/daycount.h"
#include "desktop/common/texttable.h"
#include "desktop/objections/effectmodel.h"
#include "desktop/objections/notepaperdialog.h"
#include "desktop/objections/objectionmodel.h"
#include "ui_answerpanel.h"
#include "workflow/answers.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

AnswerPanel::AnswerPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::AnswerPanel>())
{
    m_ui->setupUi(this);
}

AnswerPanel::~AnswerPanel() = default;

void AnswerPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_effect = new EffectModel(workspace, this);
    m_papers = new TextTable(this);
    m_ui->answerFiles->attach(workspace);
    m_ui->effectTable->setModel(m_effect);
    m_ui->papersTable->setModel(m_papers);
    for (QTableView* table : {m_ui->effectTable, m_ui->papersTable})
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->papersTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->effectTable->horizontalHeader()->setSectionResizeMode(EffectModel::What, QHeaderView::Stretch);
    connect(m_ui->sentDate, &QDateEdit::dateChanged, this, &AnswerPanel::offer);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &AnswerPanel::close);
    connect(m_ui->closeJob, &BackgroundJob::busyChanged, this, &AnswerPanel::offer);
    connect(m_ui->notePaper, &QPushButton::clicked, this, &AnswerPanel::notePaper);
    connect(m_ui->papersTable, &QTableView::activated, this, &AnswerPanel::notePaper);
    connect(m_ui->successorButton, &QPushButton::clicked, this,
            [this] { emit conclusionWanted(m_case.objection().body); });
}

void AnswerPanel::show(const ObjectionCase& shown)
{
    const bool another = shown.objection().id != m_case.objection().id;
    m_case = shown;
    if (!m_case.open())
        m_ui->sentDate->setDate(m_case.objection().closed);
    else if (another)
        m_ui->sentDate->setDate(m_workspace->session()->today());
    m_ui->answerFiles->setVisible(!m_case.open());
    m_ui->successorLabel->setVisible(!m_case.open());
    m_ui->successorButton->setVisible(!m_case.open());
    showSummary();
    showPapers();
    showEffect();
    showFiles();
    offer();
}

void AnswerPanel::showSummary()
{
    m_ui->summaryLabel->setText(
        tr("Contested items: %1 (%2).")
            .arg(QString::number(m_case.objection().items.size()), itemCounts(*m_workspace, m_case.objection())));
}

void AnswerPanel::showEffect()
{
    QStringList items;
    for (const domain::ObjectionItem& item : m_case.objection().items)
        items << item.item;
    const QString problem = attempt(*m_workspace, [&] {
        m_effect->show(workflow::effectOf(*m_workspace->session(), m_case.objection(), items, {}));
    });
    if (!problem.isEmpty())
        m_ui->summaryLabel->setText(problem);
}

void AnswerPanel::showPapers()
{
    const int row = std::max(0, m_ui->papersTable->currentIndex().row());
    QList<TextTable::Row> rows;
    for (const auto& [id, name] : NotePaperDialog::papersOf(m_case)) {
        const domain::SignedPaper* noted = m_case.objection().paper(id);
        rows << TextTable::Row{id,
                               {m_workspace->text(name), noted ? noted->number : QString(),
                                noted ? base::shortDate(noted->date) : tr("not noted"),
                                noted ? noted->signer : QString(),
                                noted ? base::shortDate(noted->acquainted) : QString()},
                               false,
                               {}};
    }
    m_papers->show({{tr("Paper")}, {tr("No.")}, {tr("Date")}, {tr("Signed by")}, {tr("Acquainted on")}}, rows);
    m_ui->papersTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch); // it has columns now
    m_ui->papersTable->selectRow(std::min(row, static_cast<int>(rows.size()) - 1));
    m_ui->papersHint->setText(m_case.reverification()
                                  ? QString()
                                  : tr("Table of disagreements: %1")
                                        .arg(dayCount(*m_workspace, u"disagreements"_s, m_case.status.disagreements)));
}

void AnswerPanel::showFiles()
{
    if (m_case.open())
        return m_ui->answerFiles->show({});
    QList<domain::FileReference> files = m_case.objection().answers;
    QString text = tr("Nothing was accepted: conclusion No. %1 stays in force.").arg(m_case.status.conclusionNumber);
    attempt(*m_workspace, [&] {
        const auto successor = workflow::conclusionById(*m_workspace->session(), m_case.objection().successor);
        if (!successor)
            return;
        files << successor->files;
        text = tr("Conclusion No. %1 of %2 replaces No. %3.")
                   .arg(successor->number, base::shortDate(successor->issued), m_case.status.conclusionNumber);
    });
    m_ui->successorLabel->setText(text);
    m_ui->answerFiles->show(files);
}

QString AnswerPanel::hint(const QString& against) const
{
    const domain::Procedure& procedure = m_workspace->library().procedure;
    if (!m_case.open())
        return tr("Answered on %1. The decision is final (%2); only the working body may re-verify it (%3).")
            .arg(base::shortDate(m_case.objection().closed),
                 m_workspace->text(procedure.limits.value(u"answer"_s).clause),
                 m_workspace->text(procedure.reverification.clause));
    if (!against.isEmpty())
        return against;
    if (!m_case.objection().decided())
        return tr("⚠ Every contested item needs a decision first (%1).")
            .arg(m_workspace->text(procedure.limits.value(u"answer"_s).clause));
    if (m_ui->sentDate->date() > m_case.status.answer.lastDay)
        return tr("⚠ After the last day, %1.").arg(base::shortDate(m_case.status.answer.lastDay));
    return tr("✓ Nothing is missing.");
}

// An answer without decisions is refused by the act itself, so that the attempt stands in the journal.
void AnswerPanel::offer()
{
    if (!m_workspace->session())
        return;
    const QString against = m_case.open() ? reasonAgainst(*m_workspace, u"close"_s)
                                          : tr("Answered on %1.").arg(base::shortDate(m_case.objection().closed));
    m_ui->closeHint->setText(hint(against));
    m_ui->closeButton->setEnabled(against.isEmpty() && !m_ui->closeJob->busy());
    m_ui->closeButton->setToolTip(against);
    m_ui->sentDate->setReadOnly(!m_case.open());
    const QString noting = reasonAgainst(*m_workspace, u"sign"_s);
    m_ui->notePaper->setEnabled(noting.isEmpty() && m_papers->rowCount() > 0);
    m_ui->notePaper->setToolTip(noting);
}

void AnswerPanel::notePaper()
{
    const QModelIndex index = m_ui->papersTable->currentIndex();
    if (!index.isValid() || !m_ui->notePaper->isEnabled())
        return;
    auto* dialog = new NotePaperDialog(*m_workspace, m_case, index.data(TextTable::IdRole).toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AnswerPanel::close()
{
    workflow::Session* session = m_workspace->session();
    const QString official = m_workspace->official();
    std::optional<workflow::ClosePlan> plan;
    const QString problem = attempt(*m_workspace, [&] {
        plan = workflow::requireClosable(*session, m_case.objection().number, m_ui->sentDate->date(), official);
    });
    if (!plan)
        return m_ui->closeHint->setText(u"⚠ "_s + problem);
    if (!m_workspace->prompts().confirm(
            this, tr("Record the answer as sent on %1 and close objection No. %2? This cannot be taken back.")
                      .arg(base::shortDate(m_ui->sentDate->date()), QString::number(m_case.objection().number))))
        return;
    m_ui->closeJob->start<workflow::ClosedFiles>(
        tr("The letters are being made…"), [made = *plan] { return workflow::makeClosingDocuments(made); },
        [this, made = *plan, session, official](const workflow::ClosedFiles& files) {
            if (session == m_workspace->session())
                finish(made, files, official);
        },
        [this](const base::Problem& failed) { m_workspace->show(this, failed); });
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
