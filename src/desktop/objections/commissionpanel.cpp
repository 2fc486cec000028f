#include "desktop/objections/commissionpanel.h"

#include "desktop/common/actgate.h"
#include "desktop/common/choicedelegate.h"
#include "desktop/objections/commissionmodel.h"
#include "ui_commissionpanel.h"
#include "workflow/rights.h"
#include "workflow/specialcommission.h"

#include <QEvent>

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
    QHeaderView* header = m_ui->membersTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_members, &QAbstractItemModel::dataChanged, this, &CommissionPanel::tellFaults);
    connect(m_members, &QAbstractItemModel::rowsInserted, this, &CommissionPanel::tellFaults);
    connect(m_members, &QAbstractItemModel::rowsRemoved, this, &CommissionPanel::tellFaults);
    connect(m_ui->addMember, &QPushButton::clicked, this, &CommissionPanel::add);
    connect(m_ui->removeMember, &QPushButton::clicked, this, &CommissionPanel::remove);
    connect(m_ui->formButton, &QPushButton::clicked, this, &CommissionPanel::form);
}

void CommissionPanel::show(const domain::Objection& objection)
{
    const bool another = objection.id != m_objection.id;
    m_objection = objection;
    const bool formed = !objection.commission.isEmpty();
    if (formed)
        m_members->show(objection.commission);
    else if (another)
        m_members->begin();
    for (QWidget* part : {static_cast<QWidget*>(m_ui->addMember), static_cast<QWidget*>(m_ui->removeMember),
                          static_cast<QWidget*>(m_ui->formButton)})
        part->setVisible(!formed);
    tellRule();
    tellFaults();
}

void CommissionPanel::tellRule()
{
    const domain::CommissionRule& rule = m_workspace->session()->library().procedure.commission;
    m_ui->ruleLabel->setText(m_objection.commission.isEmpty()
                                 ? tr("At least %1 members, with a chair and a representative of the working body; "
                                      "nobody who took part in the assessment (%2).")
                                       .arg(QString::number(rule.least), m_workspace->text(rule.clause))
                                 : tr("✓ The special commission is formed (%1).").arg(m_workspace->text(rule.clause)));
}

void CommissionPanel::tellFaults()
{
    const auto took = workflow::participants(*m_workspace->session(), m_objection.body);
    QStringList names;
    for (const domain::Participation& one : took)
        names << one.name;
    names.removeDuplicates();
    m_ui->participantsLabel->setText(names.join(u'\n'));
    const bool formed = !m_objection.commission.isEmpty();
    const QString against = formed ? QString() : reasonAgainst(*m_workspace, u"commission"_s);
    const auto faults = workflow::commissionFaults(*m_workspace->session(), m_objection, m_members->members());
    m_ui->faultsCaption->setVisible(!formed && !faults.isEmpty());
    m_ui->faultsLabel->setText(formed             ? QString()
                               : faults.isEmpty() ? tr("✓ Nothing forbids this commission.")
                                                  : asLines(*m_workspace, faults));
    m_ui->problemLabel->setText(against);
    m_ui->formButton->setEnabled(!formed && against.isEmpty());
    m_ui->formButton->setToolTip(against);
}

void CommissionPanel::add()
{
    m_members->add();
    m_ui->membersTable->setCurrentIndex(m_members->index(m_members->rowCount() - 1, CommissionModel::Name));
    m_ui->membersTable->edit(m_ui->membersTable->currentIndex());
}

void CommissionPanel::remove()
{
    m_members->remove(m_ui->membersTable->currentIndex().row());
}

void CommissionPanel::form()
{
    const QString problem = attempt(*m_workspace, [this] {
        workflow::formCommission(*m_workspace->session(), m_objection.number, m_members->members(),
                                 m_workspace->official());
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
