#include "desktop/objections/effectmodel.h"

#include "base/text.h"
#include "desktop/conclusions/issuedsnapshot.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

QString shown(const std::optional<base::Number>& number)
{
    return number ? base::displayNumber(*number, 2).replace(u'-', u'−') : u"–"_s;
}

QString difference(const std::optional<base::Number>& before, const std::optional<base::Number>& after)
{
    if (!before || !after)
        return {};
    const base::Number change = *after - *before;
    if (change.isZero())
        return EffectModel::tr("no change");
    const bool up = change > base::Number(0);
    return (up ? u"▲ +"_s : u"▼ −"_s) + base::displayNumber(up ? change : base::Number(0) - change, 2);
}

// A deduction counts against the body: the less of it, the better.
std::optional<base::Number> pointsOf(const domain::Assessment& assessment, const QString& id)
{
    const domain::AssessmentItem* item = assessment.item(id);
    if (!item)
        return std::nullopt;
    return item->penalty ? base::Number(0) - item->points : item->points;
}

} // namespace

EffectModel::EffectModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

EffectModel::Line EffectModel::lineOf(const QString& what, const std::optional<base::Number>& before,
                                      const std::optional<base::Number>& after) const
{
    return {{what, shown(before), shown(after), difference(before, after)}};
}

EffectModel::Line EffectModel::degreeLine(const domain::Edition& edition, const domain::Assessment& before,
                                          const domain::Assessment& after) const
{
    const auto name = [&](const domain::Assessment& assessment) {
        const domain::Degree* degree = assessment.score ? edition.degreeOf(*assessment.score) : nullptr;
        return degree ? m_workspace.text(degree->name) : u"–"_s;
    };
    const bool same = before.degree == after.degree;
    return {{tr("Degree of effectiveness"), name(before), name(after), same ? tr("no change") : tr("another degree")}};
}

void EffectModel::show(const domain::Edition& edition, const domain::Assessment& before,
                       const domain::Assessment& after, const QStringList& items)
{
    beginResetModel();
    m_lines.clear();
    m_lines << lineOf(tr("Score"), before.score, after.score) << degreeLine(edition, before, after);
    for (const QString& id : items)
        if (const domain::AssessmentItem* item = before.item(id)) {
            const QString row = itemRow(*item, m_workspace.language());
            const QString name = m_workspace.text(item->name);
            m_lines << lineOf(row.isEmpty() ? name : u"%1 (%2)"_s.arg(name, row), pointsOf(before, id),
                              pointsOf(after, id));
        }
    endResetModel();
}

void EffectModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int EffectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EffectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EffectModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_lines[index.row()].texts[index.column()];
    if (role == Qt::TextAlignmentRole && index.column() != What)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant EffectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QString names[] = {tr("Effect"), tr("Before"), tr("After"), tr("Difference")};
    return role == Qt::DisplayRole ? names[section] : QVariant();
}

} // namespace bagalau::desktop
