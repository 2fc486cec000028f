#pragma once

#include <QSortFilterProxyModel>

namespace bagalau::desktop {

/// Filters rows by text in any column, as searching compares texts.
class FoldedFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWanted(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_wanted;
};

} // namespace bagalau::desktop
