#include "base/json.h"
#include "cli/console.h"
#include "cli/scoringview.h"
#include "workflow/acceptvalues.h"
#include "workflow/forms.h"
#include "workflow/loadreport.h"
#include "workflow/proofs.h"
#include "workflow/refusals.h"
#include "workflow/trials.h"
#include "workflow/views.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

Exit load(const Call& call)
{
    const auto session = call.openForWork();
    const QString official = call.official();
    const workflow::LoadRequest request{call.arguments.required(u"body"_s), call.arguments.required(u"block"_s),
                                        call.arguments.positional().sliced(1),
                                        call.arguments.date(u"received"_s, session->today())};
    call.arguments.word(1, "FILE");
    call.checkDirection(*session);
    session->requireAssessor(request.body, request.block);
    workflow::requireChangeable(*session, request.body, request.block, u"load"_s, official);
    const workflow::LoadPlan plan = workflow::readFiles(workflow::prepareLoad(*session, request));
    const QString reason = call.arguments.value(u"accept-warnings"_s);
    const bool taken = !plan.blocked() && (!plan.doubtful() || !reason.trimmed().isEmpty());
    const QJsonArray findings = Console::findingsJson(plan.draft.findings, call.console.language);
    call.console.findings(plan.draft.findings);
    if (taken) {
        const qint64 entry = workflow::takeIn(*session, plan, official, reason);
        call.console.done({u"cli.loaded"_s,
                           QT_TRANSLATE_NOOP("Messages", "The report was taken in: %1."),
                           {session->library().registers.body(request.body)->name}},
                          entry, {{u"taken"_s, true}, {u"findings"_s, findings}});
        return Done;
    }
    if (call.console.json)
        call.console.print({{u"taken"_s, false}, {u"findings"_s, findings}});
    call.console.say(
        {u"cli.not-loaded"_s,
         QT_TRANSLATE_NOOP(
             "Messages",
             "Nothing was taken in. Correct the errors; warnings are accepted with --accept-warnings REASON."),
         {}});
    return Findings;
}

