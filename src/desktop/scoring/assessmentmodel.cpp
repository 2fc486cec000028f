#include "desktop/scoring/assessmentmodel.h"

#include "base/text.h"
#include "desktop/scoring/valuetext.h"
#include "desktop/shell/signs.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

using Kind = AssessmentNode::Kind;

void AssessmentModel::show(std::shared_ptr<const Calculation> calculation, base::Language language)
{
    beginResetModel();
    m_calculation = std::move(calculation);
    m_language = language;
    m_nodes = m_calculation ? assessmentTree(*m_calculation) : QList<AssessmentNode>{AssessmentNode()};
    endResetModel();
}

void AssessmentModel::setPending(Pending pending)
{
    const Pending before = std::exchange(m_pending, std::move(pending));
    for (int node = 1; node < m_nodes.size(); ++node)
        if (before.contains(m_nodes[node].id) || m_pending.contains(m_nodes[node].id))
            emit dataChanged(indexOf(node), indexOf(node, BasisColumn));
}

const AssessmentNode& AssessmentModel::node(const QModelIndex& index) const
{
    return m_nodes[index.isValid() ? qsizetype(index.internalId()) : 0];
}

QModelIndex AssessmentModel::indexOf(int node, int column) const
{
    return createIndex(m_nodes[node].row, column, quintptr(node));
}

int AssessmentModel::depth(int node) const
{
    int depth = 0;
    for (int above = m_nodes[node].parent; above >= 0; above = m_nodes[above].parent)
        ++depth;
    return depth;
}

QModelIndex AssessmentModel::find(const QString& id, const QModelIndex& near) const
{
    const auto isIt = [&](int node) {
        const Kind kind = m_nodes[node].kind;
        return m_nodes[node].id == id && (kind == Kind::Step || kind == Kind::Input);
    };
    for (const int child : node(near).children)
        if (isIt(child))
            return indexOf(child);
    for (QModelIndex above = near; above.isValid(); above = above.parent())
        if (isIt(int(above.internalId())))
            return above.siblingAtColumn(Name);
    int best = -1;
    for (int node = 1; node < m_nodes.size(); ++node)
        if (isIt(node) && (best < 0 || depth(node) < depth(best)))
            best = node;
    return best < 0 ? QModelIndex() : indexOf(best);
}

QModelIndex AssessmentModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(node(parent).children[row]));
}

QModelIndex AssessmentModel::parent(const QModelIndex& child) const
{
    const int above = child.isValid() ? node(child).parent : 0;
    return above > 0 ? indexOf(above) : QModelIndex();
}

int AssessmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int AssessmentModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString AssessmentModel::name(const AssessmentNode& node) const
{
    switch (node.kind) {
    case Kind::Degree:
        return tr("Degree of effectiveness");
    case Kind::Deductions:
        return tr("Deductions");
    case Kind::Report:
        return tr("All values of the report");
    case Kind::Table:
        return m_calculation->variant().table(node.id)->name.in(m_language);
    case Kind::Row:
        return m_calculation->rowOf(node.id).in(m_language);
    default:
        break;
    }
    const QString row = rowText(node), name = m_calculation->nameOf(node.id).in(m_language);
    if (row.isEmpty())
        return name;
    return m_nodes[node.parent].kind == Kind::Criterion ? row : row + u" – "_s + name;
}

// The row is named once: what stands below a row's own result belongs to it.
QString AssessmentModel::rowText(const AssessmentNode& node) const
{
    if (node.kind != Kind::Step && node.kind != Kind::Input)
        return {};
    const QString own = m_calculation->rowOf(node.id).in(m_language);
    const AssessmentNode& above = m_nodes[node.parent];
    const bool named = above.kind == Kind::Step || above.kind == Kind::Row;
    return named && m_calculation->rowOf(above.id).in(m_language) == own ? QString() : own;
}

QString AssessmentModel::points(const AssessmentNode& node) const
{
    if (node.kind == Kind::Step || node.kind == Kind::Input)
        return valueText(*m_calculation, node.id, m_language);
    if (node.kind != Kind::Degree)
        return {};
    for (const domain::Degree& degree : m_calculation->edition().degrees)
        if (degree.id == m_calculation->assessment().degree)
            return degree.name.in(m_language);
    return {};
}

QString AssessmentModel::maximum(const AssessmentNode& node) const
{
    const domain::Definition* definition = node.kind == Kind::Step ? m_calculation->definition(node.id) : nullptr;
    if (!definition)
        return {};
    QString text = definition->maximum ? base::shortNumber(*definition->maximum) : QString();
    if (definition->weight)
        text += u" × "_s + base::shortNumber(*definition->weight);
    return text.trimmed();
}

QString AssessmentModel::basis(const AssessmentNode& node) const
{
    if (node.kind == Kind::Step) {
        const qsizetype doubts = m_calculation->doubtsOf(node.id).size();
        return doubts > 0 ? openPointSign() + u' ' + QString::number(doubts) : QString();
    }
    const Calculation::Cell* cell = node.kind == Kind::Input ? m_calculation->cell(node.id) : nullptr;
    if (!cell)
        return {};
    const domain::Edition& edition = m_calculation->edition();
    const auto shown = [&](const domain::Value& value) { return valueText(edition, *cell->column, value, m_language); };
    if (const auto pending = m_pending.constFind(node.id); pending != m_pending.constEnd())
        return u"✎ "_s + tr("to be established: %1").arg(shown(*pending));
    const Basis basis = basisOf(*cell);
    const domain::Value& reported = cell->input->reported;
    if (basis == Basis::Proposed ||
        (basis == Basis::Established && !reported.missing() && *cell->input->accepted != reported))
        return tr("%1 (reported: %2)").arg(basisName(basis), shown(reported));
    return basisName(basis);
}

QString AssessmentModel::openPoints(const AssessmentNode& node) const
{
    const auto doubts = node.kind == Kind::Step ? m_calculation->doubtsOf(node.id) : QList<const domain::Setting*>();
    if (doubts.isEmpty())
        return {};
    QStringList lines{tr("%n open points of the methodology", nullptr, int(doubts.size()))};
    for (const domain::Setting* setting : doubts)
        lines << u"– "_s + setting->name.in(m_language);
    return lines.join(u'\n');
}

QString AssessmentModel::text(const AssessmentNode& node, int column) const
{
    switch (column) {
    case Name:
        return name(node);
    case Points:
        return points(node);
    case Maximum:
        return maximum(node);
    case BasisColumn:
        return basis(node);
    }
    return {};
}

QVariant AssessmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssessmentNode& one = node(index);
    switch (role) {
    case Qt::ToolTipRole:
        if (const QString doubts = index.column() == BasisColumn ? openPoints(one) : QString(); !doubts.isEmpty())
            return doubts;
        return text(one, index.column());
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Points || index.column() == Maximum ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                     : QVariant();
    case Qt::FontRole:
        if (one.parent == 0) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case IdRole:
        return one.kind == Kind::Step || one.kind == Kind::Input ? one.id : QString();
    case KindRole:
        return int(one.kind);
    }
    return {};
}

QVariant AssessmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Points || section == Maximum))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Points:
        return tr("Value");
    case Maximum:
        return tr("Maximum");
    case BasisColumn:
        return tr("Rests on");
    }
    return {};
}

} // namespace bagalau::desktop
