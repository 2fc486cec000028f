#include "base/json.h"
#include "base/text.h"
#include "cli/console.h"
#include "workflow/accountability.h"
#include "workflow/paperfile.h"
#include "workflow/risk.h"
#include "workflow/tableexport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;
using bagalau::domain::Known;
using bagalau::domain::RiskPart;

namespace bagalau::cli {

namespace {

void addNumber(const Call& call, QJsonObject& json, const QString& key, const std::optional<base::Number>& number,
               int places)
{
    json[key] = number ? QJsonValue(number->toFixed(places)) : QJsonValue();
    if (call.console.exact && number)
        json[key + u"_exact"_s] = number->exact();
}

bool isWorkbook(const QString& path)
{
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

QJsonObject bodyJson(const Call& call, const workflow::RiskBody& body)
{
    const domain::RiskStanding& standing = body.standing;
    QJsonObject json{{u"body"_s, body.body.id},
                     {u"kind"_s, body.body.kind},
                     {u"place"_s, standing.place > 0 ? QJsonValue(standing.place) : QJsonValue()},
                     {u"verdict"_s, domain::riskVerdictCode(standing.verdict)}};
    constexpr int places = 2;
    addNumber(call, json, u"penalty"_s, standing.points(RiskPart::Criterion::Penalty), places);
    addNumber(call, json, u"dynamics"_s, standing.points(RiskPart::Criterion::Dynamics), places);
    addNumber(call, json, u"priority"_s, standing.points(RiskPart::Criterion::Priority), places);
    addNumber(call, json, u"sum"_s, standing.sum, places);
    QJsonArray why, missing;
    for (const base::Bilingual& line : body.why)
        why.append(base::toJson(line));
    for (const domain::RiskKey& key : standing.missing)
        missing.append(QJsonObject{{u"year"_s, key.year}, {u"figure"_s, key.figure}});
    json[u"why"_s] = why;
    json[u"missing"_s] = missing;
    return json;
}

QJsonObject viewJson(const Call& call, const workflow::RiskView& view)
{
    QJsonArray bodies;
    for (const workflow::RiskGroupView& group : view.groups)
        for (const workflow::RiskBody& body : group.bodies)
            bodies.append(bodyJson(call, body));
    return {{u"method"_s, workflow::riskMethod().id},
            {u"block"_s, view.block},
            {u"year"_s, view.year},
            {u"bodies"_s, bodies},
            {u"made"_s, view.made ? QJsonValue(view.made->entry) : QJsonValue()}};
}

QString points(const std::optional<base::Number>& number)
{
    return (number ? number->toShort(2) : u"–"_s).rightJustified(6);
}

void print(const Call& call, const workflow::RiskView& view)
{
    for (const workflow::RiskGroupView& group : view.groups) {
        call.console.line(u"%1: %2/%3"_s.arg(call.console.text(group.name)).arg(group.chosen).arg(group.counted));
        for (const workflow::RiskBody& body : group.bodies) {
            const domain::RiskStanding& one = body.standing;
            const QString place = one.place > 0 ? QString::number(one.place) : u"–"_s;
            call.console.line(place.rightJustified(3) + points(one.points(RiskPart::Criterion::Penalty)) +
                              points(one.points(RiskPart::Criterion::Dynamics)) +
                              points(one.points(RiskPart::Criterion::Priority)) + points(one.sum) + u"  "_s +
                              call.console.text(body.body.name) + u": "_s + call.console.text(body.verdict));
            for (const base::Bilingual& line : body.why)
                call.console.line(u"      "_s + call.console.text(line));
        }
    }
}

Exit show(const Call& call)
{
    const QString block = call.arguments.required(u"block"_s);
    const bool make = call.arguments.has(u"make"_s);
    const auto session = call.open(make ? workflow::Session::Mode::Write : workflow::Session::Mode::Read);
    const qint64 entry =
        make ? workflow::makeRiskSelection(*session, block, call.arguments.value(u"accept-missing"_s), call.official())
             : 0;
    const workflow::RiskView view = workflow::riskView(*session, block);
    if (const QString path = call.arguments.value(u"out"_s); isWorkbook(path))
        workflow::exportTable(workflow::riskTable(view, call.console.language), path);
    else if (!path.isEmpty())
        workflow::writePaperFile(workflow::planPaper(*session, {.id = u"risk-selection"_s, .body = {}, .block = block}),
                                 path, call.console.language);
    if (!make && call.console.json)
        call.console.print(viewJson(call, view));
    else if (!make)
        print(call, view);
    if (make)
        call.console.done({u"cli.risk-made"_s,
                           QT_TRANSLATE_NOOP("Messages", "The bodies to be checked again are selected: %1."),
                           {block}},
                          entry, viewJson(call, view));
    return Done;
}

Exit load(const Call& call)
{
    const auto session = call.openForWork();
    const QString official = call.official();
    const workflow::RiskLoad read = workflow::readRiskFigures(*session, call.arguments.word(2, "FILE"));
    if (read.blocked()) {
        if (call.console.json)
            call.console.print(
                {{u"taken"_s, false}, {u"findings"_s, Console::findingsJson(read.findings, call.console.language)}});
        else
            call.console.findings(read.findings);
        return Findings;
    }
    const qint64 entry = workflow::takeInRiskFigures(*session, read, call.arguments.value(u"source"_s), official);
    call.console.done({u"cli.risk-figures"_s,
                       QT_TRANSLATE_NOOP("Messages", "Figures for the selection by risk were taken in: %1."),
                       {QString::number(read.figures.size())}},
                      entry, {{u"taken"_s, true}, {u"figures"_s, read.figures.size()}, {u"findings"_s, QJsonArray()}});
    return Done;
}

Exit set(const Call& call)
{
    const QString figure = call.arguments.required(u"figure"_s), text = call.arguments.required(u"value"_s);
    const bool question = !figure.contains(u'/') && figure != u"block"_s;
    const auto value = workflow::typedRiskFigure(text, question);
    if (!value)
        throw Problem(Problem::Kind::Usage,
                      {u"cli.risk-value"_s, QT_TRANSLATE_NOOP("Messages", "“%1” is no value of this figure."), {text}});
    workflow::RiskGiven given{call.arguments.required(u"body"_s),
                              call.arguments.required(u"block"_s),
                              {call.arguments.number(u"year"_s), figure},
                              *value};
    given.figure.source = call.arguments.required(u"source"_s);
    const auto session = call.openForWork();
    const qint64 entry = workflow::setRiskFigures(*session, {given}, call.official());
    call.console.done({u"cli.risk-figures"_s,
                       QT_TRANSLATE_NOOP("Messages", "Figures for the selection by risk were taken in: %1."),
                       {QString::number(1)}},
                      entry);
    return Done;
}

Exit risk(const Call& call)
{
    const QString word = call.arguments.positional().value(1);
    if (word.isEmpty())
        return show(call);
    if (word == u"load"_s)
        return load(call);
    if (word == u"set"_s)
        return set(call);
    throw Problem(
        Problem::Kind::Usage,
        {u"cli.risk-usage"_s,
         QT_TRANSLATE_NOOP("Messages", "Write: risk STORE --block K, risk STORE load FILE, or risk STORE set."),
         {}});
}

// --- clause 65 ------------------------------------------------------------------------------------------------------

QJsonValue knownJson(Known known)
{
    return known == Known::Unknown ? QJsonValue() : QJsonValue(known == Known::Yes);
}

QJsonObject lineJson(const Call& call, const workflow::FallLine& line)
{
    QJsonObject json{{u"block"_s, line.block},
                     {u"fell"_s, knownJson(line.fell)},
                     {u"before_from"_s, base::toJson(line.beforeFrom)},
                     {u"now_from"_s, base::toJson(line.nowFrom)}};
    constexpr int places = 2;
    addNumber(call, json, u"before"_s, line.before, places);
    addNumber(call, json, u"now"_s, line.now, places);
    addNumber(call, json, u"difference"_s, line.difference(), places);
    return json;
}

QJsonValue findingJson(const domain::SectorFinding* finding)
{
    if (!finding)
        return {};
    QJsonArray files;
    for (const domain::FileReference& file : finding->evidence)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"digest"_s, file.digest}});
    return QJsonObject{{u"worsened"_s, finding->worsened}, {u"text"_s, base::toJson(finding->text)},
                       {u"source"_s, finding->source},     {u"official"_s, finding->official},
                       {u"entry"_s, finding->entry},       {u"evidence"_s, files}};
}

