#include "desktop/reports/findingsview.h"

#include "ui_findingsview.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

using Weight = base::Finding::Weight;

FindingsView::FindingsView(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::FindingsView>())
{
    m_ui->setupUi(this);
    m_filter.setSourceModel(&m_findings);
    m_ui->findingTable->setModel(&m_filter);
    m_ui->findingTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->findingTable->horizontalHeader()->setSectionResizeMode(FindingModel::Text, QHeaderView::Stretch);
    m_ui->findingTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->findingTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->cellTable->setModel(&m_preview);
    m_ui->findingSplitter->setSizes({220, 180});
    auto* copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &FindingsView::copySelection);
    connect(m_ui->copyFindings, &QPushButton::clicked, this, &FindingsView::copySelection);
    connect(m_ui->findingWeight, &QComboBox::currentIndexChanged, this, &FindingsView::filter);
    connect(m_ui->findingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsView::showCell);
}

FindingsView::~FindingsView() = default;

void FindingsView::show(const base::Findings& findings, SheetCells cells, base::Language language)
{
    m_cells = std::move(cells);
    m_language = language;
    m_findings.show(findings, language);
    fillWeights();
    m_ui->findingStack->setCurrentWidget(findings.isEmpty() ? m_ui->noFindings : m_ui->someFindings);
    m_ui->findingTable->selectRow(0);
    showCell(m_ui->findingTable->currentIndex());
}

void FindingsView::fillWeights()
{
    const QSignalBlocker quiet(m_ui->findingWeight);
    const int chosen = std::max(0, m_ui->findingWeight->currentIndex());
    const auto counted = [this](Weight weight) {
        return tr("%1 (%2)").arg(FindingModel::weightName(weight), QString::number(m_findings.count(weight)));
    };
    m_ui->findingWeight->clear();
    m_ui->findingWeight->addItem(tr("All findings (%1)").arg(m_findings.rowCount()));
    for (const Weight weight : {Weight::Blocker, Weight::Warning, Weight::Note})
        m_ui->findingWeight->addItem(counted(weight), int(weight));
    m_ui->findingWeight->setCurrentIndex(chosen);
    filter();
}

void FindingsView::filter()
{
    const QVariant weight = m_ui->findingWeight->currentData();
    m_filter.setWeight(weight.isValid() ? std::optional(Weight(weight.toInt())) : std::nullopt);
    m_ui->findingTable->selectRow(0);
    showCell(m_ui->findingTable->currentIndex());
}

void FindingsView::showCell(const QModelIndex& current)
{
    const QModelIndex source = m_filter.mapToSource(current);
    const base::Place place = source.isValid() ? m_findings.finding(source.row()).place : base::Place();
    m_preview.show(m_cells.around(place), m_language);
    m_ui->cellPlace->setText(placeText(place));
    const QModelIndex focus = m_preview.focus();
    m_ui->cellTable->setVisible(focus.isValid());
    if (!focus.isValid())
        return;
    showWholeColumns();
    m_ui->cellTable->setCurrentIndex(focus);
    m_ui->cellTable->scrollTo(focus);
}

QString FindingsView::placeText(const base::Place& place) const
{
    QStringList words;
    for (const QString& part : {place.file, place.sheet, place.cell})
        if (!part.isEmpty())
            words << part;
    if (words.isEmpty())
        return tr("The finding is about the report as a whole.");
    const QString where = words.join(u" · "_s);
    const bool cellUnread = !place.cell.isEmpty() && !m_preview.focus().isValid();
    return cellUnread ? tr("%1: the cell is in no row that was read; open the file to see it.").arg(where) : where;
}

void FindingsView::showWholeColumns()
{
    constexpr int widest = 260;
    m_ui->cellTable->resizeColumnsToContents();
    for (int column = 0; column < m_preview.columnCount(); ++column)
        m_ui->cellTable->setColumnWidth(column, std::min(m_ui->cellTable->columnWidth(column), widest));
}

void FindingsView::copySelection()
{
    QStringList lines;
    for (const QModelIndex& row : m_ui->findingTable->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < FindingModel::ColumnCount; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FindingsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace bagalau::desktop
