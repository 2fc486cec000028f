#include "desktop/office/officialsmodel.h"

#include "workflow/rights.h"

namespace bagalau::desktop {

void OfficialsModel::load(QList<domain::Official> officials)
{
    beginResetModel();
    m_officials = std::move(officials);
    endResetModel();
}

int OfficialsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_officials.size());
}

int OfficialsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OfficialsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const domain::Official& official = m_officials[index.row()];
    switch (index.column()) {
    case Name:
        return official.name;
    case Role:
        return m_workspace.text(workflow::roleName(official.role));
    default:
        return official.organisation;
    }
}

QVariant OfficialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    default:
        return tr("Organisation");
    }
}

} // namespace bagalau::desktop
