#include "documents/chartscale.h"

namespace bagalau::documents {

namespace {

using base::Number;

constexpr int mostSteps = 5;

// 1, 2, 5, 10, 20 ... and downwards 0.5, 0.2, 0.1 ...
Number stepFor(const Number& span)
{
    const Number factors[] = {Number(2), Number::ratio(5, 2), Number(2)};
    Number step(1);
    int at = 0;
    for (; span > step * Number(mostSteps); at = (at + 1) % 3)
        step = step * factors[at];
    for (;;) {
        const int below = (at + 2) % 3;
        const Number smaller = step / factors[below];
        if (span > smaller * Number(mostSteps))
            return step;
        step = smaller;
        at = below;
    }
}

} // namespace

ChartScale::ChartScale(const domain::ChartData& chart)
{
    for (const domain::ChartSeries& series : chart.series)
        for (const std::optional<Number>& value : series.values)
            if (value) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
    if (low == high)
        high = Number(1); // all values are zero, or there is none
    step = stepFor(std::max(high, Number() - low));
    // Up is away from zero: outwards on both sides.
    high = (high / step).rounded(0, base::Rounding::Up) * step;
    low = (low / step).rounded(0, base::Rounding::Up) * step;
}

double ChartScale::place(const Number& value) const
{
    return ((value - low) / (high - low)).toFixed(6).toDouble();
}

QList<Number> ChartScale::marks() const
{
    QList<Number> all;
    for (Number mark = low; mark <= high; mark = mark + step)
        all << mark;
    return all;
}

} // namespace bagalau::documents
