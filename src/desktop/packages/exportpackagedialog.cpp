#include "desktop/packages/exportpackagedialog.h"

#include "desktop/common/actgate.h"
#include "desktop/packages/packagecontentsmodel.h"
#include "desktop/packages/packagemodel.h"
#include "ui_exportpackagedialog.h"
#include "workflow/packages.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ExportPackageDialog::ExportPackageDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::ExportPackageDialog>()),
      m_contents(new PackageContentsModel(workspace, this)),
      m_official(workspace.official())
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose the file and export…"));
    m_ui->contentsTable->setModel(m_contents);
    QHeaderView* header = m_ui->contentsTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PackageContentsModel::Body, QHeaderView::Stretch);
    header->setSectionResizeMode(PackageContentsModel::Why, QHeaderView::Stretch);
    connect(m_ui->scopeChoice, &QComboBox::currentIndexChanged, this, &ExportPackageDialog::showContents);
    connect(m_ui->exportJob, &BackgroundJob::busyChanged, this, &ExportPackageDialog::offer);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportPackageDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(1060, 600);
    load();
}

ExportPackageDialog::~ExportPackageDialog() = default;

void ExportPackageDialog::load()
{
    const domain::Block* block = m_workspace.session()->library().procedure.block(m_workspace.block());
    m_ui->recipientChoice->addItem(PackageModel::recipientName(u"planning"_s), u"planning"_s);
    m_ui->scopeChoice->addItem(
        tr("The whole block: %1").arg(block ? m_workspace.text(block->name) : m_workspace.block()), QString());
    for (const workflow::BodyStatus& status : workflow::bodyStatuses(*m_workspace.session(), m_workspace.block()))
        if (PackageContentsModel::goesIn(status))
            m_ui->scopeChoice->addItem(tr("Only %1").arg(m_workspace.text(status.body.name)), status.body.id);
    showContents();
}

void ExportPackageDialog::showContents()
{
    m_contents->show(workflow::bodyStatuses(*m_workspace.session(), m_workspace.block()),
                     m_ui->scopeChoice->currentData().toString());
    const int in = m_contents->countIn();
    m_ui->countLabel->setText(
        tr("Goes in: %1. Does not go in: %2.").arg(QString::number(in), QString::number(m_contents->rowCount() - in)));
    m_against = reasonAgainst(m_workspace, u"export"_s);
    if (m_against.isEmpty())
        m_against = attempt(m_workspace, [this] { plan(); });
    offer();
}

workflow::ExportPlan ExportPackageDialog::plan() const
{
    return workflow::planExport(*m_workspace.session(), m_ui->recipientChoice->currentData().toString(),
                                m_workspace.block(), m_ui->scopeChoice->currentData().toString());
}

void ExportPackageDialog::offer()
{
    const bool busy = m_ui->exportJob->busy();
    m_ui->problemLabel->setText(m_against);
    m_ui->scopeChoice->setEnabled(!busy);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(m_against.isEmpty() && !busy);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setToolTip(m_against);
}

void ExportPackageDialog::apply()
{
    const QString problem = attempt(m_workspace, [this] {
        const workflow::ExportPlan plan = this->plan();
        const QString name = u"bagalau-%1-%2.zip"_s.arg(plan.block, QString::number(plan.number));
        const QString path =
            m_workspace.prompts().saveFile(this, tr("Export the package"), name, tr("Packages (*.zip)"));
        if (!path.isEmpty())
            build(plan, path);
    });
    m_ui->problemLabel->setText(problem);
}

void ExportPackageDialog::build(const workflow::ExportPlan& plan, const QString& path)
{
    m_ui->exportJob->start<QByteArray>(
        tr("The package is being made…"), [plan] { return workflow::buildPackage(plan); },
        [this, plan, path](const QByteArray& bytes) { write(plan, bytes, path); },
        [this](const base::Problem& problem) { tell(problem); });
}

void ExportPackageDialog::write(const workflow::ExportPlan& plan, const QByteArray& bytes, const QString& path)
{
    const QString problem =
        attempt(m_workspace, [&] { workflow::exportPackage(*m_workspace.session(), plan, bytes, path, m_official); });
    m_ui->problemLabel->setText(problem);
    if (!problem.isEmpty())
        return;
    m_path = path;
    accept();
}

void ExportPackageDialog::tell(const base::Problem& problem)
{
    m_ui->problemLabel->setText(problem.text(m_workspace.language()));
}

} // namespace bagalau::desktop
