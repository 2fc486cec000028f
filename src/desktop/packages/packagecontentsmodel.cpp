#include "desktop/packages/packagecontentsmodel.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

bool concluded(const workflow::BodyStatus& status)
{
    return !status.conclusion.isEmpty();
}

} // namespace

bool PackageContentsModel::goesIn(const workflow::BodyStatus& status)
{
    return concluded(status) && status.progress != workflow::Progress::Objected;
}

PackageContentsModel::PackageContentsModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void PackageContentsModel::show(const QList<workflow::BodyStatus>& statuses, const QString& onlyBody)
{
    beginResetModel();
    m_rows.clear();
    for (const workflow::BodyStatus& status : statuses)
        if (onlyBody.isEmpty() || status.body.id == onlyBody)
            m_rows << status;
    std::stable_partition(m_rows.begin(), m_rows.end(), goesIn);
    endResetModel();
}

int PackageContentsModel::countIn() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), goesIn));
}

int PackageContentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PackageContentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PackageContentsModel::why(const workflow::BodyStatus& status) const
{
    if (status.refusal)
        return m_workspace.text(*status.refusal);
    if (status.noConclusion)
        return m_workspace.text(*status.noConclusion);
    const QString state = m_workspace.text(workflow::progressName(status.progress));
    if (status.progress == workflow::Progress::Objected)
        return tr("%1: it has to be answered first").arg(state);
    return concluded(status) ? state : tr("No conclusion yet: %1").arg(state);
}

QString PackageContentsModel::text(const workflow::BodyStatus& status, int column) const
{
    switch (column) {
    case In:
        return goesIn(status) ? tr("✓ yes") : tr("– no");
    case Body:
        return m_workspace.text(status.body.name);
    case Number:
        return status.conclusion;
    case Score:
        return concluded(status) && status.score ? base::displayNumber(*status.score, 2) : QString();
    default:
        return why(status);
    }
}

QVariant PackageContentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_rows[index.row()], index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Score)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PackageContentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[] = {tr("Goes in"), tr("Assessed body"), tr("Conclusion No."), tr("Score"), tr("State")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
