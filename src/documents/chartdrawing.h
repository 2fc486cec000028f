#pragma once

#include "documents/document.h"

#include <QLineF>
#include <QRectF>

namespace bagalau::documents {

/// How a rectangle is filled: told apart in black and white too.
enum class ChartFill {
    Dark,    ///< values
    Outline, ///< limits: empty
    Hatched  ///< what is compared with
};

struct ChartRect
{
    QRectF area;
    ChartFill fill = ChartFill::Dark;

    bool operator==(const ChartRect&) const = default;
};

enum class ChartStroke { Axis, Grid };

struct ChartLine
{
    QLineF line;
    ChartStroke stroke = ChartStroke::Axis;

    bool operator==(const ChartLine&) const = default;
};

/// One line of letters; `at` is on its base line: the left end, the middle or the right end, by the alignment.
struct ChartText
{
    QString text;
    QPointF at;
    Alignment alignment = Alignment::Left;
    double points = 9;
    bool bold = false;

    bool operator==(const ChartText&) const = default;
};

using ChartPart = std::variant<ChartRect, ChartLine, ChartText>;

/// A chart laid out: lengths are points, counted from the upper left corner. Every writer paints just this.
struct ChartDrawing
{
    double width = 0;
    double height = 0;
    QList<ChartPart> parts;

    bool operator==(const ChartDrawing&) const = default;
};

/// Lays the chart out in this width; as high as it needs. The same chart is the same drawing, on every machine: letters
/// are measured by the fonts that the program brings along. `titled`: its title stands above it.
ChartDrawing drawingOf(const domain::ChartData& chart, base::Language language, double width, bool titled);

/// The lines of a hatched rectangle, from lower left to upper right.
QList<QLineF> hatchOf(const QRectF& area);

/// The chart in words, for those who do not see it: for each category its numbers.
QStringList chartWords(const domain::ChartData& chart, base::Language language);

/// The number of a value as it stands in a chart; a dash for a missing one.
QString numberText(const std::optional<base::Number>& value, int places);

} // namespace bagalau::documents
