#pragma once

#include "desktop/shell/workspace.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The days of a year that are not what they are in a plain week, by date: a working copy that a person changes.
class CalendarModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Weekday, Kind, Sure, Source, ColumnCount };

    explicit CalendarModel(Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {
    }

    void load(const QList<domain::CalendarDay>& days);
    const QList<domain::CalendarDay>& days() const { return m_days; }
    /// Puts the day in its place, over the one of the same date; its row.
    int set(const domain::CalendarDay& day);
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const domain::CalendarDay& day, int column) const;

    Workspace& m_workspace;
    QList<domain::CalendarDay> m_days;
};

} // namespace bagalau::desktop
