#include "desktop/objections/reverificationdialog.h"

#include "base/text.h"
#include "desktop/common/actgate.h"
#include "desktop/common/choicedelegate.h"
#include "desktop/common/daycount.h"
#include "desktop/objections/commissionmodel.h"
#include "ui_reverificationdialog.h"
#include "workflow/objectionviews.h"
#include "workflow/reverification.h"

#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ReverificationDialog::ReverificationDialog(Workspace& workspace, const QString& body, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::ReverificationDialog>()),
      m_participants(new CommissionModel(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Open"));
    m_ui->contestedItems->attach(workspace);
    m_participants->setRoles(workspace.library().procedure.reverification.roles, 0);
    m_participants->begin();
    m_ui->participantsTable->setModel(m_participants);
    m_ui->participantsTable->setItemDelegate(new ChoiceDelegate(this));
    m_ui->participantsTable->hideColumn(CommissionModel::StandsFor);
    m_ui->participantsTable->hideColumn(CommissionModel::Conflict);
    m_ui->participantsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->participantsTable->horizontalHeader()->setSectionResizeMode(CommissionModel::Role,
                                                                      QHeaderView::ResizeToContents);
    connectAll();
    resize(1080, 720);
    load(body);
}

ReverificationDialog::~ReverificationDialog() = default;

void ReverificationDialog::connectAll()
{
    connect(m_ui->bodyChoice, &QComboBox::currentIndexChanged, this, &ReverificationDialog::showConclusion);
    connect(m_ui->complaintDate, &QDateEdit::dateChanged, this, &ReverificationDialog::showLimit);
    connect(m_ui->decisionNumber, &QLineEdit::textChanged, this, &ReverificationDialog::offer);
    connect(m_ui->groundText, &QPlainTextEdit::textChanged, this, &ReverificationDialog::offer);
    connect(m_ui->contestedItems, &ContestedItems::edited, this, &ReverificationDialog::offer);
    connect(m_participants, &QAbstractItemModel::dataChanged, this, &ReverificationDialog::offer);
    connect(m_participants, &QAbstractItemModel::rowsRemoved, this, &ReverificationDialog::offer);
    connect(m_ui->addParticipant, &QPushButton::clicked, m_participants, &CommissionModel::add);
    connect(m_ui->removeParticipant, &QPushButton::clicked, this,
            [this] { m_participants->remove(m_ui->participantsTable->currentIndex().row()); });
    connect(m_ui->addDocuments, &QPushButton::clicked, this, [this] {
        m_ui->documentList->addPaths(
            m_workspace.prompts().openFiles(this, tr("Decision of the working body"), tr("All files (*)")));
    });
    connect(m_ui->removeDocument, &QPushButton::clicked, m_ui->documentList, &DocumentDrop::removeCurrent);
    connect(m_ui->documentList, &DocumentDrop::pathsChanged, this, &ReverificationDialog::offer);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ReverificationDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReverificationDialog::load(const QString& body)
{
    QMap<QString, domain::Conclusion> latest;
    for (const domain::Conclusion& one : workflow::conclusionHeads(*m_workspace.session()))
        if (one.block == m_workspace.block() && one.sequence >= latest.value(one.body).sequence)
            latest.insert(one.body, one);
    m_conclusions = latest.values();
    const QDate today = m_workspace.session()->today();
    m_ui->complaintDate->setDate(today);
    m_ui->openedDate->setDate(today);
    m_ui->ruleLabel->setText(
        tr("Only the working body of the Commission opens a re-verification, on a complaint lodged in time after the "
           "appeal; representatives of the assessor take part (%1).")
            .arg(m_workspace.text(m_workspace.library().procedure.reverification.clause)));
    {
        const QSignalBlocker quiet(m_ui->bodyChoice);
        for (const domain::Conclusion& one : m_conclusions) {
            const domain::AssessedBody* known = m_workspace.library().registers.body(one.body);
            m_ui->bodyChoice->addItem(known ? m_workspace.text(known->name) : one.body, one.body);
        }
        m_ui->bodyChoice->setCurrentIndex(std::max(0, m_ui->bodyChoice->findData(body)));
    }
    showConclusion();
}

const domain::Conclusion* ReverificationDialog::chosen() const
{
    const int index = m_ui->bodyChoice->currentIndex();
    return index >= 0 && index < m_conclusions.size() ? &m_conclusions[index] : nullptr;
}

void ReverificationDialog::showConclusion()
{
    const QString problem = attempt(m_workspace, [&] {
        if (!chosen())
            return;
        if (const auto whole = workflow::conclusionById(*m_workspace.session(), chosen()->id))
            m_ui->contestedItems->show(*whole);
    });
    showLimit();
    if (!problem.isEmpty())
        m_ui->problemLabel->setText(problem);
}

void ReverificationDialog::showLimit()
{
    QString text;
    if (chosen()) {
        const auto limit = workflow::complaintLimit(*m_workspace.session(), chosen()->body, chosen()->block);
        const bool late = limit && m_ui->complaintDate->date() > limit->lastDay;
        text = !limit
                   ? tr("⚠ The appeal on this conclusion has not ended.")
                   : (late ? tr("⚠ Late.") : tr("✓ In time.")) + u' ' + dayCount(m_workspace, u"complaint"_s, *limit);
    }
    m_ui->limitLabel->setText(text);
    offer();
}

QStringList ReverificationDialog::missing() const
{
    QStringList missing;
    if (!chosen())
        missing << tr("There is no conclusion yet.");
    if (m_ui->contestedItems->contested().isEmpty())
        missing << tr("Mark at least one item.");
    missing << m_ui->contestedItems->faults();
    if (base::simplified(m_ui->decisionNumber->text()).isEmpty())
        missing << tr("Give the number of the working body's decision.");
    if (m_ui->documentList->count() == 0)
        missing << tr("Add the decision itself.");
    if (m_ui->groundText->toPlainText().trimmed().isEmpty())
        missing << tr("Say what the complaint says.");
    return missing;
}

// Time and participants are judged by the act, so that an attempt against the rule stands in the journal.
void ReverificationDialog::offer()
{
    const domain::ReverificationRule& rule = m_workspace.library().procedure.reverification;
    const auto faults = domain::participantFaults(rule.clause, rule.roles, m_participants->members());
    m_ui->faultsLabel->setText(faults.isEmpty() ? QString() : asLines(m_workspace, faults));
    const QStringList wanting = missing();
    m_ui->problemLabel->setText(wanting.join(u' '));
    m_ui->removeDocument->setEnabled(m_ui->documentList->count() > 0);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(wanting.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setToolTip(wanting.join(u'\n'));
}

void ReverificationDialog::apply()
{
    workflow::ReverificationRequest request;
    request.body = chosen()->body;
    request.block = chosen()->block;
    request.complaint = m_ui->complaintDate->date();
    request.opened = m_ui->openedDate->date();
    request.decision = m_ui->decisionNumber->text();
    request.items = m_ui->contestedItems->contested();
    request.ground = m_ui->groundText->toPlainText();
    request.documents = m_ui->documentList->paths();
    request.participants = m_participants->members();
    const QString problem = attempt(m_workspace, [&] {
        m_number = workflow::openReverification(*m_workspace.session(), request, m_workspace.official()).number;
    });
    m_ui->problemLabel->setText(problem);
    if (problem.isEmpty())
        accept();
}

} // namespace bagalau::desktop
