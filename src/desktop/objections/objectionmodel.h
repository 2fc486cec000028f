#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/views.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The objections of the year with their time limits.
class ObjectionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Body, Conclusion, Received, State, LastDay, Left, ColumnCount };

    ObjectionModel(const Workspace& workspace, QObject* parent);

    void show(const QList<workflow::ObjectionStatus>& objections);
    const workflow::ObjectionStatus& at(int row) const { return m_rows[row]; }
    int rowOf(int number) const; ///< -1: not there
    int rowOfBody(const QString& body) const;

    /// Where an objection stands, in words.
    static QString stateOf(const domain::Objection& objection);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const workflow::ObjectionStatus& status, int column) const;

    const Workspace& m_workspace;
    QList<workflow::ObjectionStatus> m_rows;
};

} // namespace bagalau::desktop