QString asText(const QJsonValue& json)
{
    if (json.isBool())
        return json.toBool() ? u"yes"_s : u"no"_s;
    if (!json.isDouble())
        return json.toString();
    // Whole numbers are exact; a fraction is read as the shortest decimal that means it, never with an exponent.
    const QVariant number = json.toVariant();
    return number.typeId() == QMetaType::LongLong
               ? number.toString()
               : QString::number(json.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QList<workflow::EstablishedValue> valuesFrom(const workflow::Session& session, const QString& body,
                                             const QString& block, const QJsonObject& json)
{
    const domain::Variant& variant = session.variantOf(body, block);
    QList<workflow::EstablishedValue> values;
    for (auto one = json.begin(); one != json.end(); ++one) {
        const domain::Column* column = domain::columnOf(variant, one.key());
        if (!column)
            throw Problem(Problem::Kind::Refused, {u"accept.unknown-input"_s,
                                                   QT_TRANSLATE_NOOP("Messages", "The assessment has no input “%1”."),
                                                   {one.key()}});
        const QJsonValue value = one->isObject() ? (*one)[u"value"_s] : *one;
        values << workflow::EstablishedValue{one.key(),
                                             workflow::typedValue(session.editionOf(block), *column, asText(value)),
                                             one->isObject() ? (*one)[u"ground"_s].toString() : QString()};
    }
    return values;
}

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Problem(Problem::Kind::File,
                      {u"file.unreadable"_s, QT_TRANSLATE_NOOP("Messages", "The file %1 cannot be read."), {path}},
                      file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        throw Problem(Problem::Kind::Usage,
                      {u"file.not-json"_s, QT_TRANSLATE_NOOP("Messages", "%1 is not a JSON object."), {path}},
                      error.errorString());
    return document.object();
}

Exit accept(const Call& call)
{
    const auto session = call.openForWork();
    const QString body = call.arguments.required(u"body"_s);
    const QString block = call.arguments.required(u"block"_s);
    session->requireAssessor(body, block);
    call.checkDirection(*session);
    QJsonObject json = readJson(call.arguments.required(u"input"_s));
    bool byBody = false;
    for (auto one = json.begin(); one != json.end(); ++one)
        byBody = byBody || session->library().registers.body(one.key());
    if (byBody && !json.contains(body))
        throw Problem(
            Problem::Kind::Usage,
            {u"accept.no-body"_s, QT_TRANSLATE_NOOP("Messages", "The file says nothing about “%1”."), {body}});
    if (byBody && !json[body].isObject())
        throw Problem(Problem::Kind::Usage,
                      {u"accept.not-inputs"_s,
                       QT_TRANSLATE_NOOP("Messages", "What the file says about “%1” is no list of inputs and values."),
                       {body}});
    if (byBody)
        json = json[body].toObject();
    const auto values = valuesFrom(*session, body, block, json);
    const qint64 entry =
        workflow::acceptValues(*session, body, block, values, call.official(), call.arguments.values(u"evidence"_s));
    call.console.done({u"cli.accepted"_s,
                       QT_TRANSLATE_NOOP("Messages", "Values were established: %1."),
                       {QString::number(values.size())}},
                      entry);
    return Done;
}

QList<std::pair<QString, QString>> wanted(const Call& call, const workflow::Session& session)
{
    const QString body = call.arguments.value(u"body"_s), onlyBlock = call.arguments.value(u"block"_s);
    QList<std::pair<QString, QString>> all;
    QStringList blocks{onlyBlock};
    if (onlyBlock.isEmpty()) {
        blocks.clear();
        for (const domain::Block& block : workflow::blocksOf(session))
            blocks << block.id;
    }
    for (const QString& block : blocks) {
        if (!body.isEmpty())
            all << std::pair{body, block};
        else
            for (const workflow::BodyStatus& status : workflow::bodyStatuses(session, block))
                if (!status.refusal && status.progress != workflow::Progress::NoReport)
                    all << std::pair{status.body.id, block};
    }
    return all;
}

// The edition that is asked for, read once; nothing: by the store's own. Nothing of the same data by another edition is
// kept.
std::optional<domain::Edition> askedEdition(const workflow::Session& session, const Call& call)
{
    const QString id = call.arguments.value(u"edition"_s);
    if (id.isEmpty())
        return std::nullopt;
    if (session.editionIds().contains(id))
        return session.edition(id);
    for (const domain::Block& block : workflow::blocksOf(session))
        for (const workflow::EditionInfo& info : workflow::editionsToTry(session, block.id))
            if (info.id == id)
                return workflow::rulesOf(session, block.id, {{}, {}, id});
    return session.edition(id); // says that there is none
}

workflow::TrialResult scored(const workflow::Session& session, const QString& body, const QString& block,
                             const std::optional<domain::Edition>& asked, const Call& call)
{
    if (asked && asked->id != session.editionOf(block).id)
        return workflow::tried(session, body, block, *asked, {});
    return {session.editionOf(block),
            session.variantOf(body, block).id,
            {},
            workflow::inputsOf(session, body, block),
            workflow::assessmentOf(session, body, block, call.arguments.value(u"direction"_s)),
            {}};
}

Exit assess(const Call& call)
{
    const auto session = call.openForReading();
    const std::optional<domain::Edition> asked = askedEdition(*session, call);
    QJsonArray json;
    bool settled = true;
    for (const auto& [body, block] : wanted(call, *session)) {
        if (asked && asked->block != block)
            continue;
        const workflow::TrialResult result = scored(*session, body, block, asked, call);
        const domain::Assessment& assessment = result.assessment;
        // No score is as it should be where others score the rest of the block.
        const bool part =
            call.arguments.has(u"direction"_s) || session->requireAssessor(body, block) != QStringList{QString()};
        settled = settled && assessment.findings.isEmpty() && (part || assessment.score);
        call.console.findings(assessment.findings);
        if (call.console.json)
            json.append(assessmentJson(*session, result.edition, assessment, result.inputs, call.console));
        else
            printAssessment(*session, result.edition, assessment, result.inputs, call.arguments.has(u"explain"_s),
                            call.console);
    }
    if (call.console.json)
        call.console.print({{u"assessments"_s, json}});
    return settled ? Done : Findings;
}

Exit review(const Call& call)
{
    const QString verdict = call.arguments.required(u"verdict"_s);
    if (verdict != u"agree"_s && verdict != u"return"_s)
        throw Problem(Problem::Kind::Usage,
                      {u"cli.verdict"_s, QT_TRANSLATE_NOOP("Messages", "The verdict is %1."), {u"agree | return"_s}});
    const auto session = call.openForWork();
    call.checkDirection(*session);
    const qint64 entry =
        workflow::reviewAssessment(*session, call.arguments.required(u"body"_s), call.arguments.required(u"block"_s),
                                   verdict == u"agree"_s, call.arguments.value(u"remark"_s), call.official());
    call.console.done(
        verdict == u"agree"_s
            ? base::Message(u"cli.agreed"_s, QT_TRANSLATE_NOOP("Messages", "The review agrees."), {})
            : base::Message(u"cli.returned"_s, QT_TRANSLATE_NOOP("Messages", "The assessment was returned."), {}),
        entry);
    return Done;
}

Exit forms(const Call& call)
{
    const auto session = call.openForReading();
    const QStringList written = workflow::writeForms(
        *session,
        {call.arguments.required(u"block"_s), call.arguments.value(u"direction"_s), call.arguments.value(u"body"_s)},
        call.arguments.required(u"out"_s));
    if (call.console.json)
        call.console.print({{u"forms"_s, QJsonArray::fromStringList(written)}});
    for (const QString& path : call.console.json ? QStringList() : written)
        call.console.line(path);
    return Done;
}

Exit proof(const Call& call)
{
    const auto session = call.openForReading();
    const workflow::ProofPlan plan =
        workflow::planProof(*session, call.arguments.required(u"body"_s), call.arguments.required(u"block"_s),
                            call.arguments.value(u"direction"_s));
    const QString folder = call.arguments.required(u"out"_s);
    const QList<workflow::MadeFile> files = workflow::makeProofs(plan);
    workflow::writeFiles(folder, files);
    QStringList written;
    for (const workflow::MadeFile& file : files)
        written << QDir(folder).filePath(file.name);
    if (call.console.json)
        call.console.print({{u"conclusion"_s, plan.number.isEmpty() ? QJsonValue() : QJsonValue(plan.number)},
                            {u"files"_s, QJsonArray::fromStringList(written)}});
    for (const QString& path : call.console.json ? QStringList() : written)
        call.console.line(path);
    return Done;
}

} // namespace

QList<Command> assessmentCommands()
{
    return {
        {u"load"_s,
         {{u"body"_s, u"block"_s, u"received"_s, u"accept-warnings"_s, u"direction"_s}, {}, {}, anyWords},
         load,
         u"load STORE --body B --block K FILE... [--received D] [--accept-warnings REASON]"_s},
        {u"forms"_s,
         {{u"block"_s, u"direction"_s, u"body"_s, u"out"_s}, {}, {}},
         forms,
         u"forms STORE --block K [--direction ID] [--body B] --out DIR"_s},
        {u"accept"_s,
         {{u"body"_s, u"block"_s, u"input"_s, u"direction"_s}, {u"evidence"_s}, {}},
         accept,
         u"accept STORE --body B --block K --input FILE.json [--evidence FILE ...]"_s},
        {u"assess"_s,
         {{u"body"_s, u"block"_s, u"edition"_s, u"direction"_s}, {}, {u"explain"_s}},
         assess,
         u"assess STORE [--body B] [--block K] [--explain] [--edition ID]"_s},
        {u"proof"_s,
         {{u"body"_s, u"block"_s, u"direction"_s, u"out"_s}, {}, {}},
         proof,
         u"proof STORE --body B --block K [--direction ID] --out DIR"_s},
        {u"review"_s,
         {{u"body"_s, u"block"_s, u"verdict"_s, u"remark"_s, u"direction"_s}, {}, {}},
         review,
         u"review STORE --body B --block K --verdict agree|return [--remark TEXT]"_s},
    };
}

} // namespace bagalau::cli
