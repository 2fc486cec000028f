#include "desktop/shell/aboutdialog.h"

#include "ui_aboutdialog.h"

namespace bagalau::desktop {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::load(const QString& version)
{
    m_ui->nameLabel->setText(tr("Bagalau %1").arg(version));
    m_ui->partsLabel->setText(
        tr("Built with Qt %1, SQLite, OpenSSL, Boost, libzip, Expat and zlib.").arg(QLatin1StringView(qVersion())));
}

} // namespace bagalau::desktop
