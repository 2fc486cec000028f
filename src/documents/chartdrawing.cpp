#include "documents/chartdrawing.h"

#include "base/text.h"
#include "documents/chartruler.h"
#include "documents/chartscale.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

using domain::ChartData;
using domain::ChartSeries;
using Role = ChartSeries::Role;
using Value = std::optional<base::Number>;

constexpr double letters = 9;
constexpr double axisLetters = 8;
constexpr double titleLetters = 10.5;
constexpr double barThickness = 11;
constexpr double barGap = 2;
constexpr double rowGap = 8;
constexpr double beside = 4; ///< between a bar and its number, an axis and its marks
constexpr double columnsHeight = 150;
constexpr double widestColumn = 40;
constexpr double swatchWidth = 18;
constexpr double swatchHeight = 8;

// Hundredths of a point: a drawing is compared, and written with two decimals.
double neat(double length)
{
    return std::round(length * 100) / 100;
}

QRectF neat(const QRectF& area)
{
    return QRectF(QPointF(neat(area.left()), neat(area.top())), QPointF(neat(area.right()), neat(area.bottom())));
}

ChartFill fillOf(Role role)
{
    constexpr ChartFill fills[] = {ChartFill::Dark, ChartFill::Outline, ChartFill::Hatched};
    return fills[int(role)];
}

/// A bar of each category: a series, and the limit that stands around it.
struct Slot
{
    const ChartSeries* series = nullptr;
    const ChartSeries* limit = nullptr;

    Value value(qsizetype category) const { return series->values.value(category); }
    Value most(qsizetype category) const { return limit ? limit->values.value(category) : Value(); }
};

class Layout
{
public:
    Layout(const ChartData& chart, base::Language language, double width)
        : m_chart(chart), m_language(language), m_scale(chart)
    {
        m_drawing.width = width;
        takeSlots();
    }

    ChartDrawing draw(bool titled)
    {
        if (titled)
            addLines(m_ruler.wrapped(m_chart.title.in(m_language), titleLetters, true, m_drawing.width), 0,
                     Alignment::Left, titleLetters, true);
        if (titled)
            m_y += rowGap / 2;
        if (!m_chart.categories.isEmpty())
            m_chart.kind == ChartData::Kind::Bars ? addBars() : addColumns();
        if (m_chart.series.size() > 1)
            addLegend();
        m_drawing.height = neat(m_y + 2);
        return m_drawing;
    }

private:
    /// Limits stand around the first values; where there are none, they are bars of their own.
    void takeSlots()
    {
        const ChartSeries* limit = nullptr;
        for (const ChartSeries& one : m_chart.series)
            if (one.role == Role::Limit && !limit)
                limit = &one;
        for (const ChartSeries& one : m_chart.series)
            if (one.role != Role::Limit)
                m_slots << Slot{&one, one.role == Role::Value ? std::exchange(limit, nullptr) : nullptr};
        if (limit)
            m_slots << Slot{limit, nullptr};
    }

    QString label(const Slot& slot, qsizetype category) const
    {
        const QString value = numberText(slot.value(category), m_chart.places);
        const Value most = slot.most(category);
        return most ? value + u" / "_s + numberText(most, m_chart.places) : value;
    }

