#include "base/json.h"
#include "cli/console.h"
#include "workflow/authoring.h"
#include "workflow/editions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

using Info = workflow::EditionInfo;
using Mode = workflow::Session::Mode;

Exit testEdition(const Call& call)
{
    const QString word = call.arguments.word(1, "FILE");
    const bool shipped = workflow::Library::shipped().editions.contains(word);
    const base::Findings findings =
        shipped ? workflow::failedExamples(workflow::shippedEdition(word)) : workflow::testEdition(word);
    call.console.findings(findings);
    if (call.console.json)
        call.console.print(
            {{u"good"_s, findings.isEmpty()}, {u"findings"_s, Console::findingsJson(findings, call.console.language)}});
    else if (findings.isEmpty())
        call.console.line(
            call.console.text({u"cli.edition-good"_s,
                               QT_TRANSLATE_NOOP("Messages", "The edition is sound; its worked examples hold."),
                               {}}));
    return findings.isEmpty() ? Done : Findings;
}

Exit compareEditions(const Call& call)
{
    const auto differences = workflow::compareEditions(workflow::shippedEdition(call.arguments.word(1, "ID")),
                                                       workflow::shippedEdition(call.arguments.word(2, "ID")));
    QJsonArray json;
    for (const workflow::EditionDifference& one : differences) {
        json.append(QJsonObject{{u"path"_s, one.path},
                                {u"name"_s, base::toJson(one.name)},
                                {u"before"_s, base::toJson(one.before)},
                                {u"after"_s, base::toJson(one.after)}});
        if (!call.console.json)
            call.console.line(one.path + u"  "_s + call.console.text(one.name) + u"\n  - "_s +
                              call.console.text(one.before) + u"\n  + "_s + call.console.text(one.after));
    }
    if (call.console.json)
        call.console.print({{u"differences"_s, json}});
    return Done;
}

QString stateCode(Info::State state)
{
    return state == Info::State::Used     ? u"used"_s
           : state == Info::State::Draft  ? u"draft"_s
           : state == Info::State::Former ? u"former"_s
                                          : u"shipped"_s;
}

base::Message stateName(const Info& one)
{
    if (one.state == Info::State::Used)
        return {u"cli.edition-used"_s, QT_TRANSLATE_NOOP("Messages", "in use"), {}};
    if (one.state == Info::State::Former)
        return {u"cli.edition-former"_s, QT_TRANSLATE_NOOP("Messages", "was in use"), {}};
    if (one.state == Info::State::Draft)
        return one.faults > 0
                   ? base::Message(u"cli.edition-faulty"_s, QT_TRANSLATE_NOOP("Messages", "draft with faults: %1"),
                                   {QString::number(one.faults)})
                   : base::Message(u"cli.edition-draft"_s, QT_TRANSLATE_NOOP("Messages", "draft"), {});
    return {u"cli.edition-shipped"_s, QT_TRANSLATE_NOOP("Messages", "shipped with the program"), {}};
}

void printEditions(Console& console, const QList<Info>& editions, bool ofStore, bool whole)
{
    QJsonArray json;
    for (const Info& one : editions) {
        QJsonArray years;
        for (const int year : one.years)
            years.append(year);
        json.append(QJsonObject{{u"id"_s, one.id},
                                {u"block"_s, one.block},
                                {u"years"_s, years},
                                {u"digest"_s, one.digest},
                                {u"state"_s, stateCode(one.state)},
                                {u"faults"_s, one.faults},
                                {u"title"_s, base::toJson(one.title)},
                                {u"act"_s, base::toJson(one.act)}});
        if (console.json)
            continue;
        QString line = one.id + u"  "_s + console.text(one.title);
        if (ofStore)
            line += u"  ("_s + console.text(stateName(one)) + u')';
        if (ofStore && one.differs)
            line += u"  "_s + console.text({u"cli.edition-differs"_s,
                                            QT_TRANSLATE_NOOP("Messages", "differs from the edition of the same id "
                                                                          "that the program ships"),
                                            {}});
        if (whole)
            line += u'\n' + console.text(one.act) + u"\nSHA-256 "_s + one.digest;
        console.line(line);
    }
    if (console.json)
        console.print({{u"editions"_s, json}});
}

// The words after "editions WORD": a store first, where the command is about one.
std::unique_ptr<workflow::Session> openStore(const Call& call, Mode mode)
{
    return std::make_unique<workflow::Session>(call.arguments.word(1, "STORE"), mode, call.environment);
}

