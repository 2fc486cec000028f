#include "domain/risk.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Number;

namespace bagalau::domain {

namespace {

using Criterion = RiskPart::Criterion;

/// One list of bodies from the largest value down: a criterion of a direction, an indicator.
struct Rating
{
    Criterion criterion;
    QString direction;
    QString indicator;
    RiskScale scale;
    QList<RiskKey> keys; ///< two of them: the first less the second
};

QList<Rating> ratingsOf(const RiskMethod& method, const RiskBlock& block, const QString& kind, int year)
{
    QList<Rating> all;
    for (const RiskDirection& one : block.directions) {
        const QString result = u"result/"_s + one.id;
        all << Rating{Criterion::Penalty, one.id, {}, method.penalty.scale, {{year - 1, u"penalty/"_s + one.id}}};
        all << Rating{Criterion::Dynamics, one.id, {}, method.dynamics.scale, {{year - 1, result}, {year - 2, result}}};
        for (const RiskIndicator& indicator : one.indicators)
            if (indicator.scales.contains(kind))
                all << Rating{Criterion::Priority,
                              one.id,
                              indicator.id,
                              indicator.scales[kind],
                              {{year - 1, u"indicator/"_s + indicator.id}}};
    }
    return all;
}

RiskPart partOf(const Rating& rating, const RiskEntrant& entrant, int counted, QList<RiskKey>& missing)
{
    RiskPart part;
    part.criterion = rating.criterion;
    part.direction = rating.direction;
    part.indicator = rating.indicator;
    part.start = Number(counted) * rating.scale.start;
    part.step = rating.scale.step;
    bool complete = true;
    for (const RiskKey& key : rating.keys) {
        const RiskFigure figure = entrant.figures.value(key);
        part.none = part.none || figure.none;
        if (!figure.known()) {
            complete = false;
            if (!missing.contains(key))
                missing << key;
        } else if (figure.value) {
            part.value = part.value ? *part.value - *figure.value : *figure.value;
        }
    }
    if (!complete || part.none)
        part.value.reset();
    part.none = part.none && complete;
    return part;
}

// Equal values share their points, the next value has one step less (paragraph 15).
void givePoints(QList<RiskStanding*>& bodies, qsizetype rating)
{
    QList<Number> values;
    for (const RiskStanding* one : bodies)
        if (one->parts[rating].value)
            values << *one->parts[rating].value;
    std::sort(values.begin(), values.end(), std::greater<>());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    for (RiskStanding* one : bodies) {
        RiskPart& part = one->parts[rating];
        part.places = static_cast<int>(values.size());
        if (!part.value)
            continue;
        part.place = static_cast<int>(values.indexOf(*part.value)) + 1;
        part.points = part.start - part.step * Number(part.place - 1);
    }
}

void addUp(RiskStanding& standing)
{
    if (!standing.missing.isEmpty())
        return;
    Number sum;
    for (const RiskPart& part : standing.parts)
        if (part.points)
            sum = sum + *part.points;
    standing.sum = sum;
}

// Whether it was checked so many years running; what is not known is no "yes", and is said.
void lookBack(const RiskMethod& method, const RiskEntrant& entrant, int year, RiskStanding& standing)
{
    bool all = method.checkedYears > 0, known = true;
    for (int back = 1; back <= method.checkedYears; ++back) {
        const RiskFigure checked = entrant.figures.value({year - back, u"checked"_s});
        if (checked.known() && !checked.yes()) {
            standing.checkedKnown = true;
            return;
        }
        known = known && checked.known();
        all = all && checked.yes();
    }
    standing.checkedKnown = known;
    if (all && known)
        standing.verdict = RiskVerdict::CheckedTwice;
}

bool mayBeChosen(const RiskStanding& standing)
{
    return standing.sum && standing.verdict == RiskVerdict::Below;
}

// Those of equal sums of whom only some can go in: the lower result of the last year first (paragraph 30).
void decideTie(QList<RiskStanding*>& equal, qsizetype free)
{
    const bool known = std::all_of(equal.begin(), equal.end(), [](const RiskStanding* one) { return one->last; });
    if (!known) {
        for (RiskStanding* one : equal)
            one->verdict = RiskVerdict::TieOpen;
        return;
    }
    std::stable_sort(equal.begin(), equal.end(),
                     [](const RiskStanding* a, const RiskStanding* b) { return *a->last < *b->last; });
    const Number last = *equal[free - 1]->last, next = *equal[free]->last;
    for (RiskStanding* one : equal) {
        const bool in = *one->last < next;
        one->byTie = in;
        one->verdict = in                                   ? RiskVerdict::Chosen
                       : last == next && *one->last == next ? RiskVerdict::TieOpen
                                                            : RiskVerdict::TieLost;
    }
}

void choose(RiskGroup& group)
{
    QList<RiskStanding*> queue;
    for (RiskStanding& one : group.bodies)
        if (mayBeChosen(one))
            queue << &one;
    std::stable_sort(queue.begin(), queue.end(),
                     [](const RiskStanding* a, const RiskStanding* b) { return *a->sum > *b->sum; });
    qsizetype free = group.most;
    for (qsizetype at = 0; at < queue.size() && free > 0;) {
        QList<RiskStanding*> equal;
        for (; at < queue.size() && (equal.isEmpty() || *queue[at]->sum == *equal.first()->sum); ++at)
            equal << queue[at];
        if (equal.size() > free) {
            decideTie(equal, free);
            break;
        }
        for (RiskStanding* one : equal)
            one->verdict = RiskVerdict::Chosen;
        free -= equal.size();
    }
    for (const RiskStanding& one : group.bodies)
        if (one.verdict == RiskVerdict::Chosen && (!group.least || *one.sum < *group.least))
            group.least = one.sum;
}

// Bodies of the same sum share a place, the next one has as many before it as there are.
void place(RiskGroup& group)
{
    std::stable_sort(group.bodies.begin(), group.bodies.end(), [](const RiskStanding& a, const RiskStanding& b) {
        return a.sum.has_value() != b.sum.has_value() ? a.sum.has_value() : a.sum && *a.sum > *b.sum;
    });
    for (qsizetype i = 0; i < group.bodies.size() && group.bodies[i].sum; ++i)
        group.bodies[i].place = i > 0 && *group.bodies[i - 1].sum == *group.bodies[i].sum ? group.bodies[i - 1].place
                                                                                          : static_cast<int>(i) + 1;
}

int wholePart(const Number& number)
{
    return number.rounded(0, base::Rounding::Down).toFixed(0).toInt();
}

RiskGroup groupOf(const RiskMethod& method, const RiskBlock& block, const QString& kind, int year,
                  const QList<RiskEntrant>& entrants)
{
    RiskGroup group;
    group.kind = kind;
    group.counted = static_cast<int>(entrants.size());
    group.most = wholePart(Number(group.counted) * method.most);
    const QList<Rating> ratings = ratingsOf(method, block, kind, year);
    for (const RiskEntrant& entrant : entrants) {
        RiskStanding standing;
        standing.body = entrant.body;
        standing.verdict = RiskVerdict::Below;
        standing.last = entrant.figures.value({year - 1, u"block"_s}).value;
        if (entrant.figures.value({year, u"new"_s}).yes()) {
            standing.verdict = RiskVerdict::Newcomer;
        } else {
            for (const Rating& rating : ratings)
                standing.parts << partOf(rating, entrant, group.counted, standing.missing);
            lookBack(method, entrant, year, standing);
        }
        group.bodies << standing;
    }
    QList<RiskStanding*> ranked;
    for (RiskStanding& one : group.bodies)
        if (one.verdict != RiskVerdict::Newcomer)
            ranked << &one;
    for (qsizetype rating = 0; rating < ratings.size(); ++rating)
        givePoints(ranked, rating);
    for (RiskStanding* one : ranked) {
        addUp(*one);
        if (!one->sum && one->verdict == RiskVerdict::Below)
            one->verdict = RiskVerdict::Incomplete;
    }
    place(group);
    choose(group);
    return group;
}

} // namespace

QString riskVerdictCode(RiskVerdict verdict)
{
    switch (verdict) {
    case RiskVerdict::Chosen:
        return u"chosen"_s;
    case RiskVerdict::Below:
        return u"below"_s;
    case RiskVerdict::TieLost:
        return u"tie-lost"_s;
    case RiskVerdict::TieOpen:
        return u"tie-open"_s;
    case RiskVerdict::CheckedTwice:
        return u"checked"_s;
    case RiskVerdict::Newcomer:
        return u"new"_s;
    case RiskVerdict::Incomplete:
        break;
    }
    return u"no-data"_s;
}

std::optional<Number> RiskStanding::points(Criterion criterion) const
{
    Number sum;
    bool any = false;
    for (const RiskPart& part : parts)
        if (part.criterion == criterion && !part.none) {
            if (!part.points)
                return std::nullopt;
            sum = sum + *part.points;
            any = true;
        }
    return any ? std::optional(sum) : std::nullopt;
}

int RiskGroup::chosen() const
{
    return static_cast<int>(std::count_if(bodies.begin(), bodies.end(),
                                          [](const RiskStanding& one) { return one.verdict == RiskVerdict::Chosen; }));
}

QList<RiskGroup> rankRisk(const RiskMethod& method, const RiskBlock& block, int year,
                          const QList<RiskEntrant>& entrants)
{
    QList<RiskGroup> groups;
    for (const RiskKind& kind : method.kinds) {
        QList<RiskEntrant> own = entrants;
        own.removeIf([&](const RiskEntrant& one) { return one.kind != kind.id; });
        if (!own.isEmpty())
            groups << groupOf(method, block, kind.id, year, own);
    }
    return groups;
}

} // namespace bagalau::domain
