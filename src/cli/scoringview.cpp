#include "cli/scoringview.h"

#include "base/json.h"
#include "workflow/proofs.h"
#include "workflow/views.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bagalau::cli {

namespace {

QJsonValue points(const std::optional<base::Number>& number)
{
    return number ? QJsonValue(number->toFixed(2)) : QJsonValue(QJsonValue::Null);
}

QString plain(const domain::Value& value)
{
    if (value.number())
        return value.number()->toShort();
    if (value.boolean())
        return *value.boolean() ? u"yes"_s : u"no"_s;
    return value.text() ? *value.text() : QString();
}

QJsonValue plainJson(const domain::Value& value)
{
    return value.missing() ? QJsonValue(QJsonValue::Null) : QJsonValue(plain(value));
}

QJsonObject inputJson(const domain::Variant& variant, const domain::Inputs& inputs, const QString& id)
{
    const domain::Column* column = domain::columnOf(variant, id);
    const domain::Input* found = inputs.find(id);
    const domain::Input input = found ? *found : domain::Input();
    QJsonObject json{{u"value"_s, column ? plainJson(input.effective(*column)) : QJsonValue()},
                     {u"reported"_s, plainJson(input.reported)}};
    if (input.accepted)
        json[u"accepted"_s] = plainJson(*input.accepted);
    if (!input.ground.isEmpty())
        json[u"ground"_s] = input.ground;
    if (!input.origin.cell.isEmpty())
        json[u"origin"_s] = QJsonObject{{u"file"_s, input.origin.file},
                                        {u"digest"_s, input.origin.fileDigest},
                                        {u"sheet"_s, input.origin.sheet},
                                        {u"cell"_s, input.origin.cell},
                                        {u"raw"_s, input.origin.raw}};
    return json;
}

QJsonObject traceJson(const domain::Variant& variant, const domain::Assessment& assessment,
                      const domain::Inputs& inputs)
{
    QJsonArray steps;
    QJsonObject used;
    for (const domain::TraceStep& step : assessment.steps) {
        QJsonObject json{{u"id"_s, step.id},
                         {u"definition"_s, step.definition},
                         {u"value"_s, plainJson(step.value)},
                         {u"uses"_s, QJsonArray::fromStringList(step.uses)}};
        if (step.value.number())
            json[u"exact"_s] = step.value.number()->exact();
        steps.append(json);
        for (const QString& id : step.uses)
            if (!assessment.step(id))
                used[id] = inputJson(variant, inputs, id);
    }
    return {{u"steps"_s, steps}, {u"inputs"_s, used}};
}

QJsonObject itemJson(const domain::AssessmentItem& item, bool exact)
{
    QJsonObject json{{u"id"_s, item.id},
                     {u"name"_s, base::toJson(item.name)},
                     {u"points"_s, item.points.toFixed(2)},
                     {u"max"_s, points(item.maximum)},
                     {u"kind"_s, item.penalty ? u"penalty"_s : u"result"_s}};
    if (item.row.complete())
        json[u"row"_s] = base::toJson(item.row);
    if (item.weight)
        json[u"weight"_s] = item.weight->toShort();
    if (exact)
        json[u"points_exact"_s] = item.points.exact();
    return json;
}

} // namespace

