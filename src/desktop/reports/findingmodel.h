#pragma once

#include "base/finding.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace bagalau::desktop {

/// The findings of a report: blockers first, then warnings, then notes, each group in the order of the sheets.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Weight, Sheet, Cell, Text, ColumnCount };
    enum Role {
        WeightRole = Qt::UserRole ///< int of base::Finding::Weight
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(base::Findings findings, base::Language language);
    const base::Finding& finding(int row) const { return m_findings[row]; }
    int count(base::Finding::Weight weight) const;
    /// A sign and a word: never colour alone.
    static QString weightName(base::Finding::Weight weight);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const base::Finding& finding, int column) const;

    base::Findings m_findings;
    base::Language m_language = base::Language::Kk;
};

/// The findings of one weight, or all.
class FindingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWeight(std::optional<base::Finding::Weight> weight);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<base::Finding::Weight> m_weight;
};

} // namespace bagalau::desktop
