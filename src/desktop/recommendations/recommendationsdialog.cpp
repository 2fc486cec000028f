#include "desktop/recommendations/recommendationsdialog.h"

#include "desktop/common/actgate.h"
#include "desktop/office/inplace.h"
#include "desktop/papers/papersdialog.h"
#include "desktop/recommendations/carryoverdialog.h"
#include "desktop/recommendations/recommendationdetails.h"
#include "desktop/recommendations/recommendationsmodel.h"
#include "desktop/shell/background.h"
#include "desktop/shell/collatedproxy.h"
#include "desktop/shell/tables.h"
#include "ui_recommendationsdialog.h"
#include "workflow/recommendationsheet.h"
#include "workflow/tableexport.h"

#include <QDir>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

const QString anyState = u"*"_s;

} // namespace

RecommendationsDialog::RecommendationsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::RecommendationsDialog>()),
      m_model(new RecommendationsModel(workspace, this)),
      m_shown(new CollatedProxy(this))
{
    m_ui->setupUi(this);
    setUpTable();
    fillFilters();
    connectAll();
    showFault(m_ui->faultLabel, {});
    showFindings({});
    say({});
}

RecommendationsDialog::~RecommendationsDialog() = default;

void RecommendationsDialog::start(Workspace& workspace, const QString& body, const QString& block, QWidget* parent)
{
    auto* dialog = new RecommendationsDialog(workspace, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->load(body, block);
    dialog->open();
}

void RecommendationsDialog::setUpTable()
{
    m_shown->setSourceModel(m_model);
    m_ui->registerTable->setModel(m_shown);
    prepareTable(m_ui->registerTable);
    m_ui->registerTable->sortByColumn(RecommendationsModel::Number, Qt::AscendingOrder);
    m_ui->registerTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = m_ui->registerTable->horizontalHeader();
    const QList<int> widths{50, 150, 120, 140, 200, 84, 150};
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, widths[column]);
    header->setSectionResizeMode(RecommendationsModel::Text, QHeaderView::Stretch);
    header->setMinimumSectionSize(50);
    m_ui->registerSplitter->setSizes({660, 500});
}

void RecommendationsDialog::connectAll()
{
    const auto again = [this] { refresh(); };
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFolded(text);
        showEmpty(m_model->rowCount());
        showChosen();
    });
    for (QComboBox* combo : {m_ui->bodyFilter, m_ui->blockFilter, m_ui->stateFilter})
        connect(combo, &QComboBox::currentIndexChanged, this, again);
    for (QCheckBox* check : {m_ui->overdueCheck, m_ui->withdrawnCheck})
        connect(check, &QCheckBox::toggled, this, again);
    connect(m_ui->registerTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecommendationsDialog::showChosen);
    using Entry = RegisterEntryDialog::Entry;
    for (const auto& [button, entry] :
         {std::pair{m_ui->newButton, Entry::Recommendation}, std::pair{m_ui->measureButton, Entry::Measure},
          std::pair{m_ui->stateButton, Entry::State}, std::pair{m_ui->withdrawButton, Entry::Withdrawal}})
        connect(button, &QPushButton::clicked, this, [this, entry = entry] { openEntry(entry); });
    connect(m_ui->registerTable, &QTableView::activated, this, [this] {
        if (m_ui->stateButton->isEnabled())
            openEntry(Entry::State);
    });
    connect(m_ui->offersButton, &QPushButton::clicked, this, &RecommendationsDialog::openOffers);
    connect(m_ui->papersButton, &QPushButton::clicked, this, &RecommendationsDialog::openPapers);
    connect(m_ui->tableButton, &QPushButton::clicked, this, &RecommendationsDialog::chooseTable);
    connect(m_ui->blankButton, &QPushButton::clicked, this, &RecommendationsDialog::saveBlank);
    connect(m_ui->detailView, &QTextBrowser::anchorClicked, this, &RecommendationsDialog::openEvidence);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_ui->filterEdit,
            qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, m_ui->newButton, &QPushButton::click);
}

void RecommendationsDialog::fillFilters()
{
    const workflow::Library& library = m_workspace.library();
    m_ui->bodyFilter->addItem(tr("All assessed bodies"), QString());
    for (const domain::ListedBody& one : library.registers.listOf(m_workspace.session()->office().year))
        m_ui->bodyFilter->addItem(m_workspace.text(one.body.name), one.body.id);
    m_ui->blockFilter->addItem(tr("All blocks"), QString());
    for (const domain::Block& one : library.procedure.blocks)
        m_ui->blockFilter->addItem(m_workspace.text(one.name), one.id);
    m_ui->stateFilter->addItem(tr("All states"), anyState);
    m_ui->stateFilter->addItem(m_workspace.text(workflow::fulfilmentStateName({})), QString());
    for (const workflow::FulfilmentState& one : workflow::fulfilmentStates())
        m_ui->stateFilter->addItem(m_workspace.text(one.name), one.id);
}

