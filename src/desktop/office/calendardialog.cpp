#include "desktop/office/calendardialog.h"

#include "desktop/common/actgate.h"
#include "desktop/office/inplace.h"
#include "desktop/shell/signs.h"
#include "ui_calendardialog.h"
#include "workflow/calendar.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

CalendarDialog::CalendarDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CalendarDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    connect(m_ui->ruleCombo, &QComboBox::currentIndexChanged, this, &CalendarDialog::tellRule);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, &CalendarDialog::tellRule);
    connect(m_ui->ruleButton, &QPushButton::clicked, this, &CalendarDialog::applyRule);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &CalendarDialog::reject);
    connect(&workspace, &Workspace::changed, m_ui->countPanel, &DayCountPanel::count);
}

CalendarDialog::~CalendarDialog() = default;

void CalendarDialog::load()
{
    // Most limits of a cycle run in the year after the assessed one.
    m_ui->yearPanel->attach(m_workspace, m_workspace.session()->today().year());
    m_ui->countPanel->attach(m_workspace);
    for (const domain::RollOverRule& rule : m_workspace.library().procedure.rollOvers)
        m_ui->ruleCombo->addItem(m_workspace.text(rule.name), rule.id);
    showRule();
}

void CalendarDialog::showRule()
{
    m_ui->ruleCombo->setCurrentIndex(m_ui->ruleCombo->findData(m_workspace.library().procedure.rollOverId));
    m_ui->reasonEdit->clear();
    showFault(m_ui->ruleFaultLabel, {});
    tellRule();
}

void CalendarDialog::tellRule()
{
    const domain::Procedure& procedure = m_workspace.library().procedure;
    const domain::RollOverRule* rule = procedure.rollOverRule(m_ui->ruleCombo->currentData().toString());
    const bool other = rule && rule->id != procedure.rollOverId;
    const QString against = reasonAgainst(m_workspace, u"roll-over"_s);
    m_ui->ruleSourceLabel->setText(rule ? tr("Source: %1").arg(m_workspace.text(rule->source)) : QString());
    m_ui->ruleStateLabel->setText(
        signOf(other ? Tone::Attention : Tone::Good) + u' ' +
        (other ? tr("Not in use. It holds for every time limit of this store once it is chosen; a reason is needed.")
               : tr("In use.")));
    m_ui->ruleButton->setEnabled(other && against.isEmpty() && !m_ui->reasonEdit->text().simplified().isEmpty());
    m_ui->ruleButton->setToolTip(against);
    m_ui->reasonEdit->setEnabled(against.isEmpty());
    if (!against.isEmpty())
        showFault(m_ui->ruleFaultLabel, against);
}

void CalendarDialog::applyRule()
{
    const auto act = [this] {
        workflow::setRollOver(*m_workspace.session(), m_ui->ruleCombo->currentData().toString(),
                              m_ui->reasonEdit->text(), m_workspace.official());
    };
    if (runInPlace(m_workspace, m_ui->ruleFaultLabel, act))
        showRule();
}

void CalendarDialog::reject()
{
    if (m_ui->yearPanel->mayLeave())
        QDialog::reject();
}

} // namespace bagalau::desktop
