#include "desktop/objections/objectionspage.h"

#include "desktop/common/actgate.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/objections/impactdialog.h"
#include "desktop/objections/objectionfilter.h"
#include "desktop/objections/objectionmodel.h"
#include "desktop/objections/registerobjectiondialog.h"
#include "desktop/objections/reverificationdialog.h"
#include "desktop/papers/papersdialog.h"
#include "desktop/shell/settings.h"
#include "ui_objectionspage.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int measuredRows = 40; // of a thousand; the widths of columns follow the first of them

ObjectionsPage::Step stepOf(const workflow::ObjectionStatus& status)
{
    using State = workflow::ObjectionState;
    switch (status.state) {
    case State::Received:
        return ObjectionsPage::Commission;
    case State::Commission:
        return ObjectionsPage::Sittings;
    case State::Heard:
        return ObjectionsPage::Decisions;
    default:
        return ObjectionsPage::Answer;
    }
}

void startDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

ObjectionsPage::ObjectionsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_ui(std::make_unique<Ui::ObjectionsPage>()),
      m_objections(new ObjectionModel(workspace, this)),
      m_filter(new ObjectionFilter(this))
{
    m_ui->setupUi(this);
    m_ui->receivedPanel->attach(workspace);
    m_ui->commissionPanel->attach(workspace);
    m_ui->sittingPanel->attach(workspace);
    m_ui->decisionPanel->attach(workspace);
    m_ui->answerPanel->attach(workspace);
    m_ui->historyPanel->attach(workspace);
    setUpViews();
    connectFilters();
    connectSteps();
    connect(m_ui->registerButton, &QPushButton::clicked, this, &ObjectionsPage::registerObjection);
    connect(m_ui->reverifyButton, &QPushButton::clicked, this, &ObjectionsPage::openReverification);
    connect(m_ui->impactButton, &QPushButton::clicked, this, &ObjectionsPage::showImpact);
    connect(m_ui->papersButton, &QPushButton::clicked, this, &ObjectionsPage::openPapers);
    connect(m_ui->answerPanel, &AnswerPanel::conclusionWanted, this, &ObjectionsPage::showConclusion);
    m_board = workspace.settings() && workspace.settings()->objectionBoard();
    (m_board ? m_ui->boardButton : m_ui->listButton)->setChecked(true);
    arrange();
}

ObjectionsPage::~ObjectionsPage() = default;

QString ObjectionsPage::title() const
{
    return tr("Objections");
}

void ObjectionsPage::setUpViews()
{
    m_filter->setSourceModel(m_objections);
    m_ui->objectionTable->setModel(m_filter);
    QHeaderView* header = m_ui->objectionTable->horizontalHeader();
    header->setResizeContentsPrecision(measuredRows);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ObjectionModel::Body, QHeaderView::Stretch);
    header->setSectionResizeMode(ObjectionModel::Block, QHeaderView::Interactive);
    m_ui->objectionTable->setColumnWidth(ObjectionModel::Block, 150);
    m_ui->objectionTable->sortByColumn(ObjectionModel::Left, Qt::AscendingOrder);
    m_ui->objectionSplitter->setSizes({130, 560});
    m_ui->objectionBoard->attach(workspace(), m_filter);
    connect(m_ui->objectionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ObjectionsPage::choose);
    connect(m_ui->objectionBoard, &ObjectionBoard::wanted, this, &ObjectionsPage::openCard);
    connect(m_ui->listButton, &QPushButton::clicked, this, [this] { useBoard(false); });
    connect(m_ui->boardButton, &QPushButton::clicked, this, [this] { useBoard(true); });
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { openCard(0); });
}

void ObjectionsPage::connectFilters()
{
    connect(m_ui->filterText, &QLineEdit::textChanged, this, &ObjectionsPage::applyFilter);
    connect(m_ui->blockFilter, &QComboBox::currentIndexChanged, this, &ObjectionsPage::applyFilter);
    connect(m_ui->stateFilter, &QComboBox::currentIndexChanged, this, &ObjectionsPage::applyFilter);
    connect(m_ui->overdueFilter, &QCheckBox::toggled, this, &ObjectionsPage::applyFilter);
}

void ObjectionsPage::connectSteps()
{
    m_steps = {m_ui->stepReceived,  m_ui->stepCommission, m_ui->stepSittings,
               m_ui->stepDecisions, m_ui->stepAnswer,     m_ui->stepHistory};
    for (int step = 0; step < StepCount; ++step)
        connect(m_steps[step], &QPushButton::clicked, this, [this, step] { goTo(step); });
}

void ObjectionsPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void ObjectionsPage::forget()
{
    m_number = 0;
    m_opened = false;
    m_case = {};
    m_fresh.clear();
}

