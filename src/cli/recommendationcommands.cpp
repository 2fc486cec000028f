#include "base/dates.h"
#include "base/json.h"
#include "base/text.h"
#include "cli/console.h"
#include "workflow/issueconclusion.h"
#include "workflow/recommendationoffers.h"
#include "workflow/recommendationsheet.h"
#include "workflow/recommendationtable.h"
#include "workflow/tableexport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

[[noreturn]] void failUsage(const QString& code, const char* text, const QString& word = {})
{
    throw Problem(Problem::Kind::Usage, {code, text, {word}});
}

base::Bilingual textOf(const Call& call)
{
    return {call.arguments.value(u"kk"_s), call.arguments.value(u"ru"_s)};
}

QDate dateOf(const Call& call, const QString& option)
{
    return call.arguments.has(option) ? call.arguments.date(option, {}) : QDate();
}

QJsonValue withdrawalJson(const domain::Withdrawal& withdrawal)
{
    if (!withdrawal)
        return {};
    return QJsonObject{
        {u"reason"_s, withdrawal.reason}, {u"official"_s, withdrawal.official}, {u"entry"_s, withdrawal.entry}};
}

QJsonArray measuresJson(const domain::Recommendation& one)
{
    QJsonArray all;
    for (const domain::Measure& measure : one.measures)
        all.append(QJsonObject{{u"number"_s, measure.number},
                               {u"text"_s, base::toJson(measure.text)},
                               {u"responsible"_s, measure.responsible},
                               {u"due"_s, iso(measure.due)},
                               {u"entry"_s, measure.entry},
                               {u"withdrawn"_s, withdrawalJson(measure.withdrawn)}});
    return all;
}

QJsonArray statesJson(const domain::Recommendation& one)
{
    QJsonArray all;
    for (const domain::Fulfilment& state : one.fulfilments) {
        QJsonArray files;
        for (const domain::FileReference& file : state.evidence)
            files.append(QJsonObject{{u"name"_s, file.name}, {u"digest"_s, file.digest}});
        all.append(QJsonObject{{u"number"_s, state.number},
                               {u"state"_s, state.state},
                               {u"date"_s, iso(state.day)},
                               {u"finding"_s, base::toJson(state.finding)},
                               {u"evidence"_s, files},
                               {u"official"_s, state.official},
                               {u"entry"_s, state.entry},
                               {u"withdrawn"_s, withdrawalJson(state.withdrawn)}});
    }
    return all;
}

QJsonObject toJson(const workflow::Session& session, const domain::Recommendation& one)
{
    const domain::Fulfilment* state = one.state();
    return {{u"number"_s, one.number},
            {u"body"_s, one.body},
            {u"block"_s, one.block},
            {u"origin"_s, one.origin},
            {u"kind"_s, one.kind},
            {u"paper"_s, one.paper},
            {u"date"_s, iso(one.issued)},
            {u"text"_s, base::toJson(one.text)},
            {u"due"_s, iso(one.due)},
            {u"source"_s, one.source},
            {u"official"_s, one.official},
            {u"entry"_s, one.entry},
            {u"state"_s, state ? QJsonValue(state->state) : QJsonValue()},
            {u"open"_s, workflow::isOpen(one)},
            {u"overdue"_s, workflow::isOverdue(one, session.today())},
            {u"measures"_s, measuresJson(one)},
            {u"states"_s, statesJson(one)},
            {u"withdrawn"_s, withdrawalJson(one.withdrawn)}};
}

QString firstLine(const QString& text)
{
    constexpr qsizetype shown = 100;
    const QString line = base::simplified(text);
    return line.size() > shown ? line.left(shown) + u'…' : line;
}

