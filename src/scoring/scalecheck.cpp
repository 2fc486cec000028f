#include "scoring/scalecheck.h"

using namespace Qt::StringLiterals;
using bagalau::base::Number;
using bagalau::domain::ScaleStep;

namespace bagalau::scoring {

namespace {

QString shown(const ScaleStep& step)
{
    return (step.from ? step.from->toShort() : QString()) + u" – "_s + (step.upTo ? step.upTo->toShort() : QString());
}

void gapOrOverlap(const ScaleStep& high, const ScaleStep& low, const std::optional<Number>& difference,
                  const QString& path, EditionFaults& faults)
{
    if (*low.upTo >= *high.from)
        faults.add(path, {u"scale.overlap"_s,
                          QT_TRANSLATE_NOOP("Messages", "The steps %1 and %2 of the scale overlap."),
                          {shown(high), shown(low)}});
    else if (!difference || *low.upTo + *difference != *high.from)
        faults.add(path, {u"scale.gap"_s,
                          QT_TRANSLATE_NOOP("Messages", "Between the steps %1 and %2 of the scale there is a gap."),
                          {shown(high), shown(low)}});
}

} // namespace

void checkScale(const domain::Scale& scale, const QString& path, EditionFaults& faults)
{
    const QList<ScaleStep>& steps = scale.steps;
    if (steps.isEmpty() || steps.last().from || steps.last().upTo) {
        faults.add(
            path,
            {u"scale.open"_s, QT_TRANSLATE_NOOP("Messages", "The scale does not say what all other values give."), {}});
        return;
    }
    for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
        const ScaleStep &one = steps[i], &next = steps[i + 1];
        const bool others = !next.from && !next.upTo;
        const bool never = (!one.from && !one.upTo) || (one.from && one.upTo && *one.from > *one.upTo) ||
                           (!others && bool(one.from) != bool(next.from)) ||
                           (!others && bool(one.upTo) != bool(next.upTo)) ||
                           (next.from && one.from && !one.upTo && *next.from >= *one.from) ||
                           (next.upTo && one.upTo && !one.from && *next.upTo <= *one.upTo);
        if (never)
            faults.add(path, {u"scale.order"_s,
                              QT_TRANSLATE_NOOP("Messages", "The step %1 of the scale cannot be reached or stands in "
                                                            "the wrong order."),
                              {shown(others ? one : next)}});
        else if (one.from && one.upTo && !others)
            gapOrOverlap(*one.from > *next.from ? one : next, *one.from > *next.from ? next : one, scale.step, path,
                         faults);
    }
}

} // namespace bagalau::scoring
