#include "base/dates.h"
#include "base/json.h"
#include "cli/parts.h"
#include "workflow/effects.h"
#include "workflow/objectionviews.h"
#include "workflow/reverification.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

workflow::PassageRequest passageFrom(const Call& call, const QString& day)
{
    call.arguments.required(day);
    return {call.arguments.date(day, {}), call.arguments.value(u"way"_s), call.arguments.value(u"number"_s),
            call.arguments.values(u"document"_s)};
}

Exit dispatch(const Call& call)
{
    const auto session = call.openForWork();
    call.checkDirection(*session);
    const workflow::PassageRequest passage = passageFrom(call, u"sent"_s);
    const qint64 entry = workflow::dispatchConclusion(*session, call.arguments.required(u"body"_s),
                                                      call.arguments.required(u"block"_s), passage, call.official());
    call.console.done(
        {u"cli.dispatched"_s, QT_TRANSLATE_NOOP("Messages", "Sent on %1."), {base::shortDate(passage.day)}}, entry);
    return Done;
}

Exit deliver(const Call& call)
{
    const auto session = call.openForWork();
    call.checkDirection(*session);
    const workflow::PassageRequest passage = passageFrom(call, u"received"_s);
    const qint64 entry = workflow::deliverConclusion(*session, call.arguments.required(u"body"_s),
                                                     call.arguments.required(u"block"_s), passage, call.official());
    const domain::Deadline limit =
        session->library().procedure.deadline(session->library().calendar, u"objection"_s, passage.day);
    call.console.done({u"cli.delivered"_s,
                       QT_TRANSLATE_NOOP("Messages", "Delivered on %1. Last day for an objection: %2."),
                       {base::shortDate(passage.day), base::shortDate(limit.lastDay)}},
                      entry, {{u"last_day"_s, limit.lastDay.toString(Qt::ISODate)}, {u"counted"_s, days(limit)}});
    return Done;
}

Exit noObjection(const Call& call)
{
    const auto session = call.openForWork();
    const workflow::PassageRequest passage = passageFrom(call, u"received"_s);
    const qint64 entry = workflow::recordNoObjection(*session, call.arguments.required(u"body"_s),
                                                     call.arguments.required(u"block"_s), passage, call.official());
    call.console.done({u"cli.no-objection"_s,
                       QT_TRANSLATE_NOOP("Messages", "The notice of %1 that there is no objection was recorded."),
                       {base::shortDate(passage.day)}},
                      entry);
    return Done;
}

// "ITEM=TEXT": the texts by item. Throws Usage for an item that is not contested.
QMap<QString, QString> byItem(const Call& call, const QString& option, const QStringList& items)
{
    QMap<QString, QString> texts;
    for (const QString& word : call.arguments.values(option)) {
        const qsizetype sign = word.indexOf(u'=');
        const QString item = word.first(std::max<qsizetype>(sign, 0));
        if (sign < 1 || !items.contains(item))
            throw Problem(
                Problem::Kind::Usage,
                {u"cli.by-item"_s,
                 QT_TRANSLATE_NOOP("Messages", "Write --%1 as ITEM=TEXT, with one of the contested items: “%2”."),
                 {option, word}});
        texts.insert(item, word.sliced(sign + 1));
    }
    return texts;
}

// "ITEM;INPUT=VALUE": what the body wants for an item.
QMap<QString, QStringList> wantedByItem(const Call& call, const QStringList& items)
{
    QMap<QString, QStringList> wanted;
    for (const QString& word : call.arguments.values(u"want"_s)) {
        const QStringList parts = partsOf(word, 2, 2, u"\"ITEM;INPUT=VALUE\""_s);
        if (!items.contains(parts[0]))
            partsOf({}, 2, 2, u"\"ITEM;INPUT=VALUE\""_s);
        wanted[parts[0]] << parts[1];
    }
    return wanted;
}

QList<workflow::ContestedItem> itemsFrom(const Call& call, const workflow::Session& session)
{
    const QStringList items = call.arguments.values(u"item"_s);
    const QMap<QString, QString> demands = byItem(call, u"demand"_s, items), reasons = byItem(call, u"reason"_s, items);
    const QMap<QString, QStringList> wanted = wantedByItem(call, items);
    QList<workflow::ContestedItem> contested;
    for (const QString& item : items)
        contested << workflow::ContestedItem{item, demands.value(item), reasons.value(item),
                                             changesFrom(session, call.arguments.required(u"body"_s),
                                                         call.arguments.required(u"block"_s), wanted.value(item))};
    return contested;
}