void print(const Call& call, const workflow::Session& session, const domain::Recommendation& one)
{
    const domain::Fulfilment* state = one.state();
    const QString mark = one.withdrawn ? u"×"_s : workflow::isOverdue(one, session.today()) ? u"!"_s : u" "_s;
    call.console.line(u"%1 %2  %3  %4  %5  № %6, %7  %8  %9"_s.arg(
        QString::number(one.number).rightJustified(4), mark, one.body.leftJustified(16), one.block.leftJustified(13),
        call.console.text(workflow::fulfilmentStateName(state ? state->state : QString())).leftJustified(24), one.paper,
        base::shortDate(one.issued), one.due.isValid() ? base::shortDate(one.due) : u"–         "_s,
        firstLine(call.console.text(one.text))));
    for (const domain::Measure& measure : one.measures)
        if (!measure.withdrawn)
            call.console.line(u"       %1.%2  %3  %4  %5"_s.arg(
                QString::number(one.number), QString::number(measure.number), base::shortDate(measure.due),
                measure.responsible, firstLine(call.console.text(measure.text))));
}

workflow::RecommendationFilter filterOf(const Call& call)
{
    workflow::RecommendationFilter filter;
    filter.body = call.arguments.value(u"body"_s);
    filter.block = call.arguments.value(u"block"_s);
    filter.overdue = call.arguments.has(u"overdue"_s);
    filter.withdrawn = call.arguments.has(u"withdrawn"_s);
    if (call.arguments.has(u"state"_s)) {
        const QString state = call.arguments.value(u"state"_s);
        if (state != u"none"_s && !workflow::fulfilmentState(state))
            failUsage(u"fulfilment.state"_s, QT_TRANSLATE_NOOP("Messages", "There is no state of carrying out “%1”."),
                      state);
        filter.state = state == u"none"_s ? QString() : state;
    }
    return filter;
}

// By their place in the list: what --carry-over takes.
Exit listOffered(const Call& call, const workflow::Session& session)
{
    QJsonArray all;
    const auto offered =
        workflow::offeredRecommendations(session, call.arguments.value(u"body"_s), call.arguments.value(u"block"_s));
    for (qsizetype i = 0; i < offered.size(); ++i) {
        const workflow::RecommendationRequest& request = offered[i].request;
        all.append(QJsonObject{{u"offer"_s, i + 1},
                               {u"body"_s, request.body},
                               {u"block"_s, request.block},
                               {u"paper"_s, request.paper},
                               {u"date"_s, iso(request.issued)},
                               {u"text"_s, base::toJson(request.text)},
                               {u"from"_s, offered[i].from},
                               {u"year"_s, offered[i].year}});
        if (!call.console.json)
            call.console.line(u"%1  %2  %3  %4  %5  %6"_s.arg(
                QString::number(i + 1).rightJustified(4), QString::number(offered[i].year),
                request.body.leftJustified(16), request.block.leftJustified(13), offered[i].from,
                firstLine(call.console.text(request.text))));
    }
    if (call.console.json)
        call.console.print({{u"offered"_s, all}});
    return Done;
}

Exit recommendations(const Call& call)
{
    const auto session = call.openForReading();
    const QString file = call.arguments.value(u"out"_s);
    if (call.arguments.has(u"blank"_s)) {
        workflow::exportTable(workflow::emptyRecommendationSheet(*session, call.console.language),
                              call.arguments.required(u"out"_s));
        if (call.console.json)
            call.console.print({{u"file"_s, file}});
        else
            call.console.line(file);
        return Done;
    }
    if (call.arguments.has(u"offered"_s))
        return listOffered(call, *session);
    const QList<domain::Recommendation> found = workflow::recommendations(*session, filterOf(call));
    if (!file.isEmpty())
        workflow::exportTable(workflow::recommendationSheet(*session, found, call.console.language), file);
    QJsonArray all;
    for (const domain::Recommendation& one : found) {
        all.append(toJson(*session, one));
        if (!call.console.json && file.isEmpty())
            print(call, *session, one);
    }
    if (call.console.json)
        call.console.print({{u"recommendations"_s, all}});
    else if (!file.isEmpty())
        call.console.line(file);
    return Done;
}

QString numbersOf(const QList<int>& numbers)
{
    QStringList words;
    for (const int number : numbers)
        words << QString::number(number);
    return words.join(u", "_s);
}

