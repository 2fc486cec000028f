#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/risk.h"

#include <QAbstractItemModel>

namespace bagalau::desktop {

/// The ranking of bodies by risk, kind by kind; a body opens to the lines that explain its place.
class RiskModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Body, Place, Penalty, Dynamics, Priority, Sum, Verdict, ColumnCount };

    explicit RiskModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractItemModel(parent), m_workspace(workspace)
    {
    }

    void load(const workflow::RiskView& view);
    /// The body of a row or of the line that explains it; null: a heading.
    const workflow::RiskBody* bodyAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // An id says where a row stands: its group, and its body from 1; 0 is the group itself. A line has the body's
    // parent.
    struct Node
    {
        int group = -1;
        int body = -1; ///< of a line: the body that it explains
        int line = -1;
    };

    Node nodeOf(const QModelIndex& index) const;
    QString bodyText(const workflow::RiskBody& body, int column) const;
    QString text(const Node& node, int column) const;

    Workspace& m_workspace;
    workflow::RiskView m_view;
};

} // namespace bagalau::desktop