Exit object(const Call& call)
{
    const auto session = call.openForWork();
    call.arguments.required(u"received"_s);
    call.checkDirection(*session);
    workflow::ObjectionRequest request{call.arguments.required(u"body"_s),     call.arguments.required(u"block"_s),
                                       call.arguments.date(u"received"_s, {}), itemsFrom(call, *session),
                                       call.arguments.value(u"ground"_s),      call.arguments.values(u"document"_s)};
    request.incoming = call.arguments.value(u"number"_s);
    request.dated = call.arguments.date(u"dated"_s, {});
    request.refusedBy = call.arguments.value(u"refuse"_s);
    request.refusalGround = bothFrom(call, u"refusal"_s);
    const workflow::RegisteredObjection done = workflow::registerObjection(*session, request, call.official());
    call.console.done(
        request.refusedBy.isEmpty()
            ? base::Message{u"cli.objected"_s,
                            QT_TRANSLATE_NOOP("Messages",
                                              "Objection No. %1 was registered. The answer is due until %2."),
                            {QString::number(done.number), base::shortDate(done.answer.lastDay)}}
            : base::Message{u"cli.objection-refused"_s,
                            QT_TRANSLATE_NOOP("Messages", "Objection No. %1 was registered as not considered. The "
                                                          "answer is due until %2."),
                            {QString::number(done.number), base::shortDate(done.answer.lastDay)}},
        done.entry,
        {{u"objection"_s, done.number},
         {u"last_day"_s, done.answer.lastDay.toString(Qt::ISODate)},
         {u"counted"_s, days(done.answer)}});
    return Done;
}

Exit refuse(const Call& call)
{
    const auto session = call.openForWork();
    const qint64 entry =
        workflow::refuseItems(*session, call.arguments.number(u"objection"_s), call.arguments.values(u"item"_s),
                              call.arguments.required(u"rule"_s), bothFrom(call, u"ground"_s), call.official());
    call.console.done({u"cli.items-refused"_s,
                       QT_TRANSLATE_NOOP("Messages", "Items that are not considered: %1."),
                       {QString::number(call.arguments.values(u"item"_s).size())}},
                      entry);
    return Done;
}

Exit withdraw(const Call& call)
{
    const auto session = call.openForWork();
    const qint64 entry =
        workflow::withdrawItems(*session, call.arguments.number(u"objection"_s), call.arguments.values(u"item"_s),
                                passageFrom(call, u"received"_s), call.official());
    call.console.done({u"cli.withdrawn"_s,
                       QT_TRANSLATE_NOOP("Messages", "Items that were withdrawn: %1."),
                       {QString::number(call.arguments.values(u"item"_s).size())}},
                      entry);
    return Done;
}

Exit reverify(const Call& call)
{
    const auto session = call.openForWork();
    workflow::ReverificationRequest request;
    request.body = call.arguments.required(u"body"_s);
    request.block = call.arguments.required(u"block"_s);
    request.complaint = call.arguments.date(u"complaint"_s, {});
    request.opened = call.arguments.date(u"opened"_s, {});
    request.decision = call.arguments.value(u"number"_s);
    request.items = itemsFrom(call, *session);
    request.ground = call.arguments.value(u"ground"_s);
    request.documents = call.arguments.values(u"document"_s);
    for (const QString& text : call.arguments.values(u"participant"_s)) {
        const QStringList parts = partsOf(text, 3, 3, u"\"NAME;ORGANISATION;ROLE\""_s);
        request.participants << domain::CommissionMember{parts[0], parts[1], parts[2]};
    }
    const workflow::RegisteredObjection done = workflow::openReverification(*session, request, call.official());
    call.console.done({u"cli.reverification"_s,
                       QT_TRANSLATE_NOOP("Messages", "The re-verification was registered as No. %1."),
                       {QString::number(done.number)}},
                      done.entry, {{u"objection"_s, done.number}});
    return Done;
}

QJsonObject objectionJson(const workflow::ObjectionStatus& status, const Console& console)
{
    QJsonArray items;
    for (const domain::ObjectionItem& item : status.objection.items)
        items.append(QJsonObject{{u"item"_s, item.item},
                                 {u"outcome"_s, console.text(workflow::outcomeName(item.outcome))},
                                 {u"demand"_s, item.demand},
                                 {u"reason"_s, item.reason},
                                 {u"finding"_s, base::toJson(item.finding)},
                                 {u"ground"_s, base::toJson(item.ground)}});
    return {{u"objection"_s, status.objection.number},
            {u"body"_s, status.objection.body},
            {u"block"_s, status.objection.block},
            {u"reverification"_s, status.objection.kind == domain::Objection::Kind::Reverification},
            {u"received"_s, status.objection.received.toString(Qt::ISODate)},
            {u"conclusion"_s, status.conclusionNumber},
            {u"state"_s, console.text(workflow::objectionStateName(status.state))},
            {u"last_day"_s, status.answer.lastDay.toString(Qt::ISODate)},
            {u"closed"_s, status.objection.closed.toString(Qt::ISODate)},
            {u"items"_s, items}};
}