Exit registered(const Call& call, const workflow::RegisteredRecommendations& done, const base::Findings& findings = {})
{
    QJsonArray numbers;
    for (const int number : done.numbers)
        numbers.append(number);
    call.console.done({u"cli.recommendations"_s,
                       QT_TRANSLATE_NOOP("Messages", "Recommendations were registered: No. %1."),
                       {numbersOf(done.numbers)}},
                      done.entry,
                      {{u"taken"_s, true},
                       {u"numbers"_s, numbers},
                       {u"findings"_s, Console::findingsJson(findings, call.console.language)}});
    return Done;
}

Exit takeTable(const Call& call, workflow::Session& session, const QString& official)
{
    const workflow::RecommendationTable table = workflow::readRecommendationTable(
        session, call.arguments.value(u"table"_s), call.arguments.value(u"body"_s), call.arguments.value(u"block"_s));
    if (table.blocked()) {
        if (call.console.json)
            call.console.print(
                {{u"taken"_s, false}, {u"findings"_s, Console::findingsJson(table.findings, call.console.language)}});
        else
            call.console.findings(table.findings);
        return Findings;
    }
    const auto done = workflow::takeInRecommendations(session, table, official);
    if (!call.console.json)
        call.console.findings(table.findings);
    return registered(call, done, table.findings);
}

// What an offer lacks is said by the options; a paper that was offered keeps its own number and date without them.
workflow::RecommendationRequest completed(const Call& call, workflow::RecommendationRequest request)
{
    if (call.arguments.has(u"number"_s))
        request.paper = call.arguments.value(u"number"_s);
    if (call.arguments.has(u"date"_s))
        request.issued = dateOf(call, u"date"_s);
    if (call.arguments.has(u"due"_s))
        request.due = dateOf(call, u"due"_s);
    if (call.arguments.has(u"origin"_s))
        request.origin = call.arguments.value(u"origin"_s);
    if (call.arguments.has(u"kind"_s))
        request.kind = call.arguments.value(u"kind"_s);
    return request;
}

Exit carryOver(const Call& call, workflow::Session& session, const QString& official)
{
    const auto offered =
        workflow::offeredRecommendations(session, call.arguments.value(u"body"_s), call.arguments.value(u"block"_s));
    QList<workflow::RecommendationRequest> chosen;
    for (const QString& word : call.arguments.values(u"carry-over"_s)) {
        const qsizetype number = word.toInt();
        if (word != u"all"_s && (number < 1 || number > offered.size()))
            failUsage(u"cli.no-offer"_s,
                      QT_TRANSLATE_NOOP("Messages", "There is no offer “%1”. See recommendations STORE --offered."),
                      word);
        for (qsizetype i = 0; i < offered.size(); ++i)
            if (word == u"all"_s || i + 1 == number)
                chosen << completed(call, offered[i].request);
    }
    return registered(call, workflow::addRecommendations(session, chosen, official));
}

Exit recommend(const Call& call)
{
    const auto session = call.openForWork();
    const QString official = call.official();
    if (call.arguments.has(u"table"_s))
        return takeTable(call, *session, official);
    if (call.arguments.has(u"carry-over"_s))
        return carryOver(call, *session, official);
    workflow::RecommendationRequest request;
    request.body = call.arguments.required(u"body"_s);
    request.block = call.arguments.required(u"block"_s);
    for (const char16_t* option : {u"origin", u"kind", u"number", u"date", u"kk", u"ru"})
        call.arguments.required(QString::fromUtf16(option));
    request.text = textOf(call);
    return registered(call, workflow::addRecommendations(*session, {completed(call, request)}, official));
}

Exit measure(const Call& call)
{
    const auto session = call.openForWork();
    const QString official = call.official();
    const int number = call.arguments.number(u"recommendation"_s);
    const auto done = workflow::addMeasure(
        *session, number, {textOf(call), call.arguments.required(u"responsible"_s), dateOf(call, u"due"_s)}, official);
    call.console.done({u"cli.measure"_s,
                       QT_TRANSLATE_NOOP("Messages", "Measure No. %1 of recommendation No. %2 was registered."),
                       {QString::number(done.number), QString::number(number)}},
                      done.entry, {{u"recommendation"_s, number}, {u"measure"_s, done.number}});
    return Done;
}

