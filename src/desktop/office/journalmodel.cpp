#include "desktop/office/journalmodel.h"

#include "desktop/shell/collatedproxy.h"
#include "workflow/rights.h"

namespace bagalau::desktop {

void JournalModel::load(QList<domain::JournalEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::shown(const domain::JournalEntry& entry, int column) const
{
    const workflow::Library& library = m_workspace.library();
    switch (column) {
    case Number:
        return QString::number(entry.number);
    case Time:
        return QDateTime::fromString(entry.at, Qt::ISODate).toString(u"dd.MM.yyyy HH:mm");
    case Official:
        return entry.official;
    case Act:
        return m_workspace.text(workflow::actName(entry.act));
    case Body:
        return library.registers.body(entry.body) ? m_workspace.text(library.registers.body(entry.body)->name)
                                                  : entry.body;
    default:
        return library.procedure.block(entry.block) ? m_workspace.text(library.procedure.block(entry.block)->name)
                                                    : entry.block;
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::JournalEntry& entry = m_entries[index.row()];
    if (role == CollatedProxy::SortRole && index.column() == Number)
        return entry.number;
    if (role == CollatedProxy::SortRole && index.column() == Time)
        return QDateTime::fromString(entry.at, Qt::ISODate);
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == CollatedProxy::SortRole;
    return text ? shown(entry, index.column()) : QVariant();
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Time:
        return tr("Time");
    case Official:
        return tr("Official");
    case Act:
        return tr("Act");
    case Body:
        return tr("Assessed body");
    default:
        return tr("Block");
    }
}

} // namespace bagalau::desktop
