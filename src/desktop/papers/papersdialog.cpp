#include "desktop/papers/papersdialog.h"

#include "desktop/common/actgate.h"
#include "ui_papersdialog.h"

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

PapersDialog::PapersDialog(Workspace& workspace, const QStringList& papers, const workflow::PaperRequest& where,
                           QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::PapersDialog>()),
      m_papers(new PapersModel(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->papersTable->setModel(m_papers);
    QHeaderView* header = m_ui->papersTable->horizontalHeader();
    header->setSectionResizeMode(PapersModel::Name, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PapersModel::State, QHeaderView::Stretch);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose the folder and make…"));
    m_ui->showFolder->hide();
    connect(m_papers, &PapersModel::dataChanged, this, &PapersDialog::offer);
    for (QCheckBox* format : {m_ui->pdfBox, m_ui->docxBox, m_ui->odtBox})
        connect(format, &QCheckBox::toggled, this, &PapersDialog::offer);
    connect(m_ui->papersJob, &BackgroundJob::busyChanged, this, &PapersDialog::offer);
    connect(m_ui->showFolder, &QPushButton::clicked, this, &PapersDialog::showFolder);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PapersDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(900, 460);
    load(papers, where);
}

PapersDialog::~PapersDialog() = default;

void PapersDialog::start(Workspace& workspace, const QStringList& papers, const workflow::PaperRequest& where,
                         QWidget* parent)
{
    auto* dialog = new PapersDialog(workspace, papers, where, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PapersDialog::load(const QStringList& papers, const workflow::PaperRequest& where)
{
    const workflow::Library& library = m_workspace.library();
    QStringList about;
    if (where.objection > 0)
        about << tr("Objection No. %1").arg(where.objection);
    if (const domain::AssessedBody* body = library.registers.body(where.body))
        about << m_workspace.text(body->name);
    if (const domain::Block* block = library.procedure.block(where.block))
        about << m_workspace.text(block->name);
    m_ui->aboutLabel->setText(about.join(u" · "_s));
    QList<OfferedPaper> all;
    for (const workflow::OfficePaper& paper : workflow::officePapers()) {
        if (!papers.contains(paper.id))
            continue;
        OfferedPaper one{where, paper.name, {}, false};
        one.request.id = paper.id;
        one.against = workflow::againstPaper(*m_workspace.session(), one.request);
        all << one;
    }
    m_papers->show(all);
    m_ui->languageChoice->addItem(tr("In Kazakh and Russian"));
    m_ui->languageChoice->addItem(tr("In Kazakh"));
    m_ui->languageChoice->addItem(tr("In Russian"));
    m_ui->papersTable->selectRow(0);
    offer();
}

workflow::PaperOutput PapersDialog::output() const
{
    static const QList<QList<base::Language>> languages{
        {base::Language::Kk, base::Language::Ru}, {base::Language::Kk}, {base::Language::Ru}};
    workflow::PaperOutput output;
    output.languages = languages.value(m_ui->languageChoice->currentIndex());
    output.formats.clear();
    if (m_ui->pdfBox->isChecked())
        output.formats << workflow::PaperFormat::Pdf;
    if (m_ui->docxBox->isChecked())
        output.formats << workflow::PaperFormat::Docx;
    if (m_ui->odtBox->isChecked())
        output.formats << workflow::PaperFormat::Odt;
    return output;
}

void PapersDialog::offer()
{
    const bool busy = m_ui->papersJob->busy();
    const QString against = m_papers->chosen().isEmpty() ? tr("Tick the papers to be made.")
                            : output().formats.isEmpty() ? tr("Tick at least one format.")
                                                         : QString();
    m_ui->problemLabel->setText(against);
    m_ui->papersTable->setEnabled(!busy);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(against.isEmpty() && !busy);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setToolTip(against);
}

void PapersDialog::apply()
{
    QList<workflow::PaperPlan> plans;
    const QString problem = attempt(m_workspace, [&] {
        for (const workflow::PaperRequest& request : m_papers->chosen())
            plans << workflow::planPaper(*m_workspace.session(), request);
    });
    m_ui->problemLabel->setText(problem);
    if (!problem.isEmpty())
        return;
    const QString folder = m_workspace.prompts().chooseFolder(this, tr("Where to put the papers"));
    if (!folder.isEmpty())
        make(plans, folder);
}

void PapersDialog::make(const QList<workflow::PaperPlan>& plans, const QString& folder)
{
    m_ui->showFolder->hide();
    m_ui->papersJob->start<int>(
        tr("The papers are being made…"),
        [plans, folder, output = output()] {
            QList<workflow::MadeFile> files;
            for (const workflow::PaperPlan& plan : plans)
                files << workflow::makePaper(plan, output);
            workflow::writeFiles(folder, files);
            return static_cast<int>(files.size());
        },
        [this, folder](int count) {
            m_folder = folder;
            m_ui->problemLabel->setText(
                tr("%n file(s) saved to %1", nullptr, count).arg(QDir::toNativeSeparators(folder)));
            m_ui->showFolder->show();
        },
        [this](const base::Problem& problem) { m_ui->problemLabel->setText(problem.text(m_workspace.language())); });
}

void PapersDialog::showFolder()
{
    m_workspace.prompts().openInSystem(m_folder);
}

} // namespace bagalau::desktop
