#include "base/dates.h"
#include "desktop/common/daycount.h"
#include "desktop/objections/objectionmodel.h"
#include "desktop/objections/objectionspage.h"
#include "ui_objectionspage.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

// The head of the detail: which objection it is, how its time stands, how far its steps are.

void ObjectionsPage::showHead()
{
    const workflow::ObjectionStatus& status = m_case.status;
    const domain::AssessedBody* body = workspace().library().registers.body(status.objection.body);
    const QString name = body ? workspace().text(body->name) : status.objection.body;
    const QString number = QString::number(status.objection.number);
    m_ui->objectionName->setText(m_case.reverification() ? tr("Re-verification No. %1 · %2").arg(number, name)
                                                         : tr("Objection No. %1 · %2").arg(number, name));
    m_ui->objectionState->setText(workspace().text(workflow::objectionStateName(status.state)));
    const bool closed = status.objection.closed.isValid();
    const int days = static_cast<int>(status.answer.counted.size());
    const QString day = tr("Day %1 of %2, last day %3.")
                            .arg(QString::number(status.day), QString::number(days),
                                 dayWithWeekday(workspace(), status.answer.lastDay));
    const QString left = closed ? tr("Answered on %1.").arg(base::shortDate(status.objection.closed))
                                : tr("Now: %1.").arg(daysLeft(status.daysLeft));
    m_ui->dayRing->show({status.day, days, !closed && status.daysLeft < 0, closed}, day + u' ' + left);
    m_ui->countLabel->setText(day + u' ' + left + u'\n' +
                              tr("Answer: %1").arg(dayCount(workspace(), u"answer"_s, status.answer)));
}

void ObjectionsPage::showSteps()
{
    const domain::Objection& objection = m_case.objection();
    const auto decided =
        std::count_if(objection.items.begin(), objection.items.end(),
                      [](const domain::ObjectionItem& item) { return item.outcome != domain::Outcome::Open; });
    const auto sign = [](bool done) { return done ? u"✓"_s : u"○"_s; };
    const bool again = m_case.reverification();
    m_ui->stepReceived->setText(tr("1. Received %1").arg(u"✓"_s));
    m_ui->stepCommission->setText((again ? tr("2. Who takes part %1") : tr("2. Special commission %1"))
                                      .arg(sign(!objection.commission.isEmpty())));
    m_ui->stepSittings->setText(tr("3. Sittings: %1").arg(objection.sittings.size()));
    m_ui->stepDecisions->setText(
        tr("4. Decisions %1 of %2 %3")
            .arg(QString::number(decided), QString::number(objection.items.size()), sign(objection.decided())));
    m_ui->stepAnswer->setText(tr("5. Answer %1").arg(sign(objection.closed.isValid())));
    m_ui->stepHistory->setText(tr("History"));
    m_ui->stepSittings->setEnabled(!again);
    m_ui->stepSittings->setToolTip(again ? tr("A re-verification has no sittings: its act decides.") : QString());
}

} // namespace bagalau::desktop
