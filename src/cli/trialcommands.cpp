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

domain::Column columnOf(const domain::Setting& setting)
{
    domain::Column column;
    column.type = setting.type;
    column.choices = setting.choices;
    return column;
}

// Values are typed by their inputs in the edition that is tried, so that edition is asked for first.
workflow::Trial trialOf(const Call& call, const workflow::TrialResult& plain, const QString& edition)
{
    workflow::Trial trial{{}, {}, edition};
    const domain::Variant& variant = *plain.edition.variant(plain.variant);
    const auto values = pairs(call.arguments.values(u"value"_s));
    for (auto one = values.begin(); one != values.end(); ++one) {
        const domain::Column* column = domain::columnOf(variant, one.key());
        trial.values.insert(one.key(), column ? workflow::typedValue(plain.edition, *column, *one) : domain::Value());
    }
    const auto settings = pairs(call.arguments.values(u"setting"_s));
    for (auto one = settings.begin(); one != settings.end(); ++one) {
        const domain::Setting* setting = plain.edition.setting(one.key());
        trial.settings.insert(one.key(), setting ? workflow::typedValue(plain.edition, columnOf(*setting), *one)
                                                 : domain::Value());
    }
    return trial;
}

QJsonObject resultJson(const workflow::TrialResult& result, const Console& console)
{
    const domain::Assessment& assessment = result.assessment;
    QJsonObject json{{u"edition"_s, result.edition.id},
                     {u"degree"_s, assessment.degree.isEmpty() ? QJsonValue() : QJsonValue(assessment.degree)},
                     {u"findings"_s, Console::findingsJson(assessment.findings, console.language)}};
    console.addScore(json, assessment.score);
    if (result.rank)
        json[u"place"_s] = QJsonObject{{u"place"_s, result.rank->place}, {u"of"_s, result.rank->of}};
    return json;
}

QString valueText(const domain::Value& value)
{
    if (value.number())
        return value.number()->toShort();
    if (value.boolean())
        return *value.boolean() ? u"yes"_s : u"no"_s;
    return value.text() ? *value.text() : QString();
}

void printResult(const workflow::TrialResult& result, const QString& sign, Console& console)
{
    const auto& score = result.assessment.score;
    QString line = u"%1 %2  %3"_s.arg(sign, score ? score->toFixed(2) : u"–"_s, result.assessment.degree);
    if (result.rank)
        line += u"  %1/%2"_s.arg(result.rank->place).arg(result.rank->of);
    console.line(line + u"  "_s + result.edition.id);
}

Exit tryOut(const Call& call)
{
    const auto session = call.openForReading();
    const QString body = call.arguments.required(u"body"_s), block = call.arguments.required(u"block"_s);
    const QString edition = call.arguments.value(u"edition"_s);
    const workflow::TrialResult recorded = workflow::tried(*session, body, block, {});
    const workflow::TrialResult plain =
        edition.isEmpty() ? recorded : workflow::tried(*session, body, block, {{}, {}, edition});
    const workflow::TrialResult result = workflow::tried(*session, body, block, trialOf(call, plain, edition));
    call.console.findings(result.assessment.findings);
    QJsonArray lifts;
    const QList<workflow::Lift> found = call.arguments.has(u"lift"_s)
                                            ? workflow::findLifts(result, [](int, int) { return true; })
                                            : QList<workflow::Lift>();
    for (const workflow::Lift& lift : found)
        lifts.append(QJsonObject{{u"input"_s, lift.input},
                                 {u"now"_s, valueText(lift.now)},
                                 {u"tried"_s, valueText(lift.tried)},
                                 {u"score"_s, lift.score.toFixed(2)},
                                 {u"degree"_s, lift.degree},
                                 {u"lifts"_s, lift.lifts}});
    if (call.console.json) {
        call.console.print({{u"recorded"_s, resultJson(recorded, call.console)},
                            {u"tried"_s, resultJson(result, call.console)},
                            {u"left"_s, QJsonArray::fromStringList(result.left)},
                            {u"lifts"_s, lifts}});
        return Done;
    }
    printResult(recorded, u"="_s, call.console);
    printResult(result, u"?"_s, call.console);
    for (const workflow::Lift& lift : found)
        call.console.line(u"  %1: %2 → %3   %4 %5"_s.arg(lift.input, valueText(lift.now), valueText(lift.tried),
                                                         lift.score.toFixed(2), lift.degree));
    return Done;
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
        bodies.append(json);
        if (!call.console.json)
            call.console.line(u"%1  %2%3  %4  %5"_s.arg(QString::number(one.place), one.points.toFixed(2),
                                                        one.outlier ? u" !"_s : QString(),
                                                        call.console.text(one.body.name), one.assessors.join(u", "_s)));
    }
    if (call.console.json)
        call.console.print({{u"criterion"_s, item.id},
                            {u"variant"_s, item.variant},
                            {u"name"_s, base::toJson(item.name)},
                            {u"median"_s, board.median ? QJsonValue(board.median->toFixed(2)) : QJsonValue()},
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
