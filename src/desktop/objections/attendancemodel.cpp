#include "desktop/objections/attendancemodel.h"

namespace bagalau::desktop {

AttendanceModel::AttendanceModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void AttendanceModel::show(const QList<domain::CommissionMember>& commission)
{
    beginResetModel();
    m_lines.clear();
    for (const domain::CommissionMember& member : commission)
        m_lines << Line{member, member.alternateFor.isEmpty() && member.conflict.isEmpty()};
    endResetModel();
}

QStringList AttendanceModel::present() const
{
    QStringList names;
    for (const Line& line : m_lines)
        if (line.present)
            names << line.member.name;
    return names;
}

int AttendanceModel::rowOf(const QString& name) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].member.name == name)
            return static_cast<int>(row);
    return -1;
}

int AttendanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttendanceModel::remark(const domain::CommissionMember& member) const
{
    if (!member.conflict.isEmpty())
        return tr("conflict: %1").arg(member.conflict);
    return member.alternateFor.isEmpty() ? QString() : tr("stands in for %1").arg(member.alternateFor);
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Name)
        return line.present ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto& roles = m_workspace.library().procedure.commission.roles;
    const QString texts[] = {line.member.name, m_workspace.text(roles.value(line.member.role).name),
                             remark(line.member)};
    return texts[index.column()];
}

bool AttendanceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    m_lines[index.row()].present = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const
{
    const bool mark = index.isValid() && index.column() == Name;
    return QAbstractTableModel::flags(index) | (mark ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    const QString names[] = {tr("Present"), tr("Role"), tr("Remark")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
