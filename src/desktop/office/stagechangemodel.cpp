#include "desktop/office/stagechangemodel.h"

#include "base/dates.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void StageChangeModel::load(const QList<domain::StageChange>& changes)
{
    beginResetModel();
    m_changes = {changes.rbegin(), changes.rend()};
    endResetModel();
}

int StageChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int StageChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StageChangeModel::shown(const domain::StageChange& change, int column) const
{
    const domain::Block* block = m_workspace.library().procedure.block(change.block);
    switch (column) {
    case Time:
        return QDateTime::fromString(change.at, Qt::ISODate).toString(u"dd.MM.yyyy HH:mm");
    case Stage:
        return QString::number(change.number);
    case Block:
        return block ? m_workspace.text(block->name) : tr("all");
    case Before:
        return change.before.isValid() ? base::shortDate(change.before) : u"–"_s;
    case After:
        return change.after.isValid() ? base::shortDate(change.after) : tr("as for all");
    case Reason:
        return change.reason;
    default:
        return change.official;
    }
}

QVariant StageChangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? shown(m_changes[index.row()], index.column())
                                                              : QVariant();
}

QVariant StageChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Entered");
    case Stage:
        return tr("Stage");
    case Block:
        return tr("Block");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Reason:
        return tr("Reason");
    default:
        return tr("Official");
    }
}

} // namespace bagalau::desktop