void ObjectionsPage::refresh()
{
    if (!workspace().session()) {
        offerActs();
        return showEmpty(
            tr("Open or create a store: then the objections of assessed bodies are registered and answered here."));
    }
    const QScopedValueRollback<bool> refreshing(m_refreshing, true);
    const QString problem =
        attempt(workspace(), [this] { m_objections->show(workflow::objections(*workspace().session())); });
    offerActs();
    if (!problem.isEmpty())
        return showEmpty(problem);
    if (m_objections->rowCount() == 0)
        return showEmpty(tr("There is no objection. When an assessed body sends one after it received its conclusion, "
                            "register it here: the program counts the days."));
    showFilters();
    showOverview();
    const bool kept = m_objections->rowOf(m_number) >= 0;
    if (!kept)
        m_number = m_filter->rowCount() > 0 ? m_filter->index(0, 0).data(ObjectionModel::NumberRole).toInt()
                                            : m_objections->at(0).objection.number;
    selectCurrent();
    showDetail(!kept || m_case.objection().number != m_number);
}

void ObjectionsPage::showEmpty(const QString& text)
{
    m_ui->emptyLabel->setText(text);
    m_ui->overviewLabel->clear();
    m_ui->pageStack->setCurrentWidget(m_ui->emptyPage);
}

// The block filter follows the window's block when that changes; what the person chose here stays otherwise.
void ObjectionsPage::showFilters()
{
    const QSignalBlocker block(m_ui->blockFilter), state(m_ui->stateFilter);
    const bool followed = m_block == workspace().block();
    const QString chosenBlock = followed ? m_ui->blockFilter->currentData().toString() : workspace().block();
    const QVariant chosenState = m_ui->stateFilter->currentData();
    m_block = workspace().block();
    m_ui->blockFilter->clear();
    m_ui->blockFilter->addItem(tr("All blocks"), QString());
    for (const domain::Block& one : workspace().library().procedure.blocks)
        m_ui->blockFilter->addItem(workspace().text(one.name), one.id);
    m_ui->blockFilter->setCurrentIndex(std::max(0, m_ui->blockFilter->findData(chosenBlock)));
    m_ui->stateFilter->clear();
    m_ui->stateFilter->addItem(tr("All states"), ObjectionFilter::anyState);
    for (int one = 0; one <= static_cast<int>(workflow::ObjectionState::Answered); ++one)
        m_ui->stateFilter->addItem(
            workspace().text(workflow::objectionStateName(static_cast<workflow::ObjectionState>(one))), one);
    m_ui->stateFilter->setCurrentIndex(std::max(0, m_ui->stateFilter->findData(chosenState)));
    applyFilter();
}

// What is open stays open, whether the filter shows it or not.
void ObjectionsPage::applyFilter()
{
    const QScopedValueRollback<bool> refreshing(m_refreshing, true);
    m_filter->setWanted({m_ui->filterText->text(), m_ui->blockFilter->currentData().toString(),
                         m_ui->stateFilter->currentData().toInt(), m_ui->overdueFilter->isChecked()});
    m_ui->objectionTable->setColumnHidden(ObjectionModel::Block,
                                          !m_ui->blockFilter->currentData().toString().isEmpty());
    m_ui->objectionBoard->showHeads();
    m_ui->shownLabel->setText(
        tr("%1 of %2").arg(QString::number(m_filter->rowCount()), QString::number(m_objections->rowCount())));
    selectCurrent();
}

void ObjectionsPage::showOverview()
{
    int open = 0, overdue = 0;
    for (int row = 0; row < m_objections->rowCount(); ++row) {
        const workflow::ObjectionStatus& one = m_objections->at(row);
        open += one.objection.closed.isValid() ? 0 : 1;
        overdue += !one.objection.closed.isValid() && one.daysLeft < 0 ? 1 : 0;
    }
    QString text = tr("%n objection(s) to be answered", nullptr, open);
    if (overdue > 0)
        text += u" · ⚠ "_s + tr("%n of them overdue", nullptr, overdue);
    m_ui->overviewLabel->setText(text);
    m_ui->pageStack->setCurrentWidget(m_ui->workPage);
}

QString ObjectionsPage::againstRegistering() const
{
    const QString against = reasonAgainst(workspace(), u"object"_s);
    if (against.isEmpty() && RegisterObjectionDialog::contestable(workspace()).isEmpty())
        return tr("No conclusion has been delivered yet. An objection is made to a delivered conclusion.");
    return against;
}

void ObjectionsPage::offerActs()
{
    const auto offer = [](QPushButton* button, const QString& against, const QString& what) {
        button->setEnabled(against.isEmpty());
        button->setToolTip(against.isEmpty() ? what : against);
    };
    offer(m_ui->registerButton, againstRegistering(), {});
    offer(m_ui->reverifyButton, reasonAgainst(workspace(), u"reverify"_s),
          tr("Opened by the working body of the Commission alone, on a complaint after the appeal (%1)")
              .arg(workspace().text(workspace().library().procedure.reverification.clause)));
    offer(m_ui->impactButton,
          workspace().session() && m_objections->rowCount() > 0 ? QString() : tr("There is no objection."),
          tr("What granting the open objections could change in score, degree and rank"));
}

void ObjectionsPage::useBoard(bool board)
{
    m_board = board;
    m_opened = false;
    if (workspace().settings())
        workspace().settings()->setObjectionBoard(board);
    arrange();
}

