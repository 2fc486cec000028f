#pragma once

#include "desktop/methodology/editionplaces.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// A small table of places of an edition's text. It changes nothing itself: it says what a person wrote.
class PlacesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const PlaceGrid& grid, base::Language language, bool readOnly);
    const PlaceGrid& grid() const { return m_grid; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void edited(const QString& path, const QJsonValue& value);

private:
    const PlaceCell& cell(const QModelIndex& index) const { return m_grid.rows[index.row()][index.column()]; }

    PlaceGrid m_grid;
    bool m_readOnly = true;
};

} // namespace bagalau::desktop
