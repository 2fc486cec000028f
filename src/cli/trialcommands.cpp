#include "base/json.h"
#include "cli/console.h"
#include "workflow/acceptvalues.h"
#include "workflow/comparison.h"
#include "workflow/trials.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

// "name=value"
QMap<QString, QString> pairs(const QStringList& words)
{
    QMap<QString, QString> all;
    for (const QString& word : words) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign < 1)
            throw Problem(Problem::Kind::Usage,
                          {u"cli.pair"_s, QT_TRANSLATE_NOOP("Messages", "“%1” is not NAME=VALUE."), {word}});
        all.insert(word.left(sign), word.mid(sign + 1));
    }
    return all;
}

// A value typed by its input in the edition that is tried; what the edition does not have is refused later, by name.
workflow::Trial trialOf(const Call& call, const domain::Edition& rules, const domain::Variant* variant)
{
    workflow::Trial trial{{}, {}, call.arguments.value(u"edition"_s)};
    const auto values = pairs(call.arguments.values(u"value"_s));
    for (auto one = values.begin(); one != values.end(); ++one) {
        const domain::Column* column = variant ? domain::columnOf(*variant, one.key()) : nullptr;
        trial.values.insert(one.key(), column ? workflow::typedValue(rules, *column, *one) : domain::Value());
    }
    const auto settings = pairs(call.arguments.values(u"setting"_s));
    for (auto one = settings.begin(); one != settings.end(); ++one) {
        const domain::Setting* setting = rules.setting(one.key());
        trial.settings.insert(one.key(), setting ? workflow::typedValue(rules, domain::asColumn(*setting), *one)
                                                 : domain::Value());
    }
    return trial;
}

/// A result with its place.
struct Placed
{
    workflow::TrialResult result;
    std::optional<workflow::Rank> rank;
};

Placed placed(const workflow::Session& session, const QString& body, const QString& block, const workflow::Trial& trial)
{
    const domain::Edition rules = workflow::rulesOf(session, block, trial);
    Placed out{workflow::tried(session, body, block, rules, trial.values), {}};
    out.rank = workflow::rankOf(out.result, workflow::scoresBy(session, block, rules));
    return out;
}

QJsonObject resultJson(const Placed& placed, const Console& console)
{
    const domain::Assessment& assessment = placed.result.assessment;
    QJsonArray directions;
    for (const domain::DirectionResult& one : assessment.directions)
        directions.append(
            QJsonObject{{u"id"_s, one.id}, {u"score"_s, one.score ? QJsonValue(one.score->toFixed(2)) : QJsonValue()}});
    QJsonObject json{{u"edition"_s, placed.result.edition.id},
                     {u"degree"_s, assessment.degree.isEmpty() ? QJsonValue() : QJsonValue(assessment.degree)},
                     {u"directions"_s, directions},
                     {u"findings"_s, Console::findingsJson(assessment.findings, console.language)}};
    console.addScore(json, assessment.score);
    if (placed.rank)
        json[u"place"_s] = QJsonObject{{u"place"_s, placed.rank->place}, {u"of"_s, placed.rank->of}};
    return json;
}

QString valueText(const domain::Value& value)
{
    if (value.number())
        return value.number()->toShort(12);
    if (value.boolean())
        return *value.boolean() ? u"yes"_s : u"no"_s;
    return value.text() ? *value.text() : QString();
}

void printResult(const Placed& placed, const QString& sign, Console& console)
{
    const auto& score = placed.result.assessment.score;
    QString line = u"%1 %2  %3"_s.arg(sign, score ? score->toFixed(2) : u"–"_s, placed.result.assessment.degree);
    if (placed.rank)
        line += u"  %1/%2"_s.arg(placed.rank->place).arg(placed.rank->of);
    console.line(line + u"  "_s + placed.result.edition.id);
    for (const domain::DirectionResult& one : placed.result.assessment.directions)
        console.line(u"  %1  %2"_s.arg(one.id, one.score ? one.score->toFixed(2) : u"–"_s));
}

