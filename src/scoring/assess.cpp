#include "scoring/assess.h"

#include "base/text.h"
#include "scoring/editionreader.h"
#include "scoring/evaluator.h"

using namespace Qt::StringLiterals;
using namespace bagalau::domain;

namespace bagalau::scoring {

namespace {

using Row = RowIndex::Row;

base::Bilingual titleOf(const RowIndex& rows, const Row& row)
{
    const Column* column = row.table->column(row.table->title);
    const Value title = column ? rows.cell(row, *column) : Value();
    return title.text() ? base::bothSides(*title.text()) : base::Bilingual();
}

AssessmentItem itemOf(const Definition& definition, const TraceStep& step)
{
    AssessmentItem item;
    item.id = step.id;
    item.name = definition.name;
    item.points = *step.value.number();
    item.maximum = definition.maximum;
    item.weight = definition.weight;
    item.penalty = definition.penalty;
    item.direction = definition.direction;
    return item;
}

// Only what the score really used is a result: an excluded row or a report that is absent has none.
void collectItems(const Variant& variant, const Evaluator& evaluator, Assessment& assessment)
{
    const auto add = [&](const Definition& definition, const Row* row) {
        const TraceStep* step = definition.item ? evaluator.step(Evaluator::stepId(definition, row)) : nullptr;
        if (!step || !step->value.number())
            return;
        assessment.items << itemOf(definition, *step);
        if (row)
            assessment.items.last().row = titleOf(evaluator.rows(), *row);
    };
    for (const Definition& definition : variant.values)
        add(definition, nullptr);
    for (const Table& table : variant.tables)
        for (const Definition& definition : table.values)
            for (const Row& row : evaluator.rows().rowsOf(table.id))
                add(definition, &row);
    for (const Definition& penalty : variant.penalties)
        add(penalty, nullptr);
}

std::optional<base::Number> numberOf(const Value& value)
{
    return value.number() ? std::optional(*value.number()) : std::nullopt;
}

void directionResults(const Edition& edition, const Variant& variant, const QStringList& only, Evaluator& evaluator,
                      Assessment& assessment)
{
    const auto calculated = [&](const QString& name) {
        const Definition* definition = variant.definition({}, name);
        return definition ? numberOf(evaluator.value(*definition, nullptr)) : std::nullopt;
    };
    for (const Direction& direction : variant.directions) {
        if (direction.score.isEmpty() || (!only.isEmpty() && !only.contains(direction.id)))
            continue;
        DirectionResult result;
        result.id = direction.id;
        result.score = calculated(direction.score);
        result.penalty = calculated(direction.penalty);
        // Where a report is absent nobody asks for what is before the deduction.
        if (const TraceStep* before = evaluator.step(direction.before))
            result.before = numberOf(before->value);
        if (result.score)
            result.score = result.score->rounded(edition.scorePlaces, edition.rounding);
        assessment.directions << result;
    }
}

void wholeBlock(const Edition& edition, const Variant& variant, Evaluator& evaluator, Assessment& assessment)
{
    const Value score = evaluator.value(variant.score, nullptr);
    assessment.penalty = numberOf(evaluator.value(variant.penaltyTotal, nullptr));
    if (const TraceStep* before = evaluator.step(variant.beforePenalty.id))
        assessment.beforePenalty = numberOf(before->value);
    if (!score.number() || !evaluator.findings().isEmpty())
        return;
    assessment.score = score.number()->rounded(edition.scorePlaces, edition.rounding);
    if (const Degree* degree = edition.degreeOf(*assessment.score))
        assessment.degree = degree->id;
}

void someDirections(const Variant& variant, const QStringList& directions, Evaluator& evaluator)
{
    const auto hasResult = [&](const QString& direction) {
        const Direction* one = variant.direction(direction);
        return one && !one->score.isEmpty();
    };
    for (const Definition& definition : variant.values)
        if (definition.item && directions.contains(definition.direction) && !hasResult(definition.direction))
            evaluator.value(definition, nullptr);
    for (const Definition& penalty : variant.penalties)
        if (penalty.direction.isEmpty() || directions.contains(penalty.direction))
            evaluator.value(penalty, nullptr);
}

} // namespace

Assessment assess(const Edition& edition, const Variant& variant, const QString& body, const Inputs& inputs,
                  const QStringList& directions)
{
    Assessment assessment;
    assessment.body = body;
    assessment.block = edition.block;
    assessment.edition = edition.id;
    assessment.editionDigest = edition.digest;
    assessment.variant = variant.id;
    assessment.inputsDigest = digestOf(variant, inputs);
    Evaluator evaluator(edition, variant, inputs);
    if (directions.isEmpty())
        wholeBlock(edition, variant, evaluator, assessment);
    else
        someDirections(variant, directions, evaluator);
    directionResults(edition, variant, directions, evaluator, assessment);
    collectItems(variant, evaluator, assessment);
    assessment.steps = evaluator.steps();
    assessment.findings = evaluator.findings();
    return assessment;
}

Value evaluate(const Edition& edition, const Variant& variant, const QString& definition,
               const QMap<QString, Value>& given)
{
    const Inputs none;
    Evaluator evaluator(edition, variant, none);
    for (auto one = given.begin(); one != given.end(); ++one)
        evaluator.give(one.key(), *one);
    const auto in = [&](const QList<Definition>& definitions, const Row* row) -> std::optional<Value> {
        for (const Definition& one : definitions)
            if (one.id == definition)
                return evaluator.value(one, row);
        return std::nullopt;
    };
    for (const Table& table : variant.tables) {
        const InputRow empty;
        const Row row{&table, &empty, u"-"_s};
        if (const auto value = in(table.values, &row))
            return *value;
    }
    return in(variant.values + variant.penalties + QList<Definition>{variant.score}, nullptr).value_or(Value());
}

} // namespace bagalau::scoring
