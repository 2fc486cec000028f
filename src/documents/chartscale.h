#pragma once

#include "domain/chartdata.h"

namespace bagalau::documents {

/// The axis of a chart: from `low` to `high`, both whole multiples of `step`, which is 1, 2 or 5 or one of these times
/// a power of ten. It holds zero and every value, in at most five steps on either side of zero.
struct ChartScale
{
    base::Number low;
    base::Number high;
    base::Number step;

    explicit ChartScale(const domain::ChartData& chart);
    /// Where a value stands between low (0) and high (1): for drawing only.
    double place(const base::Number& value) const;
    QList<base::Number> marks() const;
};

} // namespace bagalau::documents
