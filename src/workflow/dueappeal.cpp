#include "workflow/duefacts.h"

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using Objection = bagalau::domain::Objection;

namespace bagalau::workflow {

namespace {

// A successor leaves the office with the answer; a first conclusion by stage 2.
QDate sendBy(const DueFacts& facts, const domain::Conclusion& conclusion)
{
    const Objection* objection = facts.succeeded.value(conclusion.id);
    if (!objection)
        return facts.stageDate(2, conclusion.block);
    return objection->kind == Objection::Kind::Objection ? facts.deadline(u"answer"_s, objection->received).lastDay
                                                         : conclusion.issued;
}

DueItem passageItem(const DueFacts& facts, const domain::Conclusion& conclusion)
{
    const bool sent = conclusion.dispatched.day.isValid();
    const QList<base::Bilingual> named{conclusion.number, facts.bodyName(conclusion.body)};
    QDate date = sendBy(facts, conclusion);
    if (sent && (!date.isValid() || date < conclusion.dispatched.day))
        date = conclusion.dispatched.day; // no sooner than it was sent
    const domain::Procedure& procedure = facts.session.library().procedure;
    DueItem item =
        sent ? facts.item(u"receipt"_s, date, procedure.stages.first().by,
                          {u"due.receipt"_s,
                           QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 was sent, its receipt is not recorded: %2"),
                           named},
                          conclusion.body, conclusion.block)
             : facts.item(u"dispatch"_s, date, facts.officeActor(),
                          {u"due.dispatch"_s,
                           QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 is issued and not sent yet: %2"), named},
                          conclusion.body, conclusion.block);
    item.conclusion = conclusion.number;
    item.page = u"conclusions"_s;
    return item;
}

// Done by others, or a right of theirs: gone when the last day is over.
void addRight(const DueFacts& facts, DueItem item, QList<DueItem>& items)
{
    item.information = true;
    if (item.date >= facts.today)
        items << item;
}

DueItem stepItem(const DueFacts& facts, const Objection& objection, const QString& kind, Message text)
{
    text.args = {QString::number(objection.number), facts.bodyName(objection.body)};
    DueItem item = facts.counted(kind, u"answer"_s, objection.received, text, objection.body, objection.block);
    item.objection = objection.number;
    item.page = u"objections"_s;
    return item;
}

// The next step only: a commission that is not formed cannot sit.
void addNextStep(const DueFacts& facts, const Objection& objection, QList<DueItem>& items)
{
    if (objection.decided())
        return;
    if (objection.commission.isEmpty())
        items << stepItem(facts, objection, u"commission"_s,
                          {u"due.commission"_s,
                           QT_TRANSLATE_NOOP("Messages", "Form the special commission for objection No. %1: %2")});
    else if (objection.sittings.isEmpty())
        items << stepItem(
            facts, objection, u"sitting"_s,
            {u"due.sitting"_s,
             QT_TRANSLATE_NOOP("Messages", "Hold the sitting of the commission on objection No. %1: %2")});
    else
        items << stepItem(facts, objection, u"decision"_s,
                          {u"due.decision"_s,
                           QT_TRANSLATE_NOOP("Messages", "Decide the items of objection No. %1 that are open: %2")});
}

void addOpen(const DueFacts& facts, const Objection& objection, QList<DueItem>& items)
{
    const QList<base::Bilingual> named{QString::number(objection.number), facts.bodyName(objection.body)};
    if (objection.considered() && !objection.paper(u"disagreements"_s)) {
        DueItem table =
            facts.counted(u"disagreements"_s, u"disagreements"_s, objection.received,
                          {u"due.disagreements"_s,
                           QT_TRANSLATE_NOOP("Messages", "Table of disagreements to objection No. %1: %2"), named},
                          objection.body, objection.block);
        table.objection = objection.number;
        table.page = u"objections"_s;
        items << table;
    }
    addNextStep(facts, objection, items);
    items << stepItem(facts, objection, u"answer"_s,
                      {u"due.answer"_s, QT_TRANSLATE_NOOP("Messages", "Answer to objection No. %1: %2")});
}

void addClosed(const DueFacts& facts, const Objection& objection, QList<DueItem>& items)
{
    if (facts.reverified.contains({objection.body, objection.block}))
        return;
    DueItem item =
        facts.counted(u"complaint"_s, u"complaint"_s, objection.closed,
                      {u"due.complaint"_s,
                       QT_TRANSLATE_NOOP("Messages", "Last day for a complaint to the working body of the Commission "
                                                     "after objection No. %1: %2"),
                       {QString::number(objection.number), facts.bodyName(objection.body)}},
                      objection.body, objection.block);
    item.objection = objection.number;
    item.page = u"objections"_s;
    addRight(facts, item, items);
}

// The law sets no day for a re-verification.
DueItem reverificationItem(const DueFacts& facts, const Objection& objection)
{
    DueItem item = facts.item(u"reverification"_s, {}, facts.officeActor(),
                              {u"due.reverification"_s,
                               QT_TRANSLATE_NOOP("Messages", "Re-verification No. %1 is not finished: %2"),
                               {QString::number(objection.number), facts.bodyName(objection.body)}},
                              objection.body, objection.block);
    item.objection = objection.number;
    item.page = u"objections"_s;
    return item;
}

} // namespace

void addConclusions(const DueFacts& facts, QList<DueItem>& items)
{
    for (const domain::Conclusion& conclusion : facts.conclusions) {
        const bool latest = facts.latest.constFind({conclusion.body, conclusion.block})->id == conclusion.id;
        if (!conclusion.delivered.isValid() && latest)
            items << passageItem(facts, conclusion);
        if (!conclusion.delivered.isValid() || conclusion.sequence > 1 || !latest ||
            conclusion.noObjection.day.isValid() || facts.objectedTo.contains(conclusion.id))
            continue;
        DueItem item =
            facts.counted(u"objection"_s, u"objection"_s, conclusion.delivered,
                          {u"due.objection"_s,
                           QT_TRANSLATE_NOOP("Messages", "Last day for an objection to conclusion No. %1: %2"),
                           {conclusion.number, facts.bodyName(conclusion.body)}},
                          conclusion.body, conclusion.block);
        item.conclusion = conclusion.number;
        item.page = u"conclusions"_s;
        addRight(facts, item, items);
    }
}

void addObjections(const DueFacts& facts, QList<DueItem>& items)
{
    for (const Objection& objection : facts.objections) {
        const bool open = !objection.closed.isValid();
        if (objection.kind == Objection::Kind::Objection)
            open ? addOpen(facts, objection, items) : addClosed(facts, objection, items);
        else if (open)
            items << reverificationItem(facts, objection);
    }
}

} // namespace bagalau::workflow
