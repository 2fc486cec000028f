#include "desktop/conclusions/deliverypanel.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/common/daycount.h"
#include "ui_deliverypanel.h"
#include "workflow/delivery.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

DeliveryPanel::DeliveryPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::DeliveryPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->deliverButton, &QPushButton::clicked, this, &DeliveryPanel::deliver);
}

DeliveryPanel::~DeliveryPanel() = default;

void DeliveryPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_ui->issuedFiles->attach(workspace);
}

void DeliveryPanel::show(const domain::Conclusion& conclusion, bool latest)
{
    const bool another = conclusion.id != m_conclusion.id;
    m_conclusion = conclusion;
    m_ui->issuedLabel->setText(tr("Conclusion No. %1, issued on %2 by %3. It is frozen; a correction is a successor.")
                                   .arg(conclusion.number, base::shortDate(conclusion.issued), conclusion.official));
    m_ui->issuedFiles->show(conclusion.files);
    if (conclusion.delivered.isValid())
        m_ui->deliveredDate->setDate(conclusion.delivered);
    else if (another)
        m_ui->deliveredDate->setDate(m_workspace->session()->today());
    offerDelivery(latest);
    showCount();
}

void DeliveryPanel::offerDelivery(bool latest)
{
    const bool delivered = m_conclusion.delivered.isValid();
    const QString against = delivered ? tr("The delivery is recorded.")
                            : latest  ? reasonAgainst(*m_workspace, u"deliver"_s)
                                      : tr("A successor has replaced this conclusion.");
    m_ui->deliverButton->setEnabled(against.isEmpty());
    m_ui->deliverButton->setToolTip(against);
    m_ui->deliveredDate->setReadOnly(!against.isEmpty());
    m_ui->deliverHint->setText(against);
}

void DeliveryPanel::showCount()
{
    const bool counted = m_conclusion.delivered.isValid() && m_conclusion.predecessor.isEmpty();
    m_ui->countLabel->setVisible(counted);
    m_ui->objectionDays->setVisible(counted);
    if (!counted)
        return;
    const workflow::Session& session = *m_workspace->session();
    const domain::WorkCalendar& calendar = session.library().calendar;
    const domain::Deadline limit =
        session.library().procedure.deadline(calendar, u"objection"_s, m_conclusion.delivered);
    const int left = static_cast<int>(session.today().daysTo(limit.lastDay));
    m_ui->countLabel->setText(tr("Time for objections: %1").arg(dayCount(*m_workspace, u"objection"_s, limit)) + u' ' +
                              (left < 0 ? tr("It is over.") : tr("Now: %1.").arg(daysLeft(left))));
    m_ui->objectionDays->show(limit, calendar, session.today(), m_workspace->language());
}

void DeliveryPanel::deliver()
{
    m_workspace->run(this, [this] {
        workflow::deliverConclusion(*m_workspace->session(), m_conclusion.body, m_conclusion.block,
                                    {m_ui->deliveredDate->date()}, m_workspace->official());
    });
}

void DeliveryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
