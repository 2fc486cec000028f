#pragma once

#include "desktop/shell/workspace.h"
#include "domain/commission.h"

#include <QAbstractTableModel>

namespace bagalau::desktop {

/// The members of a special commission while they are named, and afterwards; or those who take part in a
/// re-verification.
class CommissionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Organisation, Role, StandsFor, Conflict, ColumnCount };

    CommissionModel(const Workspace& workspace, QObject* parent);

    /// The roles that are offered, and how many members there are at least.
    void setRoles(const QMap<QString, domain::CommissionRole>& roles, int least);
    /// Empty lines for the least that the rule asks for.
    void begin();
    void show(const QList<domain::CommissionMember>& members);
    /// The same members, to be changed.
    void edit(const QList<domain::CommissionMember>& members);
    bool editable() const { return m_editable; }
    /// The lines in which something was written.
    QList<domain::CommissionMember> members() const;
    const domain::CommissionMember* at(int row) const; ///< null: no such line
    void add();
    /// An alternate for the member in this line.
    void addAlternate(int row);
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset(QList<domain::CommissionMember> members, bool editable);
    void insert(int row, const domain::CommissionMember& member);
    QString plainRole() const;
    QStringList roleWords() const;
    QStringList memberWords() const;

    const Workspace& m_workspace;
    QMap<QString, domain::CommissionRole> m_roles;
    int m_least = 0;
    QList<domain::CommissionMember> m_members;
    bool m_editable = false;
};

} // namespace bagalau::desktop
