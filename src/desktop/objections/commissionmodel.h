#pragma once

#include "desktop/shell/workspace.h"
#include "domain/commission.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The members of a special commission while they are named, and afterwards.
class CommissionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Organisation, Role, ColumnCount };

    CommissionModel(const Workspace& workspace, QObject* parent);

    /// Empty lines for the least that the rule asks for.
    void begin();
    void show(const QList<domain::CommissionMember>& members);
    /// The lines in which something was written.
    QList<domain::CommissionMember> members() const;
    void add();
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset(QList<domain::CommissionMember> members, bool editable);
    QStringList roleWords() const;

    const Workspace& m_workspace;
    const domain::CommissionRule& m_rule;
    QList<domain::CommissionMember> m_members;
    bool m_editable = false;
};

} // namespace bagalau::desktop
