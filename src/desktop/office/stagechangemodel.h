#pragma once

#include "desktop/shell/workspace.h"
#include "domain/schedule.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// How the dates of the schedule changed, the latest first.
class StageChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Stage, Block, Before, After, Reason, Official, ColumnCount };

    explicit StageChangeModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(const QList<domain::StageChange>& changes); ///< oldest first
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const domain::StageChange& change, int column) const;

    Workspace& m_workspace;
    QList<domain::StageChange> m_changes;
};

} // namespace bagalau::desktop