QJsonObject assessmentJson(const workflow::Session& session, const domain::Edition& edition,
                           const domain::Assessment& assessment, const domain::Inputs& inputs, const Console& console)
{
    const auto doubts = domain::doubtsOf(assessment, edition);
    QJsonArray items, directions;
    for (const domain::AssessmentItem& item : assessment.items) {
        QJsonObject one = itemJson(item, console.exact);
        QStringList open = doubts.value(item.id).values();
        open.sort();
        one[u"open_points"_s] = QJsonArray::fromStringList(open);
        items.append(one);
    }
    for (const domain::DirectionResult& one : assessment.directions)
        directions.append(QJsonObject{{u"id"_s, one.id},
                                      {u"score"_s, points(one.score)},
                                      {u"penalty"_s, points(one.penalty)},
                                      {u"before_penalty"_s, points(one.before)}});
    QJsonObject json{
        {u"body"_s, assessment.body},
        {u"block"_s, assessment.block},
        {u"edition"_s, assessment.edition},
        {u"edition_digest"_s, assessment.editionDigest},
        {u"score"_s, points(assessment.score)},
        {u"degree"_s, assessment.degree.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(assessment.degree)},
        {u"penalty"_s, points(assessment.penalty)},
        {u"before_penalty"_s, points(assessment.beforePenalty)},
        {u"items"_s, items},
        {u"directions"_s, directions},
        {u"findings"_s, Console::findingsJson(assessment.findings, console.language)},
        {u"state"_s, workflow::progressName(workflow::progressOf(session, assessment.body, assessment.block)).code},
        {u"trace"_s, traceJson(*edition.variant(assessment.variant), assessment, inputs)}};
    if (console.exact && assessment.score)
        json[u"score_exact"_s] = assessment.score->exact();
    return json;
}

void printAssessment(const workflow::Session& session, const domain::Edition& edition,
                     const domain::Assessment& assessment, const domain::Inputs& inputs, bool explain, Console& console)
{
    const domain::Variant& variant = *edition.variant(assessment.variant);
    console.line(console.text(session.library().registers.body(assessment.body)->name));
    QString degree;
    for (const domain::Degree& one : edition.degrees)
        if (one.id == assessment.degree)
            degree = console.text(one.name);
    console.line(u"  %1  %2"_s.arg(assessment.score ? assessment.score->toFixed(2) : u"–"_s, degree) +
                 (console.exact && assessment.score ? u"  "_s + assessment.score->exact() : QString()));
    const auto doubts = domain::doubtsOf(assessment, edition);
    for (const domain::DirectionResult& one : assessment.directions)
        console.line(
            u"  %1  %2  %3"_s.arg(one.id, -16)
                .arg(one.score ? one.score->toFixed(2) : u"–"_s, console.text(edition.directionNames.value(one.id))));
    for (const domain::AssessmentItem& item : assessment.items)
        console.line(u"  %1  %2%3  %4 %5%6"_s.arg(item.id, -16)
                         .arg(item.penalty ? u"-"_s : QString(), item.points.toFixed(2), console.text(item.name),
                              console.text(item.row), doubts.value(item.id).isEmpty() ? QString() : u" ◇"_s));
    const domain::Proof proof = explain ? workflow::proofOf(edition, variant, inputs, assessment) : domain::Proof();
    for (const domain::ProofStep& opened : proof.steps) {
        if (!opened.taken)
            continue;
        const domain::TraceStep& step = opened.step;
        console.line(
            u"    %1 = %2%3"_s.arg(step.id, plain(step.value), doubts.value(step.id).isEmpty() ? QString() : u" ◇"_s));
        if (opened.how.otherwise)
            console.line(u"        "_s + workflow::otherwiseInWords(*opened.how.otherwise, console.language));
        if (opened.how.formula && opened.how.formula->kind != domain::Expression::Kind::Constant)
            console.line(u"        = "_s + workflow::formulaInNumbers(opened.how.formula, console.language));
        for (const domain::ScaleHit& hit : opened.how.scales)
            console.line(u"        "_s + workflow::scaleInWords(hit, console.language));
        for (const QString& id : step.uses) {
            const domain::Input* input = inputs.find(id);
            if (!input)
                continue;
            const domain::Column* column = domain::columnOf(variant, id);
            console.line(
                u"        %1 = %2  [%3 %4 «%5»]"_s.arg(id, column ? plain(input->effective(*column)) : QString(),
                                                       input->origin.sheet, input->origin.cell, input->origin.raw));
        }
    }
}

} // namespace bagalau::cli
