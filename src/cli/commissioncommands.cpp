#include "base/dates.h"
#include "base/json.h"
#include "cli/parts.h"
#include "workflow/answers.h"
#include "workflow/decisions.h"
#include "workflow/objectionviews.h"
#include "workflow/specialcommission.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

Exit commission(const Call& call)
{
    QList<domain::CommissionMember> members;
    for (const QString& text : call.arguments.values(u"member"_s)) {
        const QStringList parts = partsOf(text, 3, 3, u"\"NAME;ORGANISATION;ROLE\""_s);
        members << domain::CommissionMember{parts[0], parts[1], parts[2]};
    }
    const qsizetype full = members.size();
    for (const QString& text : call.arguments.values(u"alternate"_s)) {
        const QStringList parts = partsOf(text, 4, 4, u"\"NAME;ORGANISATION;ROLE;MEMBER\""_s);
        members << domain::CommissionMember{parts[0], parts[1], parts[2], parts[3]};
    }
    const auto session = call.openForWork();
    const qint64 entry =
        workflow::formCommission(*session, call.arguments.number(u"objection"_s), members, call.official(),
                                 {call.arguments.value(u"order"_s), call.arguments.date(u"order-date"_s, {})});
    call.console.done({u"cli.commission"_s,
                       QT_TRANSLATE_NOOP("Messages", "The special commission was formed: %1 members."),
                       {QString::number(full)}},
                      entry);
    return Done;
}

Exit conflict(const Call& call)
{
    const auto session = call.openForWork();
    const qint64 entry =
        workflow::declareConflict(*session, call.arguments.number(u"objection"_s), call.arguments.required(u"member"_s),
                                  call.arguments.value(u"reason"_s), call.official());
    call.console.done({u"cli.conflict"_s,
                       QT_TRANSLATE_NOOP("Messages", "The conflict of interest was recorded: %1."),
                       {call.arguments.value(u"member"_s)}},
                      entry);
    return Done;
}

// Who is not named absent was there; alternates sit where they are named.
workflow::SittingRequest sittingFrom(const Call& call, const domain::Objection& objection)
{
    workflow::SittingRequest request;
    request.present = call.arguments.values(u"present"_s);
    if (request.present.isEmpty())
        for (const domain::CommissionMember& member : objection.commission)
            if (member.alternateFor.isEmpty() && member.conflict.isEmpty() &&
                !domain::memberNamed(objection.commission, member.name)->name.isEmpty() &&
                !call.arguments.values(u"absent"_s).contains(member.name))
                request.present << member.name;
    request.minutes = call.arguments.value(u"minutes"_s);
    request.invited = call.arguments.value(u"invited"_s);
    request.heard = bothFrom(call, u"heard"_s);
    return request;
}

Exit sitting(const Call& call)
{
    const auto session = call.openForWork();
    const int number = call.arguments.number(u"objection"_s);
    const domain::Objection objection = workflow::requireObjection(*session, number);
    workflow::SittingRequest request = sittingFrom(call, objection);
    call.arguments.required(u"date"_s);
    request.date = call.arguments.date(u"date"_s, {});
    const qint64 entry = workflow::holdSitting(*session, number, request, call.official());
    const bool quorum = workflow::quorumFaults(*session, objection, request.present).isEmpty();
    call.console.done(
        quorum ? base::Message{u"cli.sitting"_s,
                               QT_TRANSLATE_NOOP("Messages", "The sitting of %1 was recorded; there is a quorum."),
                               {base::shortDate(request.date)}}
               : base::Message{u"cli.sitting-without"_s,
                               QT_TRANSLATE_NOOP(
                                   "Messages", "The sitting of %1 was recorded; without a quorum it decides nothing."),
                               {base::shortDate(request.date)}},
        entry, {{u"quorum"_s, quorum}});
    return Done;
}

