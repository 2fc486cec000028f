#include "desktop/charts/bodychartview.h"

#include "base/text.h"
#include "workflow/charts.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QStackedBarSeries>
#include <QTextLayout>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

using domain::ChartData;
using domain::ChartSeries;
using Role = ChartSeries::Role;

constexpr int nameWidth = 320;
constexpr int mostLines = 3;
constexpr int frameHeight = 90; // axis and legend
constexpr int barHeight = 16;
constexpr int rowGap = 16;
constexpr int columnsHeight = 280;

// Lengths of bars only: what is written is the exact number.
qreal length(const std::optional<base::Number>& number)
{
    return number ? number->toFixed(6).toDouble() : 0;
}

QString shown(const std::optional<base::Number>& number, int places)
{
    return number ? base::displayNumber(*number, places) : u"–"_s;
}

const ChartSeries* limitOf(const ChartData& chart)
{
    for (const ChartSeries& one : chart.series)
        if (one.role == Role::Limit)
            return &one;
    return nullptr;
}

/// The name in a few lines, for the rich text of an axis.
QString brokenName(const QString& name, const QFont& font)
{
    QTextLayout layout(name, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(nameWidth);
        const bool last = lines.size() + 1 == mostLines;
        const QString text = last ? name.mid(line.textStart()) : name.mid(line.textStart(), line.textLength());
        lines << QFontMetrics(font).elidedText(text.trimmed(), Qt::ElideRight, nameWidth).toHtmlEscaped();
        if (last)
            break;
    }
    layout.endLayout();
    return lines.join(u"<br/>"_s);
}

/// A category axis drops a name that it has already.
QString unlike(QString name, const QStringList& others)
{
    while (others.contains(name))
        name += u'\u200b';
    return name;
}

QBarSet* setOf(const QString& name, const QBrush& brush, const QColor& frame)
{
    auto* set = new QBarSet(name);
    set->setBrush(brush);
    set->setPen(QPen(frame, 1));
    return set;
}

} // namespace

BodyChartView::BodyChartView(const ChartData& data, base::Language language, QWidget* parent)
    : QChartView(parent), m_chart(data), m_language(language)
{
    const QString words = workflow::chartWords(data, language).join(u'\n');
    setObjectName(u"bodyChart"_s);
    setAccessibleName(data.title.in(language));
    setAccessibleDescription(words);
    setToolTip(words);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    data.kind == ChartData::Kind::Bars ? addBars() : addColumns();
    paintAs(palette());
}

// Of lying bars the number stands with the name: there is room for both.
QString BodyChartView::label(qsizetype category) const
{
    const ChartSeries* limit = limitOf(m_chart);
    QStringList numbers;
    for (const ChartSeries& one : m_chart.series)
        if (&one != limit)
            numbers << shown(one.values.value(category), m_chart.places);
    QString text = numbers.join(u" · "_s);
    if (limit)
        text += u" / "_s + shown(limit->values.value(category), m_chart.places);
    return brokenName(m_chart.categories[category].in(m_language), font()) + u"<br/><b>"_s + text + u"</b>"_s;
}

namespace {

/// The bars of a chart: the values with what is left to their limit upon them, or groups of bars side by side. Lying
/// bars are counted from the bottom, so everything is turned round.
struct Bars
{
    QAbstractBarSeries* series = nullptr;
    const ChartData& chart;
    base::Language language;
    const QPalette& palette;
    bool lying = false;

    QAbstractBarSeries* make()
    {
        const ChartSeries* limit = limitOf(chart);
        const ChartSeries* value = nullptr;
        for (const ChartSeries& one : chart.series)
            if (one.role == Role::Value && !value)
                value = &one;
        const bool stacked = limit && value && chart.series.size() == 2;
        series = lying     ? stacked ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                                     : new QHorizontalBarSeries
                 : stacked ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries)
                           : new QBarSeries;
        QList<QBarSet*> sets;
        for (const ChartSeries& one : chart.series)
            sets << (stacked && &one == limit ? rest(*value, one) : set(one));
        if (lying && !stacked)
            std::reverse(sets.begin(), sets.end());
        series->append(sets);
        series->setBarWidth(!lying ? 0.35 : stacked ? 0.5 : 0.7);
        return series;
    }