Exit tryOut(const Call& call)
{
    const auto session = call.openForReading();
    const QString body = call.arguments.required(u"body"_s), block = call.arguments.required(u"block"_s);
    const Placed recorded = placed(*session, body, block, {});
    const domain::Edition rules = workflow::rulesOf(*session, block, {{}, {}, call.arguments.value(u"edition"_s)});
    const domain::Variant* variant = rules.variantFor(body, session->library().registers.body(body)->kind);
    const Placed tried = placed(*session, body, block, trialOf(call, rules, variant));
    call.console.findings(tried.result.assessment.findings);
    QJsonArray lifts;
    const QList<workflow::Lift> found = call.arguments.has(u"lift"_s)
                                            ? workflow::findLifts(tried.result, [](int, int) { return true; })
                                            : QList<workflow::Lift>();
    for (const workflow::Lift& lift : found)
        lifts.append(QJsonObject{{u"input"_s, lift.input},
                                 {u"now"_s, valueText(lift.now)},
                                 {u"tried"_s, valueText(lift.tried)},
                                 {u"score"_s, lift.score.toFixed(2)},
                                 {u"degree"_s, lift.degree},
                                 {u"lifts"_s, lift.lifts}});
    const Exit exit = tried.result.assessment.findings.isEmpty() ? Done : Findings;
    if (call.console.json) {
        call.console.print({{u"recorded"_s, resultJson(recorded, call.console)},
                            {u"tried"_s, resultJson(tried, call.console)},
                            {u"left"_s, QJsonArray::fromStringList(tried.result.left)},
                            {u"lifts"_s, lifts}});
        return exit;
    }
    printResult(recorded, u"="_s, call.console);
    printResult(tried, u"?"_s, call.console);
    for (const workflow::Lift& lift : found)
        call.console.line(u"  %1: %2 → %3   %4 %5"_s.arg(lift.input, valueText(lift.now), valueText(lift.tried),
                                                         lift.score.toFixed(2), lift.degree));
    return exit;
}

workflow::ComparedItem wantedItem(const workflow::Session& session, const QString& block, const QString& wanted,
                                  const QString& variant)
{
    QStringList known;
    for (const workflow::ComparedItem& item : workflow::comparedItems(session, block)) {
        known << item.id;
        if ((wanted.isEmpty() || item.id == wanted) && (variant.isEmpty() || item.variant == variant))
            return item;
    }
    known.removeDuplicates();
    throw Problem(Problem::Kind::Refused,
                  {u"compare.unknown"_s,
                   QT_TRANSLATE_NOOP("Messages", "Bodies cannot be compared by “%1” here; by: %2."),
                   {wanted, known.join(u", "_s)}});
}

Exit compare(const Call& call)
{
    const auto session = call.openForReading();
    const QString block = call.arguments.required(u"block"_s);
    const workflow::ComparedItem item =
        wantedItem(*session, block, call.arguments.value(u"criterion"_s), call.arguments.value(u"variant"_s));
    const workflow::Comparison board = workflow::compared(*session, block, item);
    QJsonArray bodies;
    for (const workflow::ComparedBody& one : board.bodies) {
        QJsonObject json{{u"body"_s, one.body.id},
                         {u"place"_s, one.place},
                         {u"points"_s, one.points.toFixed(2)},
                         {u"outlier"_s, one.outlier},
                         {u"assessors"_s, QJsonArray::fromStringList(one.assessors)}};
        if (call.console.exact)
            json[u"points_exact"_s] = one.points.exact();
        bodies.append(json);
        if (!call.console.json)
            call.console.line(u"%1  %2%3  %4  %5"_s.arg(QString::number(one.place), one.points.toFixed(2),
                                                        one.outlier ? u" !"_s : QString(),
                                                        call.console.text(one.body.name), one.assessors.join(u", "_s)));
    }
    QStringList without;
    for (const domain::AssessedBody& body : board.without)
        without << body.id;
    const auto shown = [](const std::optional<base::Number>& number) {
        return number ? QJsonValue(number->toFixed(2)) : QJsonValue();
    };
    if (call.console.json)
        call.console.print({{u"criterion"_s, item.id},
                            {u"variant"_s, item.variant},
                            {u"name"_s, base::toJson(item.name)},
                            {u"median"_s, shown(board.median)},
                            {u"stands_out_below"_s, shown(board.low)},
                            {u"stands_out_above"_s, shown(board.high)},
                            {u"without"_s, QJsonArray::fromStringList(without)},
                            {u"bodies"_s, bodies}});
    return Done;
}

} // namespace

QList<Command> trialCommands()
{
    return {{u"try"_s,
             {{u"body"_s, u"block"_s, u"edition"_s}, {u"value"_s, u"setting"_s}, {u"lift"_s}},
             tryOut,
             u"try STORE --body B --block K [--value INPUT=V ...] [--setting ID=V ...] [--edition ID] [--lift]"_s},
            {u"compare"_s,
             {{u"block"_s, u"criterion"_s, u"variant"_s}, {}, {}},
             compare,
             u"compare STORE --block K [--criterion ID] [--variant ID]"_s}};
}

} // namespace bagalau::cli
