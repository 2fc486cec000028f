#include "desktop/objections/commissionpanel.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/common/choicedelegate.h"
#include "desktop/objections/commissionmodel.h"
#include "ui_commissionpanel.h"
#include "workflow/rights.h"
#include "workflow/specialcommission.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

CommissionPanel::CommissionPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::CommissionPanel>())
{
    m_ui->setupUi(this);
}

CommissionPanel::~CommissionPanel() = default;

void CommissionPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_members = new CommissionModel(workspace, this);
    m_ui->membersTable->setModel(m_members);
    m_ui->membersTable->setItemDelegate(new ChoiceDelegate(this));
    m_ui->membersTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->membersTable->horizontalHeader()->setSectionResizeMode(CommissionModel::Role, QHeaderView::ResizeToContents);
    m_ui->copyButton->setMenu(new QMenu(m_ui->copyButton));
    connect(m_members, &QAbstractItemModel::dataChanged, this, &CommissionPanel::tellFaults);
    connect(m_members, &QAbstractItemModel::rowsInserted, this, &CommissionPanel::tellFaults);
    connect(m_members, &QAbstractItemModel::rowsRemoved, this, &CommissionPanel::tellFaults);
    connect(m_ui->addMember, &QPushButton::clicked, this, &CommissionPanel::add);
    connect(m_ui->addAlternate, &QPushButton::clicked, this, &CommissionPanel::addAlternate);
    connect(m_ui->removeMember, &QPushButton::clicked, this, &CommissionPanel::remove);
    connect(m_ui->conflictButton, &QPushButton::clicked, this, &CommissionPanel::declareConflict);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &CommissionPanel::change);
    connect(m_ui->formButton, &QPushButton::clicked, this, &CommissionPanel::form);
}

void CommissionPanel::show(const ObjectionCase& shown)
{
    const bool another = shown.objection().id != m_case.objection().id ||
                         shown.objection().commission != m_case.objection().commission ||
                         shown.objection().orderNumber != m_case.objection().orderNumber || !shown.open();
    m_case = shown;
    showMembers(another);
    showCopies();
    tellRule();
    tellParticipants();
    tellFaults();
}

void CommissionPanel::showMembers(bool another)
{
    if (!another)
        return;
    const domain::Objection& objection = m_case.objection();
    const domain::Procedure& procedure = m_workspace->library().procedure;
    m_case.reverification() ? m_members->setRoles(procedure.reverification.roles, 0)
                            : m_members->setRoles(procedure.commission.roles, procedure.commission.least);
    formed() || !m_case.open() || !objection.considered() ? m_members->show(objection.commission) : m_members->begin();
    m_ui->orderNumber->setText(objection.orderNumber);
    m_ui->orderDate->setDate(objection.orderDate.isValid()
                                 ? objection.orderDate
                                 : std::max(objection.received, m_workspace->session()->today()));
}

QString CommissionPanel::against() const
{
    if (!m_case.open())
        return tr("The objection is answered; nothing in it changes any more.");
    if (!m_case.objection().considered())
        return tr("Nothing of this objection is considered: no special commission is needed.");
    return reasonAgainst(*m_workspace, u"commission"_s);
}

void CommissionPanel::showButtons()
{
    const bool editing = m_members->editable();
    const bool open = m_case.open() && m_case.objection().considered();
    for (QWidget* part : {static_cast<QWidget*>(m_ui->addMember), static_cast<QWidget*>(m_ui->addAlternate),
                          static_cast<QWidget*>(m_ui->removeMember), static_cast<QWidget*>(m_ui->formButton)})
        part->setVisible(editing && open);
    const bool copies = !m_ui->copyButton->menu()->isEmpty() && !m_case.reverification();
    m_ui->copyButton->setVisible(editing && open && copies);
    m_ui->changeButton->setVisible(!editing && open);
    m_ui->conflictButton->setVisible(!editing && open && !m_case.reverification());
    m_ui->orderNumber->setReadOnly(!editing);
    m_ui->orderDate->setReadOnly(!editing);
    m_ui->formButton->setText(formed() ? tr("Change the commission") : tr("Form the commission"));
}

// Compositions of other commissions, each once by its order; the latest objection first.
void CommissionPanel::showCopies()
{
    QMenu* menu = m_ui->copyButton->menu();
    menu->clear();
    m_ui->copyButton->setText(tr("As in objection"));
    if (formed() || !m_case.open())
        return;
    QList<QList<domain::CommissionMember>> seen;
    const auto all = workflow::objections(*m_workspace->session());
    for (auto one = all.rbegin(); one != all.rend() && seen.size() < 20; ++one) {
        const domain::Objection& other = one->objection;
        if (other.commission.isEmpty() || other.kind != domain::Objection::Kind::Objection ||
            seen.contains(other.commission))
            continue;
        seen << other.commission;
        const domain::AssessedBody* body = m_workspace->library().registers.body(other.body);
        menu->addAction(
            u"№ %1 · %2"_s.arg(QString::number(other.number), body ? m_workspace->text(body->name) : other.body), this,
            [this, members = other.commission] { copyFrom(members); });
    }
}

