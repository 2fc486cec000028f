#include "desktop/common/issuedfiles.h"

#include "desktop/common/issuedfilesmodel.h"
#include "desktop/preview/previewwindow.h"
#include "ui_issuedfiles.h"
#include "workflow/issueconclusion.h"

#include <QDir>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

bool hasPages(const domain::FileReference& file)
{
    return file.name.endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

} // namespace

IssuedFiles::IssuedFiles(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::IssuedFiles>()), m_model(new IssuedFilesModel(this))
{
    m_ui->setupUi(this);
    m_ui->filesTable->setModel(m_model);
    m_ui->filesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->filesTable->horizontalHeader()->setSectionResizeMode(IssuedFilesModel::Name, QHeaderView::Stretch);
    m_ui->showFolder->hide();
    connect(m_ui->filesTable, &QTableView::activated, this, &IssuedFiles::activate);
    connect(m_ui->previewFile, &QPushButton::clicked, this, &IssuedFiles::preview);
    connect(m_ui->openFile, &QPushButton::clicked, this, &IssuedFiles::openCurrent);
    connect(m_ui->saveAllFiles, &QPushButton::clicked, this, &IssuedFiles::saveAll);
    connect(m_ui->showFolder, &QPushButton::clicked, this, &IssuedFiles::showFolder);
    connect(m_ui->filesTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &IssuedFiles::offer);
}

IssuedFiles::~IssuedFiles() = default;

void IssuedFiles::attach(Workspace& workspace)
{
    m_workspace = &workspace;
}

void IssuedFiles::show(const QList<domain::FileReference>& files)
{
    if (files != m_model->files()) {
        m_model->show(files);
        m_ui->filesTable->selectRow(0);
        m_ui->filesStatus->clear();
        m_ui->showFolder->hide();
    }
    offer();
}

void IssuedFiles::offer()
{
    const bool any = m_model->rowCount() > 0;
    m_ui->saveAllFiles->setEnabled(any);
    m_ui->openFile->setEnabled(any && m_ui->filesTable->currentIndex().isValid());
    const QModelIndex current = m_ui->filesTable->currentIndex();
    m_ui->previewFile->setEnabled(any && current.isValid() && hasPages(m_model->files()[current.row()]));
    m_ui->previewFile->setToolTip(m_ui->previewFile->isEnabled()
                                      ? QString()
                                      : tr("Choose a PDF document: it is shown and printed as it was issued."));
    m_ui->openFile->setToolTip(any ? QString() : tr("There is no document yet."));
    m_ui->saveAllFiles->setToolTip(m_ui->openFile->toolTip());
}

bool IssuedFiles::writeTo(const QString& folder, const QList<domain::FileReference>& files)
{
    return m_workspace->run(this,
                            [&] { workflow::writeFiles(folder, workflow::filesOf(*m_workspace->session(), files)); });
}

// What has pages is shown here, the rest by its program.
void IssuedFiles::activate()
{
    m_ui->previewFile->isEnabled() ? preview() : openCurrent();
}

void IssuedFiles::preview()
{
    QList<domain::FileReference> papers = m_model->files();
    const QString current = papers[m_ui->filesTable->currentIndex().row()].name;
    papers.removeIf([](const domain::FileReference& file) { return !hasPages(file); });
    m_workspace->run(this, [&] {
        PreviewWindow::open(*m_workspace, this, workflow::filesOf(*m_workspace->session(), papers), current);
    });
}

void IssuedFiles::openCurrent()
{
    const QModelIndex current = m_ui->filesTable->currentIndex();
    if (!current.isValid())
        return;
    m_opened.open(*m_workspace, this, m_model->files()[current.row()]);
}

void IssuedFiles::saveAll()
{
    const QString folder = m_workspace->prompts().chooseFolder(this, tr("Save all to a folder"));
    if (folder.isEmpty() || !writeTo(folder, m_model->files()))
        return;
    m_folder = folder;
    m_ui->filesStatus->setText(
        tr("%n file(s) saved to %1", nullptr, m_model->rowCount()).arg(QDir::toNativeSeparators(folder)));
    m_ui->showFolder->show();
}

void IssuedFiles::showFolder()
{
    m_workspace->prompts().openInSystem(m_folder);
}

void IssuedFiles::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    offer();
}

} // namespace bagalau::desktop
