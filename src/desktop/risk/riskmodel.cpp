#include "desktop/risk/riskmodel.h"

#include "base/text.h"
#include "desktop/shell/signs.h"

#include <QFont>

using namespace Qt::StringLiterals;
using bagalau::domain::RiskPart;
using bagalau::domain::RiskVerdict;

namespace bagalau::desktop {

namespace {

// Of a row's parent: 0 is the root, then the groups from 1, then the bodies of a group.
constexpr quintptr bodiesOfGroup = 1 << 16;

Tone toneOf(RiskVerdict verdict)
{
    switch (verdict) {
    case RiskVerdict::Chosen:
        return Tone::Next;
    case RiskVerdict::TieOpen:
    case RiskVerdict::Incomplete:
        return Tone::Attention;
    default:
        return Tone::Quiet;
    }
}

QString shown(const std::optional<base::Number>& number)
{
    return number ? base::shortNumber(*number, 2) : u"–"_s;
}

} // namespace

void RiskModel::load(const workflow::RiskView& view)
{
    beginResetModel();
    m_view = view;
    endResetModel();
}

RiskModel::Node RiskModel::nodeOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const quintptr id = index.internalId();
    if (id == 0)
        return {index.row(), -1, -1};
    if (id < bodiesOfGroup)
        return {static_cast<int>(id) - 1, index.row(), -1};
    return {static_cast<int>(id / bodiesOfGroup) - 1, static_cast<int>(id % bodiesOfGroup), index.row()};
}

const workflow::RiskBody* RiskModel::bodyAt(const QModelIndex& index) const
{
    const Node node = nodeOf(index);
    return node.body < 0 ? nullptr : &m_view.groups[node.group].bodies[node.body];
}

QModelIndex RiskModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= ColumnCount)
        return {};
    const Node above = nodeOf(parent);
    const quintptr id =
        !parent.isValid() ? 0
        : above.body < 0  ? static_cast<quintptr>(above.group) + 1
                         : (static_cast<quintptr>(above.group) + 1) * bodiesOfGroup + static_cast<quintptr>(above.body);
    return createIndex(row, column, id);
}

QModelIndex RiskModel::parent(const QModelIndex& child) const
{
    const Node node = nodeOf(child);
    if (node.body < 0)
        return {};
    return node.line < 0 ? createIndex(node.group, 0, quintptr(0))
                         : createIndex(node.body, 0, static_cast<quintptr>(node.group) + 1);
}

int RiskModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_view.groups.size());
    if (parent.column() > 0)
        return 0;
    const Node node = nodeOf(parent);
    if (node.line >= 0)
        return 0;
    return static_cast<int>(node.body < 0 ? m_view.groups[node.group].bodies.size()
                                          : m_view.groups[node.group].bodies[node.body].why.size());
}

int RiskModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString RiskModel::bodyText(const workflow::RiskBody& body, int column) const
{
    const domain::RiskStanding& one = body.standing;
    switch (column) {
    case Body:
        return m_workspace.text(body.body.name);
    case Place:
        return one.place > 0 ? QString::number(one.place) : u"–"_s;
    case Penalty:
        return shown(one.points(RiskPart::Criterion::Penalty));
    case Dynamics:
        return shown(one.points(RiskPart::Criterion::Dynamics));
    case Priority:
        return shown(one.points(RiskPart::Criterion::Priority));
    case Sum:
        return shown(one.sum);
    default:
        return signOf(toneOf(one.verdict)) + u' ' + m_workspace.text(body.verdict);
    }
}

QString RiskModel::text(const Node& node, int column) const
{
    const workflow::RiskGroupView& group = m_view.groups[node.group];
    if (node.body >= 0 && node.line < 0)
        return bodyText(group.bodies[node.body], column);
    if (column != Body)
        return {};
    if (node.line >= 0)
        return m_workspace.text(group.bodies[node.body].why[node.line]);
    return tr("%1: %2 of %3 are selected, at most %4")
        .arg(m_workspace.text(group.name), QString::number(group.chosen), QString::number(group.counted),
             QString::number(group.most));
}

QVariant RiskModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node node = nodeOf(index);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(node, index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= Place && index.column() <= Sum)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool chosen = node.body >= 0 && node.line < 0 &&
                        m_view.groups[node.group].bodies[node.body].standing.verdict == RiskVerdict::Chosen;
    if (role == Qt::FontRole && (node.body < 0 || chosen)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant RiskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const domain::RiskMethod& method = workflow::riskMethod();
    const auto criterion = [&](const domain::RiskCriterion& one) {
        return m_workspace.text(role == Qt::DisplayRole ? one.code : one.name);
    };
    switch (section) {
    case Body:
        return tr("Body");
    case Place:
        return tr("Place");
    case Penalty:
        return criterion(method.penalty);
    case Dynamics:
        return criterion(method.dynamics);
    case Priority:
        return criterion(method.priority);
    case Sum:
        return tr("Risk");
    default:
        return tr("Outcome");
    }
}

} // namespace bagalau::desktop
