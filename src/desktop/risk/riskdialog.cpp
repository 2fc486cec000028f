#include "desktop/risk/riskdialog.h"

#include "base/dates.h"
#include "desktop/common/actgate.h"
#include "desktop/office/inplace.h"
#include "desktop/preview/previewwindow.h"
#include "desktop/risk/riskfiguresmodel.h"
#include "desktop/risk/riskmodel.h"
#include "desktop/shell/background.h"
#include "desktop/shell/collatedproxy.h"
#include "desktop/shell/signs.h"
#include "desktop/shell/tables.h"
#include "ui_riskdialog.h"
#include "workflow/papers.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

/// Figures that nobody knows, or all of them.
class MissingFirst final : public CollatedProxy
{
public:
    using CollatedProxy::CollatedProxy;

    void setMissingOnly(bool only)
    {
        m_only = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const auto* figures = static_cast<const RiskFiguresModel*>(sourceModel());
        return (!m_only || figures->isMissing(row)) && CollatedProxy::filterAcceptsRow(row, parent);
    }

private:
    bool m_only = false;
};

} // namespace

RiskDialog::RiskDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RiskDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_ranking = new RiskModel(workspace, this);
    m_ui->rankingTree->setModel(m_ranking);
    QHeaderView* header = m_ui->rankingTree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RiskModel::Body, QHeaderView::Stretch);
    m_figures = new RiskFiguresModel(workspace, this);
    m_shown = new MissingFirst(this);
    m_shown->setSourceModel(m_figures);
    m_ui->figuresTable->setModel(m_shown);
    prepareTable(m_ui->figuresTable);
    QHeaderView* columns = m_ui->figuresTable->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionResizeMode(RiskFiguresModel::Figure, QHeaderView::Stretch);
    columns->resizeSection(RiskFiguresModel::Body, 300);
    columns->resizeSection(RiskFiguresModel::Source, 180);
    connectAll();
}

RiskDialog::~RiskDialog() = default;

void RiskDialog::connectAll()
{
    connect(m_ui->blockCombo, &QComboBox::activated, this, &RiskDialog::showBlock);
    connect(m_ui->rankingTree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RiskDialog::showWhy);
    connect(m_ui->missingBox, &QCheckBox::toggled, static_cast<MissingFirst*>(m_shown), &MissingFirst::setMissingOnly);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, static_cast<CollatedProxy*>(m_shown), &CollatedProxy::setFolded);
    connect(m_ui->sourceEdit, &QLineEdit::textChanged, this, &RiskDialog::offer);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, &RiskDialog::offer);
    connect(m_figures, &RiskFiguresModel::typedChanged, this, &RiskDialog::offer);
    connect(m_figures, &RiskFiguresModel::refused, this,
            [this](const QString& text) { showFault(m_ui->faultLabel, text); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RiskDialog::saveFigures);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &RiskDialog::chooseFile);
    connect(m_ui->previewButton, &QPushButton::clicked, this, &RiskDialog::preview);
    connect(m_ui->makeButton, &QPushButton::clicked, this, &RiskDialog::apply);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RiskDialog::load()
{
    fillBlocks();
    showBlock();
}

void RiskDialog::fillBlocks()
{
    m_ui->blockCombo->clear();
    for (const domain::Block& block : m_workspace.library().procedure.blocks)
        if (workflow::riskMethod().block(block.id))
            m_ui->blockCombo->addItem(m_workspace.text(block.name), block.id);
    m_ui->blockCombo->setCurrentIndex(std::max(0, m_ui->blockCombo->findData(m_workspace.block())));
    QStringList notes;
    for (const domain::RiskReading& reading : workflow::riskMethod().readings)
        notes << openPointSign() + u' ' + m_workspace.text(reading.name) + u": "_s + m_workspace.text(reading.note);
    m_ui->readingsView->setPlainText(m_workspace.text(workflow::riskMethod().act) + u"\n\n"_s + notes.join(u'\n'));
}

QString RiskDialog::block() const
{
    return m_ui->blockCombo->currentData().toString();
}

