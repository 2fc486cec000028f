#include "desktop/office/checkdialog.h"

#include "desktop/office/checkmodel.h"
#include "desktop/shell/background.h"
#include "desktop/shell/signs.h"
#include "desktop/shell/tables.h"
#include "ui_checkdialog.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

CheckDialog::CheckDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CheckDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_model = new CheckModel(workspace, this);
    m_ui->checkTable->setModel(m_model);
    prepareTable(m_ui->checkTable);
    m_ui->checkTable->horizontalHeader()->setSectionResizeMode(CheckModel::Verdict, QHeaderView::ResizeToContents);
    m_ui->checkTable->horizontalHeader()->setSectionResizeMode(CheckModel::Text, QHeaderView::Stretch);
    m_ui->checkTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &CheckDialog::copy);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::load()
{
    m_ui->summaryLabel->setText(
        tr("The journal, the files, every issued score and every package are being verified …"));
    m_ui->copyButton->setEnabled(false);
    m_ui->busyBar->show();
    // A connection of its own: reading needs no lock, and the window goes on.
    const auto check = [path = m_workspace.session()->path(), environment = m_workspace.environment()] {
        const workflow::Session reading(path, workflow::Session::Mode::Read, environment);
        return workflow::checkStore(reading);
    };
    inBackground<QList<workflow::CheckLine>>(
        this, check, [this](const QList<workflow::CheckLine>& lines) { present(lines); },
        [this](const base::Problem& problem) { fail(problem); });
}

void CheckDialog::present(const QList<workflow::CheckLine>& lines)
{
    m_ui->busyBar->hide();
    m_model->load(lines);
    m_ui->copyButton->setEnabled(true);
    const qsizetype faults = m_model->faults();
    m_ui->summaryLabel->setText(
        faults == 0
            ? signOf(Tone::Good) + u' ' +
                  tr("Everything holds: %n verification(s).", nullptr, static_cast<int>(lines.size()))
            : signOf(Tone::Bad) + u' ' +
                  tr("%n verification(s) failed. Keep this store as it is, and restore the last backup that holds.",
                     nullptr, static_cast<int>(faults)));
}

void CheckDialog::fail(const base::Problem& problem)
{
    m_ui->busyBar->hide();
    m_ui->summaryLabel->setText(signOf(Tone::Bad) + u' ' + problem.text(m_workspace.language()));
}

void CheckDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_ui->summaryLabel->text() + u"\n\n"_s + m_model->protocol());
}

} // namespace bagalau::desktop
