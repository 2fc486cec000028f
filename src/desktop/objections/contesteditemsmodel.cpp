#include "desktop/objections/contesteditemsmodel.h"

#include "base/text.h"
#include "desktop/conclusions/issuedsnapshot.h"
#include "workflow/objectionviews.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

QString sign(domain::Outcome outcome)
{
    switch (outcome) {
    case domain::Outcome::Open:
        return u"○ "_s;
    case domain::Outcome::Accepted:
        return u"✓ "_s;
    case domain::Outcome::Rejected:
        return u"✗ "_s;
    default:
        return u"– "_s;
    }
}

} // namespace

ContestedItemsModel::ContestedItemsModel(const Workspace& workspace, Use use, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_use(use)
{
}

void ContestedItemsModel::show(const domain::Assessment& assessment)
{
    beginResetModel();
    m_lines.clear();
    for (const domain::AssessmentItem& item : assessment.items)
        m_lines << Line{item, domain::Outcome::Open, false};
    endResetModel();
}

void ContestedItemsModel::show(const domain::Assessment& assessment, const domain::Objection& objection)
{
    beginResetModel();
    m_lines.clear();
    for (const domain::ObjectionItem& contested : objection.items) {
        const domain::AssessmentItem* item = assessment.item(contested.item);
        domain::AssessmentItem unknown;
        unknown.id = contested.item;
        unknown.name = contested.item;
        m_lines << Line{item ? *item : unknown, contested.outcome, true, contested.demand, contested.reason};
    }
    endResetModel();
}

int ContestedItemsModel::rowOf(const QString& item) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].item.id == item)
            return static_cast<int>(row);
    return -1;
}

QStringList ContestedItemsModel::marked() const
{
    QStringList ids;
    for (const Line& line : m_lines)
        if (line.marked)
            ids << line.item.id;
    return ids;
}

int ContestedItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ContestedItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContestedItemsModel::text(const Line& line, int column) const
{
    const bool taken = line.item.penalty && !line.item.points.isZero();
    switch (column) {
    case Item:
        return m_workspace.text(line.item.name);
    case Row:
        return itemRow(line.item, m_workspace.language());
    case Points:
        return (taken ? u"−"_s : QString()) + base::displayNumber(line.item.points, 2);
    case Maximum:
        return line.item.maximum ? base::displayNumber(*line.item.maximum, 2) : QString();
    case Demand:
        return line.demand;
    case Reason:
        return line.reason;
    default:
        return m_use == Use::Mark ? QString()
                                  : sign(line.outcome) + m_workspace.text(workflow::outcomeName(line.outcome));
    }
}

QVariant ContestedItemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::EditRole)
        return text(line, index.column());
    if (role == Qt::CheckStateRole && m_use == Use::Mark && index.column() == Item)
        return line.marked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && (index.column() == Points || index.column() == Maximum))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

// What is asked for an item contests it.
bool ContestedItemsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || m_use != Use::Mark)
        return false;
    Line& line = m_lines[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Item) {
        line.marked = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && (index.column() == Demand || index.column() == Reason)) {
        QString& said = index.column() == Demand ? line.demand : line.reason;
        said = base::simplified(value.toString());
        line.marked = line.marked || !said.isEmpty();
    } else {
        return false;
    }
    emit dataChanged(index.siblingAtColumn(Item), index);
    return true;
}

Qt::ItemFlags ContestedItemsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_use != Use::Mark || !index.isValid())
        return flags;
    if (index.column() == Item)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Demand || index.column() == Reason)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ContestedItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Points || section == Maximum ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    const QString names[] = {tr("Item"), tr("Of"), tr("Points"), tr("Maximum"), tr("Decision"), tr("What is asked for"),
                             tr("Why")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
