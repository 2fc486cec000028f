#include "desktop/objections/decisionpanel.h"

#include "base/text.h"
#include "desktop/common/actgate.h"
#include "desktop/common/choicedelegate.h"
#include "desktop/common/foldedfilter.h"
#include "desktop/objections/changesmodel.h"
#include "desktop/objections/contesteditemsmodel.h"
#include "desktop/objections/effectmodel.h"
#include "ui_decisionpanel.h"
#include "workflow/decisions.h"
#include "workflow/specialcommission.h"

#include <QEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int previewPauseMs = 150;

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
    setUpTables();
    connectAll();
}

void DecisionPanel::setUpTables()
{
    m_ui->decisionItems->setModel(m_items);
    m_ui->decisionItems->hideColumn(ContestedItemsModel::Maximum);
    m_filter->setSourceModel(m_changes);
    m_ui->changesTable->setModel(m_filter);
    m_ui->changesTable->setItemDelegate(new ChoiceDelegate(this));
    m_ui->effectTable->setModel(m_effect);
    for (QTableView* table : {m_ui->decisionItems, m_ui->changesTable, m_ui->effectTable}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    m_ui->decisionItems->horizontalHeader()->setSectionResizeMode(ContestedItemsModel::Row, QHeaderView::Stretch);
    m_ui->changesTable->horizontalHeader()->setSectionResizeMode(ChangesModel::Row, QHeaderView::Stretch);
    m_ui->decisionSplitter->setSizes({420, 720});
}

void DecisionPanel::connectAll()
{
    connect(m_ui->decisionItems->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DecisionPanel::choose);
    connect(m_ui->changesFilter, &QLineEdit::textChanged, m_filter, &FoldedFilter::setWanted);
    connect(m_ui->acceptChoice, &QRadioButton::toggled, m_ui->changesPane, &QWidget::setVisible);
    connect(m_ui->acceptChoice, &QRadioButton::toggled, this, &DecisionPanel::offer);
    connect(m_ui->groundText, &QLineEdit::textChanged, this, &DecisionPanel::offer);
    connect(m_changes, &QAbstractItemModel::dataChanged, this, &DecisionPanel::offer);
    connect(m_changes, &QAbstractItemModel::dataChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &DecisionPanel::preview);
    connect(m_ui->recordButton, &QPushButton::clicked, this, &DecisionPanel::record);
    m_ui->changesPane->hide();
}

void DecisionPanel::show(const domain::Objection& objection, const domain::Assessment& contested,
                         const domain::Inputs& inputs)
{
    if (objection.id != m_objection.id)
        m_item.clear();
    m_objection = objection;
    m_contested = contested;
    m_inputs = inputs;
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_items->show(contested, objection);
    const int row = std::max(0, m_items->rowOf(m_item));
    m_ui->decisionItems->setCurrentIndex(m_items->index(row, 0));
    const QString item = m_items->rowCount() > 0 ? m_items->idAt(row) : QString();
    const bool another = item != m_item;
    m_item = item;
    another || (chosen() && chosen()->outcome != domain::Outcome::Open) ? showItem()
                                                                        : showInputs(*chosen(), typedChanges());
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
    return m_objection.item(m_item);
}

void DecisionPanel::showItem()
{
    const domain::ObjectionItem* item = chosen();
    if (!item)
        return;
    showDecision(*item);
    showInputs(*item, item->changes);
    offer();
}

void DecisionPanel::showDecision(const domain::ObjectionItem& item)
{
    const bool decided = item.outcome != domain::Outcome::Open;
    m_ui->changesFilter->clear();
    (item.accepted() ? m_ui->acceptChoice : m_ui->rejectChoice)->setChecked(true);
    m_ui->groundText->setText(m_workspace->text(item.ground));
    m_ui->groundText->setReadOnly(decided);
    m_ui->acceptChoice->setEnabled(!decided || item.accepted());
    m_ui->rejectChoice->setEnabled(!decided || !item.accepted());
}

// Of a recorded decision only what it changed is shown; of one to be made, all that can be changed.
void DecisionPanel::showInputs(const domain::ObjectionItem& item, const QMap<QString, domain::Value>& changes)
{
    const QString problem = attempt(*m_workspace, [&] {
        const workflow::Session& session = *m_workspace->session();
        const QStringList ids = item.outcome != domain::Outcome::Open ? QStringList(item.changes.keys())
                                                                      : inputsBehind(m_contested, item.item);
        const domain::Edition& edition = session.editionOf(m_objection.block);
        m_changes->show(
            edition,
            inputLines(*m_workspace, edition, session.variantOf(m_objection.body, m_objection.block), m_inputs, ids),
            changes, item.outcome == domain::Outcome::Open);
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
    const bool open = !m_objection.closed.isValid();
    m_ui->effectTable->setVisible(open);
    if (!open || !chosen())
        return;
    const bool decided = chosen()->outcome != domain::Outcome::Open;
    const QString problem = attempt(*m_workspace, [&] {
        const workflow::Session& session = *m_workspace->session();
        const auto changes = decided ? QList<workflow::EstablishedValue>() : m_changes->changes();
        const domain::Assessment after = workflow::assessmentAfter(session, m_objection.number, changes);
        m_effect->show(session.editionOf(m_objection.block), m_contested, after, {m_item});
    });
    if (!problem.isEmpty())
        m_ui->problemLabel->setText(problem);
}

QString DecisionPanel::missing() const
{
    const domain::ObjectionItem* item = chosen();
    if (!item)
        return tr("Choose an item.");
    if (item->outcome != domain::Outcome::Open)
        return tr("The decision on this item is recorded.");
    if (m_objection.commission.isEmpty())
        return tr("Form the special commission first: it decides.");
    const QString against = reasonAgainst(*m_workspace, u"decide"_s);
    if (!against.isEmpty())
        return against;
    if (m_ui->groundText->text().trimmed().isEmpty())
        return tr("Give the ground of the decision.");
    if (m_ui->rejectChoice->isChecked())
        return {};
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
    m_ui->changesCaption->setText(
        chosen() && chosen()->outcome != domain::Outcome::Open
            ? tr("What the accepted objection changes:")
            : tr("What the accepted objection changes (type new values in the last column):"));
}

void DecisionPanel::holdSitting()
{
    workflow::SittingRequest sitting{
        std::max({m_workspace->session()->today(), m_objection.received, m_objection.orderDate}), {}};
    for (const domain::CommissionMember& member : m_objection.commission)
        sitting.present << member.name;
    workflow::holdSitting(*m_workspace->session(), m_objection.number, sitting, m_workspace->official());
}

void DecisionPanel::record()
{
    const bool accepted = m_ui->acceptChoice->isChecked();
    QList<workflow::EstablishedValue> changes;
    if (accepted)
        changes = m_changes->changes();
    for (workflow::EstablishedValue& change : changes)
        change.ground = m_ui->groundText->text();
    const QString problem = attempt(*m_workspace, [&] {
        if (m_objection.sittings.isEmpty())
            holdSitting();
        workflow::decideItem(*m_workspace->session(), m_objection.number,
                             {m_item, accepted, base::bothSides(m_ui->groundText->text()), changes},
                             m_workspace->official());
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
