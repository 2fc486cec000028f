#pragma once

#include <QSet>
#include <QTreeView>

namespace bagalau::desktop {

/// Which places of the assessment's tree stand open, by what stands there, so that they stand open again after the
/// assessment was calculated anew.
class TreeMemory
{
public:
    void take(const QTreeView& tree);
    void restore(QTreeView& tree) const;
    void clear() { m_open.clear(); }
    bool isEmpty() const { return m_open.isEmpty(); }

private:
    template <class Visit>
    static void walk(const QTreeView& tree, const QModelIndex& parent, const QString& path, const Visit& visit);

    QSet<QString> m_open;
};

} // namespace bagalau::desktop
