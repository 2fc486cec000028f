#include "desktop/common/foldedfilter.h"

#include "desktop/shell/search.h"

namespace bagalau::desktop {

void FoldedFilter::setWanted(const QString& text)
{
    m_wanted = searchable(text);
    invalidateFilter();
}

bool FoldedFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_wanted.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        if (searchable(sourceModel()->index(row, column, parent).data().toString()).contains(m_wanted))
            return true;
    return false;
}

} // namespace bagalau::desktop