// A board takes the whole page; a card that is opened does so in its turn.
void ObjectionsPage::arrange()
{
    m_ui->viewStack->setCurrentIndex(m_board ? 1 : 0);
    m_ui->overviewPane->setVisible(!m_board || !m_opened);
    m_ui->detailPane->setVisible(!m_board || m_opened);
    m_ui->backButton->setVisible(m_board);
}

void ObjectionsPage::openCard(int number)
{
    m_opened = number > 0;
    arrange();
    if (m_opened)
        takeNumber(number);
    selectCurrent();
}

// However the page is looked at.
void ObjectionsPage::open(int number)
{
    m_board ? openCard(number) : takeNumber(number);
    selectCurrent();
}

void ObjectionsPage::registerObjection()
{
    auto* dialog = new RegisterObjectionDialog(workspace(), m_body, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { open(dialog->number()); });
    startDialog(dialog);
}

void ObjectionsPage::openReverification()
{
    auto* dialog = new ReverificationDialog(workspace(), m_case.objection().body, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { open(dialog->number()); });
    startDialog(dialog);
}

void ObjectionsPage::showImpact()
{
    auto* dialog = new ImpactDialog(workspace(), this);
    connect(dialog, &ImpactDialog::wanted, this, &ObjectionsPage::open);
    startDialog(dialog);
}

void ObjectionsPage::openPapers()
{
    const domain::Objection& objection = m_case.objection();
    PapersDialog::start(workspace(),
                        {u"objection-refused"_s, u"commission-order"_s, u"commission-invitation"_s, u"disagreements"_s,
                         u"commission-minutes"_s, u"answer-body"_s, u"answer-commission"_s, u"reverification-act"_s,
                         u"reverification-answer"_s},
                        {.id = {}, .body = objection.body, .block = objection.block, .objection = objection.number},
                        this);
}

void ObjectionsPage::showBody(const QString& body)
{
    m_body = body;
    if (!workspace().session())
        return;
    refresh();
    const int row = m_objections->rowOfBody(body);
    if (row >= 0)
        open(m_objections->at(row).objection.number);
}

const workflow::ObjectionStatus* ObjectionsPage::current() const
{
    const int row = m_objections->rowOf(m_number);
    return row < 0 ? nullptr : &m_objections->at(row);
}

void ObjectionsPage::choose(const QModelIndex& index)
{
    if (!m_refreshing && index.isValid())
        takeNumber(index.data(ObjectionModel::NumberRole).toInt());
}

void ObjectionsPage::takeNumber(int number)
{
    if (number == m_case.objection().number || m_objections->rowOf(number) < 0)
        return;
    m_number = number;
    showDetail(true);
}

// An objection that the filter hides stays open below; nothing is chosen in the list then.
void ObjectionsPage::selectCurrent()
{
    const QScopedValueRollback<bool> refreshing(m_refreshing, true);
    m_ui->objectionBoard->select(m_number);
    const QModelIndex shown = m_filter->mapFromSource(m_objections->index(m_objections->rowOf(m_number), 0));
    shown.isValid() ? m_ui->objectionTable->selectRow(shown.row()) : m_ui->objectionTable->setCurrentIndex({});
}

ObjectionCase ObjectionsPage::caseOf(const workflow::ObjectionStatus& status) const
{
    const workflow::Session& session = *workspace().session();
    const auto conclusion = workflow::conclusionById(session, status.objection.conclusion);
    ObjectionCase made{status, conclusion.value_or(domain::Conclusion()), {}, {}};
    if (conclusion) {
        made.contested = issuedAssessment(session, *conclusion);
        made.inputs = issuedInputs(*conclusion);
    }
    return made;
}

void ObjectionsPage::showDetail(bool another)
{
    m_fresh.clear();
    QString problem = attempt(workspace(), [&] { m_case = caseOf(*current()); });
    showHead();
    showSteps();
    if (problem.isEmpty())
        problem = attempt(workspace(),
                          [&] { another ? goTo(stepOf(m_case.status)) : showStep(m_ui->stepStack->currentIndex()); });
    if (!problem.isEmpty())
        m_ui->countLabel->setText(problem);
}

void ObjectionsPage::goTo(int step)
{
    m_steps[step]->setChecked(true);
    m_ui->stepStack->setCurrentIndex(step);
    showStep(step);
}

// Only what is looked at is worked out.
void ObjectionsPage::showStep(int step)
{
    if (m_fresh.contains(step) || m_case.objection().id.isEmpty())
        return;
    m_fresh.insert(step);
    switch (step) {
    case Received:
        return m_ui->receivedPanel->show(m_case);
    case Commission:
        return m_ui->commissionPanel->show(m_case);
    case Sittings:
        return m_ui->sittingPanel->show(m_case);
    case Decisions:
        return m_ui->decisionPanel->show(m_case);
    case Answer:
        return m_ui->answerPanel->show(m_case);
    default:
        return m_ui->historyPanel->show(m_case);
    }
}

void ObjectionsPage::showConclusion(const QString& body)
{
    emit pageRequested(u"conclusions"_s, body);
}

} // namespace bagalau::desktop