QJsonObject accountableJson(const Call& call, const workflow::AccountabilityBody& body)
{
    QJsonArray blocks;
    for (const workflow::FallLine& line : body.blocks)
        blocks.append(lineJson(call, line));
    return {{u"body"_s, body.body.id},
            {u"blocks"_s, blocks},
            {u"overall"_s, lineJson(call, body.overall)},
            {u"fell"_s, knownJson(body.fell)},
            {u"worsened"_s, knownJson(body.worsened)},
            {u"proposed"_s, knownJson(body.proposed)},
            {u"finding"_s, findingJson(body.finding())}};
}

void print(const Call& call, const workflow::AccountabilityBody& body)
{
    const auto said = [&](const QString& question, Known known) {
        return call.console.text(workflow::knownText(question, known));
    };
    call.console.line(call.console.text(body.body.name) + u": "_s + said(u"fell"_s, body.fell) + u"; "_s +
                      said(u"worsened"_s, body.worsened) + u"; "_s + said(u"proposed"_s, body.proposed));
    const auto score = [](const std::optional<base::Number>& number) {
        return (number ? number->toFixed(2) : u"–"_s).rightJustified(8);
    };
    for (const workflow::FallLine& line : body.blocks + QList<workflow::FallLine>{body.overall})
        call.console.line(u"  "_s + score(line.before) + score(line.now) + score(line.difference()) + u"  "_s +
                          call.console.text(line.name) + u" ("_s + call.console.text(line.nowFrom) + u')');
}

