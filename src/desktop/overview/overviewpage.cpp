#include "desktop/overview/overviewpage.h"

#include "base/dates.h"
#include "desktop/office/scheduledialog.h"
#include "desktop/overview/bodymatrixmodel.h"
#include "desktop/overview/bodymatrixproxy.h"
#include "desktop/overview/duemodel.h"
#include "desktop/overview/scorechart.h"
#include "desktop/overview/stagestate.h"
#include "desktop/overview/words.h"
#include "desktop/shell/tables.h"
#include "ui_overviewpage.h"
#include "workflow/schedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int stepWidth = 56; // of a column of signs, unless its heading is wider
constexpr int headingSpace = 14;
constexpr int dueWidth = 270;

} // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    prepareTables();
    connectAll();
    retranslate();
}

OverviewPage::~OverviewPage() = default;

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::prepareTables()
{
    m_bodies = new BodyMatrixModel(workspace(), this);
    m_shown = new BodyMatrixProxy(this);
    m_shown->setSourceModel(m_bodies);
    m_due = new DueModel(workspace(), this);
    m_ui->bodyTable->setModel(m_shown);
    prepareTable(m_ui->bodyTable);
    m_ui->bodyTable->sortByColumn(BodyMatrixModel::Name, Qt::AscendingOrder);
    m_ui->bodyTable->horizontalHeader()->setSectionResizeMode(BodyMatrixModel::Name, QHeaderView::Stretch);
    m_ui->dueList->setModel(m_due);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({4 * dueWidth, dueWidth});
}

void OverviewPage::connectAll()
{
    connect(m_ui->findEdit, &QLineEdit::textChanged, m_shown, &CollatedProxy::setFolded);
    connect(m_ui->ownCheck, &QCheckBox::toggled, m_shown, &BodyMatrixProxy::setOwnOnly);
    connect(m_ui->bodyTable, &QTableView::activated, this, &OverviewPage::openBody);
    connect(m_ui->dueList, &QListView::activated, this, &OverviewPage::openDue);
    connect(m_ui->mineCheck, &QCheckBox::toggled, this, [this](bool mine) {
        m_due->setMineOnly(mine);
        showDueState();
    });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &OverviewPage::loadChart);
    connect(m_ui->scheduleButton, &QPushButton::clicked, this, &OverviewPage::setDates);
}

void OverviewPage::refresh()
{
    const workflow::Session* session = workspace().session();
    m_statuses = session && !workspace().block().isEmpty() ? workflow::bodyStatuses(*session, workspace().block())
                                                           : QList<workflow::BodyStatus>();
    m_chartStale = true;
    loadStages();
    loadDue();
    loadBodies();
    loadChart();
}

void OverviewPage::loadStages()
{
    const workflow::Session* session = workspace().session();
    m_stages = session ? workflow::schedule(*session, workspace().block()) : QList<domain::Stage>();
    QList<TimelineWidget::Stop> stops;
    for (const StageState& state :
         session ? stageStates(m_stages, m_statuses, session->today()) : QList<StageState>()) {
        QString words = state.count.isEmpty() ? state.words : state.words + u" · "_s + state.count;
        if (state.stage.own)
            words += u" · "_s + tr("date of this block");
        const QString date = state.stage.date.isValid() ? base::shortDate(state.stage.date) : u"–"_s;
        stops << TimelineWidget::Stop{state.tone, date, words, workspace().text(state.stage.name)};
    }
    m_ui->timeline->load(std::move(stops));
    m_ui->scheduleButton->setEnabled(session);
    const QStringList others = session ? otherDates(*session) : QStringList();
    m_ui->otherDatesLabel->setText(others.join(u'\n'));
    m_ui->otherDatesLabel->setVisible(!others.isEmpty());
}

/// The blocks whose dates differ from those on the line above, with the dates that do.
QStringList OverviewPage::otherDates(const workflow::Session& session) const
{
    QStringList lines;
    for (const domain::Block& block : workflow::blocksOf(session)) {
        QStringList different;
        const QList<domain::Stage> stages = workflow::schedule(session, block.id);
        for (qsizetype i = 0; i < qMin(stages.size(), m_stages.size()); ++i)
            if (stages[i].date != m_stages[i].date)
                different << tr("stage %1 – %2")
                                 .arg(QString::number(stages[i].number),
                                      stages[i].date.isValid() ? base::shortDate(stages[i].date) : u"–"_s);
        if (!different.isEmpty())
            lines << tr("Other dates in the block “%1”: %2").arg(workspace().text(block.name), different.join(u", "_s));
    }
    return lines;
}

