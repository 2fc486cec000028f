#include "desktop/conclusions/deliverypanel.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/common/daycount.h"
#include "desktop/common/passageform.h"
#include "ui_deliverypanel.h"
#include "workflow/delivery.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

DeliveryPanel::DeliveryPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::DeliveryPanel>())
{
    m_ui->setupUi(this);
    for (PassageForm* one : {m_ui->dispatchForm, m_ui->deliverForm, m_ui->noticeForm})
        one->hide(); // the one that is due is shown; together they would not fit
    connect(m_ui->dispatchButton, &QPushButton::clicked, this, [this] { record(workflow::dispatchConclusion); });
    connect(m_ui->deliverButton, &QPushButton::clicked, this, [this] { record(workflow::deliverConclusion); });
    connect(m_ui->noticeButton, &QPushButton::clicked, this, [this] { record(workflow::recordNoObjection); });
}

DeliveryPanel::~DeliveryPanel() = default;

void DeliveryPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_ui->issuedFiles->attach(workspace);
    for (PassageForm* one : {m_ui->dispatchForm, m_ui->deliverForm, m_ui->noticeForm})
        one->attach(workspace);
}

void DeliveryPanel::show(const domain::Conclusion& conclusion, bool latest)
{
    const bool another = conclusion.id != m_conclusion.id;
    m_conclusion = conclusion;
    m_latest = latest;
    m_ui->issuedLabel->setText(tr("Conclusion No. %1, issued on %2 by %3. It is frozen; a correction is a successor.")
                                   .arg(conclusion.number, base::shortDate(conclusion.issued), conclusion.official));
    m_ui->issuedFiles->show(conclusion.files + conclusion.dispatched.proof + conclusion.receipt.proof +
                            conclusion.noObjection.proof);
    showPassages();
    showStep(another);
    showCount();
}

// A receipt that was recorded without its dispatch stays so: what is recorded is not written anew.
DeliveryPanel::Step DeliveryPanel::step() const
{
    if (!m_conclusion.delivered.isValid())
        return m_conclusion.dispatched.day.isValid() ? Step::Receipt : Step::Dispatch;
    return m_conclusion.noObjection.day.isValid() || !m_conclusion.predecessor.isEmpty() ? Step::Done : Step::Notice;
}

PassageForm* DeliveryPanel::form() const
{
    const Step now = step();
    return now == Step::Dispatch  ? m_ui->dispatchForm
           : now == Step::Receipt ? m_ui->deliverForm
           : now == Step::Notice  ? m_ui->noticeForm
                                  : nullptr;
}

void DeliveryPanel::showPassages()
{
    QStringList lines;
    const auto add = [&](const QString& pattern, const domain::Passage& passage) {
        if (passage.day.isValid())
            lines << u"✓ "_s + pattern.arg(passageWords(*m_workspace, passage));
    };
    add(tr("Sent: %1"), m_conclusion.dispatched);
    domain::Passage receipt = m_conclusion.receipt;
    receipt.day = m_conclusion.delivered;
    add(tr("Received by the assessed body: %1"), receipt);
    if (receipt.day.isValid() && !m_conclusion.dispatched.day.isValid())
        lines << tr("How it was sent is not recorded.");
    add(tr("The assessed body does not object: %1"), m_conclusion.noObjection);
    m_ui->passagesLabel->setText(lines.join(u'\n'));
    m_ui->passagesLabel->setVisible(!lines.isEmpty());
}

QString DeliveryPanel::against() const
{
    if (!m_latest)
        return tr("A successor has replaced this conclusion.");
    const Step now = step();
    return now == Step::Done ? tr("The delivery is recorded.")
                             : reasonAgainst(*m_workspace, now == Step::Dispatch  ? u"dispatch"_s
                                                           : now == Step::Receipt ? u"deliver"_s
                                                                                  : u"no-objection"_s);
}

QString DeliveryPanel::stepText() const
{
    switch (step()) {
    case Step::Dispatch:
        return tr("How was it sent to the assessed body? The receipt is recorded after it.");
    case Step::Receipt:
        return tr("When did the assessed body receive it? The time for objections starts on that day.");
    case Step::Notice:
        return tr("Notice of the assessed body that it does not object, if there is one (%1):")
            .arg(m_workspace->text(m_workspace->library().procedure.limits.value(u"no-objection"_s).clause));
    case Step::Done:
        break;
    }
    return {};
}

void DeliveryPanel::showStep(bool another)
{
    const Step now = step();
    if (PassageForm* due = form(); due && (another || now != m_shown))
        due->begin(std::max(m_workspace->session()->today(), m_conclusion.dispatched.day));
    m_shown = now;
    const QString reason = against();
    const bool open = m_latest && now != Step::Done;
    m_ui->stepLabel->setText(stepText());
    m_ui->stepLabel->setVisible(open);
    const std::tuple<Step, PassageForm*, QPushButton*> steps[] = {
        {Step::Dispatch, m_ui->dispatchForm, m_ui->dispatchButton},
        {Step::Receipt, m_ui->deliverForm, m_ui->deliverButton},
        {Step::Notice, m_ui->noticeForm, m_ui->noticeButton}};
    for (const auto& [of, one, button] : steps) {
        one->setVisible(open && of == now);
        button->setVisible(open && of == now);
        button->setEnabled(open && of == now && reason.isEmpty());
        button->setToolTip(reason);
    }
    m_ui->deliverHint->setText(reason);
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

// A refusal is said in place, with its clause; the act itself has written it into the journal.
void DeliveryPanel::record(Act act)
{
    const workflow::PassageRequest request = form()->request();
    const QString problem = attempt(*m_workspace, [&] {
        act(*m_workspace->session(), m_conclusion.body, m_conclusion.block, request, m_workspace->official());
    });
    if (!problem.isEmpty())
        m_ui->deliverHint->setText(u"⚠ "_s + problem);
}

void DeliveryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
