#include "base/json.h"
#include "base/text.h"
#include "cli/console.h"
#include "workflow/earlier.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

Exit load(const Call& call)
{
    const auto session = call.openForWork();
    const QString official = call.official();
    const workflow::EarlierLoad read = workflow::readEarlier(*session, call.arguments.word(2, "FILE"));
    if (read.blocked()) {
        if (call.console.json)
            call.console.print(
                {{u"taken"_s, false}, {u"findings"_s, Console::findingsJson(read.findings, call.console.language)}});
        else
            call.console.findings(read.findings);
        return Findings;
    }
    const qint64 entry = workflow::takeInEarlier(*session, read, call.arguments.value(u"source"_s), official);
    call.console.done({u"cli.earlier"_s,
                       QT_TRANSLATE_NOOP("Messages", "Results of earlier years were taken in: %1."),
                       {QString::number(read.results.size())}},
                      entry, {{u"taken"_s, true}, {u"results"_s, read.results.size()}, {u"findings"_s, QJsonArray()}});
    return Done;
}

QJsonObject itemsJson(const domain::EarlierResult& result)
{
    QJsonObject items;
    for (auto item = result.items.begin(); item != result.items.end(); ++item)
        items[item.key()] = item->toFixed(2);
    return items;
}

void print(const Call& call, const workflow::Session& session, const domain::EarlierResult& result)
{
    const domain::AssessedBody* body = session.library().registers.body(result.body);
    call.console.line(u"%1  %2  %3  %4  %5  %6"_s.arg(
        QString::number(result.year), result.block.leftJustified(13), result.score->toFixed(2).rightJustified(6),
        call.console.text(workflow::degreeName(session, result.block, result.degree)).leftJustified(14),
        body ? call.console.text(body->name) : result.body, result.source));
}

Exit list(const Call& call)
{
    const auto session = call.openForReading();
    QJsonArray all;
    for (const domain::EarlierResult& result :
         workflow::earlierResults(*session, call.arguments.value(u"body"_s), call.arguments.value(u"block"_s))) {
        QJsonObject json{{u"year"_s, result.year},        {u"body"_s, result.body},
                         {u"block"_s, result.block},      {u"degree"_s, result.degree},
                         {u"items"_s, itemsJson(result)}, {u"recommendations"_s, base::toJson(result.recommendations)},
                         {u"source"_s, result.source}};
        call.console.addScore(json, result.score);
        all.append(json);
        if (!call.console.json)
            print(call, *session, result);
    }
    if (call.console.json)
        call.console.print({{u"results"_s, all}});
    return Done;
}

Exit earlier(const Call& call)
{
    const QString word = call.arguments.positional().value(1);
    if (!word.isEmpty() && word != u"load"_s)
        throw Problem(Problem::Kind::Usage,
                      {u"cli.earlier-usage"_s,
                       QT_TRANSLATE_NOOP("Messages", "Write: earlier STORE, or earlier STORE load FILE."),
                       {}});
    return word.isEmpty() ? list(call) : load(call);
}

} // namespace

QList<Command> earlierCommands()
{
    return {{u"earlier"_s,
             {{u"body"_s, u"block"_s, u"source"_s}, {}, {}, 3},
             earlier,
             u"earlier STORE [--body B] [--block K] | earlier STORE load FILE [--source TEXT]"_s}};
}

} // namespace bagalau::cli
