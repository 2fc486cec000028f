#include "desktop/objections/decisionpanel.h"

#include "base/dates.h"
#include "base/text.h"
#include "desktop/common/actgate.h"
#include "desktop/common/choicedelegate.h"
#include "desktop/common/foldedfilter.h"
#include "desktop/objections/changesmodel.h"
#include "desktop/objections/contesteditemsmodel.h"
#include "desktop/objections/effectmodel.h"
#include "desktop/objections/votesmodel.h"
#include "ui_decisionpanel.h"
#include "workflow/decisions.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int previewPauseMs = 150;
constexpr int itemRowWidth = 160, inputRowWidth = 120; // at most; the names beside them need room too

base::Bilingual sides(const QPlainTextEdit& kk, const QPlainTextEdit& ru)
{
    return {base::simplified(kk.toPlainText()), base::simplified(ru.toPlainText())};
}

// As wide as its texts, up to a limit: a longer text is elided.
void fit(QTableView& table, int column, int most)
{
    const QAbstractItemView& view = table;
    QHeaderView& header = *table.horizontalHeader();
    header.resizeSection(column,
                         std::min(most, std::max(view.sizeHintForColumn(column), header.sectionSizeHint(column))));
}

} // namespace

DecisionPanel::DecisionPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::DecisionPanel>())
{
    m_ui->setupUi(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewPauseMs);
}

DecisionPanel::~DecisionPanel() = default;

void DecisionPanel::attach(Workspace& workspace)
{
    m_workspace = &workspace;
    m_items = new ContestedItemsModel(workspace, ContestedItemsModel::Use::Read, this);
    m_changes = new ChangesModel(workspace, this);
    m_filter = new FoldedFilter(this);
    m_effect = new EffectModel(workspace, this);
    m_votes = new VotesModel(this);
    setUpTables();
    connectAll();
}

