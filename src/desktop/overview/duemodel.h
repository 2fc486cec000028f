#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/views.h"

#include <QAbstractListModel>

namespace bagalau::desktop {

/// What has a last day, the earliest first: the date with its distance in words, and below it what it is.
class DueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole + 1, BodyRole };

    explicit DueModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_workspace(workspace)
    {
    }

    void load(QList<workflow::DueItem> items, QDate today);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// The page on which an item is dealt with.
    static QString pageOf(const workflow::DueItem& item);

private:
    QString shown(const workflow::DueItem& item) const;

    Workspace& m_workspace;
    QList<workflow::DueItem> m_items;
    QDate m_today;
};

} // namespace bagalau::desktop