Exit fulfil(const Call& call)
{
    const auto session = call.openForWork();
    const QString official = call.official();
    const int number = call.arguments.number(u"recommendation"_s);
    const QString state = call.arguments.required(u"state"_s);
    const auto done = workflow::addFulfilment(
        *session, number,
        {state, call.arguments.date(u"date"_s, session->today()), textOf(call), call.arguments.values(u"document"_s)},
        official);
    call.console.done({u"cli.fulfilment"_s,
                       QT_TRANSLATE_NOOP("Messages", "Recommendation No. %1: %2."),
                       {QString::number(number), workflow::fulfilmentStateName(state)}},
                      done.entry, {{u"recommendation"_s, number}, {u"fulfilment"_s, done.number}});
    return Done;
}

Exit retract(const Call& call)
{
    const auto session = call.openForWork();
    const QString official = call.official();
    workflow::RecommendationPart part;
    part.recommendation = call.arguments.number(u"recommendation"_s);
    part.measure = call.arguments.has(u"measure"_s) ? call.arguments.number(u"measure"_s) : 0;
    part.fulfilment = call.arguments.has(u"fulfilment"_s) ? call.arguments.number(u"fulfilment"_s) : 0;
    if (part.measure > 0 && part.fulfilment > 0)
        failUsage(u"cli.retract"_s,
                  QT_TRANSLATE_NOOP("Messages", "Name either a measure or a state, or neither: then the recommendation "
                                                "itself is withdrawn."));
    const qint64 entry =
        workflow::withdrawRecommendation(*session, part, call.arguments.required(u"reason"_s), official);
    call.console.done({u"cli.retracted"_s,
                       QT_TRANSLATE_NOOP("Messages", "Withdrawn; the entry stays in the register with the reason."),
                       {}},
                      entry, {{u"recommendation"_s, part.recommendation}});
    return Done;
}

} // namespace

QList<Command> recommendationCommands()
{
    return {
        {u"recommendations"_s,
         {{u"body"_s, u"block"_s, u"state"_s, u"out"_s}, {}, {u"overdue"_s, u"withdrawn"_s, u"offered"_s, u"blank"_s}},
         recommendations,
         u"recommendations STORE [--body B] [--block K] [--state S|none] [--overdue] [--withdrawn] [--offered] [--out FILE.xlsx] [--blank --out FILE.xlsx]"_s},
        {u"recommend"_s,
         {{u"body"_s, u"block"_s, u"origin"_s, u"kind"_s, u"number"_s, u"date"_s, u"kk"_s, u"ru"_s, u"due"_s,
           u"table"_s},
          {u"carry-over"_s},
          {}},
         recommend,
         u"recommend STORE --body B --block K --origin O --kind instruction|recommendation --number N --date D --kk TEXT --ru TEXT [--due D] | --table FILE | --carry-over OFFER...|all"_s},
        {u"measure"_s,
         {{u"recommendation"_s, u"kk"_s, u"ru"_s, u"responsible"_s, u"due"_s}, {}, {}},
         measure,
         u"measure STORE --recommendation No --kk TEXT --ru TEXT --responsible NAME --due D"_s},
        {u"fulfil"_s,
         {{u"recommendation"_s, u"state"_s, u"date"_s, u"kk"_s, u"ru"_s}, {u"document"_s}, {}},
         fulfil,
         u"fulfil STORE --recommendation No --state S [--date D] [--kk TEXT --ru TEXT] [--document FILE...]"_s},
        {u"retract"_s,
         {{u"recommendation"_s, u"measure"_s, u"fulfilment"_s, u"reason"_s}, {}, {}},
         retract,
         u"retract STORE --recommendation No [--measure N | --fulfilment N] --reason TEXT"_s}};
}

} // namespace bagalau::cli