void RecommendationsDialog::load(const QString& body, const QString& block)
{
    {
        const QSignalBlocker one(m_ui->bodyFilter), other(m_ui->blockFilter);
        m_ui->bodyFilter->setCurrentIndex(std::max(0, m_ui->bodyFilter->findData(body)));
        m_ui->blockFilter->setCurrentIndex(std::max(0, m_ui->blockFilter->findData(block)));
    }
    refresh();
    choose(0);
}

workflow::RecommendationFilter RecommendationsDialog::filter() const
{
    workflow::RecommendationFilter filter;
    filter.body = m_ui->bodyFilter->currentData().toString();
    filter.block = m_ui->blockFilter->currentData().toString();
    if (const QString state = m_ui->stateFilter->currentData().toString(); state != anyState)
        filter.state = state;
    filter.overdue = m_ui->overdueCheck->isChecked();
    filter.withdrawn = m_ui->withdrawnCheck->isChecked();
    return filter;
}

void RecommendationsDialog::refresh()
{
    const domain::Recommendation* before = chosen();
    const int number = before ? before->number : 0;
    const QString problem =
        attempt(m_workspace, [this] { m_model->load(workflow::recommendations(*m_workspace.session(), filter())); });
    showFault(m_ui->faultLabel, problem);
    showEmpty(m_model->rowCount());
    choose(number);
}

// Of a number that is not shown the first.
void RecommendationsDialog::choose(int number)
{
    const int row = m_model->rowOf(number);
    const QModelIndex found = row < 0 ? QModelIndex() : m_shown->mapFromSource(m_model->index(row, 0));
    m_ui->registerTable->setCurrentIndex(found.isValid() ? found : m_shown->index(0, 0));
    showChosen();
}

void RecommendationsDialog::showEmpty(qsizetype registered)
{
    const bool shown = m_shown->rowCount() > 0;
    m_ui->listStack->setCurrentWidget(shown ? m_ui->listPage : m_ui->emptyPage);
    if (shown)
        return;
    const bool filtered = registered > 0 || filter().state || filter().overdue;
    m_ui->emptyLabel->setText(
        filtered
            ? tr("Nothing fits the filter.")
            : tr("No earlier instruction or recommendation is registered here yet. Register one (New), take many in "
                 "from a table, or carry over those of earlier conclusions: then their measures and states are "
                 "kept here, and the next conclusion speaks of them."));
}

const domain::Recommendation* RecommendationsDialog::chosen() const
{
    const QModelIndex current = m_shown->mapToSource(m_ui->registerTable->currentIndex());
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

void RecommendationsDialog::showChosen()
{
    const domain::Recommendation* one = chosen();
    m_ui->detailView->setHtml(one ? recommendationPage(m_workspace, *one) : QString());
    offer();
}

void RecommendationsDialog::offer()
{
    const domain::Recommendation* one = chosen();
    const auto gate = [this](QPushButton* button, const QString& act, const QString& against) {
        const QString reason = against.isEmpty() ? reasonAgainst(m_workspace, act) : against;
        button->setEnabled(reason.isEmpty());
        if (!reason.isEmpty() || button == m_ui->newButton)
            button->setToolTip(reason);
    };
    const QString none = !one             ? tr("Choose a recommendation in the list.")
                         : one->withdrawn ? tr("This recommendation was withdrawn.")
                                          : QString();
    gate(m_ui->newButton, u"recommendation"_s, {});
    m_ui->tableButton->setEnabled(m_ui->newButton->isEnabled());
    m_ui->offersButton->setEnabled(m_ui->newButton->isEnabled());
    gate(m_ui->measureButton, u"measure"_s, none);
    gate(m_ui->stateButton, u"fulfilment"_s, none);
    gate(m_ui->withdrawButton, u"recommendation-withdrawal"_s, none);
    m_ui->papersButton->setEnabled(one != nullptr);
}

void RecommendationsDialog::openEntry(RegisterEntryDialog::Entry entry)
{
    domain::Recommendation about;
    if (const domain::Recommendation* one = chosen(); one && entry != RegisterEntryDialog::Entry::Recommendation)
        about = *one;
    if (entry == RegisterEntryDialog::Entry::Recommendation) {
        about.body = filter().body;
        about.block = filter().block.isEmpty() ? m_workspace.block() : filter().block;
    }
    auto* dialog = new RegisterEntryDialog(m_workspace, entry, about, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        refresh();
        choose(dialog->number());
        say(tr("No. %1 of the register was written.").arg(dialog->number()));
    });
    dialog->open();
}

