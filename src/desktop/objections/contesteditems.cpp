#include "desktop/objections/contesteditems.h"

#include "desktop/common/choicedelegate.h"
#include "desktop/common/foldedfilter.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "desktop/objections/changesmodel.h"
#include "desktop/objections/contesteditemsmodel.h"
#include "ui_contesteditems.h"

#include <QEvent>

namespace bagalau::desktop {

ContestedItems::ContestedItems(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ContestedItems>())
{
    m_ui->setupUi(this);
}

ContestedItems::~ContestedItems() = default;

void ContestedItems::attach(const Workspace& workspace)
{
    m_workspace = &workspace;
    m_items = new ContestedItemsModel(workspace, ContestedItemsModel::Use::Mark, this);
    m_values = new ChangesModel(workspace, this);
    m_filter = new FoldedFilter(this);
    m_filter->setSourceModel(m_values);
    setUpTables();
    connect(m_ui->itemsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ContestedItems::choose);
    connect(m_items, &QAbstractItemModel::dataChanged, this, &ContestedItems::edited);
    connect(m_values, &QAbstractItemModel::dataChanged, this, &ContestedItems::keepValues);
    connect(m_ui->valuesFilter, &QLineEdit::textChanged, m_filter, &FoldedFilter::setWanted);
}

void ContestedItems::setUpTables()
{
    m_ui->itemsTable->setModel(m_items);
    m_ui->itemsTable->hideColumn(ContestedItemsModel::Decision);
    m_ui->valuesTable->setModel(m_filter);
    m_ui->valuesTable->setItemDelegate(new ChoiceDelegate(this));
    for (QTableView* table : {m_ui->itemsTable, m_ui->valuesTable}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    }
    for (const int asked : {ContestedItemsModel::Demand, ContestedItemsModel::Reason})
        m_ui->itemsTable->horizontalHeader()->setSectionResizeMode(asked, QHeaderView::Stretch);
    m_ui->contestedSplitter->setSizes({300, 150});
}

void ContestedItems::show(const domain::Conclusion& conclusion)
{
    m_conclusion = conclusion;
    m_assessment = issuedAssessment(*m_workspace->session(), conclusion);
    m_inputs = issuedInputs(conclusion);
    m_wanted.clear();
    m_faults.clear();
    m_item.clear();
    m_items->show(m_assessment);
    m_ui->itemsTable->selectRow(0);
    emit edited();
}

void ContestedItems::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_item = m_items->idAt(index.row());
    m_ui->valuesFilter->clear();
    showValues();
}

void ContestedItems::showValues()
{
    const workflow::Session& session = *m_workspace->session();
    const domain::Edition& edition = session.editionOf(m_conclusion.block);
    QMap<QString, domain::Value> typed;
    for (const workflow::EstablishedValue& one : m_wanted.value(m_item))
        typed.insert(one.input, one.value);
    m_values->show(edition,
                   inputLines(*m_workspace, edition, session.variantOf(m_conclusion.body, m_conclusion.block), m_inputs,
                              inputsBehind(m_assessment, m_item)),
                   typed, true);
    const domain::AssessmentItem* item = m_assessment.item(m_item);
    m_ui->valuesLabel->setText(tr("Which values are wanted for “%1” (last column; where the letter says so):")
                                   .arg(item ? m_workspace->text(item->name) : m_item));
}

// Values are wanted for an item; whoever types one contests it.
void ContestedItems::keepValues()
{
    m_wanted.insert(m_item, m_values->changes());
    m_faults.insert(m_item, m_values->faults());
    const int row = m_items->rowOf(m_item);
    if (!m_values->changes().isEmpty() && row >= 0)
        m_items->setData(m_items->index(row, ContestedItemsModel::Item), Qt::Checked, Qt::CheckStateRole);
    emit edited();
}

QList<workflow::ContestedItem> ContestedItems::contested() const
{
    QList<workflow::ContestedItem> all;
    for (const QString& id : m_items->marked()) {
        const int row = m_items->rowOf(id);
        all << workflow::ContestedItem{id, m_items->demandAt(row), m_items->reasonAt(row), m_wanted.value(id)};
    }
    return all;
}

QStringList ContestedItems::faults() const
{
    QStringList all;
    for (const QStringList& of : m_faults)
        all << of;
    return all;
}

void ContestedItems::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
