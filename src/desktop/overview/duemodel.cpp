#include "desktop/overview/duemodel.h"

#include "base/dates.h"
#include "desktop/common/daycount.h"
#include "desktop/overview/words.h"
#include "desktop/shell/signs.h"
#include "workflow/views.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

void DueModel::load(QList<workflow::DueItem> items, QDate today)
{
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    arrange();
    endResetModel();
}

void DueModel::setMineOnly(bool mine)
{
    beginResetModel();
    m_mineOnly = mine;
    arrange();
    endResetModel();
}

void DueModel::arrange()
{
    using workflow::DueGroup;
    m_rows.clear();
    for (const DueGroup group :
         {DueGroup::Overdue, DueGroup::Today, DueGroup::ThisWeek, DueGroup::Later, DueGroup::Undated}) {
        QList<Row> members;
        for (qsizetype i = 0; i < m_items.size(); ++i)
            if (workflow::groupOf(m_items[i], m_today) == group && (m_items[i].mine || !m_mineOnly))
                members << Row{{}, i};
        if (!members.isEmpty())
            m_rows << Row{headingOf(group, static_cast<int>(members.size())), 0} << members;
    }
}

QString DueModel::headingOf(workflow::DueGroup group, int count) const
{
    switch (group) {
    case workflow::DueGroup::Overdue:
        return signOf(Tone::Attention) + u' ' + tr("Overdue (%1)").arg(count);
    case workflow::DueGroup::Today:
        return tr("Today (%1)").arg(count);
    case workflow::DueGroup::ThisWeek:
        return tr("This week (%1)").arg(count);
    case workflow::DueGroup::Later:
        return tr("Later (%1)").arg(count);
    default:
        return tr("Without a date (%1)").arg(count);
    }
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString DueModel::shown(const workflow::DueItem& item) const
{
    QStringList lines;
    if (item.date.isValid())
        lines << u"%1, %2 – %3"_s.arg(base::shortDate(item.date), m_workspace.text(base::weekday(item.date)),
                                      Words::due(item.date, m_today));
    lines << m_workspace.text(item.text);
    lines << (item.mine ? tr("From: this office") : tr("From: %1").arg(m_workspace.text(item.from)));
    if (item.provisional)
        lines << tr("Provisional: the holidays of that year are not known to the program.");
    return lines.join(u'\n');
}

// The count of the days, and whom a line of several bodies is about.
QString DueModel::explained(const workflow::DueItem& item) const
{
    QStringList lines{shown(item)};
    const domain::Block* block = m_workspace.library().procedure.block(item.block);
    if (block)
        lines << m_workspace.text(block->name);
    if (item.deadline)
        lines << dayCount(m_workspace, item.limit, *item.deadline);
    for (const QString& id : item.bodies.size() > 1 ? item.bodies : QStringList())
        if (const domain::AssessedBody* body = m_workspace.library().registers.body(id))
            lines << u"– "_s + Words::shortName(m_workspace.text(body->name));
    return lines.join(u'\n');
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[index.row()];
    if (!row.heading.isEmpty()) {
        QFont bold;
        bold.setBold(true);
        return role == Qt::DisplayRole ? QVariant(row.heading)
               : role == Qt::FontRole  ? QVariant(bold)
               : role == HeadingRole   ? QVariant(true)
                                       : QVariant();
    }
    const workflow::DueItem& item = m_items[row.item];
    switch (role) {
    case Qt::DisplayRole:
        return shown(item);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return explained(item);
    case PageRole:
        return item.page;
    case BodyRole:
        return item.body;
    case BlockRole:
        return item.block;
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags DueModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[index.row()].heading.isEmpty() ? QAbstractListModel::flags(index) : Qt::ItemIsEnabled;
}

} // namespace bagalau::desktop
