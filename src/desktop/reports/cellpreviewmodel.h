#pragma once

#include "desktop/reports/sheetcells.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// A piece of a sheet as its spreadsheet program shows it: letters above, row numbers at the left.
class CellPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(CellWindow window, base::Language language);
    /// The cell in question; invalid if nothing was read around it.
    QModelIndex focus() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isFocus(const QModelIndex& index) const;

    CellWindow m_window;
    base::Language m_language = base::Language::Kk;
};

} // namespace bagalau::desktop
