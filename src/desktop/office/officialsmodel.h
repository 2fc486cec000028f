#pragma once

#include "desktop/shell/workspace.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The officials of a store, as they are.
class OfficialsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, Organisation, ColumnCount };

    explicit OfficialsModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(QList<domain::Official> officials);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Workspace& m_workspace;
    QList<domain::Official> m_officials;
};

} // namespace bagalau::desktop
