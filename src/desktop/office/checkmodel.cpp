#include "desktop/office/checkmodel.h"

#include "desktop/shell/signs.h"

#include <algorithm>

namespace bagalau::desktop {

void CheckModel::load(QList<workflow::CheckLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

qsizetype CheckModel::faults() const
{
    return std::count_if(m_lines.begin(), m_lines.end(), [](const workflow::CheckLine& line) { return !line.good; });
}

QString CheckModel::verdict(const workflow::CheckLine& line) const
{
    return line.good ? signOf(Tone::Good) + u' ' + tr("holds") : signOf(Tone::Bad) + u' ' + tr("does not hold");
}

QString CheckModel::protocol() const
{
    QString text;
    for (const workflow::CheckLine& line : m_lines)
        text += verdict(line) + u'\t' + m_workspace.text(line.text) + u'\n';
    return text;
}

int CheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workflow::CheckLine& line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return index.column() == Verdict ? verdict(line) : m_workspace.text(line.text);
    if (role == Qt::ForegroundRole && index.column() == Verdict)
        return colourOf(line.good ? Tone::Good : Tone::Bad);
    return {};
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Verdict ? tr("Result") : tr("What was verified");
}

} // namespace bagalau::desktop
