#include "desktop/common/shownrows.h"

#include "workflow/tableexport.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>
#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::domain::ShownCell;

namespace bagalau::desktop {

namespace {

QList<int> columnsOf(const QHeaderView& header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual)
        if (const int logical = header.logicalIndex(visual); !header.isSectionHidden(logical))
            columns << logical;
    return columns;
}

QString headingOf(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

bool saysSomething(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// "Report: taken in, version 1" under the heading "Report": the words after it.
QString wordsOf(const QModelIndex& index, const QString& sign)
{
    QString words = index.data(Qt::AccessibleTextRole).toString();
    const QString heading = headingOf(*index.model(), index.column()) + u": "_s;
    if (words.startsWith(heading))
        words = words.mid(heading.size());
    return saysSomething(words) ? words : sign;
}

ShownCell cellOf(const QModelIndex& index)
{
    const QVariant value = index.data(Qt::DisplayRole);
    if (value.metaType().id() == QMetaType::Int || value.metaType().id() == QMetaType::LongLong)
        return domain::ShownNumber{base::Number(value.toLongLong())};
    if (value.metaType().id() == QMetaType::QDate)
        return value.toDate().isValid() ? ShownCell(value.toDate()) : ShownCell();
    const QString text = value.toString();
    if (text.isEmpty() && index.data(Qt::CheckStateRole).isValid())
        return index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? ShownCell(u"✓"_s) : ShownCell();
    if (!text.isEmpty() && !saysSomething(text))
        return wordsOf(index, text);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    return workflow::shownCell(text, alignment.testFlag(Qt::AlignRight));
}

void addRow(domain::ShownTable& table, const QModelIndex& parent, int row, int depth, const QList<int>& columns,
            const QAbstractItemModel& model)
{
    domain::ShownRow shown{{}, depth};
    for (const int column : columns)
        shown.cells << cellOf(model.index(row, column, parent));
    table.rows << shown;
}

void addBranch(domain::ShownTable& table, const QTreeView& view, const QModelIndex& parent, int depth,
               const QList<int>& columns)
{
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        if (view.isRowHidden(row, parent))
            continue;
        addRow(table, parent, row, depth, columns, model);
        const QModelIndex first = model.index(row, 0, parent);
        if (view.isExpanded(first))
            addBranch(table, view, first, depth + 1, columns);
    }
}

// A column that shows nothing but a drawing has nothing to give.
void dropEmptyColumns(domain::ShownTable& table)
{
    for (qsizetype column = table.headings.size() - 1; column >= 0; --column) {
        const bool empty = std::all_of(table.rows.begin(), table.rows.end(), [column](const domain::ShownRow& row) {
            return std::holds_alternative<std::monostate>(row.cells[column]);
        });
        if (!empty || !table.headings[column].isEmpty() || table.headings.size() == 1)
            continue;
        table.headings.removeAt(column);
        for (domain::ShownRow& row : table.rows)
            row.cells.removeAt(column);
    }
}

} // namespace

domain::ShownTable shownRows(const QAbstractItemView& view)
{
    domain::ShownTable table;
    const QAbstractItemModel& model = *view.model();
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    const auto* grid = qobject_cast<const QTableView*>(&view);
    const QList<int> columns = columnsOf(tree ? *tree->header() : *grid->horizontalHeader());
    for (const int column : columns)
        table.headings << headingOf(model, column);
    if (tree)
        addBranch(table, *tree, tree->rootIndex(), 0, columns);
    for (int visual = 0; grid && visual < model.rowCount(); ++visual)
        if (const int row = grid->verticalHeader()->logicalIndex(visual); !grid->isRowHidden(row))
            addRow(table, {}, row, 0, columns, model);
    dropEmptyColumns(table);
    return table;
}

} // namespace bagalau::desktop
