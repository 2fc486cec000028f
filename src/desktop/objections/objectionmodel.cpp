#include "desktop/objections/objectionmodel.h"

#include "base/dates.h"
#include "desktop/common/daycount.h"

#include <QFont>

namespace bagalau::desktop {

ObjectionModel::ObjectionModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ObjectionModel::show(const QList<workflow::ObjectionStatus>& objections)
{
    beginResetModel();
    m_rows = objections;
    endResetModel();
}

int ObjectionModel::rowOf(int number) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].objection.number == number)
            return static_cast<int>(row);
    return -1;
}

int ObjectionModel::rowOfBody(const QString& body) const
{
    for (qsizetype row = m_rows.size(); row-- > 0;)
        if (m_rows[row].objection.body == body)
            return static_cast<int>(row);
    return -1;
}

QString ObjectionModel::stateOf(const domain::Objection& objection)
{
    if (objection.closed.isValid())
        return tr("Answered");
    if (objection.decided())
        return tr("Decided, to be answered");
    return objection.commission.isEmpty() ? tr("Received") : tr("Before the special commission");
}

int ObjectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObjectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ObjectionModel::text(const workflow::ObjectionStatus& status, int column) const
{
    const domain::Objection& objection = status.objection;
    switch (column) {
    case Number:
        return QString::number(objection.number);
    case Body: {
        const domain::AssessedBody* body = m_workspace.library().registers.body(objection.body);
        return body ? m_workspace.text(body->name) : objection.body;
    }
    case Conclusion:
        return status.conclusionNumber;
    case Received:
        return base::shortDate(objection.received);
    case State:
        return stateOf(objection);
    case LastDay:
        return base::shortDate(status.answer.lastDay);
    default:
        return objection.closed.isValid() ? tr("answered on %1").arg(base::shortDate(objection.closed))
                                          : daysLeft(status.daysLeft);
    }
}

QVariant ObjectionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workflow::ObjectionStatus& status = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(status, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Left && !status.objection.closed.isValid() && status.daysLeft <= 0) {
        QFont urgent;
        urgent.setBold(true);
        return urgent;
    }
    return {};
}

QVariant ObjectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[] = {tr("No."),   tr("Assessed body"),      tr("Conclusion"), tr("Received"),
                             tr("State"), tr("Last day of answer"), tr("Time left")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
