#include "workflow/comparison.h"

#include "store/act.h"

#include <numeric>

using namespace Qt::StringLiterals;
using bagalau::base::Number;

namespace bagalau::workflow {

namespace {

constexpr qsizetype fewestForOutliers = 5;

void add(QList<ComparedItem>& items, const domain::Variant& variant, const domain::Definition& one,
         const QString& table = {})
{
    const ComparedItem item{variant.id, one.id, table, one.name, variant.name, one.maximum, one.penalty};
    if (!items.contains(item))
        items << item;
}

// The score or, where others score a part of the block, the results of the own directions; then criteria and
// deductions.
void addVariant(QList<ComparedItem>& items, const domain::Variant& variant, const QStringList& directions)
{
    const bool whole = directions == QStringList{QString()};
    if (whole)
        add(items, variant, variant.score);
    for (const domain::Direction& direction : variant.directions)
        if (const domain::Definition* score = variant.definition({}, direction.score);
            score && (whole || directions.contains(direction.id)))
            add(items, variant, *score);
    for (const QList<domain::Definition>* list : {&variant.values, &variant.penalties})
        for (const domain::Definition& one : *list)
            if ((one.item || one.penalty) && (whole || directions.contains(one.direction)))
                add(items, variant, one);
    for (const domain::Table& table : variant.tables)
        for (const domain::Definition& one : table.values)
            if (one.item && (whole || directions.contains(one.direction)))
                add(items, variant, one, table.id);
}

// The value of the body, or the mean over the rows that have one.
std::optional<Number> valueOf(const domain::Assessment& assessment, const ComparedItem& item)
{
    Number sum;
    int count = 0;
    for (const domain::TraceStep& step : assessment.steps)
        if (step.definition == item.id && step.table == item.table && step.value.number()) {
            sum = sum + *step.value.number();
            ++count;
        }
    return count == 0 ? std::nullopt : std::optional(sum / Number(count));
}

QStringList assessorsOf(const QList<domain::JournalEntry>& journal, const QString& body, const QString& block)
{
    QStringList names;
    for (const domain::JournalEntry& entry : journal)
        if (entry.body == body && entry.block == block && entry.act == u"accept"_s && !names.contains(entry.official))
            names << entry.official;
    return names;
}

void place(Comparison& board)
{
    std::stable_sort(board.bodies.begin(), board.bodies.end(),
                     [](const ComparedBody& a, const ComparedBody& b) { return a.points > b.points; });
    for (qsizetype i = 1; i < board.bodies.size(); ++i)
        board.bodies[i].place =
            board.bodies[i].points == board.bodies[i - 1].points ? board.bodies[i - 1].place : int(i) + 1;
}

void measure(Comparison& board)
{
    QList<Number> ascending;
    for (const ComparedBody& one : board.bodies)
        ascending.prepend(one.points);
    if (ascending.isEmpty())
        return;
    board.mean = std::accumulate(ascending.begin(), ascending.end(), Number()) / Number(ascending.size());
    board.median = quartile(ascending, 2);
    if (ascending.size() >= fewestForOutliers) {
        const Number first = quartile(ascending, 1), third = quartile(ascending, 3);
        const Number reach = (third - first) * Number::ratio(3, 2);
        board.low = first - reach;
        board.high = third + reach;
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
    QList<ComparedItem> items;
    QSet<QString> seen;
    for (const domain::AssessedBody& body : session.library().registers.bodiesOf(session.office().year)) {
        if (!body.blocks.contains(block) || session.library().registers.refusal(session.office().authorities, body.id,
                                                                                {}, block, session.office().year))
            continue;
        const domain::Variant& variant = session.variantOf(body.id, block);
        if (seen.contains(variant.id))
            continue;
        seen.insert(variant.id);
        addVariant(items, variant, session.requireAssessor(body.id, block));
    }
    return items;
}

Comparison compared(const Session& session, const QString& block, const ComparedItem& item)
{
    Comparison board;
    const QList<domain::JournalEntry> journal = store::journal(session.database());
    for (const domain::AssessedBody& body : session.library().registers.bodiesOf(session.office().year)) {
        if (!body.blocks.contains(block) ||
            session.library().registers.refusal(session.office().authorities, body.id, {}, block,
                                                session.office().year) ||
            session.variantOf(body.id, block).id != item.variant)
            continue;
        const domain::Assessment assessment = assessmentOf(session, body.id, block);
        const std::optional<Number> points = valueOf(assessment, item);
        if (!points) {
            board.without << body;
            continue;
        }
        ComparedBody one{body, progressOf(session, body.id, block), *points, 1, {}, {}, false};
        if (const domain::Edition& edition = session.editionOf(block);
            item.id == session.variantOf(body.id, block).score.id)
            one.points = one.points.rounded(edition.scorePlaces, edition.rounding);
        one.assessors = assessorsOf(journal, body.id, block);
        board.bodies << one;
    }
    place(board);
    measure(board);
    return board;
}

Number quartile(const QList<Number>& ascending, int quarter)
{
    const qsizetype span = (ascending.size() - 1) * quarter;
    const qsizetype below = span / 4;
    const Number& low = ascending[below];
    return span % 4 == 0 ? low : low + (ascending[below + 1] - low) * Number::ratio(span % 4, 4);
}

} // namespace bagalau::workflow
