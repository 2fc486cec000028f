#include "desktop/papers/papersmodel.h"

#include "desktop/shell/signs.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

PapersModel::PapersModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void PapersModel::show(const QList<OfferedPaper>& papers)
{
    beginResetModel();
    m_papers = papers;
    endResetModel();
}

QList<workflow::PaperRequest> PapersModel::chosen() const
{
    QList<workflow::PaperRequest> all;
    for (const OfferedPaper& one : m_papers)
        if (one.chosen)
            all << one.request;
    return all;
}

int PapersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
}

int PapersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PapersModel::state(const OfferedPaper& paper) const
{
    return paper.against ? m_workspace.text(*paper.against) : signOf(Tone::Good) + u' ' + tr("can be made now");
}

QVariant PapersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OfferedPaper& paper = m_papers[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == Name ? m_workspace.text(paper.name) : state(paper);
    if (role == Qt::CheckStateRole && index.column() == Name && !paper.against)
        return static_cast<int>(paper.chosen ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool PapersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name || m_papers[index.row()].against)
        return false;
    m_papers[index.row()].chosen = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags PapersModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && !m_papers[index.row()].against)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PapersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Paper") : tr("Can it be made");
}

} // namespace bagalau::desktop
