#pragma once

#include "domain/records.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// Files that a record points to: name, kind, digest.
class IssuedFilesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Digest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<domain::FileReference>& files);
    const QList<domain::FileReference>& files() const { return m_files; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::FileReference> m_files;
};

} // namespace bagalau::desktop
