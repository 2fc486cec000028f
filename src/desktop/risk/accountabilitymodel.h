#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/accountability.h"

#include <QAbstractItemModel>

namespace bagalau::desktop {

/// Bodies with both conditions of clause 65; a body opens to its blocks and to the line of the overall assessment.
class AccountabilityModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Before, Now, Change, Fell, Sector, Proposed, ColumnCount };

    explicit AccountabilityModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractItemModel(parent), m_workspace(workspace)
    {
    }

    /// Of those whose indicators fell, or of all.
    void load(QList<workflow::AccountabilityBody> bodies, bool fellOnly);
    /// The body of a row, or of the row above it; null: none.
    const workflow::AccountabilityBody* bodyAt(const QModelIndex& index) const;
    QModelIndex rowOf(const QString& body) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString bodyText(const workflow::AccountabilityBody& body, int column) const;
    QString lineText(const workflow::FallLine& line, int column) const;
    QString said(const QString& question, domain::Known known) const;

    Workspace& m_workspace;
    QList<workflow::AccountabilityBody> m_bodies;
};

} // namespace bagalau::desktop