Exit objections(const Call& call)
{
    const auto session = call.openForReading();
    QJsonArray all;
    for (const workflow::ObjectionStatus& one : workflow::objections(*session)) {
        all.append(objectionJson(one, call.console));
        if (!call.console.json)
            call.console.line(u"№ %1  %2  %3  %4  %5"_s.arg(
                QString::number(one.objection.number), one.objection.body, base::shortDate(one.objection.received),
                call.console.text(workflow::objectionStateName(one.state)), base::shortDate(one.answer.lastDay)));
    }
    if (call.console.json)
        call.console.print({{u"objections"_s, all}});
    return Done;
}

// The open ones, by what granting all that they ask for could change.
Exit impact(const Call& call)
{
    const auto session = call.openForReading();
    QJsonArray all;
    for (const workflow::ObjectionStatus& one : workflow::objections(*session)) {
        if (one.objection.closed.isValid())
            continue;
        const workflow::Impact found = workflow::impactOf(*session, one.objection);
        QJsonObject json{{u"objection"_s, one.objection.number},
                         {u"body"_s, one.objection.body},
                         {u"score_before"_s, found.before ? QJsonValue(found.before->toFixed(2)) : QJsonValue()},
                         {u"score_after"_s, found.after ? QJsonValue(found.after->toFixed(2)) : QJsonValue()},
                         {u"degree_before"_s, base::toJson(found.degreeBefore)},
                         {u"degree_after"_s, base::toJson(found.degreeAfter)},
                         {u"rank_before"_s, found.rankBefore},
                         {u"rank_after"_s, found.rankAfter},
                         {u"bodies"_s, found.bodies},
                         {u"items_without_values"_s, found.unknown}};
        all.append(json);
        if (!call.console.json)
            call.console.line(u"№ %1  %2  %3 -> %4  %5 -> %6"_s.arg(
                QString::number(one.objection.number), one.objection.body,
                found.before ? found.before->toFixed(2) : u"–"_s, found.after ? found.after->toFixed(2) : u"–"_s,
                call.console.text(found.degreeBefore), call.console.text(found.degreeAfter)));
    }
    if (call.console.json)
        call.console.print({{u"impact"_s, all}});
    return Done;
}

} // namespace

QList<Command> objectionCommands()
{
    const QSet<QString> passage{u"body"_s, u"block"_s, u"way"_s, u"number"_s, u"direction"_s};
    return {
        {u"dispatch"_s,
         {passage | QSet{u"sent"_s}, {u"document"_s}, {}},
         dispatch,
         u"dispatch STORE --body B --block K --sent D [--way W] [--number N] [--document FILE...]"_s},
        {u"deliver"_s,
         {passage | QSet{u"received"_s}, {u"document"_s}, {}},
         deliver,
         u"deliver STORE --body B --block K --received D [--way W] [--number N] [--document FILE...]"_s},
        {u"no-objection"_s,
         {passage | QSet{u"received"_s}, {u"document"_s}, {}},
         noObjection,
         u"no-objection STORE --body B --block K --received D [--number N] [--document FILE...]"_s},
        {u"object"_s,
         {{u"body"_s, u"block"_s, u"received"_s, u"ground"_s, u"direction"_s, u"number"_s, u"dated"_s, u"refuse"_s,
           u"refusal"_s, u"refusal-kk"_s, u"refusal-ru"_s},
          {u"item"_s, u"document"_s, u"demand"_s, u"reason"_s, u"want"_s},
          {}},
         object,
         u"object STORE --body B --block K --received D --item ITEM... --ground TEXT --document FILE... [--number N] "
         "[--dated D] [--demand ITEM=TEXT...] [--reason ITEM=TEXT...] [--want \"ITEM;INPUT=V\"...] [--refuse RULE "
         "[--refusal-kk TEXT --refusal-ru TEXT]]"_s},
        {u"withdraw"_s,
         {{u"objection"_s, u"received"_s, u"number"_s, u"way"_s}, {u"item"_s, u"document"_s}, {}},
         withdraw,
         u"withdraw STORE --objection N --item ITEM... --received D [--number N] [--document FILE...]"_s},
        {u"refuse"_s,
         {{u"objection"_s, u"rule"_s, u"ground"_s, u"ground-kk"_s, u"ground-ru"_s}, {u"item"_s}, {}},
         refuse,
         u"refuse STORE --objection N --item ITEM... --rule RULE --ground-kk TEXT --ground-ru TEXT"_s},
        {u"reverify"_s,
         {{u"body"_s, u"block"_s, u"complaint"_s, u"opened"_s, u"number"_s, u"ground"_s},
          {u"item"_s, u"document"_s, u"participant"_s, u"demand"_s, u"reason"_s, u"want"_s},
          {}},
         reverify,
         u"reverify STORE --body B --block K --complaint D --opened D --number N --item ITEM... --ground TEXT "
         u"--document "
         "FILE... --participant \"NAME;ORGANISATION;ROLE\"..."_s},
        {u"objections"_s, {{}, {}, {}}, objections, u"objections STORE"_s},
        {u"impact"_s, {{}, {}, {}}, impact, u"impact STORE"_s},
    };
}

} // namespace bagalau::cli
