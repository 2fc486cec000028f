#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/views.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The bodies that this office assesses, with where their conclusions stand.
class ConclusionBodyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Body, State, Number, Score, ColumnCount };

    ConclusionBodyModel(const Workspace& workspace, QObject* parent);

    /// Bodies that others assess are left out.
    void show(const QList<workflow::BodyStatus>& statuses);
    const workflow::BodyStatus& at(int row) const { return m_rows[row]; }
    int rowOf(const QString& body) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const workflow::BodyStatus& status, int column) const;

    const Workspace& m_workspace;
    QList<workflow::BodyStatus> m_rows;
};

} // namespace bagalau::desktop