void RiskDialog::showBlock()
{
    showFault(m_ui->faultLabel,
              attempt(m_workspace, [this] { m_view = workflow::riskView(*m_workspace.session(), block()); }));
    m_ranking->load(m_view);
    m_figures->load(m_view);
    m_ui->rankingTree->collapseAll();
    for (int row = 0; row < m_ranking->rowCount(); ++row) {
        const QModelIndex group = m_ranking->index(row, 0);
        m_ui->rankingTree->setFirstColumnSpanned(row, {}, true);
        m_ui->rankingTree->expand(group);
        for (int body = 0; body < m_ranking->rowCount(group); ++body) {
            const QModelIndex one = m_ranking->index(body, 0, group);
            for (int line = 0; line < m_ranking->rowCount(one); ++line)
                m_ui->rankingTree->setFirstColumnSpanned(line, one, true);
        }
    }
    m_ui->rankingTree->setCurrentIndex(m_ranking->index(0, 0, m_ranking->index(0, 0)));
    m_ui->saidLabel->clear();
    showFindings({});
    showState();
    showWhy();
}

// The same lines as under the row, but whole: a line of the table may be longer than the window.
void RiskDialog::showWhy()
{
    const workflow::RiskBody* body = m_ranking->bodyAt(m_ui->rankingTree->currentIndex());
    QStringList lines;
    for (const base::Bilingual& line : body ? body->why : QList<base::Bilingual>())
        lines << m_workspace.text(line);
    m_ui->whyView->setPlainText(lines.join(u'\n'));
}

void RiskDialog::showState()
{
    const auto& made = m_view.made;
    const QString day = made ? base::shortDate(QDate::fromString(made->at.left(10), Qt::ISODate)) : QString();
    QString state = made ? signOf(Tone::Good) + u' ' +
                               tr("Fixed on %1 by %2, journal entry No. %3.").arg(day, made->official).arg(made->entry)
                         : tr("The selection is not fixed yet.");
    if (made && made->snapshot[u"groups"_s] != m_view.snapshot[u"groups"_s])
        state += u'\n' + signOf(Tone::Attention) + u' ' +
                 tr("Since then something changed that it rests on: the table shows how it would come out now.");
    if (!m_view.undecided.isEmpty())
        state += u'\n' + signOf(Tone::Attention) + u' ' +
                 tr("%n body(ies) cannot be decided: open a row to see what is not known.", nullptr,
                    static_cast<int>(m_view.undecided.size()));
    m_ui->stateLabel->setText(state);
    const bool reason = !m_view.undecided.isEmpty();
    m_ui->reasonLabel->setVisible(reason);
    m_ui->reasonEdit->setVisible(reason);
    offer();
}

void RiskDialog::offer()
{
    const QString figures = reasonAgainst(m_workspace, u"risk-figures"_s);
    const QString selection = reasonAgainst(m_workspace, u"risk-selection"_s);
    const bool typed = !m_figures->typed({}).isEmpty();
    const QString save = !figures.isEmpty() ? figures
                         : !typed           ? tr("No figure was typed.")
                         : m_ui->sourceEdit->text().trimmed().isEmpty()
                             ? tr("Name the paper that the figures are from.")
                             : QString();
    m_ui->saveButton->setEnabled(save.isEmpty() && !m_busy);
    m_ui->saveButton->setToolTip(save);
    m_ui->takeButton->setEnabled(figures.isEmpty() && !m_busy);
    m_ui->takeButton->setToolTip(figures);
    const QString make = !selection.isEmpty() ? selection
                         : typed              ? tr("Save the typed figures first.")
                         : !m_view.undecided.isEmpty() && m_ui->reasonEdit->text().trimmed().isEmpty()
                             ? tr("Say why the selection is made without the missing figures.")
                             : QString();
    m_ui->makeButton->setEnabled(make.isEmpty() && !m_busy);
    m_ui->makeButton->setToolTip(make);
    m_ui->previewButton->setEnabled(!m_busy);
    m_ui->busyBar->setVisible(m_busy);
}

