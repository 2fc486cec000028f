#include "base/dates.h"
#include "cli/parts.h"
#include "workflow/charts.h"
#include "workflow/issueall.h"
#include "workflow/issuechecks.h"
#include "workflow/objections.h"
#include "workflow/refusals.h"
#include "workflow/resultset.h"
#include "workflow/tableexport.h"
#include "workflow/views.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

QJsonArray checksJson(const QList<workflow::IssueCheck>& checks, base::Language language)
{
    QJsonArray all;
    for (const workflow::IssueCheck& check : checks)
        all.append(QJsonObject{{u"code"_s, check.message.code},
                               {u"weight"_s, base::weightCode(check.weight)},
                               {u"section"_s, check.section},
                               {u"side"_s, check.side ? base::languageCode(*check.side) : QString()},
                               {u"text"_s, base::render(check.message, language)}});
    return all;
}

// What stands against issuing; nothing is issued.
Exit checkIssue(const Call& call)
{
    const auto session = call.openForReading();
    call.checkDirection(*session);
    const QList<workflow::IssueCheck> checks =
        workflow::issueChecks(*session, call.arguments.required(u"body"_s), call.arguments.required(u"block"_s));
    const bool blocked = std::any_of(checks.begin(), checks.end(), [](const workflow::IssueCheck& check) {
        return check.weight == base::Finding::Weight::Blocker;
    });
    if (call.console.json)
        call.console.print({{u"issuable"_s, !blocked}, {u"checks"_s, checksJson(checks, call.console.language)}});
    for (const workflow::IssueCheck& check : call.console.json ? QList<workflow::IssueCheck>() : checks)
        call.console.line(base::weightCode(check.weight) + u' ' + check.message.code + u": "_s +
                          call.console.text(check.message));
    if (!blocked && !call.console.json)
        call.console.line(call.console.text(
            {u"cli.issuable"_s, QT_TRANSLATE_NOOP("Messages", "Nothing forbids the issue of the conclusion."), {}}));
    return blocked ? Refused : Done;
}

QJsonObject issuedJson(const Call& call, const workflow::IssuedBody& one)
{
    QJsonObject json{{u"body"_s, one.body}};
    if (one.problem) {
        json[u"code"_s] = one.problem->message().code;
        json[u"text"_s] = one.problem->text(call.console.language);
        return json;
    }
    json[u"number"_s] = one.number;
    json[u"entry"_s] = one.entry;
    json[u"files"_s] = namesOf(one.files);
    call.console.addScore(json, one.score);
    return json;
}

// What was issued is written at once: a program that ends in between leaves whole conclusions behind.
Exit concludeAll(const Call& call)
{
    const auto session = call.openForWork();
    const QString official = call.official(), folder = call.arguments.required(u"out"_s);
    const QString block = call.arguments.required(u"block"_s);
    workflow::writeFiles(folder, {});
    QStringList ready;
    QJsonArray issued, missing;
    const auto without = [&](const workflow::IssuedBody& one) {
        missing.append(issuedJson(call, one));
        if (!call.console.json)
            call.console.line(u"%1  –  %2"_s.arg(one.body, one.problem->text(call.console.language)));
    };
    for (const workflow::IssueCandidate& one : workflow::issueCandidates(*session, block)) {
        if (one.missing)
            without({one.body.id, {}, 0, {}, {}, Problem(Problem::Kind::Refused, *one.missing)});
        else
            ready << one.body.id;
    }
    workflow::issueAll(
        *session, block, ready, call.arguments.has(u"together"_s), official, [](int, int) { return true; },
        [&](const workflow::IssuedBody& one) {
            if (one.problem)
                return without(one);
            workflow::writeFiles(folder, one.files);
            issued.append(issuedJson(call, one));
            if (!call.console.json)
                call.console.line(u"%1  %2"_s.arg(one.body, one.number));
        });
    call.console.say(
        {u"cli.concluded-all"_s,
         QT_TRANSLATE_NOOP("Messages", "%1 conclusions were issued; %2 bodies wait. The documents are in %3."),
         {QString::number(issued.size()), QString::number(missing.size()), folder}});
    if (call.console.json)
        call.console.print({{u"issued"_s, issued}, {u"missing"_s, missing}});
    return Done;
}

