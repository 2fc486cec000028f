#include "desktop/scoring/pendingpanel.h"

#include "desktop/scoring/valuetext.h"
#include "ui_pendingpanel.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

PendingPanel::PendingPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ui(std::make_unique<Ui::PendingPanel>())
{
    m_ui->setupUi(this);
    m_ui->pendingTable->setModel(&m_model);
    QHeaderView* header = m_ui->pendingTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(PendingModel::Before, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PendingModel::After, QHeaderView::ResizeToContents);
    connect(m_ui->pendingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PendingPanel::updateRemoval);
    connect(m_ui->pendingTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit inputChosen(index.data(PendingModel::IdRole).toString()); });
    connect(m_ui->removePending, &QPushButton::clicked, this, &PendingPanel::removeCurrent);
    connect(m_ui->establish, &QPushButton::clicked, this, &PendingPanel::establishRequested);
    connect(m_ui->documentList, &QListWidget::currentRowChanged, this,
            [this](int row) { m_ui->removeDocument->setEnabled(row >= 0); });
    connect(m_ui->addDocument, &QPushButton::clicked, this, &PendingPanel::addDocuments);
    connect(m_ui->removeDocument, &QPushButton::clicked, m_ui->documentList, &DocumentDrop::removeCurrent);
    connect(m_ui->documentList, &DocumentDrop::pathsChanged, this,
            [this] { emit documentsChosen(m_ui->documentList->paths()); });
}

PendingPanel::~PendingPanel() = default;

void PendingPanel::load(const Content& content)
{
    m_model.show(content.calculation, content.values, content.proposals, m_workspace.language());
    const bool nothing = m_model.rowCount() == 0;
    const domain::Edition& edition = content.calculation->edition();
    const auto shown = [&](const domain::Assessment& assessment) {
        return scoreText(assessment, edition, m_workspace.language());
    };
    m_ui->pendingPreview->setText(
        nothing ? tr("Nothing is collected. Choose a value in the tree, or a fact above, and say what it is.")
                : tr("Score: %1 → %2").arg(shown(content.calculation->assessment()), shown(content.after)));
    QString why = content.frozen;
    if (why.isEmpty() && nothing)
        why = tr("There is nothing to establish.");
    else if (why.isEmpty() && m_workspace.official().isEmpty())
        why = tr("Choose who works at the top of the window first.");
    m_ui->establish->setEnabled(why.isEmpty());
    m_ui->establish->setToolTip(why);
    updateRemoval();
    if (m_ui->documentList->paths() != content.documents) {
        const QSignalBlocker quiet(m_ui->documentList);
        m_ui->documentList->clear();
        m_ui->documentList->addPaths(content.documents);
    }
    m_ui->removeDocument->setVisible(!content.documents.isEmpty());
    m_ui->removeDocument->setEnabled(m_ui->documentList->currentRow() >= 0);
}

void PendingPanel::updateRemoval()
{
    const QModelIndex current = m_ui->pendingTable->currentIndex();
    const bool collected = current.isValid() && !current.data(PendingModel::ProposalRole).toBool();
    m_ui->removePending->setEnabled(collected);
    m_ui->removePending->setToolTip(collected ? QString()
                                              : tr("Choose a collected value. A proposal is changed by saying "
                                                   "another value for it."));
}

void PendingPanel::removeCurrent()
{
    emit removeRequested(m_ui->pendingTable->currentIndex().data(PendingModel::IdRole).toString());
}

void PendingPanel::addDocuments()
{
    m_ui->documentList->addPaths(
        m_workspace.prompts().openFiles(this, tr("Documents that show these values"), tr("All files (*)")));
}

void PendingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
