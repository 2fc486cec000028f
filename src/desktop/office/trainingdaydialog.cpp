#include "desktop/office/trainingdaydialog.h"

#include "ui_trainingdaydialog.h"

namespace bagalau::desktop {

TrainingDayDialog::TrainingDayDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::TrainingDayDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &TrainingDayDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

TrainingDayDialog::~TrainingDayDialog() = default;

void TrainingDayDialog::load()
{
    m_ui->dayEdit->setMinimumDate(m_workspace.session()->today());
    m_ui->dayEdit->setDate(m_workspace.session()->today());
}

void TrainingDayDialog::apply()
{
    m_workspace.session()->setTrainingDay(m_ui->dayEdit->date());
    m_workspace.session()->tellChanged();
    accept();
}

} // namespace bagalau::desktop