Exit accountability(const Call& call)
{
    const auto session = call.openForReading();
    const QList<workflow::AccountabilityBody> bodies = workflow::accountability(*session);
    if (const QString path = call.arguments.value(u"out"_s); isWorkbook(path))
        workflow::exportTable(workflow::accountabilityTable(*session, bodies, call.console.language), path);
    else if (!path.isEmpty())
        workflow::writePaperFile(workflow::planPaper(*session, {.id = u"accountability"_s, .body = {}, .block = {}}),
                                 path, call.console.language);
    QJsonArray all;
    for (const workflow::AccountabilityBody& body : bodies) {
        all.append(accountableJson(call, body));
        if (!call.console.json)
            print(call, body);
    }
    if (call.console.json)
        call.console.print({{u"clause"_s, base::toJson(workflow::accountabilityRule().clause)}, {u"bodies"_s, all}});
    return Done;
}

Exit sector(const Call& call)
{
    const QString worsened = call.arguments.required(u"worsened"_s);
    if (worsened != u"yes"_s && worsened != u"no"_s)
        throw Problem(
            Problem::Kind::Usage,
            {u"cli.sector-worsened"_s, QT_TRANSLATE_NOOP("Messages", "Write --worsened yes or --worsened no."), {}});
    const workflow::GivenFinding finding{call.arguments.required(u"body"_s),
                                         worsened == u"yes"_s,
                                         {call.arguments.required(u"kk"_s), call.arguments.required(u"ru"_s)},
                                         call.arguments.required(u"source"_s),
                                         call.arguments.values(u"document"_s)};
    const auto session = call.openForWork();
    const qint64 entry = workflow::recordSectorFinding(*session, finding, call.official());
    call.console.done({u"cli.sector"_s,
                       QT_TRANSLATE_NOOP("Messages", "The finding on the state of the sector is recorded: %1."),
                       {finding.body}},
                      entry);
    return Done;
}

} // namespace

QList<Command> riskCommands()
{
    return {{u"risk"_s,
             {{u"block"_s, u"accept-missing"_s, u"out"_s, u"source"_s, u"body"_s, u"year"_s, u"figure"_s, u"value"_s},
              {},
              {u"make"_s},
              3},
             risk,
             u"risk STORE --block K [--make [--accept-missing REASON]] [--out FILE.pdf|docx|odt|xlsx] | "
             "risk STORE load FILE [--source TEXT] | "
             "risk STORE set --body B --block K --year Y --figure F --value V --source TEXT"_s},
            {u"accountability"_s,
             {{u"out"_s}, {}, {}},
             accountability,
             u"accountability STORE [--out FILE.pdf|docx|odt|xlsx]"_s},
            {u"sector"_s,
             {{u"body"_s, u"worsened"_s, u"kk"_s, u"ru"_s, u"source"_s}, {u"document"_s}, {}},
             sector,
             u"sector STORE --body B --worsened yes|no --kk TEXT --ru TEXT --source TEXT [--document FILE...]"_s}};
}

} // namespace bagalau::cli