// A decision is made at a sitting. Where none was recorded, deciding says that all members sat, on a day that nobody
// named.
QStringList presentAt(const Call& call, const domain::Objection& objection)
{
    const bool needed = objection.kind == domain::Objection::Kind::Objection && objection.sittings.isEmpty();
    return needed ? sittingFrom(call, objection).present : QStringList();
}

void sayWhoSat(const Call& call, const QStringList& present)
{
    if (present.isEmpty())
        return;
    call.console.say({u"cli.all-sat"_s,
                      QT_TRANSLATE_NOOP("Messages", "A sitting without a date was recorded: all %1 members were there. "
                                                    "Where somebody was absent, or to say the day, record the sitting "
                                                    "first."),
                      {QString::number(present.size())}});
}

QList<domain::Vote> votesFrom(const Call& call)
{
    QList<domain::Vote> votes;
    for (const QString& text : call.arguments.values(u"vote"_s)) {
        const QStringList parts = partsOf(text, 2, 3, u"\"NAME;for|against|abstained;DISSENT\""_s);
        votes << domain::Vote{parts[0], parts[1], parts.value(2)};
    }
    return votes;
}

Exit decide(const Call& call)
{
    const QString verdict = call.arguments.required(u"verdict"_s);
    if (verdict != u"accept"_s && verdict != u"reject"_s)
        throw Problem(Problem::Kind::Usage,
                      {u"cli.verdict"_s, QT_TRANSLATE_NOOP("Messages", "The verdict is %1."), {u"accept | reject"_s}});
    const auto session = call.openForWork();
    const int number = call.arguments.number(u"objection"_s);
    const domain::Objection objection = workflow::requireObjection(*session, number);
    workflow::Decision decision;
    decision.item = call.arguments.required(u"item"_s);
    decision.accept = verdict == u"accept"_s;
    decision.ground = bothFrom(call, u"ground"_s);
    decision.finding = bothFrom(call, u"finding"_s);
    decision.changes = changesFrom(*session, objection.body, objection.block, call.arguments.values(u"value"_s));
    decision.votes = votesFrom(call);
    decision.sitting = call.arguments.has(u"sitting"_s) ? call.arguments.number(u"sitting"_s) : 0;
    decision.present = presentAt(call, objection);
    const qint64 entry = workflow::decideItem(*session, number, decision, call.official());
    sayWhoSat(call, decision.present);
    const domain::Assessment after = workflow::assessmentAfter(*session, number, {});
    QJsonObject json;
    call.console.addScore(json, after.score);
    call.console.done({u"cli.decided"_s,
                       QT_TRANSLATE_NOOP("Messages", "The decision was recorded. Score by the decisions so far: %1."),
                       {after.score ? after.score->toFixed(2) : u"–"_s}},
                      entry, json);
    return Done;
}

Exit sign(const Call& call)
{
    const auto session = call.openForWork();
    const domain::SignedPaper paper{call.arguments.required(u"paper"_s), call.arguments.value(u"number"_s),
                                    call.arguments.date(u"date"_s, {}), call.arguments.value(u"signer"_s),
                                    call.arguments.date(u"acquainted"_s, {})};
    const qint64 entry = workflow::notePaper(*session, call.arguments.number(u"objection"_s), paper, call.official());
    call.console.done({u"cli.signed"_s,
                       QT_TRANSLATE_NOOP("Messages", "Recorded: %1 of %2."),
                       {paper.paper, base::shortDate(paper.date)}},
                      entry);
    return Done;
}

