#include "desktop/objections/objectionfilter.h"

#include "base/text.h"
#include "desktop/objections/objectionmodel.h"

namespace bagalau::desktop {

void ObjectionFilter::setWanted(const Wanted& wanted)
{
    Wanted folded = wanted;
    folded.text = base::folded(wanted.text);
    if (folded == m_wanted)
        return;
    m_wanted = folded;
    invalidateFilter();
}

bool ObjectionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (m_wanted.block.isEmpty() || index.data(ObjectionModel::BlockRole) == m_wanted.block) &&
           (m_wanted.state == anyState || index.data(ObjectionModel::StateRole) == m_wanted.state) &&
           (!m_wanted.overdue || index.data(ObjectionModel::OverdueRole).toBool()) &&
           (m_wanted.text.isEmpty() || index.data(ObjectionModel::FoldedRole).toString().contains(m_wanted.text));
}

} // namespace bagalau::desktop
