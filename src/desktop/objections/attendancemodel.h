#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// Who of a special commission is at a sitting: a check mark for each. Members are marked at first; alternates and who
/// declared a conflict are not.
class AttendanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, Remark, ColumnCount };

    AttendanceModel(const Workspace& workspace, QObject* parent);

    void show(const QList<domain::CommissionMember>& commission);
    QStringList present() const;
    int rowOf(const QString& name) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        domain::CommissionMember member;
        bool present = false;
    };

    QString remark(const domain::CommissionMember& member) const;

    const Workspace& m_workspace;
    QList<Line> m_lines;
};

} // namespace bagalau::desktop