    QColor ink() const { return palette.color(QPalette::Text); }

    QBarSet* set(const ChartSeries& one) const
    {
        const QBrush brushes[] = {QBrush(palette.color(QPalette::Highlight)), QBrush(Qt::NoBrush),
                                  QBrush(ink(), Qt::BDiagPattern)};
        QBarSet* made = setOf(one.name.in(language), brushes[int(one.role)], ink());
        for (qsizetype i = 0; i < chart.categories.size(); ++i)
            made->append(length(one.values.value(place(i))));
        return made;
    }

    QBarSet* rest(const ChartSeries& value, const ChartSeries& limit) const
    {
        QBarSet* made = setOf(limit.name.in(language), QBrush(Qt::NoBrush), ink());
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            const auto most = limit.values.value(place(i));
            const base::Number left = most.value_or(0) - value.values.value(place(i)).value_or(0);
            made->append(left < base::Number() ? 0 : length(left));
        }
        return made;
    }

    qsizetype place(qsizetype i) const { return lying ? chart.categories.size() - 1 - i : i; }
};

} // namespace

void BodyChartView::addBars()
{
    QAbstractBarSeries* series = Bars{nullptr, m_chart, m_language, palette(), true}.make();
    chart()->addSeries(series);
    QStringList names;
    for (qsizetype i = m_chart.categories.size() - 1; i >= 0; --i)
        names << unlike(label(i), names);
    auto* categories = new QBarCategoryAxis;
    categories->append(names);
    auto* values = new QValueAxis;
    chart()->addAxis(categories, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);
    // All rows are of one height, and a name that does not fit its row is not shown at all.
    qsizetype lines = 0;
    for (const QString& name : std::as_const(names))
        lines = std::max(lines, 1 + name.count(u"<br/>"_s));
    const int text = static_cast<int>(lines) * fontMetrics().lineSpacing() + rowGap;
    const int bars = barHeight * static_cast<int>(m_chart.series.size());
    setMinimumHeight(frameHeight + static_cast<int>(names.size()) * qMax(text, bars));
    setMinimumWidth(nameWidth + 260);
}

void BodyChartView::addColumns()
{
    QAbstractBarSeries* series = Bars{nullptr, m_chart, m_language, palette(), false}.make();
    chart()->addSeries(series);
    QStringList names;
    for (qsizetype i = 0; i < m_chart.categories.size(); ++i)
        names << unlike(label(i), names);
    auto* categories = new QBarCategoryAxis;
    categories->append(names);
    auto* values = new QValueAxis;
    chart()->addAxis(categories, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
    setMinimumHeight(columnsHeight);
    setMinimumWidth(nameWidth);
}

void BodyChartView::paintAs(const QPalette& palette)
{
    // Marks with a decimal comma, as everywhere.
    chart()->setLocale(m_language == base::Language::Kk ? QLocale(QLocale::Kazakh) : QLocale(QLocale::Russian));
    chart()->setLocalizeNumbers(true);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, 8, 0));
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(palette.color(QPalette::Text));
        axis->setLinePenColor(palette.color(QPalette::Text));
        axis->setGridLineColor(palette.color(QPalette::Mid));
        axis->setLabelsFont(font());
        if (auto* values = qobject_cast<QValueAxis*>(axis)) {
            if (values->min() > 0)
                values->setMin(0);
            values->applyNiceNumbers();
            values->setLabelFormat(u"%.6g"_s); // without places it is not written by the locale
        } else {
            axis->setGridLineVisible(false);
            static_cast<QBarCategoryAxis*>(axis)->setTruncateLabels(false);
        }
    }
    chart()->legend()->setVisible(m_chart.series.size() > 1);
    chart()->legend()->setReverseMarkers(m_chart.kind == ChartData::Kind::Bars && !limitOf(m_chart));
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setLabelColor(palette.color(QPalette::Text));
    chart()->legend()->setFont(font());
}

} // namespace bagalau::desktop
