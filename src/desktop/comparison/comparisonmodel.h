#pragma once

#include "workflow/comparison.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The board of one criterion: a line for each body, the most points first.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Name, Points, Bar, FromMedian, Sign, Assessor, State, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< id of the body
        ShareRole,             ///< per mille of the longest bar, for painting
        MedianRole,            ///< where the median stands in it
        OutlierRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(workflow::Comparison board, const workflow::ComparedItem& item, base::Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const workflow::ComparedBody& body, int column) const;
    int share(const base::Number& points) const;

    workflow::Comparison m_board;
    workflow::ComparedItem m_item;
    base::Number m_longest = 1;
    base::Language m_language = base::Language::Kk;
};

} // namespace bagalau::desktop