Exit listEditions(const Call& call)
{
    const bool ofStore = call.arguments.positional().size() > 1;
    const auto session = ofStore ? openStore(call, Mode::Read) : nullptr;
    printEditions(call.console, ofStore ? workflow::knownEditions(session.get()) : workflow::shippedEditions(), ofStore,
                  false);
    return Done;
}

Exit showEdition(const Call& call)
{
    const QString id = call.arguments.word(1, "ID");
    workflow::shippedEdition(id);
    QList<Info> shown = workflow::shippedEditions();
    shown.removeIf([&](const Info& one) { return one.id != id; });
    printEditions(call.console, shown, false, true);
    return Done;
}

Exit copyEdition(const Call& call)
{
    const auto session = openStore(call, Mode::Write);
    const workflow::EditionAct act = workflow::copyEdition(*session, call.arguments.word(2, "ID"),
                                                           call.arguments.required(u"as"_s), {}, call.official());
    call.console.findings(act.findings);
    call.console.done({u"cli.edition-copied"_s, QT_TRANSLATE_NOOP("Messages", "The draft “%1” was made."), {act.id}},
                      act.entry, {{u"edition"_s, act.id}, {u"faults"_s, act.findings.size()}});
    return Done;
}

// A script takes in what is sound; an edition is mended in the window.
Exit importEdition(const Call& call)
{
    const auto session = openStore(call, Mode::Write);
    const workflow::EditionReading reading = workflow::readEditionFile(call.arguments.word(2, "FILE"));
    if (!reading.sound()) {
        const base::Findings findings = reading.faults + reading.failed;
        call.console.findings(findings);
        if (call.console.json)
            call.console.print(
                {{u"taken"_s, false}, {u"findings"_s, Console::findingsJson(findings, call.console.language)}});
        return Findings;
    }
    const workflow::EditionAct act = workflow::importEdition(*session, reading, call.official());
    call.console.done(
        {u"cli.edition-imported"_s, QT_TRANSLATE_NOOP("Messages", "The draft “%1” was taken in."), {act.id}}, act.entry,
        {{u"edition"_s, act.id}, {u"taken"_s, true}});
    return Done;
}

Exit exportEdition(const Call& call)
{
    const auto session = openStore(call, Mode::Read);
    const QString id = call.arguments.word(2, "ID"), out = call.arguments.required(u"out"_s);
    workflow::exportEdition(session.get(), id, out);
    if (call.console.json)
        call.console.print({{u"edition"_s, id}, {u"file"_s, out}});
    else
        call.console.line(call.console.text({u"cli.edition-exported"_s,
                                             QT_TRANSLATE_NOOP("Messages", "The edition “%1” was written to %2."),
                                             {id, out}}));
    return Done;
}

Exit useEdition(const Call& call)
{
    const auto session = openStore(call, Mode::Write);
    const QString id = call.arguments.word(2, "ID");
    const workflow::EditionReading reading = workflow::readEditionText(workflow::editionBytes(session.get(), id));
    call.console.findings(reading.faults + reading.failed);
    const qint64 entry = workflow::useEdition(*session, reading, call.official());
    call.console.done({u"cli.edition-in-use"_s, QT_TRANSLATE_NOOP("Messages", "The edition “%1” is in use now."), {id}},
                      entry, {{u"edition"_s, id}});
    return Done;
}

Exit editions(const Call& call)
{
    static const QMap<QString, Exit (*)(const Call&)> words{{u"list"_s, listEditions},    {u"show"_s, showEdition},
                                                            {u"test"_s, testEdition},     {u"diff"_s, compareEditions},
                                                            {u"copy"_s, copyEdition},     {u"import"_s, importEdition},
                                                            {u"export"_s, exportEdition}, {u"use"_s, useEdition}};
    const auto run = words.value(call.arguments.positional().value(0, u"list"_s));
    if (!run)
        throw Problem(Problem::Kind::Usage, {u"cli.editions"_s,
                                             QT_TRANSLATE_NOOP("Messages", "After “editions” comes one of: %1."),
                                             {QStringList(words.keys()).join(u", "_s)}});
    return run(call);
}

} // namespace

QList<Command> editionCommands()
{
    return {{u"editions"_s,
             {{u"as"_s, u"out"_s}, {}, {}, 3},
             editions,
             u"editions [list [STORE]|show ID|test FILE|diff ID ID|copy STORE ID --as NEWID|import STORE FILE|export "
             "STORE ID --out FILE|use STORE ID]"_s}};
}

} // namespace bagalau::cli