Exit conclude(const Call& call)
{
    if (call.arguments.has(u"check"_s))
        return checkIssue(call);
    if (call.arguments.has(u"all"_s)) {
        if (call.arguments.has(u"body"_s) || call.arguments.has(u"direction"_s))
            throw Problem(Problem::Kind::Usage,
                          {u"cli.all-or-one"_s,
                           QT_TRANSLATE_NOOP("Messages", "Name a body with --body, or take --all, not both."),
                           {}});
        return concludeAll(call);
    }
    const auto session = call.openForWork();
    const QString official = call.official(), folder = call.arguments.required(u"out"_s);
    call.checkDirection(*session);
    const QString body = call.arguments.required(u"body"_s), block = call.arguments.required(u"block"_s);
    session->requireAssessor(body, block);
    workflow::requireChangeable(*session, body, block, u"conclude"_s, official);
    workflow::ConclusionPlan plan = workflow::planConclusion(*session, body, block);
    plan.together = call.arguments.has(u"together"_s);
    const QList<workflow::MadeFile> files = workflow::makeDocuments(plan);
    workflow::writeFiles(folder, {}); // a folder that cannot be made is known before anything is issued
    const qint64 entry = workflow::issueConclusion(*session, plan, files, official);
    workflow::writeFiles(folder, files);
    QJsonObject json{{u"number"_s, plan.number}, {u"files"_s, namesOf(files)}};
    call.console.addScore(json, plan.assessment.score);
    call.console.done({u"cli.concluded"_s,
                       QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 was issued; its documents are in %2."),
                       {plan.number, folder}},
                      entry, json);
    return Done;
}

// The issued papers once more, from the store: for a folder that was lost, or a program that ended before it wrote
// them.
Exit documents(const Call& call)
{
    const auto session = call.openForReading();
    const QString body = call.arguments.required(u"body"_s), block = call.arguments.required(u"block"_s);
    QList<workflow::MadeFile> files;
    for (const domain::Conclusion& one : workflow::conclusions(*session))
        if (one.body == body && one.block == block)
            files << workflow::filesOf(*session, one.files);
    for (const workflow::ObjectionStatus& one : workflow::objections(*session))
        if (one.objection.body == body && one.objection.block == block)
            files << workflow::filesOf(*session, one.objection.answers);
    if (files.isEmpty())
        throw Problem(Problem::Kind::Refused,
                      {u"documents.none"_s, QT_TRANSLATE_NOOP("Messages", "Nothing was issued for “%1” yet."), {body}});
    const QString folder = call.arguments.required(u"out"_s);
    workflow::writeFiles(folder, files);
    if (call.console.json)
        call.console.print({{u"files"_s, namesOf(files)}});
    for (const workflow::MadeFile& file : call.console.json ? QList<workflow::MadeFile>() : files)
        call.console.line(QDir(folder).filePath(file.name));
    return Done;
}

// The charts of one body as drawings, for a letter or a slide.
Exit charts(const Call& call)
{
    const auto session = call.openForReading();
    const QString body = call.arguments.required(u"body"_s), block = call.arguments.required(u"block"_s);
    const QString folder = call.arguments.required(u"out"_s);
    const domain::Assessment assessment =
        workflow::assessmentOf(*session, body, block, call.arguments.value(u"direction"_s));
    const QList<workflow::MadeFile> files =
        workflow::chartFiles(body, block, workflow::bodyCharts(*session, body, block, assessment));
    if (files.isEmpty())
        throw Problem(
            Problem::Kind::Refused,
            {u"charts.none"_s, QT_TRANSLATE_NOOP("Messages", "There is nothing to draw for “%1” yet."), {body}});
    workflow::writeFiles(folder, files);
    if (call.console.json)
        call.console.print({{u"files"_s, namesOf(files)}});
    for (const workflow::MadeFile& file : call.console.json ? QList<workflow::MadeFile>() : files)
        call.console.line(QDir(folder).filePath(file.name));
    return Done;
}

Exit results(const Call& call)
{
    const auto session = call.openForReading();
    const QString block = call.arguments.required(u"block"_s), file = call.arguments.required(u"out"_s);
    const domain::ShownTable table = workflow::resultSet(*session, block, call.console.language);
    workflow::exportTable(table, file);
    call.console.say({u"cli.results"_s,
                      QT_TRANSLATE_NOOP("Messages", "The results of %1 bodies are in %2."),
                      {QString::number(table.rows.size()), file}});
    if (call.console.json)
        call.console.print({{u"file"_s, file}, {u"bodies"_s, table.rows.size()}});
    return Done;
}

} // namespace

QList<Command> conclusionCommands()
{
    return {
        {u"conclude"_s,
         {{u"body"_s, u"block"_s, u"out"_s, u"direction"_s}, {}, {u"all"_s, u"check"_s, u"together"_s}},
         conclude,
         u"conclude STORE (--body B | --all) --block K (--out DIR [--together] | --check)"_s},
        {u"results"_s, {{u"block"_s, u"out"_s}, {}, {}}, results, u"results STORE --block K --out FILE.xlsx"_s},
        {u"documents"_s,
         {{u"body"_s, u"block"_s, u"out"_s}, {}, {}},
         documents,
         u"documents STORE --body B --block K --out DIR"_s},
        {u"charts"_s,
         {{u"body"_s, u"block"_s, u"out"_s, u"direction"_s}, {}, {}},
         charts,
         u"charts STORE --body B --block K --out DIR [--direction D]"_s},
    };
}

} // namespace bagalau::cli
