#include "desktop/objections/impactmodel.h"

#include "base/text.h"
#include "desktop/common/actgate.h"
#include "desktop/shell/collatedproxy.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int sortPlaces = 6; // only for the order of rows

QString shown(const std::optional<base::Number>& number)
{
    return number ? base::displayNumber(*number, 2) : u"–"_s;
}

std::optional<base::Number> change(const workflow::Impact& impact)
{
    if (!impact.before || !impact.after)
        return std::nullopt;
    return *impact.after - *impact.before;
}

// Exact scores as whole millionths: they are compared, nothing is calculated with them.
QVariant sortNumber(const std::optional<base::Number>& number)
{
    return number ? number->toFixed(sortPlaces).remove(u'.').toLongLong() : -1'000'000'000'000LL;
}

} // namespace

ImpactModel::ImpactModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ImpactModel::show(const QList<workflow::ObjectionStatus>& open)
{
    beginResetModel();
    m_rows.clear();
    m_done = 0;
    for (const workflow::ObjectionStatus& one : open)
        m_rows << Row{one.objection, {}, {}};
    endResetModel();
}

bool ImpactModel::next()
{
    if (m_done >= m_rows.size())
        return false;
    Row& row = m_rows[m_done];
    row.problem = attempt(m_workspace, [&] { row.impact = workflow::impactOf(*m_workspace.session(), row.objection); });
    emit dataChanged(index(m_done, 0), index(m_done, ColumnCount - 1));
    ++m_done;
    return true;
}

int ImpactModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImpactModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImpactModel::text(const Row& row, int column) const
{
    if (column == Number)
        return QString::number(row.objection.number);
    if (column == Body) {
        const domain::AssessedBody* body = m_workspace.library().registers.body(row.objection.body);
        return body ? m_workspace.text(body->name) : row.objection.body;
    }
    if (!row.impact)
        return row.problem.isEmpty() ? u"…"_s : u"–"_s;
    const workflow::Impact& impact = *row.impact;
    const auto rank = [&](int place) {
        return place > 0 ? tr("%1 of %2").arg(QString::number(place), QString::number(impact.bodies)) : u"–"_s;
    };
    switch (column) {
    case ScoreBefore:
        return shown(impact.before);
    case ScoreAfter:
        return shown(impact.after);
    case Difference: {
        const auto by = change(impact);
        return !by            ? u"–"_s
               : by->isZero() ? tr("no change")
                              : (*by > base::Number(0) ? u"▲ +"_s : u"▼ −"_s) +
                                    base::displayNumber(*by > base::Number(0) ? *by : base::Number(0) - *by, 2);
    }
    case DegreeBefore:
        return m_workspace.text(impact.degreeBefore);
    case DegreeAfter:
        return m_workspace.text(impact.degreeAfter);
    case RankBefore:
        return rank(impact.rankBefore);
    case RankAfter:
        return rank(impact.rankAfter);
    default:
        return impact.unknown > 0 ? tr("⚠ %n item(s)", nullptr, static_cast<int>(impact.unknown)) : u"–"_s;
    }
}

QVariant ImpactModel::sortKey(const Row& row, int column) const
{
    switch (column) {
    case Number:
        return row.objection.number;
    case ScoreBefore:
        return sortNumber(row.impact ? row.impact->before : std::nullopt);
    case ScoreAfter:
        return sortNumber(row.impact ? row.impact->after : std::nullopt);
    case Difference:
        return sortNumber(row.impact ? change(*row.impact) : std::nullopt);
    case RankBefore:
        return row.impact ? row.impact->rankBefore : 0;
    case RankAfter:
        return row.impact ? row.impact->rankAfter : 0;
    case Unknown:
        return row.impact ? static_cast<int>(row.impact->unknown) : -1;
    default:
        return text(row, column);
    }
}

QVariant ImpactModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return row.problem.isEmpty() ? text(row, index.column()) : row.problem;
    if (role == CollatedProxy::SortRole)
        return sortKey(row, index.column());
    if (role == NumberRole)
        return row.objection.number;
    const bool words = index.column() == Body || index.column() == DegreeBefore || index.column() == DegreeAfter;
    if (role == Qt::TextAlignmentRole && !words)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const bool moved = row.impact && row.impact->degreeBefore != row.impact->degreeAfter;
    if (role == Qt::FontRole && moved && (index.column() == DegreeAfter || index.column() == DegreeBefore)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    const bool words = section == Body || section == DegreeBefore || section == DegreeAfter;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QString names[] = {tr("No."),        tr("Assessed body"), tr("Score now"),  tr("If granted"),
                             tr("Difference"), tr("Degree now"),    tr("If granted"), tr("Rank now"),
                             tr("If granted"), tr("Without values")};
    if (role == Qt::ToolTipRole && section == Unknown)
        return tr("Open items that do not say which value they want: what they could change is not known");
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