    double widestLabel() const
    {
        double widest = 0;
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category)
            for (const Slot& slot : m_slots)
                widest = std::max(widest, m_ruler.width(label(slot, category), letters));
        return widest;
    }

    void rectangle(const QRectF& area, ChartFill fill) { m_drawing.parts << ChartRect{neat(area), fill}; }
    void line(QPointF from, QPointF to, ChartStroke stroke)
    {
        m_drawing.parts << ChartLine{{{neat(from.x()), neat(from.y())}, {neat(to.x()), neat(to.y())}}, stroke};
    }
    void text(const QString& words, QPointF at, Alignment side, double points = letters, bool bold = false)
    {
        m_drawing.parts << ChartText{words, {neat(at.x()), neat(at.y())}, side, points, bold};
    }
    /// Below each other from m_y on, which goes down with them.
    void addLines(const QStringList& lines, double x, Alignment side, double points = letters, bool bold = false)
    {
        for (const QString& one : lines) {
            text(one, {x, m_y + ChartRuler::ascent(points)}, side, points, bold);
            m_y += ChartRuler::pitch(points);
        }
    }

    // --- Lying bars: names at the left, numbers at the right of the bars.

    void addBars()
    {
        const double most = m_drawing.width * 0.42;
        double names = 0;
        for (const base::Bilingual& name : m_chart.categories)
            names = std::max(names, std::min(most, m_ruler.width(name.in(m_language), letters)));
        m_left = names + 2 * beside;
        m_right = m_drawing.width - widestLabel() - 2 * beside;
        const double top = m_y;
        const qsizetype behind = m_drawing.parts.size();
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category)
            addRow(category, names);
        addMarksBelow(top, behind);
    }

    double across(const base::Number& value) const { return m_left + (m_right - m_left) * m_scale.place(value); }

    void addRow(qsizetype category, double names)
    {
        const QStringList lines =
            m_ruler.wrapped(m_chart.categories[category].in(m_language), letters, false, names + 1);
        const double written = double(lines.size()) * ChartRuler::pitch(letters);
        const double drawn = double(m_slots.size()) * (barThickness + barGap) - barGap;
        const double height = std::max(written, drawn) + rowGap, top = m_y;
        double y = top + (height - drawn) / 2;
        for (const Slot& slot : m_slots) {
            addBar(slot, category, y);
            y += barThickness + barGap;
        }
        m_y = top + (height - written) / 2;
        addLines(lines, 0, Alignment::Left);
        m_y = top + height;
    }

    void addBar(const Slot& slot, qsizetype category, double top)
    {
        const Value value = slot.value(category), most = slot.most(category);
        const auto bar = [&](const base::Number& to, double inset, ChartFill fill) {
            const double from = across({}), end = across(to);
            rectangle(QRectF(QPointF(std::min(from, end), top + inset),
                             QPointF(std::max(from, end), top + barThickness - inset)),
                      fill);
        };
        if (most)
            bar(*most, 0, ChartFill::Outline);
        if (value)
            bar(*value, most ? 2 : 0, fillOf(slot.series->role));
        const double end = across(std::max({base::Number(), value.value_or(0), most.value_or(0)}));
        text(label(slot, category), {end + beside, top + middle(barThickness)}, Alignment::Left);
    }

    static double middle(double height) { return (height + ChartRuler::ascent(letters) * 0.82) / 2; }

    void addMarksBelow(double top, qsizetype behind)
    {
        const double foot = m_y;
        const QList<ChartPart> bars = m_drawing.parts.mid(behind);
        m_drawing.parts.resize(behind);
        for (const base::Number& mark : m_scale.marks())
            if (!mark.isZero())
                line({across(mark), top}, {across(mark), foot}, ChartStroke::Grid);
        m_drawing.parts += bars;
        line({across({}), top}, {across({}), foot}, ChartStroke::Axis);
        for (const base::Number& mark : m_scale.marks())
            text(base::shortNumber(mark), {across(mark), foot + beside + ChartRuler::ascent(axisLetters)},
                 Alignment::Center, axisLetters);
        m_y = foot + beside + ChartRuler::pitch(axisLetters);
    }

    // --- Standing columns: marks at the left, numbers above the columns, names below.

    void addColumns()
    {
        double marks = 0;
        for (const base::Number& mark : m_scale.marks())
            marks = std::max(marks, m_ruler.width(base::shortNumber(mark), axisLetters));
        m_left = marks + 2 * beside;
        m_right = m_drawing.width;
        m_top = m_y + ChartRuler::pitch(letters); // a number stands above the highest column
        m_foot = m_top + columnsHeight;
        addMarksBeside();
        const double room = (m_right - m_left) / double(m_chart.categories.size());
        double lowest = m_foot;
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            const double start = m_left + room * double(category);
            addGroup(category, start, room);
            m_y = m_foot + beside;
            addLines(m_ruler.wrapped(m_chart.categories[category].in(m_language), letters, false, room - 2),
                     start + room / 2, Alignment::Center);
            lowest = std::max(lowest, m_y);
        }
        line({m_left, upwards({})}, {m_right, upwards({})}, ChartStroke::Axis);
        m_y = lowest;
    }

    double upwards(const base::Number& value) const { return m_foot - columnsHeight * m_scale.place(value); }

    void addMarksBeside()
    {
        for (const base::Number& mark : m_scale.marks()) {
            const double y = upwards(mark);
            if (!mark.isZero())
                line({m_left, y}, {m_right, y}, ChartStroke::Grid);
            text(base::shortNumber(mark), {m_left - beside, y + ChartRuler::ascent(axisLetters) * 0.41},
                 Alignment::Right, axisLetters);
        }
    }

    void addGroup(qsizetype category, double start, double room)
    {
        const double thickness = std::clamp(room * 0.7 / double(m_slots.size()) - barGap, 1.0, widestColumn);
        const double all = double(m_slots.size()) * (thickness + barGap) - barGap;
        double x = start + (room - all) / 2;
        for (const Slot& slot : m_slots) {
            addColumn(slot, category, x, thickness);
            x += thickness + barGap;
        }
    }

    void addColumn(const Slot& slot, qsizetype category, double left, double thickness)
    {
        const Value value = slot.value(category), most = slot.most(category);
        const auto column = [&](const base::Number& to, double inset, ChartFill fill) {
            const double from = upwards({}), end = upwards(to);
            rectangle(QRectF(QPointF(left + inset, std::min(from, end)),
                             QPointF(left + thickness - inset, std::max(from, end))),
                      fill);
        };
        if (most)
            column(*most, 0, ChartFill::Outline);
        if (value)
            column(*value, most ? 2 : 0, fillOf(slot.series->role));
        const double end = upwards(std::max({base::Number(), value.value_or(0), most.value_or(0)}));
        text(label(slot, category), {left + thickness / 2, end - beside}, Alignment::Center);
    }

    // --- What the fills mean.

    void addLegend()
    {
        m_y += rowGap;
        double x = 0;
        for (const ChartSeries& series : m_chart.series) {
            const QString name = series.name.in(m_language);
            const double width = swatchWidth + beside + m_ruler.width(name, letters) + 3 * beside;
            if (x > 0 && x + width > m_drawing.width) {
                x = 0;
                m_y += ChartRuler::pitch(letters) + 2;
            }
            addEntry(series, name, x);
            x += width;
        }
        m_y += ChartRuler::pitch(letters);
    }

    void addEntry(const ChartSeries& series, const QString& name, double x)
    {
        const double middle = m_y + ChartRuler::pitch(letters) / 2;
        rectangle({x, middle - swatchHeight / 2, swatchWidth, swatchHeight}, fillOf(series.role));
        const double before = m_y;
        const double room = m_drawing.width - x - swatchWidth - beside;
        const QStringList lines = m_ruler.wrapped(name, letters, false, std::max(room, 40.0));
        addLines(lines, x + swatchWidth + beside, Alignment::Left);
        m_y = lines.size() > 1 ? m_y - ChartRuler::pitch(letters) : before;
    }

    const ChartData& m_chart;
    base::Language m_language;
    ChartRuler m_ruler;
    ChartScale m_scale;
    QList<Slot> m_slots;
    ChartDrawing m_drawing;
    double m_y = 0;
    double m_left = 0, m_right = 0; ///< of the plot
    double m_top = 0, m_foot = 0;   ///< of standing columns
};

} // namespace

ChartDrawing drawingOf(const ChartData& chart, base::Language language, double width, bool titled)
{
    return Layout(chart, language, width).draw(titled);
}

QList<QLineF> hatchOf(const QRectF& area)
{
    constexpr double apart = 4;
    QList<QLineF> lines;
    // The points of one line have the same sum of both coordinates.
    for (double sum = area.left() + area.top() + apart; sum < area.right() + area.bottom(); sum += apart)
        lines << QLineF(neat(std::max(area.left(), sum - area.bottom())),
                        neat(std::min(area.bottom(), sum - area.left())),
                        neat(std::min(area.right(), sum - area.top())), neat(std::max(area.top(), sum - area.right())));
    return lines;
}

QString numberText(const std::optional<base::Number>& value, int places)
{
    return value ? base::displayNumber(*value, places) : u"–"_s;
}

QStringList chartWords(const ChartData& chart, base::Language language)
{
    QStringList lines;
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        QStringList numbers;
        for (const ChartSeries& series : chart.series)
            numbers << series.name.in(language) + u" – "_s + numberText(series.values.value(category), chart.places);
        lines << chart.categories[category].in(language) + u": "_s + numbers.join(u"; "_s);
    }
    return lines;
}

} // namespace bagalau::documents
