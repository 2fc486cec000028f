#include "workflow/duefacts.h"

#include "store/conclusions.h"
#include "store/objections.h"
#include "workflow/assessments.h"
#include "workflow/objectionparts.h"
#include "workflow/schedule.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using bagalau::base::Message;

namespace bagalau::workflow {

DueFacts::DueFacts(const Session& open)
    : session(open),
      today(open.today()),
      blocks(blocksOf(open)),
      objections(store::ObjectionRecords(open.database()).all()),
      packages(store::ConclusionRecords(open.database()).packages())
{
    const store::StandingRecords records(session.database());
    m_reported = records.reported();
    m_accepted = records.accepted();
    conclusions = records.conclusions();
    for (const domain::Conclusion& one : std::as_const(conclusions))
        latest.insert({one.body, one.block}, one);
    for (const domain::Objection& one : std::as_const(objections))
        if (one.kind == domain::Objection::Kind::Objection) {
            if (admitted(one))
                objectedTo.insert(one.conclusion, &one);
        } else
            reverified.insert({one.body, one.block});
    for (const domain::Objection& one : std::as_const(objections))
        if (!one.successor.isEmpty())
            succeeded.insert(one.successor, &one);
    for (const domain::Actor& actor : session.library().procedure.actors)
        if (actor.office)
            m_office = actor.id;
    stages.insert({}, schedule(session));
    for (const domain::Block& block : std::as_const(blocks))
        stages.insert(block.id, schedule(session, block.id));
    readBodies();
}

void DueFacts::readBodies()
{
    const domain::Registers& registers = session.library().registers;
    const domain::Office& office = session.office();
    const QList<domain::AssessedBody> all = registers.bodiesOf(office.year);
    for (const domain::Block& block : std::as_const(blocks)) {
        bool whole = false;
        for (const domain::AssessedBody& body : all) {
            if (!body.blocks.contains(block.id) ||
                !registers.standing(body.id, office.year, stageDate(1, block.id)).concluded() ||
                registers.refusal(office.authorities, body.id, block.name, block.id, office.year))
                continue;
            bodies[block.id] << body;
            const QStringList served = registers.directionsServed(office.authorities, body.id, block.id);
            whole = whole || served == QStringList{QString()};
        }
        if (!whole)
            partly << block.id;
    }
}

QDate DueFacts::stageDate(int number, const QString& block) const
{
    return stages.value(block).value(number - 1).date;
}

base::Bilingual DueFacts::bodyName(const QString& id) const
{
    const domain::AssessedBody* body = session.library().registers.body(id);
    return body ? body->name : base::Bilingual(id);
}

domain::Deadline DueFacts::deadline(const QString& limit, QDate from) const
{
    return session.library().procedure.deadline(session.library().calendar, limit, from);
}

bool DueFacts::reportSettled(const QString& body, const QString& block) const
{
    const store::BodyBlock both{body, block};
    if (latest.contains(both) || m_accepted.contains(both))
        return true;
    return m_reported.contains(both) && reportTaken(session, body, block); // the session keeps what it reads
}

QDate DueFacts::appealOver(const domain::Conclusion& one) const
{
    if (one.sequence > 1)
        return one.issued; // a successor is issued with the answer that makes it final
    if (const domain::Objection* objection = objectedTo.value(one.id))
        return objection->closed;
    if (one.noObjection.day.isValid())
        return one.noObjection.day;
    if (!one.delivered.isValid())
        return {};
    const QDate after = deadline(u"objection"_s, one.delivered).lastDay.addDays(1);
    return after <= today ? after : QDate();
}

bool DueFacts::handedOn(const domain::Conclusion& one, const QStringList& recipients) const
{
    const QDate final = appealOver(one);
    return final.isValid() && std::any_of(packages.begin(), packages.end(), [&](const domain::PackageInfo& package) {
               return recipients.contains(package.recipient) && package.block == one.block &&
                      (package.body.isEmpty() || package.body == one.body) &&
                      QDate::fromString(package.created.left(10), Qt::ISODate) >= final;
           });
}

bool DueFacts::isMine(const domain::Actor& actor, const QString& block) const
{
    const QStringList& ours = session.office().authorities;
    const domain::Block* known = session.library().procedure.block(block);
    return actor.office || (actor.lead && known && ours.contains(known->lead)) ||
           (!actor.authority.isEmpty() && ours.contains(actor.authority));
}

DueItem DueFacts::item(const QString& kind, QDate date, const QString& by, const Message& text, const QString& body,
                       const QString& block) const
{
    DueItem one;
    one.kind = kind;
    one.date = date;
    one.by = by;
    one.text = text;
    one.body = body;
    one.block = block;
    if (const domain::Actor* actor = session.library().procedure.actor(by)) {
        one.from = actor->name;
        one.mine = isMine(*actor, block);
    }
    one.overdue = date.isValid() && date < today;
    one.provisional = date.isValid() && !session.library().calendar.covers(date.year());
    return one;
}

DueItem DueFacts::counted(const QString& kind, const QString& limit, QDate from, const Message& text,
                          const QString& body, const QString& block) const
{
    const domain::Deadline last = deadline(limit, from);
    DueItem one = item(kind, last.lastDay, session.library().procedure.limits.value(limit).by, text, body, block);
    one.limit = limit;
    one.deadline = last;
    one.provisional = last.provisional;
    return one;
}

} // namespace bagalau::workflow
