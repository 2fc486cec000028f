#pragma once

#include "base/language.h"
#include "base/number.h"

#include <QList>
#include <optional>

namespace bagalau::domain {

/// A row of values of a chart, one for each category. A missing value is missing: nothing is drawn, never 0.
struct ChartSeries
{
    enum class Role {
        Value,    ///< what the chart is about: a filled bar
        Limit,    ///< the most that is possible: an empty outline behind the value
        Reference ///< what it is compared with, such as the mean of a group: a hatched bar
    };

    base::Bilingual name;
    Role role = Role::Value;
    QList<std::optional<base::Number>> values;
    bool operator==(const ChartSeries&) const = default;
};

/// What a chart shows, exact and in both languages; the window and the papers draw it each in their own way.
struct ChartData
{
    enum class Kind {
        Bars,   ///< lying, one group of bars for each category, the first on top: long names
        Columns ///< standing, from left to right: years
    };

    Kind kind = Kind::Bars;
    base::Bilingual title;
    QList<base::Bilingual> categories;
    QList<ChartSeries> series;
    int places = 2; ///< decimals of the numbers that stand at the bars

    bool operator==(const ChartData&) const = default;
};

} // namespace bagalau::domain
