#include "desktop/scoring/treememory.h"

#include "desktop/scoring/assessmentmodel.h"

namespace bagalau::desktop {

// Goes below open places only: `visit` says whether one is.
template <class Visit>
void TreeMemory::walk(const QTreeView& tree, const QModelIndex& parent, const QString& path, const Visit& visit)
{
    const QAbstractItemModel* model = tree.model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, AssessmentModel::Name, parent);
        const QString here = path + QChar(0x1f) + index.data(AssessmentModel::KindRole).toString() +
                             index.data(AssessmentModel::IdRole).toString() + index.data().toString();
        if (visit(index, here))
            walk(tree, index, here, visit);
    }
}

void TreeMemory::take(const QTreeView& tree)
{
    m_open.clear();
    walk(tree, {}, {}, [&](const QModelIndex& index, const QString& path) {
        if (tree.isExpanded(index))
            m_open.insert(path);
        return tree.isExpanded(index);
    });
}

void TreeMemory::restore(QTreeView& tree) const
{
    walk(tree, {}, {}, [&](const QModelIndex& index, const QString& path) {
        if (m_open.contains(path))
            tree.expand(index);
        return m_open.contains(path);
    });
}

} // namespace bagalau::desktop
