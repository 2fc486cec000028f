#include "base/json.h"
#include "cli/console.h"
#include "workflow/editions.h"
#include "workflow/packages.h"
#include "workflow/views.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

// A package that was exported before, byte for byte: nothing happens to the store, so there is no official and no
// entry.
Exit exportAgain(const Call& call)
{
    const int number = call.arguments.number(u"number"_s);
    const QString out = call.arguments.required(u"out"_s);
    workflow::exportAgain(*call.openForReading(), number, out);
    if (call.console.json)
        call.console.print({{u"package"_s, number}, {u"file"_s, out}});
    else
        call.console.line(
            call.console.text({u"cli.exported-again"_s,
                               QT_TRANSLATE_NOOP("Messages", "Package No. %1 was written to %2 again, byte for byte."),
                               {QString::number(number), out}}));
    return Done;
}

Exit exportCommand(const Call& call)
{
    if (call.arguments.has(u"number"_s))
        return exportAgain(call);
    const auto session = call.openForWork();
    const QString official = call.official(), out = call.arguments.required(u"out"_s);
    QString block = call.arguments.value(u"block"_s);
    if (const auto blocks = workflow::blocksOf(*session); block.isEmpty() && !blocks.isEmpty())
        block = blocks.first().id;
    const workflow::ExportPlan plan =
        workflow::planExport(*session, call.arguments.required(u"to"_s), block, call.arguments.value(u"body"_s));
    const qint64 entry = workflow::exportPackage(*session, plan, workflow::buildPackage(plan), out, official);
    call.console.done({u"cli.exported"_s,
                       QT_TRANSLATE_NOOP("Messages", "Package No. %1 was written to %2 and verified."),
                       {QString::number(plan.number), out}},
                      entry, {{u"package"_s, plan.number}, {u"bodies"_s, QJsonArray::fromStringList(plan.bodies)}});
    return Done;
}

void printVerdict(Console& console, const char* name, workflow::Verdict verdict)
{
    const base::Message word =
        verdict == workflow::Verdict::Yes  ? base::Message(u"verdict.yes"_s, QT_TRANSLATE_NOOP("Messages", "yes"), {})
        : verdict == workflow::Verdict::No ? base::Message(u"verdict.no"_s, QT_TRANSLATE_NOOP("Messages", "NO"), {})
        : verdict == workflow::Verdict::Unsigned
            ? base::Message(u"verdict.unsigned"_s, QT_TRANSLATE_NOOP("Messages", "not signed"), {})
        : verdict == workflow::Verdict::Unknown
            ? base::Message(u"verdict.unknown"_s, QT_TRANSLATE_NOOP("Messages", "unknown"), {})
            : base::Message(u"verdict.not-checked"_s, QT_TRANSLATE_NOOP("Messages", "not checked"), {});
    console.line(console.text(base::Message(u"cli.verdict"_s, name, {})) + u": "_s + console.text(word));
}

Exit verify(const Call& call)
{
    const workflow::Verification result = workflow::verifyPackageFile(call.arguments.word(0, "FILE"));
    QJsonArray details;
    for (const base::Message& detail : result.details)
        details.append(QJsonObject{{u"code"_s, detail.code}, {u"text"_s, call.console.text(detail)}});
    if (call.console.json) {
        call.console.print({{u"intact"_s, workflow::verdictCode(result.intact)},
                            {u"signed"_s, workflow::verdictCode(result.signature)},
                            {u"complete"_s, workflow::verdictCode(result.complete)},
                            {u"reproduced"_s, workflow::verdictCode(result.reproduced)},
                            {u"bodies"_s, QJsonArray::fromStringList(result.bodies)},
                            {u"details"_s, details}});
    } else {
        printVerdict(call.console, QT_TRANSLATE_NOOP("Messages", "Intact"), result.intact);
        printVerdict(call.console, QT_TRANSLATE_NOOP("Messages", "Signed"), result.signature);
        printVerdict(call.console, QT_TRANSLATE_NOOP("Messages", "Complete"), result.complete);
        printVerdict(call.console, QT_TRANSLATE_NOOP("Messages", "Numbers reproduced"), result.reproduced);
        for (const base::Message& detail : result.details)
            call.console.line(u"  "_s + call.console.text(detail));
    }
    return result.good() ? Done : Findings;
}

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

Exit listEditions(const Call& call, const QString& id)
{
    if (!id.isEmpty())
        workflow::shippedEdition(id);
    QJsonArray json;
    for (const workflow::EditionInfo& one : workflow::shippedEditions()) {
        if (!id.isEmpty() && one.id != id)
            continue;
        QJsonArray years;
        for (const int year : one.years)
            years.append(year);
        json.append(QJsonObject{{u"id"_s, one.id},
                                {u"block"_s, one.block},
                                {u"years"_s, years},
                                {u"digest"_s, one.digest},
                                {u"title"_s, base::toJson(one.title)},
                                {u"act"_s, base::toJson(one.act)}});
        if (!call.console.json)
            call.console.line(
                one.id + u"  "_s + call.console.text(one.title) +
                (id.isEmpty() ? QString() : u"\n"_s + call.console.text(one.act) + u"\nSHA-256 "_s + one.digest));
    }
    if (call.console.json)
        call.console.print({{u"editions"_s, json}});
    return Done;
}

Exit editions(const Call& call)
{
    const QString word = call.arguments.positional().value(0, u"list"_s);
    if (word == u"test"_s)
        return testEdition(call);
    if (word == u"diff"_s)
        return compareEditions(call);
    if (word != u"list"_s && word != u"show"_s)
        throw Problem(Problem::Kind::Usage,
                      {u"cli.editions"_s,
                       QT_TRANSLATE_NOOP("Messages", "Write: editions list, editions show ID, editions test FILE or "
                                                     "editions diff ID ID."),
                       {}});
    return listEditions(call, word == u"show"_s ? call.arguments.word(1, "ID") : QString());
}

} // namespace

QList<Command> packageCommands()
{
    return {
        {u"export"_s,
         {{u"to"_s, u"block"_s, u"body"_s, u"out"_s, u"number"_s}, {}, {}},
         exportCommand,
         u"export STORE --to planning [--block K] [--body B] --out FILE.zip | --number N --out FILE.zip"_s},
        {u"verify"_s, {{u"trust"_s}, {}, {}}, verify, u"verify FILE.zip"_s},
        {u"editions"_s, {{}, {}, {}, 3}, editions, u"editions [list|show ID|test FILE|diff ID ID]"_s},
    };
}

} // namespace bagalau::cli
