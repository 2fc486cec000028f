#include "desktop/office/journaldialog.h"

#include "desktop/office/journalmodel.h"
#include "desktop/shell/collatedproxy.h"
#include "desktop/shell/tables.h"
#include "ui_journaldialog.h"
#include "workflow/officeacts.h"

namespace bagalau::desktop {

namespace {

constexpr int nameWidth = 260; // a body's name is cut here; its tooltip says the whole

QString recorded(const domain::JournalEntry& entry)
{
    const QByteArray payload = entry.payload.value_or(QByteArray());
    return QString::fromUtf8(QJsonDocument::fromJson(payload).toJson(QJsonDocument::Indented));
}

} // namespace

JournalDialog::JournalDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::JournalDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_model = new JournalModel(workspace, this);
    m_proxy = new CollatedProxy(this);
    m_proxy->setSourceModel(m_model);
    m_ui->journalTable->setModel(m_proxy);
    prepareTable(m_ui->journalTable);
    m_ui->journalTable->horizontalHeader()->setStretchLastSection(true);
    m_ui->journalTable->sortByColumn(JournalModel::Number, Qt::DescendingOrder);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 1);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &JournalDialog::filter);
    connect(m_ui->journalTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalDialog::showEntry);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

JournalDialog::~JournalDialog() = default;

void JournalDialog::load()
{
    m_model->load(workflow::journal(*m_workspace.session()));
    m_ui->journalTable->resizeColumnsToContents();
    m_ui->journalTable->setColumnWidth(JournalModel::Body, nameWidth);
    m_ui->journalTable->selectRow(0);
    filter(m_ui->filterEdit->text());
}

void JournalDialog::filter(const QString& text)
{
    m_proxy->setFolded(text);
    m_ui->countLabel->setText(
        tr("%1 of %2 entries").arg(QString::number(m_proxy->rowCount()), QString::number(m_model->rowCount())));
}

void JournalDialog::showEntry()
{
    const QModelIndex current = m_proxy->mapToSource(m_ui->journalTable->currentIndex());
    m_ui->payloadView->setPlainText(current.isValid() ? recorded(m_model->entry(current.row())) : QString());
}

} // namespace bagalau::desktop