void DecisionPanel::setUpTables()
{
    m_ui->decisionItems->setModel(m_items);
    for (const int hidden : {ContestedItemsModel::Points, ContestedItemsModel::Maximum, ContestedItemsModel::Demand,
                             ContestedItemsModel::Reason})
        m_ui->decisionItems->hideColumn(hidden);
    m_filter->setSourceModel(m_changes);
    m_ui->changesTable->setModel(m_filter);
    m_ui->effectTable->setModel(m_effect);
    m_ui->votesTable->setModel(m_votes);
    for (QTableView* table : {m_ui->changesTable, m_ui->votesTable})
        table->setItemDelegate(new ChoiceDelegate(this));
    for (QTableView* table : {m_ui->decisionItems, m_ui->changesTable, m_ui->effectTable, m_ui->votesTable}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    m_ui->decisionItems->horizontalHeader()->setSectionResizeMode(ContestedItemsModel::Row, QHeaderView::Interactive);
    m_ui->changesTable->horizontalHeader()->setSectionResizeMode(ChangesModel::Row, QHeaderView::Interactive);
    m_ui->votesTable->horizontalHeader()->setSectionResizeMode(VotesModel::Dissent, QHeaderView::Stretch);
    m_ui->decisionSplitter->setSizes({380, 780});
}

void DecisionPanel::connectAll()
{
    connect(m_ui->decisionItems->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DecisionPanel::choose);
    connect(m_ui->changesFilter, &QLineEdit::textChanged, m_filter, &FoldedFilter::setWanted);
    connect(m_ui->acceptChoice, &QRadioButton::toggled, m_ui->changesTable, &QWidget::setEnabled);
    connect(m_ui->acceptChoice, &QRadioButton::toggled, this, &DecisionPanel::preview);
    connect(m_ui->acceptChoice, &QRadioButton::toggled, this, &DecisionPanel::offer);
    connect(m_ui->sittingChoice, &QComboBox::currentIndexChanged, this, &DecisionPanel::showVotes);
    for (QPlainTextEdit* text : texts())
        connect(text, &QPlainTextEdit::textChanged, this, &DecisionPanel::offer);
    connect(m_changes, &QAbstractItemModel::dataChanged, this, &DecisionPanel::offer);
    connect(m_changes, &QAbstractItemModel::dataChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_votes, &QAbstractItemModel::dataChanged, this, &DecisionPanel::offer);
    connect(&m_pause, &QTimer::timeout, this, &DecisionPanel::preview);
    connect(m_ui->recordButton, &QPushButton::clicked, this, &DecisionPanel::record);
    m_ui->changesTable->setEnabled(false);
}

QList<QPlainTextEdit*> DecisionPanel::texts() const
{
    return {m_ui->findingKk, m_ui->findingRu, m_ui->groundKk, m_ui->groundRu};
}

void DecisionPanel::show(const ObjectionCase& shown)
{
    const domain::Objection before = std::exchange(m_case, shown).objection();
    const domain::Objection& now = m_case.objection();
    if (before.id != now.id)
        m_item.clear();
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_items->show(m_case.contested, now);
    fit(*m_ui->decisionItems, ContestedItemsModel::Row, itemRowWidth);
    const int row = std::max(0, m_items->rowOf(m_item));
    m_ui->decisionItems->setCurrentIndex(m_items->index(row, 0));
    const QString item = m_items->rowCount() > 0 ? m_items->idAt(row) : QString();
    const bool typed = item == m_item && open() && before.sittings.size() == now.sittings.size() &&
                       before.commission == now.commission;
    m_item = item;
    typed ? showInputs(*chosen(), typedChanges()) : showItem();
    offer();
}

void DecisionPanel::choose(const QModelIndex& index)
{
    if (m_showing || !index.isValid() || m_items->idAt(index.row()) == m_item)
        return;
    m_item = m_items->idAt(index.row());
    showItem();
}

const domain::ObjectionItem* DecisionPanel::chosen() const
{
    return m_case.objection().item(m_item);
}

bool DecisionPanel::open() const
{
    return chosen() && chosen()->outcome == domain::Outcome::Open && m_case.open();
}

void DecisionPanel::showItem()
{
    const domain::ObjectionItem* item = chosen();
    if (!item)
        return;
    showTexts(*item);
    showSittings(*item);
    // Of an open item: what the assessed body wants, to be changed by the commission.
    showInputs(*item, open() ? item->proposed : item->changes);
    offer();
}

void DecisionPanel::showTexts(const domain::ObjectionItem& item)
{
    m_ui->changesFilter->clear();
    (item.accepted() ? m_ui->acceptChoice : m_ui->rejectChoice)->setChecked(true);
    m_ui->changesTable->setEnabled(item.accepted());
    const QString shown[] = {item.finding.kk, item.finding.ru, item.ground.kk, item.ground.ru};
    for (qsizetype i = 0; i < texts().size(); ++i) {
        const QSignalBlocker quiet(texts()[i]);
        texts()[i]->setPlainText(shown[i]);
        texts()[i]->setReadOnly(!open());
    }
    m_ui->acceptChoice->setEnabled(open() || item.accepted());
    m_ui->rejectChoice->setEnabled(open() || !item.accepted());
}

void DecisionPanel::showSittings(const domain::ObjectionItem& item)
{
    const bool again = m_case.reverification();
    {
        const QSignalBlocker quiet(m_ui->sittingChoice);
        m_ui->sittingChoice->clear();
        for (const domain::Sitting& one : m_case.objection().sittings)
            m_ui->sittingChoice->addItem(tr("No. %1 of %2").arg(QString::number(one.number), base::shortDate(one.date)),
                                         one.number);
        const int recorded = m_ui->sittingChoice->findData(item.sitting);
        m_ui->sittingChoice->setCurrentIndex(recorded >= 0 ? recorded : m_ui->sittingChoice->count() - 1);
    }
    m_ui->sittingChoice->setEnabled(open() && m_ui->sittingChoice->count() > 0);
    m_ui->sittingLabel->setVisible(!again);
    m_ui->sittingChoice->setVisible(!again);
    m_ui->decisionTabs->setTabVisible(1, !again);
    showVotes();
}

// Whoever was there and has a vote; at first all for it.
void DecisionPanel::showVotes()
{
    const domain::ObjectionItem* item = chosen();
    if (!item)
        return;
    if (!open()) {
        m_votes->show(item->votes);
    } else {
        QStringList voters;
        for (const domain::Sitting& one : m_case.objection().sittings)
            if (one.number == m_ui->sittingChoice->currentData().toInt())
                voters = domain::voters(m_workspace->library().procedure.commission, m_case.objection().commission,
                                        one.present);
        m_votes->begin(voters);
    }
    offer();
}

// Of a recorded decision only what it changed is shown; of one to be made, all that can be changed.
void DecisionPanel::showInputs(const domain::ObjectionItem& item, const QMap<QString, domain::Value>& changes)
{
    const QString problem = attempt(*m_workspace, [&] {
        const workflow::Session& session = *m_workspace->session();
        const domain::Objection& objection = m_case.objection();
        const QStringList ids = open() ? inputsBehind(m_case.contested, item.item) : QStringList(item.changes.keys());
        const domain::Edition& edition = session.editionOf(objection.block);
        m_changes->show(
            edition,
            inputLines(*m_workspace, edition, session.variantOf(objection.body, objection.block), m_case.inputs, ids),
            changes, open());
        fit(*m_ui->changesTable, ChangesModel::Row, inputRowWidth);
    });
    m_ui->problemLabel->setText(problem);
    preview();
}

QMap<QString, domain::Value> DecisionPanel::typedChanges() const
{
    QMap<QString, domain::Value> typed;
    for (const workflow::EstablishedValue& change : m_changes->changes())
        typed.insert(change.input, change.value);
    return typed;
}

// The effect counts from the conclusion and includes what was accepted on the other items already.
void DecisionPanel::preview()
{
    if (!chosen())
        return;
    const bool accepting = open() && m_ui->acceptChoice->isChecked();
    const QString problem = attempt(*m_workspace, [&] {
        m_effect->show(workflow::effectOf(*m_workspace->session(), m_case.objection(), {m_item},
                                          accepting ? m_changes->changes() : QList<workflow::EstablishedValue>()));
    });
    if (!problem.isEmpty())
        m_ui->problemLabel->setText(problem);
}

QString DecisionPanel::missingText() const
{
    if (!sides(*m_ui->groundKk, *m_ui->groundRu).complete())
        return tr("Give the ground of the decision in Kazakh and in Russian.");
    const base::Bilingual finding = sides(*m_ui->findingKk, *m_ui->findingRu);
    return finding.kk.isEmpty() != finding.ru.isEmpty() ? tr("Say what was established in both languages.") : QString();
}

QString DecisionPanel::missing() const
{
    const domain::ObjectionItem* item = chosen();
    if (!item)
        return tr("Choose an item.");
    if (!m_case.open())
        return tr("The objection is answered; nothing in it changes any more.");
    if (item->outcome != domain::Outcome::Open)
        return tr("The decision on this item is recorded.");
    if (m_case.objection().commission.isEmpty())
        return tr("Form the special commission first: it decides.");
    if (!m_case.reverification() && m_case.objection().sittings.isEmpty())
        return tr("Record the sitting first: who was there decides.");
    const QString against = reasonAgainst(*m_workspace, u"decide"_s);
    if (!against.isEmpty())
        return against;
    if (const QString text = missingText(); !text.isEmpty() || m_ui->rejectChoice->isChecked())
        return text;
    if (!m_changes->faults().isEmpty())
        return m_changes->faults().join(u' ');
    return m_changes->changes().isEmpty() ? tr("Type at least one new value.") : QString();
}

void DecisionPanel::offer()
{
    const QString against = missing();
    m_ui->problemLabel->setText(against);
    m_ui->recordButton->setEnabled(against.isEmpty());
    m_ui->recordButton->setToolTip(against);
    m_ui->votesLabel->setText(m_votes->rowCount() > 0 ? m_votes->count()
                                                      : tr("Votes are counted at a sitting that was recorded."));
    m_ui->changesCaption->setText(
        chosen() && !open() ? tr("What the accepted objection changes:")
                            : tr("What the accepted objection changes (type new values in the last column):"));
}

void DecisionPanel::record()
{
    workflow::Decision decision;
    decision.item = m_item;
    decision.accept = m_ui->acceptChoice->isChecked();
    decision.ground = sides(*m_ui->groundKk, *m_ui->groundRu);
    decision.finding = sides(*m_ui->findingKk, *m_ui->findingRu);
    decision.votes = m_votes->votes();
    decision.sitting = m_ui->sittingChoice->currentData().toInt();
    if (decision.accept)
        decision.changes = m_changes->changes();
    const QString problem = attempt(*m_workspace, [&] {
        workflow::decideItem(*m_workspace->session(), m_case.objection().number, decision, m_workspace->official());
    });
    if (!problem.isEmpty())
        m_ui->problemLabel->setText(problem);
}

void DecisionPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
