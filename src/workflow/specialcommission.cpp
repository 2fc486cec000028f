#include "workflow/specialcommission.h"

#include "base/dates.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/objections.h"
#include "workflow/objectionparts.h"
#include "workflow/objections.h"
#include "workflow/refusals.h"
#include "workflow/rights.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

[[noreturn]] void refuse(const Message& message)
{
    throw Problem(Problem::Kind::Refused, message);
}

// All of them in one refusal, in the words of both languages.
[[noreturn]] void refuseAll(const char* english, const QList<Message>& faults)
{
    QStringList kk, ru;
    for (const Message& fault : faults) {
        kk << base::render(fault, base::Language::Kk);
        ru << base::render(fault, base::Language::Ru);
    }
    refuse({faults.first().code, english, {Bilingual(kk.join(u'\n'), ru.join(u'\n'))}});
}

// A commission sits by an order; another composition needs another order, not an older one.
void requireOrder(const domain::Objection& objection, const Order& order)
{
    if (order.date.isValid() && order.date < objection.received)
        refuse({u"commission.order-date"_s,
                QT_TRANSLATE_NOOP("Messages", "The order is dated %1, before the objection came (%2)."),
                {base::shortDate(order.date), base::shortDate(objection.received)}});
    if (objection.commission.isEmpty())
        return;
    if (order.number.isEmpty() || !order.date.isValid())
        refuse({u"commission.formed"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission for objection No. %1 is formed already; another "
                                              "composition needs an order with its number and date."),
                {QString::number(objection.number)}});
    if (objection.orderDate.isValid() && order.date < objection.orderDate)
        refuse(
            {u"commission.older-order"_s,
             QT_TRANSLATE_NOOP("Messages", "The commission sits by the order of %1; an older one does not change it."),
             {base::shortDate(objection.orderDate)}});
}

// What the journal says of who sits on an objection, oldest first.
template <typename Use> void eachAct(const Session& session, const domain::Objection& objection, Use use)
{
    for (const domain::JournalEntry& entry : store::journalOf(session.database(), objection.body)) {
        if (entry.act != u"commission" && entry.act != u"conflict")
            continue;
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload.value_or(QByteArray())).object();
        if (payload[u"objection"_s].toString().toInt() == objection.number)
            use(entry, payload);
    }
}

// Who declared a conflict does not lose it by another order, nor by one that leaves the member out for a while.
QList<domain::CommissionMember> withConflicts(const Session& session, const domain::Objection& objection,
                                              QList<domain::CommissionMember> members)
{
    QMap<QString, QString> declared;
    eachAct(session, objection, [&](const domain::JournalEntry& entry, const QJsonObject& payload) {
        if (entry.act == u"conflict")
            declared.insert(base::folded(payload[u"member"_s].toString()), payload[u"reason"_s].toString());
    });
    for (domain::CommissionMember& member : members) {
        member.name = base::simplified(member.name);
        member.organisation = base::simplified(member.organisation);
        member.conflict = declared.value(base::folded(member.name));
    }
    return members;
}

// Who took part in the assessment after the order does not sit any more.
QList<Message> independenceFaults(const Session& session, const domain::Objection& objection,
                                  const QStringList& present)
{
    QList<domain::CommissionMember> there;
    for (const QString& name : present)
        if (const domain::CommissionMember* member = domain::memberNamed(objection.commission, name))
            there << *member;
    QList<Message> faults =
        domain::commissionFaults(session.library().procedure.commission, there, participants(session, objection.body));
    faults.removeIf([](const Message& fault) { return fault.code != u"commission.took-part"; });
    return faults;
}

} // namespace

QList<Message> commissionFaults(const Session& session, const domain::Objection& objection,
                                const QList<domain::CommissionMember>& members)
{
    const domain::Procedure& procedure = session.library().procedure;
    if (objection.kind == domain::Objection::Kind::Reverification)
        return domain::participantFaults(procedure.reverification.clause, procedure.reverification.roles, members);
    return domain::commissionFaults(procedure.commission, members, participants(session, objection.body));
}

qint64 formCommission(Session& session, int number, const QList<domain::CommissionMember>& members,
                      const QString& official, const Order& order)
{
    const domain::Objection objection = requireObjection(session, number);
    const domain::JournalEntry entry = session.entry(official, u"commission"_s, objection.body, objection.block);
    return orRecordRefusal(session, {entry, number}, [&] {
        requireOpenObjection(session, number);
        if (!objection.considered())
            refuse({u"commission.not-needed"_s,
                    QT_TRANSLATE_NOOP("Messages", "Nothing of objection No. %1 is to be considered."),
                    {QString::number(number)}});
        const Order made{base::simplified(order.number), order.date};
        requireOrder(objection, made);
        const QList<Message> faults = commissionFaults(session, objection, members);
        if (!faults.isEmpty())
            refuseAll(QT_TRANSLATE_NOOP("Messages", "The commission cannot be formed so:\n%1"), faults);
        const QList<domain::CommissionMember> kept = withConflicts(session, objection, members);
        store::Act act(session.database(), entry);
        store::ObjectionRecords(session.database()).setCommission(act, objection, kept, made.number, made.date);
        QJsonObject payload{{u"objection"_s, QString::number(number)}, {u"members"_s, membersJson(kept)}};
        if (made.date.isValid())
            payload[u"order"_s] = QJsonObject{{u"number"_s, made.number}, {u"date"_s, made.date.toString(Qt::ISODate)}};
        act.commit(payload);
        session.tellChanged();
        return act.entryNumber();
    });
}

