#include "workflow/due.h"

#include "workflow/duefacts.h"

using namespace Qt::StringLiterals;

namespace bagalau::workflow {

QString DueItem::key() const
{
    QStringList parts{kind};
    if (stage > 0)
        parts << QString::number(stage);
    if (!block.isEmpty())
        parts << block;
    if (!body.isEmpty() && bodies.isEmpty())
        parts << body;
    if (objection > 0)
        parts << QString::number(objection);
    if (!conclusion.isEmpty())
        parts << conclusion;
    return parts.join(u'-');
}

QList<DueItem> dueItems(const Session& session)
{
    const DueFacts facts(session);
    QList<DueItem> items;
    addStages(facts, items);
    addBodies(facts, items);
    addConclusions(facts, items);
    addObjections(facts, items);
    const QDate never(9999, 12, 31);
    std::stable_sort(items.begin(), items.end(), [&never](const DueItem& a, const DueItem& b) {
        return (a.date.isValid() ? a.date : never) < (b.date.isValid() ? b.date : never);
    });
    return items;
}

DueCount countDue(const QList<DueItem>& items, QDate today)
{
    DueCount count;
    for (const DueItem& item : items) {
        count.overdue += item.overdue && !item.information ? 1 : 0;
        count.today += item.date == today && !item.information ? 1 : 0;
    }
    return count;
}

DueGroup groupOf(const DueItem& item, QDate today)
{
    if (!item.date.isValid())
        return DueGroup::Undated;
    if (item.date < today)
        return DueGroup::Overdue;
    if (item.date == today)
        return DueGroup::Today;
    return item.date <= today.addDays(Qt::Sunday - today.dayOfWeek()) ? DueGroup::ThisWeek : DueGroup::Later;
}

} // namespace bagalau::workflow
