#include "desktop/reports/cellpreviewmodel.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void CellPreviewModel::show(CellWindow window, base::Language language)
{
    beginResetModel();
    m_window = std::move(window);
    m_language = language;
    endResetModel();
}

QModelIndex CellPreviewModel::focus() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (isFocus(index(row, column)))
                return index(row, column);
    return {};
}

bool CellPreviewModel::isFocus(const QModelIndex& index) const
{
    return m_window.rows[index.row()] == m_window.focus.row &&
           m_window.columns[index.column()].letters == m_window.focus.column;
}

int CellPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_window.rows.size());
}

int CellPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_window.columns.size());
}

QVariant CellPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString raw = m_window.raw[index.row()][index.column()];
    if (role == Qt::DisplayRole)
        return raw.simplified();
    if (role == Qt::ToolTipRole)
        return raw;
    if (role != Qt::FontRole || !isFocus(index))
        return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

QVariant CellPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole)
            return {};
        const int row = m_window.rows[section];
        return row == m_window.focus.row ? QString(u"▶ "_s + QString::number(row)) : QString::number(row);
    }
    const CellWindow::Column& column = m_window.columns[section];
    const QString name = column.name.in(m_language);
    if (role == Qt::ToolTipRole)
        return name;
    return role == Qt::DisplayRole ? QVariant(name.isEmpty() ? column.letters : column.letters + u'\n' + name)
                                   : QVariant();
}

} // namespace bagalau::desktop
