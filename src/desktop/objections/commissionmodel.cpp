#include "desktop/objections/commissionmodel.h"

#include "base/text.h"
#include "desktop/common/choicedelegate.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

CommissionModel::CommissionModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    const domain::CommissionRule& rule = workspace.library().procedure.commission;
    setRoles(rule.roles, rule.least);
}

void CommissionModel::setRoles(const QMap<QString, domain::CommissionRole>& roles, int least)
{
    m_roles = roles;
    m_least = least;
}

// New lines are in a role that any number of members may have.
QString CommissionModel::plainRole() const
{
    for (auto role = m_roles.begin(); role != m_roles.end(); ++role)
        if (role->least == 0 && role->most > 1)
            return role.key();
    return m_roles.isEmpty() ? QString() : m_roles.firstKey();
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
    for (auto role = m_roles.begin(); role != m_roles.end(); ++role)
        for (int i = 0; i < role->least; ++i)
            lines << domain::CommissionMember{{}, {}, role.key()};
    while (lines.size() < m_least)
        lines << domain::CommissionMember{{}, {}, plainRole()};
    reset(lines, true);
}

void CommissionModel::show(const QList<domain::CommissionMember>& members)
{
    reset(members, false);
}

void CommissionModel::edit(const QList<domain::CommissionMember>& members)
{
    reset(members, true);
}

const domain::CommissionMember* CommissionModel::at(int row) const
{
    return row >= 0 && row < m_members.size() ? &m_members[row] : nullptr;
}

QList<domain::CommissionMember> CommissionModel::members() const
{
    QList<domain::CommissionMember> named;
    for (const domain::CommissionMember& member : m_members)
        if (!member.name.isEmpty() || !member.organisation.isEmpty())
            named << member;
    return named;
}

void CommissionModel::insert(int row, const domain::CommissionMember& member)
{
    beginInsertRows({}, row, row);
    m_members.insert(row, member);
    endInsertRows();
}

void CommissionModel::add()
{
    insert(rowCount(), {{}, {}, plainRole()});
}

void CommissionModel::addAlternate(int row)
{
    const domain::CommissionMember* member = at(row);
    if (!member)
        return;
    const QString stands = member->alternateFor.isEmpty() ? member->name : member->alternateFor;
    insert(row + 1, {{}, {}, member->role, stands});
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
    for (const domain::CommissionRole& role : m_roles)
        words << m_workspace.text(role.name);
    return words;
}

// Whose place an alternate can take; the first choice: nobody's.
QStringList CommissionModel::memberWords() const
{
    QStringList words{tr("– (a member)")};
    for (const domain::CommissionMember& member : m_members)
        if (member.alternateFor.isEmpty() && !member.name.isEmpty())
            words << member.name;
    return words;
}

QVariant CommissionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::CommissionMember& member = m_members[index.row()];
    if (role == ChoiceDelegate::WordsRole && index.column() == Role)
        return roleWords();
    if (role == ChoiceDelegate::WordsRole && index.column() == StandsFor)
        return memberWords();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const QString texts[] = {member.name, member.organisation, m_workspace.text(m_roles.value(member.role).name),
                             member.alternateFor, member.conflict};
    return texts[index.column()];
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
    else if (index.column() == StandsFor)
        member.alternateFor = memberWords().indexOf(text) > 0 ? text : QString();
    else if (index.column() == Role && roleWords().contains(text))
        member.role = m_roles.keys()[roleWords().indexOf(text)];
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags CommissionModel::flags(const QModelIndex& index) const
{
    const bool editable = m_editable && index.isValid() && index.column() != Conflict;
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant CommissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    const QString names[] = {tr("Full name"), tr("Organisation"), tr("Role"), tr("Stands in for"), tr("Conflict")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