void RecommendationsDialog::openOffers()
{
    QList<workflow::OfferedRecommendation> offers;
    const QString problem = attempt(m_workspace, [&] {
        offers = workflow::offeredRecommendations(*m_workspace.session(), filter().body, filter().block);
    });
    showFault(m_ui->faultLabel, problem);
    if (!problem.isEmpty())
        return;
    if (offers.isEmpty())
        return say(
            tr("There is nothing to carry over. Results of earlier years are taken in from their store or a table "
               "(Office, Results of earlier years)."),
            Tone::Attention);
    auto* dialog = new CarryOverDialog(m_workspace, offers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        refresh();
        say(tr("%n recommendation(s) were registered.", nullptr, dialog->registered()));
    });
    dialog->open();
}

void RecommendationsDialog::openPapers()
{
    if (const domain::Recommendation* one = chosen())
        PapersDialog::start(m_workspace, {u"recommendations"_s}, {.id = {}, .body = one->body, .block = one->block},
                            this);
}

void RecommendationsDialog::chooseTable()
{
    const QStringList files = m_workspace.prompts().openFiles(this, tr("Table of recommendations"),
                                                              tr("Tables (*.xlsx *.ods *.csv *.txt);;All files (*)"));
    if (!files.isEmpty())
        read(files.first());
}

// A workbook may be large: it is read beside the window.
void RecommendationsDialog::read(const QString& path)
{
    m_ui->tableButton->setEnabled(false);
    say(tr("The table is being read…"), Tone::Quiet);
    const auto work = [path, own = m_workspace.session()->path(), environment = m_workspace.environment(),
                       filter = filter()] {
        const workflow::Session reading(own, workflow::Session::Mode::Read, environment);
        return workflow::readRecommendationTable(reading, path, filter.body, filter.block);
    };
    inBackground<workflow::RecommendationTable>(
        this, work, [this](const workflow::RecommendationTable& table) { apply(table); },
        [this](const base::Problem& problem) {
            say({});
            showFindings({});
            offer();
            showFault(m_ui->faultLabel, problem.text(m_workspace.language()));
        });
}

void RecommendationsDialog::apply(const workflow::RecommendationTable& table)
{
    say({});
    offer();
    showFindings(table.findings);
    if (table.blocked()) {
        showFault(m_ui->faultLabel, tr("Nothing was taken in from %1:").arg(table.file));
        return;
    }
    const auto act = [&] { workflow::takeInRecommendations(*m_workspace.session(), table, m_workspace.official()); };
    if (!runInPlace(m_workspace, m_ui->faultLabel, act))
        return;
    refresh();
    say(tr("%n recommendation(s) were registered.", nullptr, static_cast<int>(table.requests.size())));
}

void RecommendationsDialog::saveBlank()
{
    const QString path = m_workspace.prompts().saveFile(this, tr("Empty table of recommendations"),
                                                        tr("Recommendations") + u".xlsx"_s, tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto save = [&] {
        workflow::exportTable(workflow::emptyRecommendationSheet(*m_workspace.session(), m_workspace.language()), path);
    };
    if (runInPlace(m_workspace, m_ui->faultLabel, save))
        say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void RecommendationsDialog::openEvidence(const QUrl& link)
{
    const domain::Recommendation* one = chosen();
    for (const domain::Fulfilment& state : one ? one->fulfilments : QList<domain::Fulfilment>())
        for (const domain::FileReference& file : state.evidence)
            if (file.digest == link.toString())
                return m_opened.open(m_workspace, this, file);
}

// Each with its cell, in a view that can be scrolled and copied from.
void RecommendationsDialog::showFindings(const base::Findings& findings)
{
    QStringList lines;
    for (const base::Finding& finding : findings)
        lines << (finding.place.cell.isEmpty() ? QString() : finding.place.cell + u": "_s) +
                     m_workspace.text(finding.message);
    m_ui->findingsView->setPlainText(lines.join(u'\n'));
    m_ui->findingsView->setVisible(!lines.isEmpty());
}

void RecommendationsDialog::say(const QString& text, Tone tone)
{
    m_ui->saidLabel->setText(text.isEmpty() ? text : signOf(tone) + u' ' + text);
    m_ui->saidLabel->setVisible(!text.isEmpty());
}

} // namespace bagalau::desktop
