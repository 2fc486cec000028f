#include "workflow/objectionviews.h"

#include "store/act.h"
#include "store/conclusions.h"
#include "store/objections.h"
#include "workflow/objections.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::Message;

namespace bagalau::workflow {

namespace {

ObjectionState stateOf(const domain::Objection& objection)
{
    if (objection.closed.isValid())
        return ObjectionState::Answered;
    if (objection.decided())
        return ObjectionState::Decided;
    if (objection.commission.isEmpty())
        return ObjectionState::Received;
    const bool sat = !objection.sittings.isEmpty() || objection.kind == domain::Objection::Kind::Reverification;
    return sat ? ObjectionState::Heard : ObjectionState::Commission;
}

ObjectionStatus statusOf(const Session& session, const domain::Objection& objection,
                         const domain::Conclusion& conclusion)
{
    const domain::Procedure& procedure = session.library().procedure;
    const domain::WorkCalendar& calendar = session.library().calendar;
    ObjectionStatus status;
    status.objection = objection;
    status.state = stateOf(objection);
    status.conclusionNumber = conclusion.number;
    if (conclusion.delivered.isValid())
        status.received = procedure.deadline(calendar, u"objection"_s, conclusion.delivered);
    status.disagreements = procedure.deadline(calendar, u"disagreements"_s, objection.received);
    status.answer = procedure.deadline(calendar, u"answer"_s, objection.received);
    const QDate now = objection.closed.isValid() ? objection.closed : session.today();
    status.day = static_cast<int>(std::count_if(status.answer.counted.begin(), status.answer.counted.end(),
                                                [&](QDate day) { return day <= now; }));
    status.daysLeft = static_cast<int>(session.today().daysTo(status.answer.lastDay));
    return status;
}

} // namespace

Message objectionStateName(ObjectionState state)
{
    switch (state) {
    case ObjectionState::Received:
        return {u"objection.state.received"_s, QT_TRANSLATE_NOOP("Messages", "Received")};
    case ObjectionState::Commission:
        return {u"objection.state.commission"_s, QT_TRANSLATE_NOOP("Messages", "Commission formed")};
    case ObjectionState::Heard:
        return {u"objection.state.heard"_s, QT_TRANSLATE_NOOP("Messages", "Being decided")};
    case ObjectionState::Decided:
        return {u"objection.state.decided"_s, QT_TRANSLATE_NOOP("Messages", "To be answered")};
    case ObjectionState::Answered:
        break;
    }
    return {u"objection.state.answered"_s, QT_TRANSLATE_NOOP("Messages", "Answered")};
}

QList<ObjectionStatus> objections(const Session& session)
{
    QHash<QString, domain::Conclusion> conclusions;
    for (const domain::Conclusion& one : store::ConclusionRecords(session.database()).heads())
        conclusions.insert(one.id, one);
    QList<ObjectionStatus> all;
    for (const domain::Objection& objection : store::ObjectionRecords(session.database()).all())
        all << statusOf(session, objection, conclusions[objection.conclusion]);
    return all;
}

QList<domain::Conclusion> conclusionHeads(const Session& session)
{
    return store::ConclusionRecords(session.database()).heads();
}

std::optional<domain::Conclusion> conclusionById(const Session& session, const QString& id)
{
    return store::ConclusionRecords(session.database()).byId(id);
}

Message outcomeName(domain::Outcome outcome)
{
    switch (outcome) {
    case domain::Outcome::Open:
        return {u"outcome.open"_s, QT_TRANSLATE_NOOP("Messages", "not decided")};
    case domain::Outcome::Accepted:
        return {u"outcome.accepted"_s, QT_TRANSLATE_NOOP("Messages", "accepted")};
    case domain::Outcome::Rejected:
        return {u"outcome.rejected"_s, QT_TRANSLATE_NOOP("Messages", "not accepted")};
    case domain::Outcome::Withdrawn:
        return {u"outcome.withdrawn"_s, QT_TRANSLATE_NOOP("Messages", "withdrawn")};
    case domain::Outcome::Inadmissible:
        break;
    }
    return {u"outcome.inadmissible"_s, QT_TRANSLATE_NOOP("Messages", "not considered")};
}

QList<domain::JournalEntry> historyOf(const Session& session, int number)
{
    const domain::Objection objection = requireObjection(session, number);
    QList<domain::JournalEntry> history;
    for (const domain::JournalEntry& entry : store::journalOf(session.database(), objection.body)) {
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload.value_or(QByteArray())).object();
        const bool own = payload[u"objection"_s].toString() == QString::number(number);
        const bool tried = entry.act == u"refused"_s && !history.isEmpty(); // about this body, after it was registered
        if (entry.block == objection.block && (own || tried))
            history << entry;
    }
    return history;
}

} // namespace bagalau::workflow
