#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/objectionviews.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The objections of the year with their time limits. Texts are made once when it is filled, so that a thousand rows
/// are filtered and painted without looking anything up.
class ObjectionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Body, Block, Conclusion, Received, State, Items, LastDay, Left, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< int
        StateRole,                     ///< int, a workflow::ObjectionState
        BlockRole,                     ///< id
        OverdueRole,                   ///< bool
        UrgentRole,                    ///< bool: overdue or the last day
        FoldedRole,                    ///< all its texts, as searching compares them
        CardRole                       ///< the lines of its card: head, body, last day, items
    };

    ObjectionModel(const Workspace& workspace, QObject* parent);

    void show(const QList<workflow::ObjectionStatus>& objections);
    const workflow::ObjectionStatus& at(int row) const { return m_rows[row].status; }
    int rowOf(int number) const; ///< -1: not there
    int rowOfBody(const QString& body) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        workflow::ObjectionStatus status;
        QString texts[ColumnCount];
        QString folded;
    };

    Row rowFrom(const workflow::ObjectionStatus& status) const;
    QVariant sortKey(const Row& row, int column) const;

    const Workspace& m_workspace;
    QList<Row> m_rows;
};

/// "accepted: 1, not accepted: 2", in the order of the outcomes.
QString itemCounts(const Workspace& workspace, const domain::Objection& objection);

/// "Saturday 05.05.2018" in the window's language.
QString dayWithWeekday(const Workspace& workspace, QDate day);

} // namespace bagalau::desktop
