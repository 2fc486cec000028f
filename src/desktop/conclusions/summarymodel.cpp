#include "desktop/conclusions/summarymodel.h"

#include "base/text.h"
#include "desktop/conclusions/issuedsnapshot.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int places = 2;

QString shown(const std::optional<base::Number>& number)
{
    return number ? base::displayNumber(*number, places) : u"–"_s;
}

} // namespace

SummaryModel::SummaryModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void SummaryModel::addItem(const domain::AssessmentItem& item)
{
    const QString sign = item.penalty && !item.points.isZero() ? u"−"_s : QString();
    const QString maximum = item.maximum ? base::displayNumber(*item.maximum, places) : QString();
    m_lines << Line{
        {m_workspace.text(item.name), itemRow(item, m_workspace.language()), sign + shown(item.points), maximum},
        false};
}

void SummaryModel::addTotal(const QString& name, const std::optional<base::Number>& points)
{
    m_lines << Line{{name, {}, shown(points), {}}, true};
}

void SummaryModel::show(const domain::Edition* edition, const domain::Assessment& assessment)
{
    beginResetModel();
    m_lines.clear();
    for (const domain::AssessmentItem& item : assessment.items)
        addItem(item);
    addTotal(tr("Before the deduction"), assessment.beforePenalty);
    addTotal(tr("Deduction"), assessment.penalty);
    addTotal(tr("Score"), assessment.score);
    if (edition && assessment.score)
        if (const domain::Degree* degree = edition->degreeOf(*assessment.score))
            m_lines << Line{{tr("Degree of effectiveness"), m_workspace.text(degree->name), {}, {}}, true};
    endResetModel();
}

void SummaryModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int SummaryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SummaryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SummaryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line.texts[index.column()];
    if (role == Qt::TextAlignmentRole && index.column() >= Points)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && line.total) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant SummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Points ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[] = {tr("Result"), tr("Of"), tr("Points"), tr("Maximum")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