Exit close(const Call& call)
{
    const auto session = call.openForWork();
    call.arguments.required(u"sent"_s);
    const QString official = call.official();
    const workflow::ClosePlan plan = workflow::requireClosable(*session, call.arguments.number(u"objection"_s),
                                                               call.arguments.date(u"sent"_s, {}), official);
    const workflow::ClosedFiles files = workflow::makeClosingDocuments(plan);
    if (call.arguments.has(u"out"_s))
        workflow::writeFiles(call.arguments.value(u"out"_s), {});
    const qint64 entry = workflow::closeObjection(*session, plan, files, official);
    if (call.arguments.has(u"out"_s))
        workflow::writeFiles(call.arguments.value(u"out"_s), files.letters + files.successor);
    const domain::Deadline limit =
        session->library().procedure.deadline(session->library().calendar, u"answer"_s, plan.objection.received);
    if (plan.sent > limit.lastDay)
        call.console.say({u"cli.answer-late"_s,
                          QT_TRANSLATE_NOOP("Messages", "The answer was sent after its last day, %1."),
                          {base::shortDate(limit.lastDay)}});
    QJsonObject json{{u"letters"_s, namesOf(files.letters)}, {u"in_time"_s, plan.sent <= limit.lastDay}};
    if (plan.successor) {
        QJsonObject successor{{u"number"_s, plan.successor->number}, {u"files"_s, namesOf(files.successor)}};
        call.console.addScore(successor, plan.successor->assessment.score);
        json[u"successor"_s] = successor;
    }
    call.console.done(
        plan.successor
            ? base::Message(u"cli.closed-with"_s,
                            QT_TRANSLATE_NOOP(
                                "Messages", "The objection was answered; conclusion No. %1 replaces the earlier one."),
                            {plan.successor->number})
            : base::Message(u"cli.closed"_s,
                            QT_TRANSLATE_NOOP("Messages", "The objection was answered; the conclusion stands."), {}),
        entry, json);
    return Done;
}

} // namespace

QList<Command> commissionCommands()
{
    return {
        {u"commission"_s,
         {{u"objection"_s, u"order"_s, u"order-date"_s}, {u"member"_s, u"alternate"_s}, {}},
         commission,
         u"commission STORE --objection N --member \"NAME;ORGANISATION;ROLE\"... [--alternate "
         "\"NAME;ORGANISATION;ROLE;MEMBER\"...] [--order N --order-date D]"_s},
        {u"conflict"_s,
         {{u"objection"_s, u"member"_s, u"reason"_s}, {}, {}},
         conflict,
         u"conflict STORE --objection N --member NAME --reason TEXT"_s},
        {u"sitting"_s,
         {{u"objection"_s, u"date"_s, u"minutes"_s, u"invited"_s, u"heard"_s, u"heard-kk"_s, u"heard-ru"_s},
          {u"present"_s, u"absent"_s},
          {}},
         sitting,
         u"sitting STORE --objection N --date D [--present NAME... | --absent NAME...] [--minutes N] [--invited TEXT] "
         "[--heard-kk TEXT --heard-ru TEXT]"_s},
        {u"decide"_s,
         {{u"objection"_s, u"item"_s, u"verdict"_s, u"ground"_s, u"ground-kk"_s, u"ground-ru"_s, u"finding"_s,
           u"finding-kk"_s, u"finding-ru"_s, u"sitting"_s},
          {u"value"_s, u"vote"_s, u"absent"_s},
          {}},
         decide,
         u"decide STORE --objection N --item ITEM --verdict accept|reject --ground TEXT [--value INPUT=V ...] "
         "[--ground-kk TEXT --ground-ru TEXT] [--finding-kk TEXT --finding-ru TEXT] [--vote "
         "\"NAME;for|against|abstained;DISSENT\"...] [--sitting N]"_s},
        {u"sign"_s,
         {{u"objection"_s, u"paper"_s, u"number"_s, u"date"_s, u"signer"_s, u"acquainted"_s}, {}, {}},
         sign,
         u"sign STORE --objection N --paper P --date D [--number N] [--signer NAME] [--acquainted D]"_s},
        {u"close"_s,
         {{u"objection"_s, u"sent"_s, u"out"_s}, {}, {}},
         close,
         u"close STORE --objection N --sent D [--out DIR]"_s},
    };
}

} // namespace bagalau::cli
