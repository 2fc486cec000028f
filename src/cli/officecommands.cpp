#include "base/dates.h"
#include "base/json.h"
#include "cli/console.h"
#include "workflow/check.h"
#include "workflow/officeacts.h"
#include "workflow/rights.h"
#include "workflow/training.h"
#include "workflow/views.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

Exit demo(const Call& call)
{
    Console& console = call.console;
    workflow::runTraining(call.arguments.word(0, "OUTDIR"), [&console](const base::Message& message) {
        if (!console.json)
            console.line(console.text(message));
    });
    if (console.json)
        console.print({{u"folder"_s, call.arguments.positional().first()}});
    return Done;
}

Exit create(const Call& call)
{
    const QString path = call.arguments.word(0, "STORE");
    QStringList authorities;
    for (const QString& word : call.arguments.values(u"authority"_s))
        authorities << word.split(u',', Qt::SkipEmptyParts);
    workflow::createStore(path, authorities, call.arguments.number(u"year"_s), call.environment);
    call.console.done({u"cli.created"_s, QT_TRANSLATE_NOOP("Messages", "The store %1 was created."), {path}}, 1,
                      {{u"store"_s, path}});
    return Done;
}

Exit official(const Call& call)
{
    if (call.arguments.positional().value(1) != u"add"_s)
        throw Problem(
            Problem::Kind::Usage,
            {u"cli.official"_s, QT_TRANSLATE_NOOP("Messages", "Write: official STORE add NAME --role ROLE."), {}});
    const auto session = call.openForWork();
    const QString name = call.arguments.word(2, "NAME");
    const qint64 entry = workflow::addOfficial(
        *session, {{}, name, call.arguments.required(u"role"_s), call.arguments.value(u"organisation"_s)},
        call.arguments.value(u"official"_s));
    call.console.done(
        {u"cli.official-added"_s, QT_TRANSLATE_NOOP("Messages", "%1 was added to the officials."), {name}}, entry,
        {{u"name"_s, name}});
    return Done;
}

QJsonObject bodyJson(const workflow::YearBody& one, const Console& console)
{
    QJsonObject json{{u"id"_s, one.body.id},
                     {u"name"_s, base::toJson(one.body.name)},
                     {u"blocks"_s, QJsonArray::fromStringList(one.body.blocks)},
                     {u"excluded_activity"_s, one.body.excludedActivity},
                     {u"standing"_s, domain::standingCode(one.standing.kind)},
                     {u"successors"_s, QJsonArray::fromStringList(one.standing.successors)}};
    if (one.note) {
        json[u"date"_s] = one.standing.date.toString(Qt::ISODate);
        json[u"clause"_s] = base::toJson(one.standing.clause);
        json[u"act"_s] = base::toJson(one.standing.act);
        json[u"note"_s] = console.text(*one.note);
    }
    return json;
}

Exit bodies(const Call& call)
{
    const auto session = call.openForReading();
    const int year = call.arguments.has(u"year"_s) ? call.arguments.number(u"year"_s) : session->office().year;
    QJsonArray all;
    for (const workflow::YearBody& one : workflow::bodiesOfYear(*session, year)) {
        all.append(bodyJson(one, call.console));
        if (!call.console.json)
            call.console.line(u"%1  %2"_s.arg(one.body.id, -18).arg(call.console.text(one.body.name)) +
                              (one.note ? u" – "_s + call.console.text(*one.note) : QString()));
    }
    if (call.console.json)
        call.console.print({{u"year"_s, year}, {u"bodies"_s, all}});
    return Done;
}

Exit backup(const Call& call)
{
    const QString path = workflow::backup(*call.openForReading(), call.arguments.value(u"to"_s));
    if (call.console.json)
        call.console.print({{u"backup"_s, path}});
    else
        call.console.line(path);
    return Done;
}

Exit restore(const Call& call)
{
    // A backup is a store: reading it checks that it is one, and a verified copy of it is the restored store.
    const QString target = call.arguments.required(u"to"_s);
    workflow::backup(*call.openForReading(), target);
    if (call.console.json)
        call.console.print({{u"store"_s, target}});
    else
        call.console.line(target);
    return Done;
}

Exit check(const Call& call)
{
    const auto session = call.openForReading();
    const QList<workflow::CheckLine> lines = workflow::checkStore(*session);
    QJsonArray json;
    bool good = true;
    for (const workflow::CheckLine& line : lines) {
        good = good && line.good;
        json.append(QJsonObject{{u"good"_s, line.good}, {u"text"_s, call.console.text(line.text)}});
        if (!call.console.json)
            call.console.line((line.good ? u"+ "_s : u"! "_s) + call.console.text(line.text));
    }
    if (call.console.json)
        call.console.print({{u"good"_s, good}, {u"lines"_s, json}});
    return good ? Done : Findings;
}

} // namespace

QList<Command> officeCommands()
{
    return {
        {u"demo"_s, {}, demo, u"demo OUTDIR"_s},
        {u"create"_s,
         {{u"year"_s, u"authority"_s}, {}, {}},
         create,
         u"create STORE --authority A[,A...] --year 2017"_s},
        {u"official"_s,
         {{u"role"_s, u"organisation"_s}, {}, {}, 3},
         official,
         u"official STORE add NAME --role assessor|reviewer|secretary|administrator|observer [--organisation TEXT]"_s},
        {u"bodies"_s, {{u"year"_s}, {}, {}}, bodies, u"bodies STORE [--year 2017]"_s},
        {u"backup"_s, {{u"to"_s}, {}, {}}, backup, u"backup STORE [--to FILE]"_s},
        {u"restore"_s, {{u"to"_s}, {}, {}}, restore, u"restore FILE --to STORE"_s},
        {u"check"_s, {}, check, u"check STORE"_s},
    };
}

} // namespace bagalau::cli
