#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace bagalau::desktop {

/// Sorts words by the Kazakh alphabet, whatever language the window speaks (the Russian order misplaces Kazakh
/// letters), numbers and dates by value, and finds rows by folded text: without case, ё as е.
class CollatedProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// What a cell is sorted by: a string, a number, or a date; without it, by what it shows.
    enum Role { SortRole = Qt::UserRole + 100 };

    explicit CollatedProxy(QObject* parent = nullptr);
    /// Shows the rows of which any column contains this text; all for an empty one.
    void setFolded(const QString& text);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QVariant key(const QModelIndex& index) const;

    QCollator m_collator;
    QString m_folded;
};

} // namespace bagalau::desktop
