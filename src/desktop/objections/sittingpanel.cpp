#include "desktop/objections/sittingpanel.h"

#include "base/dates.h"
#include "base/text.h"
#include "desktop/common/actgate.h"
#include "desktop/common/texttable.h"
#include "desktop/objections/attendancemodel.h"
#include "ui_sittingpanel.h"
#include "workflow/specialcommission.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

SittingPanel::SittingPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::SittingPanel>())
{
    m_ui->setupUi(this);
}

SittingPanel::~SittingPanel() = default;

void SittingPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_sittings = new TextTable(this);
    m_attendance = new AttendanceModel(workspace, this);
    m_ui->sittingsTable->setModel(m_sittings);
    m_ui->attendanceTable->setModel(m_attendance);
    m_ui->sittingsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->sittingsTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->sittingsTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->attendanceTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->attendanceTable->horizontalHeader()->setSectionResizeMode(AttendanceModel::Role,
                                                                    QHeaderView::ResizeToContents);
    m_ui->sittingSplitter->setSizes({330, 430, 380});
    connect(m_attendance, &QAbstractItemModel::dataChanged, this, &SittingPanel::tellQuorum);
    connect(m_ui->sittingsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SittingPanel::showSitting);
    connect(m_ui->holdButton, &QPushButton::clicked, this, &SittingPanel::hold);
}

void SittingPanel::show(const ObjectionCase& shown)
{
    const bool another = shown.objection().id != m_case.objection().id ||
                         shown.objection().sittings.size() != m_case.objection().sittings.size();
    const bool composed = shown.objection().commission != m_case.objection().commission;
    m_case = shown;
    showSittings();
    if (another)
        begin();
    if (another || composed)
        m_attendance->show(m_case.objection().commission);
    tellQuorum();
}

void SittingPanel::showSittings()
{
    QList<TextTable::Row> rows;
    for (const domain::Sitting& one : m_case.objection().sittings) {
        const bool quorum = workflow::quorumFaults(*m_workspace->session(), m_case.objection(), one.present).isEmpty();
        rows << TextTable::Row{QString::number(one.number),
                               {QString::number(one.number), base::shortDate(one.date), one.minutes,
                                QString::number(one.present.size()), quorum ? tr("✓ yes") : tr("⚠ no")},
                               false,
                               {}};
    }
    m_sittings->show({{tr("No."), true}, {tr("Date")}, {tr("Minutes")}, {tr("Present"), true}, {tr("Quorum")}}, rows);
    m_ui->sittingsTable->selectRow(static_cast<int>(rows.size()) - 1);
    showSitting();
}

void SittingPanel::showSitting()
{
    const int row = m_ui->sittingsTable->currentIndex().row();
    QStringList lines;
    if (row >= 0 && row < m_case.objection().sittings.size()) {
        const domain::Sitting& one = m_case.objection().sittings[row];
        lines << tr("Present: %1").arg(one.present.join(u", "_s));
        if (!one.invited.isEmpty())
            lines << tr("Invited: %1").arg(one.invited);
        if (!m_workspace->text(one.heard).isEmpty())
            lines << tr("Heard: %1").arg(m_workspace->text(one.heard));
    }
    m_ui->sittingLabel->setText(lines.isEmpty() ? tr("No sitting was recorded yet.") : lines.join(u'\n'));
}

void SittingPanel::begin()
{
    const domain::Objection& objection = m_case.objection();
    m_ui->sittingDate->setDate(std::max({m_workspace->session()->today(), objection.received, objection.orderDate}));
    m_ui->minutesNumber->clear();
    m_ui->invitedText->clear();
    m_ui->heardKk->clear();
    m_ui->heardRu->clear();
}

QString SittingPanel::against() const
{
    if (!m_case.open())
        return tr("The objection is answered; nothing in it changes any more.");
    if (m_case.objection().commission.isEmpty())
        return tr("Form the special commission first.");
    return reasonAgainst(*m_workspace, u"sitting"_s);
}

void SittingPanel::tellQuorum()
{
    const QString reason = against();
    m_ui->attendanceSide->setVisible(m_case.open());
    m_ui->newSide->setVisible(m_case.open());
    m_ui->holdButton->setVisible(m_case.open());
    m_ui->holdButton->setEnabled(reason.isEmpty());
    m_ui->holdButton->setToolTip(reason);
    m_ui->problemLabel->setText(reason);
    if (m_case.objection().commission.isEmpty())
        return m_ui->quorumLabel->clear();
    const auto faults = workflow::quorumFaults(*m_workspace->session(), m_case.objection(), m_attendance->present());
    m_ui->quorumLabel->setText(
        faults.isEmpty()
            ? tr("✓ There is a quorum (%1).").arg(m_workspace->text(m_workspace->library().procedure.commission.clause))
            : tr("⚠ Without a quorum a sitting is recorded but decides nothing.") + u'\n' +
                  asLines(*m_workspace, faults));
}

void SittingPanel::hold()
{
    const workflow::SittingRequest request{
        m_ui->sittingDate->date(),
        m_attendance->present(),
        m_ui->minutesNumber->text(),
        m_ui->invitedText->text(),
        {base::simplified(m_ui->heardKk->toPlainText()), base::simplified(m_ui->heardRu->toPlainText())}};
    const QString problem = attempt(*m_workspace, [&] {
        workflow::holdSitting(*m_workspace->session(), m_case.objection().number, request, m_workspace->official());
    });
    if (!problem.isEmpty())
        m_ui->problemLabel->setText(problem);
}

void SittingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
