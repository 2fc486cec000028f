#include "desktop/office/earliermodel.h"

#include "base/text.h"
#include "workflow/earlier.h"

namespace bagalau::desktop {

void EarlierModel::load(QList<domain::EarlierResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

int EarlierModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int EarlierModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EarlierModel::text(const domain::EarlierResult& result, int column) const
{
    const domain::AssessedBody* body = m_workspace.library().registers.body(result.body);
    const domain::Block* block = m_workspace.library().procedure.block(result.block);
    switch (column) {
    case Year:
        return QString::number(result.year);
    case Body:
        return body ? m_workspace.text(body->name) : result.body;
    case Block:
        return block ? m_workspace.text(block->name) : result.block;
    case Score:
        return base::displayNumber(*result.score, 2);
    case Degree:
        return m_workspace.text(workflow::degreeName(*m_workspace.session(), result.block, result.degree));
    default:
        return result.source;
    }
}

QVariant EarlierModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_workspace.session())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_results[index.row()], index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Score)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant EarlierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Year:
        return tr("Year");
    case Body:
        return tr("Assessed body");
    case Block:
        return tr("Block");
    case Score:
        return tr("Score");
    case Degree:
        return tr("Degree");
    default:
        return tr("Source");
    }
}

} // namespace bagalau::desktop
