#include "workflow/comparison.h"

#include "store/assessments.h"
#include "store/reports.h"

#include <numeric>

using namespace Qt::StringLiterals;
using bagalau::base::Number;

namespace bagalau::workflow {

namespace {

constexpr qsizetype fewestForOutliers = 5;

void add(QList<ComparedItem>& items, const domain::Variant& variant, const domain::Definition& one,
         const QString& direction, const QString& table = {})
{
    const ComparedItem item{variant.id, one.id, table, direction, one.name, variant.name, one.maximum, one.penalty};
    const bool known = std::any_of(items.begin(), items.end(), [&](const ComparedItem& other) {
        return other.variant == item.variant && other.id == item.id && other.table == item.table;
    });
    if (!known)
        items << item;
}

QList<domain::AssessedBody> assessedBodies(const Session& session, const QString& block)
{
    const domain::Registers& registers = session.library().registers;
    const int year = session.office().year;
    QList<domain::AssessedBody> bodies = registers.bodiesOf(year);
    bodies.removeIf([&](const domain::AssessedBody& body) {
        return !body.blocks.contains(block) || !registers.standing(body.id, year).concluded() ||
               registers.refusal(session.office().authorities, body.id, {}, block, year);
    });
    return bodies;
}

bool serves(const QStringList& directions, const QString& direction)
{
    return directions.contains(QString()) || directions.contains(direction);
}

// The score or, where others score a part of the block, the results of the own directions; then criteria and
// deductions.
void addVariant(QList<ComparedItem>& items, const domain::Variant& variant, const QStringList& directions)
{
    if (directions.contains(QString()))
        add(items, variant, variant.score, {});
    for (const domain::Direction& direction : variant.directions)
        if (const domain::Definition* score = variant.definition({}, direction.score);
            score && serves(directions, direction.id))
            add(items, variant, *score, direction.id);
    for (const QList<domain::Definition>* list : {&variant.values, &variant.penalties})
        for (const domain::Definition& one : *list)
            if ((one.item || one.penalty) && serves(directions, one.direction))
                add(items, variant, one, one.direction);
    for (const domain::Table& table : variant.tables)
        for (const domain::Definition& one : table.values)
            if (one.item && serves(directions, one.direction))
                add(items, variant, one, one.direction, table.id);
}

// The inputs on which the compared steps rest, directly or through others.
QSet<QString> inputsBelow(const domain::Assessment& assessment, const ComparedItem& item)
{
    QHash<QString, const domain::TraceStep*> steps;
    QStringList open;
    for (const domain::TraceStep& step : assessment.steps) {
        steps.insert(step.id, &step);
        if (step.definition == item.id && step.table == item.table)
            open << step.id;
    }
    QSet<QString> seen, inputs;
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (const domain::TraceStep* step = steps.value(id))
            open << step->uses;
        else
            inputs.insert(id);
    }
    return inputs;
}

bool onWorkingSheet(const domain::Edition& edition, const domain::Variant& variant, const QString& input)
{
    const QString table = input.section(u'/', 0, 0), column = input.section(u'/', -1);
    for (const QString& id : variant.forms) {
        const domain::Form* form = edition.form(id);
        if (!form || !form->byAssessor)
            continue;
        if (form->fields.contains(input))
            return true;
        for (const domain::Form::RowKind& kind : form->rows)
            if (kind.table == table && kind.take.contains(column))
                return true;
    }
    return false;
}

// Who established the values that the points rest on; where a working sheet of the office was loaded, who loaded it.
QStringList assessorsOf(const Session& session, const QString& body, const QString& block,
                        const domain::Assessment& assessment, const ComparedItem& item)
{
    const store::AssessmentRecords records(session.database());
    QHash<QString, QString> established;
    for (const domain::AcceptedValue& value : records.accepted(body, block))
        established.insert(value.input, value.official);
    const auto report = store::ReportRecords(session.database()).latest(body, block);
    const domain::Inputs inputs = inputsOf(session, body, block);
    const domain::Variant& variant = session.variantOf(body, block);
    QStringList names;
    for (const QString& id : inputsBelow(assessment, item)) {
        QString name = established.value(id);
        const domain::Input* input = inputs.find(id);
        if (name.isEmpty() && report && input && !input->reported.missing() &&
            onWorkingSheet(session.editionOf(block), variant, id))
            name = report->official;
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    names.sort();
    return names;
}

void place(Comparison& board, bool fewestFirst)
{
    std::stable_sort(board.bodies.begin(), board.bodies.end(), [&](const ComparedBody& a, const ComparedBody& b) {
        return fewestFirst ? a.points < b.points : a.points > b.points;
    });
    for (qsizetype i = 1; i < board.bodies.size(); ++i)
        board.bodies[i].place =
            board.bodies[i].points == board.bodies[i - 1].points ? board.bodies[i - 1].place : int(i) + 1;
}

void measure(Comparison& board)
{
    QList<Number> ascending;
    for (const ComparedBody& one : board.bodies)
        ascending << one.points;
    std::sort(ascending.begin(), ascending.end());
    if (ascending.isEmpty())
        return;
    board.mean = std::accumulate(ascending.begin(), ascending.end(), Number()) / Number(ascending.size());
    board.median = quartile(ascending, 2);
    if (ascending.size() >= fewestForOutliers) {
        const Number first = quartile(ascending, 1), third = quartile(ascending, 3);
        const Number reach = (third - first) * Number::ratio(3, 2);
        if (!reach.isZero()) { // where most values are the same, every other one would stand out
            board.low = first - reach;
            board.high = third + reach;
        }
    }
    for (ComparedBody& one : board.bodies) {
        one.fromMedian = one.points - *board.median;
        one.outlier = board.low && (one.points < *board.low || one.points > *board.high);
        for (const QString& name : std::as_const(one.assessors)) {
            auto& [total, count] = board.byAssessor[name];
            total = total + one.points;
            ++count;
        }
    }
    for (auto& [total, count] : board.byAssessor)
        total = total / Number(count);
}

} // namespace

QList<ComparedItem> comparedItems(const Session& session, const QString& block)
{
    QList<const domain::Variant*> variants;
    QHash<QString, QStringList> directions;
    for (const domain::AssessedBody& body : assessedBodies(session, block)) {
        const domain::Variant& variant = session.variantOf(body.id, block);
        if (!variants.contains(&variant))
            variants << &variant;
        directions[variant.id] << session.requireAssessor(body.id, block);
    }
    QList<ComparedItem> items;
    for (const domain::Variant* variant : std::as_const(variants))
        addVariant(items, *variant, directions[variant->id]);
    return items;
}

Comparison compared(const Session& session, const QString& block, const ComparedItem& item)
{
    Comparison board;
    for (const domain::AssessedBody& body : assessedBodies(session, block)) {
        const domain::Variant& variant = session.variantOf(body.id, block);
        if (variant.id != item.variant || !serves(session.requireAssessor(body.id, block), item.direction))
            continue;
        const domain::Assessment assessment = assessmentOf(session, body.id, block);
        // Where nothing was said yet there are no deductions either: that is no measure.
        const Progress progress = progressOf(session, body.id, block);
        if (const std::optional<Number> points = comparedValue(assessment, variant, item);
            points && progress != Progress::NoReport)
            board.bodies << ComparedBody{
                body, progress, *points, 1, assessorsOf(session, body.id, block, assessment, item), {}, false};
        else
            board.without << body;
    }
    place(board, item.penalty);
    measure(board);
    return board;
}

std::optional<Number> comparedValue(const domain::Assessment& assessment, const domain::Variant& variant,
                                    const ComparedItem& item)
{
    if (item.id == variant.score.id)
        return assessment.score;
    for (const domain::DirectionResult& one : assessment.directions)
        if (const domain::Direction* direction = variant.direction(one.id); direction && direction->score == item.id)
            return one.score;
    Number sum;
    int count = 0;
    for (const domain::TraceStep& step : assessment.steps)
        if (step.definition == item.id && step.table == item.table && step.value.number()) {
            sum = sum + *step.value.number();
            ++count;
        }
    return count == 0 ? std::nullopt : std::optional(sum / Number(count));
}

Number quartile(const QList<Number>& ascending, int quarter)
{
    const qsizetype span = (ascending.size() - 1) * quarter;
    const qsizetype below = span / 4;
    const Number& low = ascending[below];
    return span % 4 == 0 ? low : low + (ascending[below + 1] - low) * Number::ratio(span % 4, 4);
}

} // namespace bagalau::workflow
