#include "desktop/objections/objectionmodel.h"

#include "base/dates.h"
#include "base/text.h"
#include "desktop/common/daycount.h"
#include "desktop/shell/collatedproxy.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int answeredLast = 1'000'000; // what is answered stands after all that is open

bool isOpen(const workflow::ObjectionStatus& status)
{
    return !status.objection.closed.isValid();
}

} // namespace

QString itemCounts(const Workspace& workspace, const domain::Objection& objection)
{
    using domain::Outcome;
    QStringList counts;
    for (const Outcome outcome :
         {Outcome::Open, Outcome::Accepted, Outcome::Rejected, Outcome::Withdrawn, Outcome::Inadmissible}) {
        const auto count = std::count_if(objection.items.begin(), objection.items.end(),
                                         [&](const domain::ObjectionItem& item) { return item.outcome == outcome; });
        if (count > 0)
            counts << u"%1: %2"_s.arg(workspace.text(workflow::outcomeName(outcome)), QString::number(count));
    }
    return counts.join(u", "_s);
}

QString dayWithWeekday(const Workspace& workspace, QDate day)
{
    return day.isValid() ? base::shortDate(day) + u", "_s + workspace.text(base::weekday(day)) : QString();
}

ObjectionModel::ObjectionModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ObjectionModel::show(const QList<workflow::ObjectionStatus>& objections)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(objections.size());
    for (const workflow::ObjectionStatus& status : objections)
        m_rows << rowFrom(status);
    endResetModel();
}

ObjectionModel::Row ObjectionModel::rowFrom(const workflow::ObjectionStatus& status) const
{
    const domain::Objection& objection = status.objection;
    const domain::AssessedBody* body = m_workspace.library().registers.body(objection.body);
    const domain::Block* block = m_workspace.library().procedure.block(objection.block);
    const bool again = objection.kind == domain::Objection::Kind::Reverification;
    Row row{status,
            {QString::number(objection.number), body ? m_workspace.text(body->name) : objection.body,
             block ? m_workspace.text(block->name) : objection.block, status.conclusionNumber,
             base::shortDate(objection.received),
             m_workspace.text(workflow::objectionStateName(status.state)) +
                 (again ? u" · "_s + tr("re-verification") : QString()),
             itemCounts(m_workspace, objection), dayWithWeekday(m_workspace, status.answer.lastDay),
             isOpen(status) ? daysLeft(status.daysLeft) : tr("answered on %1").arg(base::shortDate(objection.closed))},
            {}};
    row.folded = base::folded(u"№ "_s + row.texts[Number] + u' ' + row.texts[Body] + u' ' + row.texts[Conclusion] +
                              u' ' + row.texts[State] + u' ' + objection.incoming + u' ' + objection.orderNumber);
    return row;
}

int ObjectionModel::rowOf(int number) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].status.objection.number == number)
            return static_cast<int>(row);
    return -1;
}

int ObjectionModel::rowOfBody(const QString& body) const
{
    for (qsizetype row = m_rows.size(); row-- > 0;)
        if (m_rows[row].status.objection.body == body)
            return static_cast<int>(row);
    return -1;
}

int ObjectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObjectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ObjectionModel::sortKey(const Row& row, int column) const
{
    switch (column) {
    case Number:
        return row.status.objection.number;
    case Received:
        return row.status.objection.received;
    case State:
        return static_cast<int>(row.status.state);
    case LastDay:
        return row.status.answer.lastDay;
    case Left:
        return isOpen(row.status) ? row.status.daysLeft : answeredLast - row.status.objection.number;
    default:
        return row.texts[column];
    }
}

QVariant ObjectionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    const bool urgent = isOpen(row.status) && row.status.daysLeft <= 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.texts[index.column()];
    case Qt::AccessibleTextRole:
        return u"№ %1, %2, %3, %4, %5"_s.arg(row.texts[Number], row.texts[Body], row.texts[LastDay], row.texts[Left],
                                             row.texts[Items]);
    case CollatedProxy::SortRole:
        return sortKey(row, index.column());
    case NumberRole:
        return row.status.objection.number;
    case StateRole:
        return static_cast<int>(row.status.state);
    case BlockRole:
        return row.status.objection.block;
    case OverdueRole:
        return isOpen(row.status) && row.status.daysLeft < 0;
    case UrgentRole:
        return urgent;
    case FoldedRole:
        return row.folded;
    case CardRole:
        return QStringList{u"№ "_s + row.texts[Number] + u" · "_s + row.texts[Left], row.texts[Body],
                           row.texts[LastDay], row.texts[Items]};
    default:
        break;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Left && urgent) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant ObjectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[] = {tr("No."),        tr("Assessed body"),      tr("Block"),
                             tr("Conclusion"), tr("Received"),           tr("State"),
                             tr("Items"),      tr("Last day of answer"), tr("Time left")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