void OverviewPage::loadDue()
{
    const workflow::Session* session = workspace().session();
    m_due->load(session ? workflow::dueItems(*session) : QList<workflow::DueItem>(),
                session ? session->today() : QDate());
    showDueState();
}

void OverviewPage::showDueState()
{
    const bool empty = m_due->rowCount() == 0;
    m_ui->dueList->setVisible(!empty);
    m_ui->dueEmptyLabel->setVisible(empty);
    const bool dated =
        workspace().session() &&
        std::any_of(m_stages.begin(), m_stages.end(), [](const domain::Stage& stage) { return stage.date.isValid(); });
    m_ui->dueEmptyLabel->setText(dated ? tr("Nothing is due.")
                                       : tr("Set the dates of the stages: what is due will be listed here."));
}

void OverviewPage::loadBodies()
{
    const QString selected = m_ui->bodyTable->currentIndex().data(BodyMatrixModel::BodyRole).toString();
    m_bodies->load(m_statuses);
    showBody(selected);
    QStringList reorganised;
    for (const workflow::BodyStatus& status : std::as_const(m_statuses))
        if (status.note)
            reorganised << Words::shortName(workspace().text(status.body.name)) + u": "_s +
                               workspace().text(*status.note);
    m_ui->reorganisedLabel->setText(reorganised.join(u'\n'));
    m_ui->reorganisedLabel->setVisible(!reorganised.isEmpty());
}

void OverviewPage::showBody(const QString& body)
{
    for (int row = 0; row < m_shown->rowCount(); ++row)
        if (m_shown->index(row, 0).data(BodyMatrixModel::BodyRole).toString() == body)
            m_ui->bodyTable->selectRow(row);
}

void OverviewPage::loadChart()
{
    if (!m_chartStale || m_ui->tabs->currentWidget() != m_ui->scoresTab)
        return;
    m_chartStale = false;
    QList<ScoreBar> bars;
    for (const workflow::BodyStatus& status : m_statuses)
        if (status.score && !status.noConclusion)
            bars << ScoreBar{Words::shortName(workspace().text(status.body.name)), *status.score,
                             workspace().text(status.degree)};
    m_ui->chartArea->setVisible(!bars.isEmpty());
    m_ui->chartEmptyLabel->setVisible(bars.isEmpty());
    if (bars.isEmpty())
        return;
    QList<DegreeBand> bands;
    for (const domain::Degree& degree : workspace().session()->editionOf(workspace().block()).degrees)
        bands.prepend({workspace().text(degree.name), degree.from});
    m_ui->chartArea->setWidget(makeScoreChart(std::move(bars), bands, tr("Chart of scores")));
}

void OverviewPage::openBody(const QModelIndex& index)
{
    if (index.data(BodyMatrixModel::AssessedHereRole).toBool())
        emit pageRequested(u"scoring"_s, index.data(BodyMatrixModel::BodyRole).toString());
}

void OverviewPage::openDue(const QModelIndex& index)
{
    if (!index.isValid() || index.data(DueModel::HeadingRole).toBool())
        return;
    // Read before the block changes: the list is made anew then.
    const QString page = index.data(DueModel::PageRole).toString(), body = index.data(DueModel::BodyRole).toString();
    const QString block = index.data(DueModel::BlockRole).toString();
    if (!block.isEmpty())
        workspace().setBlock(block);
    emit pageRequested(page, body);
}

void OverviewPage::setDates()
{
    auto* dialog = new ScheduleDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->load();
    dialog->open();
}

/// As wide as the headings of this language: the names of the bodies need the rest.
void OverviewPage::fitColumns()
{
    const QHeaderView* header = m_ui->bodyTable->horizontalHeader();
    for (int column = BodyMatrixModel::Score; column < BodyMatrixModel::ColumnCount; ++column) {
        const QString heading = m_bodies->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_ui->bodyTable->setColumnWidth(
            column, qMax(stepWidth, header->fontMetrics().horizontalAdvance(heading) + headingSpace));
    }
}

void OverviewPage::retranslate()
{
    m_ui->retranslateUi(this);
    fitColumns();
    m_ui->legendLabel->setText(u"%1 %2   %3 %4   %5 %6   %7 %8"_s.arg(
        signOf(Tone::Good), tr("done"), signOf(Tone::Next), tr("next"), signOf(Tone::Attention), tr("attention"),
        signOf(Tone::Bad), tr("returned")));
}

} // namespace bagalau::desktop
