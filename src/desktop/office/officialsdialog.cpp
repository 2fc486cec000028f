#include "desktop/office/officialsdialog.h"

#include "desktop/office/inplace.h"
#include "desktop/office/officialsmodel.h"
#include "desktop/shell/collatedproxy.h"
#include "desktop/shell/tables.h"
#include "ui_officialsdialog.h"
#include "workflow/officeacts.h"
#include "workflow/rights.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

OfficialsDialog::OfficialsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::OfficialsDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_model = new OfficialsModel(workspace, this);
    auto* sorted = new CollatedProxy(this);
    sorted->setSourceModel(m_model);
    m_ui->officialsTable->setModel(sorted);
    prepareTable(m_ui->officialsTable);
    m_ui->officialsTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->officialsTable->sortByColumn(OfficialsModel::Name, Qt::AscendingOrder);
    for (const int column : {OfficialsModel::Name, OfficialsModel::Role})
        m_ui->officialsTable->setColumnWidth(column, 240);
    connect(m_ui->addButton, &QPushButton::clicked, this, &OfficialsDialog::apply);
    connect(m_ui->roleCombo, &QComboBox::currentIndexChanged, this, &OfficialsDialog::showRole);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

OfficialsDialog::~OfficialsDialog() = default;

void OfficialsDialog::load()
{
    m_model->load(workflow::officials(*m_workspace.session()));
    if (m_ui->roleCombo->count() == 0)
        for (const QString& role : workflow::roles())
            m_ui->roleCombo->addItem(m_workspace.text(workflow::roleName(role)), role);
    const QString by = m_workspace.official();
    m_ui->hintLabel->setText(by.isEmpty()
                                 ? tr("Nobody is chosen who works: the journal will name the user of this computer.")
                                 : tr("Additions are entered into the journal under the name %1.").arg(by));
    showFault(m_ui->faultLabel, {});
    m_ui->nameEdit->setFocus();
}

void OfficialsDialog::showRole()
{
    const QString role = m_ui->roleCombo->currentData().toString();
    QStringList rights;
    for (const QString& act : {u"load"_s, u"accept"_s, u"review"_s, u"conclude"_s, u"deliver"_s, u"object"_s,
                               u"decide"_s, u"export"_s, u"schedule"_s, u"official"_s})
        if (workflow::mayDo(role, act))
            rights << m_workspace.text(workflow::actName(act));
    m_ui->roleHint->setText(rights.isEmpty() ? tr("May see everything and change nothing.")
                                             : tr("In the journal: %1.").arg(rights.join(u", "_s)));
}

void OfficialsDialog::apply()
{
    const domain::Official official{{},
                                    m_ui->nameEdit->text(),
                                    m_ui->roleCombo->currentData().toString(),
                                    m_ui->organisationEdit->text().simplified()};
    const auto act = [this, &official] {
        workflow::addOfficial(*m_workspace.session(), official, m_workspace.official());
    };
    if (!runInPlace(m_workspace, m_ui->faultLabel, act))
        return;
    m_ui->nameEdit->clear();
    load();
}

} // namespace bagalau::desktop
