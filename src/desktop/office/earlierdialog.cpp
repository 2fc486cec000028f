#include "desktop/office/earlierdialog.h"

#include "desktop/common/actgate.h"
#include "desktop/office/earliermodel.h"
#include "desktop/office/inplace.h"
#include "desktop/shell/background.h"
#include "desktop/shell/collatedproxy.h"
#include "desktop/shell/signs.h"
#include "desktop/shell/tables.h"
#include "ui_earlierdialog.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

EarlierDialog::EarlierDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::EarlierDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_model = new EarlierModel(workspace, this);
    auto* sorted = new CollatedProxy(this);
    sorted->setSourceModel(m_model);
    m_ui->earlierTable->setModel(sorted);
    prepareTable(m_ui->earlierTable);
    m_ui->earlierTable->sortByColumn(EarlierModel::Year, Qt::DescendingOrder);
    QHeaderView* header = m_ui->earlierTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(EarlierModel::Body, QHeaderView::Stretch);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &EarlierDialog::chooseFile);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

EarlierDialog::~EarlierDialog() = default;

void EarlierDialog::load()
{
    m_model->load(workflow::earlierResults(*m_workspace.session()));
    const QString against = reasonAgainst(m_workspace, u"earlier"_s);
    m_ui->takeButton->setEnabled(against.isEmpty());
    m_ui->takeButton->setToolTip(against);
    m_ui->saidLabel->setText(m_model->rowCount() > 0 ? against
                             : against.isEmpty()     ? tr("Nothing is known of earlier years yet.")
                                                     : against);
    showFault(m_ui->faultLabel, {});
    showFindings({});
    setBusy(false);
}

void EarlierDialog::chooseFile()
{
    const QStringList files = m_workspace.prompts().openFiles(
        this, tr("Results of earlier years"), tr("Stores and tables (*.bagalau *.csv *.txt);;All files (*)"));
    if (!files.isEmpty())
        read(files.first());
}

// Somebody else's store may be large: it is read beside the window, and never written to.
void EarlierDialog::read(const QString& path)
{
    setBusy(true);
    const auto work = [path, own = m_workspace.session()->path(), environment = m_workspace.environment()] {
        const workflow::Session reading(own, workflow::Session::Mode::Read, environment);
        return workflow::readEarlier(reading, path);
    };
    inBackground<workflow::EarlierLoad>(
        this, work, [this](const workflow::EarlierLoad& load) { apply(load); },
        [this](const base::Problem& problem) {
            setBusy(false);
            showFindings({});
            showFault(m_ui->faultLabel, problem.text(m_workspace.language()));
        });
}

void EarlierDialog::apply(const workflow::EarlierLoad& read)
{
    setBusy(false);
    m_ui->saidLabel->clear();
    showFindings(read.blocked() ? read.findings : base::Findings());
    if (read.blocked()) {
        showFault(m_ui->faultLabel, tr("Nothing was taken in from %1:").arg(read.file));
        return;
    }
    const auto act = [&] {
        workflow::takeInEarlier(*m_workspace.session(), read, m_ui->sourceEdit->text(), m_workspace.official());
    };
    if (!runInPlace(m_workspace, m_ui->faultLabel, act))
        return;
    m_ui->sourceEdit->clear();
    load();
    m_ui->saidLabel->setText(
        signOf(Tone::Good) + u' ' +
        tr("%n result(s) were taken in from %1.", nullptr, static_cast<int>(read.results.size())).arg(read.file));
}

void EarlierDialog::setBusy(bool busy)
{
    m_ui->busyBar->setVisible(busy);
    m_ui->takeButton->setEnabled(!busy && reasonAgainst(m_workspace, u"earlier"_s).isEmpty());
}

// As many as there are, in a view that can be scrolled and copied from.
void EarlierDialog::showFindings(const base::Findings& findings)
{
    QList<base::Message> messages;
    for (const base::Finding& finding : findings)
        messages << finding.message;
    m_ui->findingsView->setPlainText(asLines(m_workspace, messages));
    m_ui->findingsView->setVisible(!findings.isEmpty());
}

} // namespace bagalau::desktop
