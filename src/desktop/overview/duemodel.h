#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/due.h"

#include <QAbstractListModel>

namespace bagalau::desktop {

/// What is due, in groups (overdue, today, this week, later): the date with its weekday and its distance in words, what
/// it is, and from whom. A heading is a row that cannot be chosen.
class DueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole + 1, BodyRole, BlockRole, HeadingRole };

    explicit DueModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_workspace(workspace)
    {
    }

    void load(QList<workflow::DueItem> items, QDate today);
    /// Only what this office has to do.
    void setMineOnly(bool mine);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        QString heading;    ///< empty: an item
        qsizetype item = 0; ///< its place in the list
    };
    void arrange();
    QString headingOf(workflow::DueGroup group, int count) const;
    QString shown(const workflow::DueItem& item) const;
    QString explained(const workflow::DueItem& item) const;

    Workspace& m_workspace;
    QList<workflow::DueItem> m_items;
    QList<Row> m_rows;
    QDate m_today;
    bool m_mineOnly = false;
};

} // namespace bagalau::desktop
