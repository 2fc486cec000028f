#include "desktop/shell/collatedproxy.h"

#include "base/text.h"

namespace bagalau::desktop {

CollatedProxy::CollatedProxy(QObject* parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Kazakh, QLocale::Kazakhstan))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setDynamicSortFilter(true);
}

void CollatedProxy::setFolded(const QString& text)
{
    m_folded = base::folded(text);
    invalidateFilter();
}

QVariant CollatedProxy::key(const QModelIndex& index) const
{
    const QVariant sorted = index.data(SortRole);
    return sorted.isValid() ? sorted : index.data(Qt::DisplayRole);
}

bool CollatedProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant one = key(left);
    const QVariant other = key(right);
    if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString)
        return m_collator.compare(one.toString(), other.toString()) < 0;
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}

bool CollatedProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_folded.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        if (base::folded(sourceModel()->index(row, column, parent).data().toString()).contains(m_folded))
            return true;
    return false;
}

} // namespace bagalau::desktop
