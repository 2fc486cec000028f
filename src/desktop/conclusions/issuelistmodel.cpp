#include "desktop/conclusions/issuelistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

IssueListModel::IssueListModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void IssueListModel::load(const QList<workflow::IssueCandidate>& candidates)
{
    beginResetModel();
    m_lines.clear();
    for (const workflow::IssueCandidate& one : candidates)
        m_lines << Line{one, !one.missing, {}};
    std::stable_partition(m_lines.begin(), m_lines.end(), isReady);
    endResetModel();
    emit choiceChanged();
}

QStringList IssueListModel::chosen() const
{
    QStringList bodies;
    for (const Line& line : m_lines)
        if (isReady(line) && line.chosen)
            bodies << line.candidate.body.id;
    return bodies;
}

int IssueListModel::ready() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), isReady));
}

void IssueListModel::chooseAll(bool chosen)
{
    for (int row = 0; row < m_lines.size(); ++row)
        m_lines[row].chosen = chosen && isReady(m_lines[row]);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, Body), index(rowCount() - 1, State));
    emit choiceChanged();
}

void IssueListModel::setIssued(const QString& body, const QString& number)
{
    const int row = rowOf(body);
    m_lines[row].number = number;
    tell(row);
}

void IssueListModel::setFailed(const QString& body, const base::Problem& problem)
{
    const int row = rowOf(body);
    m_lines[row].candidate.missing = problem.message();
    tell(row);
}

int IssueListModel::rowOf(const QString& body) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&body](const Line& line) { return line.candidate.body.id == body; });
    Q_ASSERT(found != m_lines.end());
    return int(found - m_lines.begin());
}

void IssueListModel::tell(int row)
{
    emit dataChanged(index(row, Body), index(row, State));
    emit choiceChanged();
}

QString IssueListModel::stateOf(const Line& line) const
{
    if (!line.number.isEmpty())
        return tr("✓ issued, No. %1").arg(line.number);
    return line.candidate.missing ? u"○ "_s + m_workspace.text(*line.candidate.missing) : tr("ready");
}

int IssueListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int IssueListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Body && isReady(line))
        return line.chosen ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == Body ? m_workspace.text(line.candidate.body.name) : stateOf(line);
}

bool IssueListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != Body ||
        !isReady(m_lines[index.row()]))
        return false;
    m_lines[index.row()].chosen = value.toInt() == Qt::Checked;
    tell(index.row());
    return true;
}

Qt::ItemFlags IssueListModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Body && isReady(m_lines[index.row()]))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant IssueListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    return section == Body ? tr("Assessed body") : tr("State");
}

} // namespace bagalau::desktop
