#include "desktop/office/newstoredialog.h"

#include "desktop/office/inplace.h"
#include "ui_newstoredialog.h"
#include "workflow/officeacts.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

NewStoreDialog::NewStoreDialog(Workspace& workspace, QString folder, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NewStoreDialog>()), m_workspace(workspace), m_folder(std::move(folder))
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NewStoreDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &NewStoreDialog::browse);
}

NewStoreDialog::~NewStoreDialog() = default;

void NewStoreDialog::load()
{
    showFault(m_ui->faultLabel, {});
    m_ui->yearCombo->clear();
    for (const int year : workflow::assessableYears())
        m_ui->yearCombo->addItem(QString::number(year), year);
    m_ui->yearCombo->setCurrentIndex(m_ui->yearCombo->count() - 1);
    m_ui->authorityList->clear();
    for (const domain::Authority& authority : workflow::Library::shipped().registers.authorities) {
        auto* item = new QListWidgetItem(m_workspace.text(authority.name), m_ui->authorityList);
        item->setData(Qt::UserRole, authority.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_ui->pathEdit->setText(proposedPath());
}

QString NewStoreDialog::proposedPath() const
{
    const QString year = m_ui->yearCombo->currentText();
    return QDir::toNativeSeparators(QDir(m_folder).filePath(tr("assessment-%1").arg(year) + u".bagalau"_s));
}

void NewStoreDialog::browse()
{
    const QString name = QFileInfo(m_ui->pathEdit->text()).fileName();
    const QString path = m_workspace.prompts().saveFile(this, tr("Where the store is to lie"), name,
                                                        tr("Stores of Bagalau (*.bagalau)"));
    if (!path.isEmpty())
        m_ui->pathEdit->setText(QDir::toNativeSeparators(path));
}

QStringList NewStoreDialog::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->authorityList->count(); ++row)
        if (m_ui->authorityList->item(row)->checkState() == Qt::Checked)
            ids << m_ui->authorityList->item(row)->data(Qt::UserRole).toString();
    return ids;
}

QString NewStoreDialog::missing() const
{
    if (m_ui->pathEdit->text().trimmed().isEmpty())
        return tr("Choose where the store is to lie.");
    if (chosen().isEmpty())
        return tr("Tick at least one authority: an office assesses for an authority.");
    return {};
}

void NewStoreDialog::apply()
{
    const QString fault = missing();
    if (!fault.isEmpty()) {
        showFault(m_ui->faultLabel, fault);
        return;
    }
    QString path = QDir::fromNativeSeparators(m_ui->pathEdit->text().trimmed());
    if (QFileInfo(path).suffix().isEmpty())
        path += u".bagalau"_s;
    const auto act = [this, &path] {
        workflow::createStore(path, chosen(), m_ui->yearCombo->currentData().toInt(), m_workspace.environment());
    };
    if (!runInPlace(m_workspace, m_ui->faultLabel, act))
        return;
    accept();
    emit created(path);
}

} // namespace bagalau::desktop
