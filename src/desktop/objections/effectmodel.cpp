#include "desktop/objections/effectmodel.h"

#include "base/text.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

using Of = workflow::EffectLine::Of;

EffectModel::EffectModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void EffectModel::show(const QList<workflow::EffectLine>& lines)
{
    beginResetModel();
    m_lines = lines;
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

QString EffectModel::what(const workflow::EffectLine& line) const
{
    const QString name = m_workspace.text(line.name);
    switch (line.of) {
    case Of::Item:
        return tr("Item: %1").arg(name);
    case Of::Row:
        return tr("Indicator: %1").arg(name);
    case Of::Criterion:
        return tr("Criterion: %1").arg(name);
    case Of::Direction:
        return tr("Direction: %1").arg(name);
    case Of::Block:
        return tr("Score of the block: %1").arg(name);
    case Of::Degree:
        return tr("Degree of effectiveness");
    case Of::Rank:
        break;
    }
    return tr("Rank");
}

// Of numbers as they are shown, so that a reader can redo it.
QString EffectModel::difference(const workflow::EffectLine& line) const
{
    if (!line.moved)
        return tr("no change");
    const auto before = base::parseNumber(m_workspace.text(line.before));
    const auto after = base::parseNumber(m_workspace.text(line.after));
    if (line.of == Of::Degree)
        return tr("another degree");
    if (!before || !after)
        return tr("changes");
    const base::Number change = *after - *before;
    const bool up = change > base::Number(0);
    const auto places = static_cast<int>(m_workspace.text(line.after).section(u',', 1).size());
    return (up ? u"▲ +"_s : u"▼ −"_s) + base::displayNumber(up ? change : base::Number(0) - change, places);
}

QVariant EffectModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workflow::EffectLine& line = m_lines[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString texts[] = {what(line), m_workspace.text(line.before), m_workspace.text(line.after),
                                 difference(line)};
        return texts[index.column()];
    }
    if (role == MovedRole)
        return line.moved;
    if (role == Qt::TextAlignmentRole && index.column() != What)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && line.moved) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
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
