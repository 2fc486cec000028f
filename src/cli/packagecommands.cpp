#include "cli/console.h"
#include "workflow/packages.h"
#include "workflow/views.h"

#include <QJsonArray>

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

} // namespace

QList<Command> packageCommands()
{
    return {
        {u"export"_s,
         {{u"to"_s, u"block"_s, u"body"_s, u"out"_s, u"number"_s}, {}, {}},
         exportCommand,
         u"export STORE --to planning [--block K] [--body B] --out FILE.zip | --number N --out FILE.zip"_s},
        {u"verify"_s, {{u"trust"_s}, {}, {}}, verify, u"verify FILE.zip"_s},
    };
}

} // namespace bagalau::cli
