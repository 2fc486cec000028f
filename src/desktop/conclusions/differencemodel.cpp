#include "desktop/conclusions/differencemodel.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

base::Bilingual shown(const std::optional<base::Number>& number)
{
    return number ? base::displayNumber(*number, 2) : u"–"_s;
}

} // namespace

void DifferenceModel::add(const QList<workflow::ChangedNumber>& numbers)
{
    for (const workflow::ChangedNumber& one : numbers)
        m_lines << Line{{one.name, shown(one.before), shown(one.after)}, true};
}

void DifferenceModel::load(const std::optional<workflow::ConclusionDifference>& difference)
{
    beginResetModel();
    m_lines.clear();
    if (difference) {
        add(difference->criteria);
        add(difference->deductions);
        add(difference->totals);
        m_lines << Line{{{}, difference->degreeBefore, difference->degreeAfter}, true};
        for (const workflow::ChangedText& text : difference->texts)
            m_lines << Line{{text.heading, text.before, text.after}, false};
    }
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[index.row()];
    const QString text = m_workspace.text(line.texts[index.column()]);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == What && text.isEmpty() ? tr("Degree of effectiveness") : text;
    if (role == Qt::TextAlignmentRole)
        return int(line.number && index.column() != What ? Qt::AlignRight | Qt::AlignVCenter
                                                         : Qt::AlignLeft | Qt::AlignTop);
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What changed") : section == Before ? tr("Before") : tr("After");
}

} // namespace bagalau::desktop
