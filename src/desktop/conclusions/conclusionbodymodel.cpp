#include "desktop/conclusions/conclusionbodymodel.h"

#include "base/text.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ConclusionBodyModel::ConclusionBodyModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ConclusionBodyModel::show(const QList<workflow::BodyStatus>& statuses)
{
    beginResetModel();
    m_rows.clear();
    for (const workflow::BodyStatus& status : statuses)
        if (!status.refusal)
            m_rows << status;
    endResetModel();
}

int ConclusionBodyModel::rowOf(const QString& body) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].body.id == body)
            return static_cast<int>(row);
    return -1;
}

int ConclusionBodyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConclusionBodyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConclusionBodyModel::text(const workflow::BodyStatus& status, int column) const
{
    switch (column) {
    case Body:
        return m_workspace.text(status.body.name);
    case State:
        return m_workspace.text(workflow::progressName(status.progress));
    case Number:
        return status.conclusion;
    default:
        return status.score ? base::displayNumber(*status.score, 2) : QString();
    }
}

QVariant ConclusionBodyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workflow::BodyStatus& status = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(status, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Score)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Body && status.progress == workflow::Progress::Reviewed) {
        QFont waiting;
        waiting.setBold(true);
        return waiting;
    }
    return {};
}

QVariant ConclusionBodyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[] = {tr("Assessed body"), tr("State"), tr("No."), tr("Score")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
