#include "desktop/objections/commissionmodel.h"

#include "base/text.h"
#include "desktop/common/choicedelegate.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

CommissionModel::CommissionModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_rule(workflow::Library::shipped().procedure.commission)
{
}

void CommissionModel::reset(QList<domain::CommissionMember> members, bool editable)
{
    beginResetModel();
    m_members = std::move(members);
    m_editable = editable;
    endResetModel();
}

void CommissionModel::begin()
{
    QList<domain::CommissionMember> lines;
    for (auto role = m_rule.roles.begin(); role != m_rule.roles.end(); ++role)
        for (int i = 0; i < role->least; ++i)
            lines << domain::CommissionMember{{}, {}, role.key()};
    while (lines.size() < m_rule.least)
        lines << domain::CommissionMember{{}, {}, u"member"_s};
    reset(lines, true);
}

void CommissionModel::show(const QList<domain::CommissionMember>& members)
{
    reset(members, false);
}

QList<domain::CommissionMember> CommissionModel::members() const
{
    QList<domain::CommissionMember> named;
    for (const domain::CommissionMember& member : m_members)
        if (!member.name.isEmpty() || !member.organisation.isEmpty())
            named << member;
    return named;
}

void CommissionModel::add()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_members << domain::CommissionMember{{}, {}, u"member"_s};
    endInsertRows();
}

void CommissionModel::remove(int row)
{
    if (row < 0 || row >= m_members.size())
        return;
    beginRemoveRows({}, row, row);
    m_members.removeAt(row);
    endRemoveRows();
}

int CommissionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int CommissionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList CommissionModel::roleWords() const
{
    QStringList words;
    for (const domain::CommissionRole& role : m_rule.roles)
        words << m_workspace.text(role.name);
    return words;
}

QVariant CommissionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::CommissionMember& member = m_members[index.row()];
    if (role == ChoiceDelegate::WordsRole && index.column() == Role)
        return roleWords();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Role)
        return m_workspace.text(m_rule.roles.value(member.role).name);
    return index.column() == Name ? member.name : member.organisation;
}

bool CommissionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_editable)
        return false;
    domain::CommissionMember& member = m_members[index.row()];
    const QString text = base::simplified(value.toString());
    if (index.column() == Name)
        member.name = text;
    else if (index.column() == Organisation)
        member.organisation = text;
    else if (roleWords().contains(text))
        member.role = m_rule.roles.keys()[roleWords().indexOf(text)];
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags CommissionModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (m_editable && index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant CommissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    const QString names[] = {tr("Full name"), tr("Organisation"), tr("Role")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
