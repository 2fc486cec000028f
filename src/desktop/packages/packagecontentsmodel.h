#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/views.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// What a package would hold, body by body: conclusion and score, or why the body is not in it.
class PackageContentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { In, Body, Number, Score, Why, ColumnCount };

    PackageContentsModel(const Workspace& workspace, QObject* parent);

    /// Bodies with a conclusion first; with a body, that one only.
    void show(const QList<workflow::BodyStatus>& statuses, const QString& onlyBody);
    int countIn() const;
    /// It has a conclusion, and no objection to it is open.
    static bool goesIn(const workflow::BodyStatus& status);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const workflow::BodyStatus& status, int column) const;
    QString why(const workflow::BodyStatus& status) const;

    const Workspace& m_workspace;
    QList<workflow::BodyStatus> m_rows;
};

} // namespace bagalau::desktop