void RiskDialog::apply()
{
    const auto act = [this] {
        workflow::makeRiskSelection(*m_workspace.session(), block(), m_ui->reasonEdit->text(), m_workspace.official());
    };
    if (!runInPlace(m_workspace, m_ui->faultLabel, act))
        return;
    m_ui->reasonEdit->clear();
    showBlock();
}

void RiskDialog::saveFigures()
{
    const QList<workflow::RiskGiven> typed = m_figures->typed(m_ui->sourceEdit->text());
    const auto act = [&] { workflow::setRiskFigures(*m_workspace.session(), typed, m_workspace.official()); };
    if (!runInPlace(m_workspace, m_ui->faultLabel, act))
        return;
    m_ui->sourceEdit->clear();
    showBlock();
    m_ui->saidLabel->setText(signOf(Tone::Good) + u' ' +
                             tr("%n figure(s) were saved.", nullptr, static_cast<int>(typed.size())));
}

void RiskDialog::chooseFile()
{
    const QStringList files = m_workspace.prompts().openFiles(
        this, tr("Figures for the selection by risk"), tr("Stores and tables (*.bagalau *.csv *.txt);;All files (*)"));
    if (!files.isEmpty())
        read(files.first());
}

// Somebody else's store may be large: it is read beside the window, and never written to.
void RiskDialog::read(const QString& path)
{
    m_busy = true;
    offer();
    const auto work = [path, own = m_workspace.session()->path(), environment = m_workspace.environment()] {
        const workflow::Session reading(own, workflow::Session::Mode::Read, environment);
        return workflow::readRiskFigures(reading, path);
    };
    inBackground<workflow::RiskLoad>(
        this, work, [this](const workflow::RiskLoad& load) { take(load); },
        [this](const base::Problem& problem) {
            m_busy = false;
            offer();
            showFindings({});
            showFault(m_ui->faultLabel, problem.text(m_workspace.language()));
        });
}

void RiskDialog::take(const workflow::RiskLoad& read)
{
    m_busy = false;
    offer();
    showFindings(read.blocked() ? read.findings : base::Findings());
    if (read.blocked()) {
        showFault(m_ui->faultLabel, tr("Nothing was taken in from %1:").arg(read.file));
        return;
    }
    const auto act = [&] {
        workflow::takeInRiskFigures(*m_workspace.session(), read, m_ui->sourceEdit->text(), m_workspace.official());
    };
    if (!runInPlace(m_workspace, m_ui->faultLabel, act))
        return;
    showBlock();
    m_ui->saidLabel->setText(
        signOf(Tone::Good) + u' ' +
        tr("%n figure(s) were taken in from %1.", nullptr, static_cast<int>(read.figures.size())).arg(read.file));
}

void RiskDialog::showFindings(const base::Findings& findings)
{
    QList<base::Message> messages;
    for (const base::Finding& finding : findings)
        messages << finding.message;
    m_ui->findingsView->setPlainText(asLines(m_workspace, messages));
    m_ui->findingsView->setVisible(!findings.isEmpty());
}

void RiskDialog::preview()
{
    std::optional<workflow::PaperPlan> plan;
    const QString problem = attempt(m_workspace, [&] {
        plan = workflow::planPaper(*m_workspace.session(), {.id = u"risk-selection"_s, .body = {}, .block = block()});
    });
    showFault(m_ui->faultLabel, problem);
    if (!plan)
        return;
    m_busy = true;
    offer();
    const auto work = [plan = *plan] {
        return workflow::makePaper(plan, {{base::Language::Kk, base::Language::Ru}, {workflow::PaperFormat::Pdf}});
    };
    inBackground<QList<workflow::MadeFile>>(
        this, work,
        [this](const QList<workflow::MadeFile>& files) {
            m_busy = false;
            offer();
            PreviewWindow::open(m_workspace, this, files);
        },
        [this](const base::Problem& failed) {
            m_busy = false;
            offer();
            showFault(m_ui->faultLabel, failed.text(m_workspace.language()));
        });
}

} // namespace bagalau::desktop
