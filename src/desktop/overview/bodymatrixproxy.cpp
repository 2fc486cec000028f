#include "desktop/overview/bodymatrixproxy.h"

#include "desktop/overview/bodymatrixmodel.h"

namespace bagalau::desktop {

void BodyMatrixProxy::setOwnOnly(bool own)
{
    m_ownOnly = own;
    invalidateFilter();
}

bool BodyMatrixProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const bool own = sourceModel()->index(row, 0, parent).data(BodyMatrixModel::AssessedHereRole).toBool();
    return (own || !m_ownOnly) && CollatedProxy::filterAcceptsRow(row, parent);
}

} // namespace bagalau::desktop
