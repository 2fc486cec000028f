#include "desktop/packages/packagespage.h"

#include "desktop/common/actgate.h"
#include "desktop/packages/exportpackagedialog.h"
#include "desktop/packages/packagemodel.h"
#include "ui_packagespage.h"
#include "workflow/packages.h"
#include "workflow/views.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

QString packageIn(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(u".zip"_s, Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

QString fileNameOf(const domain::PackageInfo& package)
{
    return u"bagalau-%1-%2.zip"_s.arg(package.block, QString::number(package.number));
}

} // namespace

PackagesPage::PackagesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_ui(std::make_unique<Ui::PackagesPage>()), m_packages(new PackageModel(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->verdictsPanel->attach(workspace);
    setAcceptDrops(true);
    setUpTable();
    connect(m_ui->exportButton, &QPushButton::clicked, this, &PackagesPage::exportPackage);
    connect(m_ui->verifyButton, &QPushButton::clicked, this, &PackagesPage::chooseAndVerify);
    connect(m_ui->saveAgainButton, &QPushButton::clicked, this, &PackagesPage::saveAgain);
    connect(m_ui->verifyAgainButton, &QPushButton::clicked, this, &PackagesPage::verifyStored);
    connect(m_ui->packageJob, &BackgroundJob::busyChanged, this, &PackagesPage::offer);
}

PackagesPage::~PackagesPage() = default;

QString PackagesPage::title() const
{
    return tr("Packages");
}

void PackagesPage::setUpTable()
{
    m_ui->packageTable->setModel(m_packages);
    QHeaderView* header = m_ui->packageTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PackageModel::Recipient, QHeaderView::Stretch);
    header->setSectionResizeMode(PackageModel::Contents, QHeaderView::Stretch);
    m_ui->packageSplitter->setSizes({240, 400});
    connect(m_ui->packageTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PackagesPage::offer);
}

void PackagesPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void PackagesPage::refresh()
{
    showPackages();
    const bool any = m_packages->rowCount() > 0;
    m_ui->emptyLabel->setText(workspace().session()
                                  ? tr("No package was exported yet. When the conclusions of the block are final, "
                                       "export them for the overall assessment.")
                                  : tr("No store is open. A package file can be verified without one."));
    m_ui->listStack->setCurrentWidget(any ? m_ui->tablePage : m_ui->emptyPage);
    m_ui->overviewLabel->setText(any ? tr("%n package(s) exported", nullptr, m_packages->rowCount()) : QString());
    offer();
}

void PackagesPage::showPackages()
{
    const int row = m_ui->packageTable->currentIndex().row();
    QList<domain::PackageInfo> all;
    if (workspace().session())
        attempt(workspace(), [&] { all = workflow::packages(*workspace().session()); });
    m_packages->show(all);
    m_ui->packageTable->selectRow(std::clamp(row, 0, std::max(0, m_packages->rowCount() - 1)));
}

void PackagesPage::offer()
{
    const bool busy = m_ui->packageJob->busy();
    const QString against = reasonAgainst(workspace(), u"export"_s);
    const bool chosen = m_ui->packageTable->currentIndex().isValid();
    m_ui->exportButton->setEnabled(against.isEmpty());
    m_ui->exportButton->setToolTip(against);
    m_ui->verifyButton->setEnabled(!busy);
    m_ui->saveAgainButton->setEnabled(chosen);
    m_ui->verifyAgainButton->setEnabled(chosen && !busy);
    if (busy)
        m_ui->packageStatus->clear();
}

void PackagesPage::exportPackage()
{
    auto* dialog = new ExportPackageDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { verify(dialog->path()); });
    dialog->open();
}

void PackagesPage::saveAgain()
{
    const domain::PackageInfo package = m_packages->at(m_ui->packageTable->currentIndex().row());
    const QString path =
        workspace().prompts().saveFile(this, tr("Save the package again"), fileNameOf(package), tr("Packages (*.zip)"));
    if (path.isEmpty())
        return;
    if (workspace().run(this, [&] { workflow::exportAgain(*workspace().session(), package.number, path); }))
        m_ui->packageStatus->setText(tr("Package No. %1 was saved, byte for byte, as %2")
                                         .arg(QString::number(package.number), QDir::toNativeSeparators(path)));
}

void PackagesPage::chooseAndVerify()
{
    const QStringList chosen =
        workspace().prompts().openFiles(this, tr("Verify a package file"), tr("Packages (*.zip);;All files (*)"));
    if (!chosen.isEmpty())
        verify(chosen.first());
}

void PackagesPage::verify(const QString& path)
{
    m_ui->packageJob->cancel();
    m_ui->packageJob->start<workflow::Verification>(
        tr("%1 is being verified…").arg(QFileInfo(path).fileName()),
        [path] { return workflow::verifyPackageFile(path); },
        [this, path](const workflow::Verification& verification) { m_ui->verdictsPanel->show(path, verification); },
        [this](const base::Problem& problem) { workspace().show(this, problem); });
}

void PackagesPage::verifyStored()
{
    const domain::PackageInfo package = m_packages->at(m_ui->packageTable->currentIndex().row());
    workspace().run(this, [&] {
        const QByteArray bytes = workflow::fileBytes(*workspace().session(), package.digest);
        m_ui->packageJob->start<workflow::Verification>(
            tr("Package No. %1 is being verified…").arg(package.number),
            [bytes] { return workflow::verifyPackage(bytes); },
            [this, package](const workflow::Verification& verification) {
                m_ui->verdictsPanel->show(tr("Package No. %1 in the store").arg(package.number), verification);
            },
            [this](const base::Problem& problem) { workspace().show(this, problem); });
    });
}

void PackagesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!packageIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PackagesPage::dropEvent(QDropEvent* event)
{
    const QString path = packageIn(*event->mimeData());
    if (!path.isEmpty())
        verify(path);
}

} // namespace bagalau::desktop
