#include "desktop/office/calendarmodel.h"

#include "base/dates.h"
#include "desktop/shell/signs.h"
#include "workflow/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void CalendarModel::load(const QList<domain::CalendarDay>& days)
{
    beginResetModel();
    m_days = days;
    endResetModel();
}

int CalendarModel::set(const domain::CalendarDay& day)
{
    const auto place = std::lower_bound(m_days.begin(), m_days.end(), day.date,
                                        [](const domain::CalendarDay& one, QDate date) { return one.date < date; });
    const int row = static_cast<int>(place - m_days.begin());
    if (place != m_days.end() && place->date == day.date) {
        *place = day;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return row;
    }
    beginInsertRows({}, row, row);
    m_days.insert(row, day);
    endInsertRows();
    return row;
}

void CalendarModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_days.removeAt(row);
    endRemoveRows();
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int CalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CalendarModel::text(const domain::CalendarDay& day, int column) const
{
    switch (column) {
    case Date:
        return base::shortDate(day.date);
    case Weekday:
        return m_workspace.text(base::weekday(day.date));
    case Kind:
        return m_workspace.text(workflow::dayKindName(day.working));
    case Sure: {
        const Tone tone = day.confidence == domain::Confidence::SingleSource ? Tone::Attention : Tone::Good;
        return signOf(tone) + u' ' + m_workspace.text(workflow::confidenceName(day.confidence));
    }
    default:
        return m_workspace.text(day.source);
    }
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_days[index.row()], index.column());
    return {};
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Weekday:
        return tr("Weekday");
    case Kind:
        return tr("Kind of day");
    case Sure:
        return tr("Confidence");
    default:
        return tr("Source");
    }
}

} // namespace bagalau::desktop