// A conflict was declared for that objection, not for this one.
void CommissionPanel::copyFrom(const QList<domain::CommissionMember>& members)
{
    QList<domain::CommissionMember> copied = members;
    for (domain::CommissionMember& member : copied)
        member.conflict.clear();
    m_members->edit(copied);
    tellFaults();
}

void CommissionPanel::tellRule()
{
    const domain::Procedure& procedure = m_workspace->library().procedure;
    const domain::CommissionRule& rule = procedure.commission;
    const domain::Objection& objection = m_case.objection();
    QString text;
    if (m_case.reverification())
        text = tr("Representatives of the working body and of the assessor take part (%1).")
                   .arg(m_workspace->text(procedure.reverification.clause));
    else if (!formed())
        text = tr("At least %1 members, with a chair and a representative of the working body; nobody who took part "
                  "in the assessment (%2).")
                   .arg(QString::number(rule.least), m_workspace->text(rule.clause));
    else if (objection.orderDate.isValid())
        text = tr("✓ The special commission is formed by order No. %1 of %2 (%3).")
                   .arg(objection.orderNumber, base::shortDate(objection.orderDate), m_workspace->text(rule.clause));
    else
        text = tr("✓ The special commission is formed (%1).").arg(m_workspace->text(rule.clause));
    m_ui->ruleLabel->setText(text);
}

void CommissionPanel::tellParticipants()
{
    QStringList names;
    if (!m_case.reverification())
        for (const domain::Participation& one :
             workflow::participants(*m_workspace->session(), m_case.objection().body))
            names << one.name;
    names.removeDuplicates();
    m_ui->participantsCaption->setVisible(!names.isEmpty());
    m_ui->participantsLabel->setText(names.join(u'\n'));
}

void CommissionPanel::tellFaults()
{
    showButtons();
    const bool editing = m_members->editable();
    const QString reason = against();
    const auto faults = workflow::commissionFaults(*m_workspace->session(), m_case.objection(), m_members->members());
    m_ui->faultsCaption->setVisible(editing && !faults.isEmpty());
    m_ui->faultsLabel->setText(!editing           ? QString()
                               : faults.isEmpty() ? tr("✓ Nothing forbids this commission.")
                                                  : asLines(*m_workspace, faults));
    m_ui->problemLabel->setText(reason);
    m_ui->formButton->setEnabled(reason.isEmpty());
    m_ui->formButton->setToolTip(reason);
    m_ui->changeButton->setEnabled(reason.isEmpty());
    m_ui->changeButton->setToolTip(reason);
    const QString conflict = reason.isEmpty() ? reasonAgainst(*m_workspace, u"conflict"_s) : reason;
    m_ui->conflictButton->setEnabled(conflict.isEmpty());
}

void CommissionPanel::change()
{
    m_members->edit(m_case.objection().commission);
    m_ui->orderNumber->clear();
    m_ui->orderDate->setDate(std::max(m_case.objection().orderDate, m_workspace->session()->today()));
    tellFaults();
}

void CommissionPanel::add()
{
    m_members->add();
    m_ui->membersTable->setCurrentIndex(m_members->index(m_members->rowCount() - 1, CommissionModel::Name));
    m_ui->membersTable->edit(m_ui->membersTable->currentIndex());
}

void CommissionPanel::addAlternate()
{
    const int row = m_ui->membersTable->currentIndex().row();
    if (!m_members->at(row) || m_members->at(row)->name.isEmpty())
        return m_ui->problemLabel->setText(tr("Choose the member in whose place the alternate sits."));
    m_members->addAlternate(row);
    m_ui->membersTable->setCurrentIndex(m_members->index(row + 1, CommissionModel::Name));
    m_ui->membersTable->edit(m_ui->membersTable->currentIndex());
}

void CommissionPanel::remove()
{
    m_members->remove(m_ui->membersTable->currentIndex().row());
}

void CommissionPanel::declareConflict()
{
    const domain::CommissionMember* member = m_members->at(m_ui->membersTable->currentIndex().row());
    if (!member)
        return m_ui->problemLabel->setText(tr("Choose the member who declares a conflict of interest."));
    const QString name = member->name;
    const QString reason =
        m_workspace->prompts().askText(this, tr("Declare a conflict"), tr("What conflict does %1 declare?").arg(name));
    if (reason.isEmpty())
        return;
    const QString problem = attempt(*m_workspace, [&] {
        workflow::declareConflict(*m_workspace->session(), m_case.objection().number, name, reason,
                                  m_workspace->official());
    });
    if (!problem.isEmpty())
        m_ui->problemLabel->setText(problem);
}

// The first commission may be named before its order has a number; a changed one may not.
void CommissionPanel::form()
{
    const QString number = m_ui->orderNumber->text().trimmed();
    const workflow::Order order =
        number.isEmpty() && !formed() ? workflow::Order() : workflow::Order{number, m_ui->orderDate->date()};
    const QString problem = attempt(*m_workspace, [&] {
        workflow::formCommission(*m_workspace->session(), m_case.objection().number, m_members->members(),
                                 m_workspace->official(), order);
    });
    if (!problem.isEmpty())
        m_ui->problemLabel->setText(problem);
}

void CommissionPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