qint64 declareConflict(Session& session, int number, const QString& name, const QString& reason,
                       const QString& official)
{
    const domain::Objection objection = requireObjection(session, number);
    const domain::JournalEntry entry = session.entry(official, u"conflict"_s, objection.body, objection.block);
    return orRecordRefusal(session, {entry, number}, [&] {
        requireOpenObjection(session, number);
        const domain::CommissionMember* member = domain::memberNamed(objection.commission, name);
        if (!member)
            refuse({u"conflict.no-member"_s,
                    QT_TRANSLATE_NOOP("Messages", "%1 is not a member of this special commission."),
                    {name}});
        if (base::simplified(reason).isEmpty())
            refuse({u"conflict.no-reason"_s, QT_TRANSLATE_NOOP("Messages", "Say what the conflict is."), {}});
        QList<domain::CommissionMember> members = objection.commission;
        for (domain::CommissionMember& one : members)
            if (one.name == member->name)
                one.conflict = base::simplified(reason);
        store::Act act(session.database(), entry);
        store::ObjectionRecords(session.database())
            .setCommission(act, objection, members, objection.orderNumber, objection.orderDate);
        act.commit({{u"objection"_s, QString::number(number)},
                    {u"member"_s, member->name},
                    {u"reason"_s, base::simplified(reason)}});
        session.tellChanged();
        return act.entryNumber();
    });
}

QList<Message> quorumFaults(const Session& session, const domain::Objection& objection, const QStringList& present)
{
    return domain::quorumFaults(session.library().procedure.commission, objection.commission, present);
}

domain::Sitting sittingOf(const Session& session, const domain::Objection& objection, const SittingRequest& request)
{
    if (objection.commission.isEmpty())
        refuse({u"decide.no-commission"_s,
                QT_TRANSLATE_NOOP("Messages", "The special commission for objection No. %1 is not formed yet."),
                {QString::number(objection.number)}});
    const QDate from =
        std::max(objection.received, objection.orderDate.isValid() ? objection.orderDate : objection.received);
    if (request.date.isValid() && request.date < from)
        refuse({u"sitting.too-early"_s,
                QT_TRANSLATE_NOOP("Messages", "The commission can sit from %1 on."),
                {base::shortDate(from)}});
    const QList<Message> faults =
        domain::attendanceFaults(session.library().procedure.commission, objection.commission, request.present) +
        independenceFaults(session, objection, request.present);
    if (!faults.isEmpty())
        refuseAll(QT_TRANSLATE_NOOP("Messages", "The commission cannot sit so:\n%1"), faults);
    domain::Sitting sitting;
    sitting.number = static_cast<int>(objection.sittings.size()) + 1;
    sitting.date = request.date;
    sitting.minutes = base::simplified(request.minutes);
    for (const QString& name : request.present)
        sitting.present << domain::memberNamed(objection.commission, name)->name;
    sitting.invited = base::simplified(request.invited);
    sitting.heard = request.heard;
    return sitting;
}

qint64 recordSitting(Session& session, const domain::JournalEntry& entry, const domain::Objection& objection,
                     const domain::Sitting& sitting)
{
    store::Act act(session.database(), entry);
    store::ObjectionRecords(session.database()).addSitting(act, objection, sitting);
    act.commit({{u"objection"_s, QString::number(objection.number)},
                {u"sitting"_s, QString::number(sitting.number)},
                {u"date"_s, sitting.date.toString(Qt::ISODate)},
                {u"minutes"_s, sitting.minutes},
                {u"present"_s, QJsonArray::fromStringList(sitting.present)},
                {u"quorum"_s, quorumFaults(session, objection, sitting.present).isEmpty()}});
    return act.entryNumber();
}

qint64 lastComposition(const Session& session, const domain::Objection& objection)
{
    qint64 last = 0;
    eachAct(session, objection, [&](const domain::JournalEntry& entry, const QJsonObject&) { last = entry.number; });
    return last;
}

qint64 holdSitting(Session& session, int number, const SittingRequest& request, const QString& official)
{
    const domain::Objection objection = requireObjection(session, number);
    const domain::JournalEntry entry = session.entry(official, u"sitting"_s, objection.body, objection.block);
    return orRecordRefusal(session, {entry, number}, [&] {
        requireOpenObjection(session, number);
        const qint64 made = recordSitting(session, entry, objection, sittingOf(session, objection, request));
        session.tellChanged();
        return made;
    });
}

} // namespace bagalau::workflow
