#include "desktop/objections/withdrawitemsdialog.h"

#include "desktop/common/actgate.h"
#include "desktop/objections/refuseitemsdialog.h"
#include "ui_withdrawitemsdialog.h"
#include "workflow/objections.h"

#include <QPushButton>

namespace bagalau::desktop {

WithdrawItemsDialog::WithdrawItemsDialog(Workspace& workspace, const ObjectionCase& shown, const QStringList& items,
                                         QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::WithdrawItemsDialog>()),
      m_case(shown),
      m_items(items)
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Record"));
    m_ui->letterForm->attach(workspace);
    m_ui->letterForm->begin(workspace.session()->today());
    m_ui->itemsLabel->setText(itemLines(workspace, m_case.contested, m_items));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &WithdrawItemsDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 280);
}

WithdrawItemsDialog::~WithdrawItemsDialog() = default;

void WithdrawItemsDialog::apply()
{
    const QString problem = attempt(m_workspace, [&] {
        workflow::withdrawItems(*m_workspace.session(), m_case.objection().number, m_items, m_ui->letterForm->request(),
                                m_workspace.official());
    });
    m_ui->problemLabel->setText(problem);
    if (problem.isEmpty())
        accept();
}

} // namespace bagalau::desktop
