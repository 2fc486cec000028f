#include "desktop/overview/scorechart.h"

#include "base/text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int barHeight = 26;
constexpr int frame = 110; // axes and their labels
constexpr int nameWidth = 300;

// Lengths of bars only: what is written is the exact number.
qreal length(const base::Number& number)
{
    return number.toFixed(2).toDouble();
}

QString label(const ScoreBar& bar, const QFontMetrics& metrics)
{
    return metrics.elidedText(bar.name, Qt::ElideRight, nameWidth) + u"  "_s + base::displayNumber(bar.score, 2);
}

/// Bars are counted from the bottom, so the best comes last.
QHorizontalBarSeries* barsOf(const QList<ScoreBar>& bars, const QColor& colour)
{
    auto* set = new QBarSet(QString());
    for (const ScoreBar& bar : bars)
        set->append(length(bar.score));
    set->setColor(colour);
    set->setBorderColor(colour);
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.6);
    return series;
}

QBarCategoryAxis* namesAxis(const QList<ScoreBar>& bars, const QFontMetrics& metrics)
{
    QStringList names;
    for (const ScoreBar& bar : bars) {
        QString name = label(bar, metrics);
        while (names.contains(name)) // a category axis drops a name that it has already
            name += u'\u200b';
        names << name;
    }
    auto* axis = new QBarCategoryAxis;
    axis->append(names);
    axis->setGridLineVisible(false);
    axis->setTruncateLabels(false);
    return axis;
}

QCategoryAxis* bandsAxis(const QList<DegreeBand>& bands)
{
    auto* axis = new QCategoryAxis;
    axis->setRange(0, 100);
    axis->setStartValue(0);
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const qreal end = i + 1 < bands.size() ? length(bands[i + 1].from) : 100;
        axis->append(bands[i].name, end);
    }
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionCenter);
    axis->setTruncateLabels(false);
    axis->setGridLinePen(QPen(axis->gridLineColor().darker(130), 1, Qt::DashLine));
    return axis;
}

QString described(const QList<ScoreBar>& bars)
{
    QStringList lines;
    for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar)
        lines << bar->name + u": "_s + base::displayNumber(bar->score, 2) + u", "_s + bar->degree;
    return lines.join(u'\n');
}

void paintAs(QChart* chart, const QPalette& palette)
{
    chart->setBackgroundVisible(false);
    chart->setTitleBrush(palette.color(QPalette::Text));
    for (QAbstractAxis* axis : chart->axes()) {
        axis->setLabelsColor(palette.color(QPalette::Text));
        axis->setLinePenColor(palette.color(QPalette::Mid));
    }
    chart->legend()->hide();
    chart->setMargins(QMargins(0, 0, 8, 0));
}

} // namespace

QWidget* makeScoreChart(QList<ScoreBar> bars, const QList<DegreeBand>& bands, const QString& title)
{
    std::stable_sort(bars.begin(), bars.end(), [](const ScoreBar& a, const ScoreBar& b) { return a.score < b.score; });
    auto* view = new QChartView;
    auto* chart = view->chart();
    QHorizontalBarSeries* series = barsOf(bars, view->palette().color(QPalette::Highlight));
    chart->addSeries(series);
    auto* values = new QValueAxis;
    values->setRange(0, 100);
    values->setTickCount(11);
    values->setLabelFormat(u"%.0f"_s);
    values->setGridLineVisible(false);
    const QList<std::pair<QAbstractAxis*, Qt::Alignment>> axes{{namesAxis(bars, view->fontMetrics()), Qt::AlignLeft},
                                                               {values, Qt::AlignBottom},
                                                               {bandsAxis(bands), Qt::AlignTop}};
    for (const auto& [axis, side] : axes) {
        chart->addAxis(axis, side);
        series->attachAxis(axis);
    }
    paintAs(chart, view->palette());
    view->setRenderHint(QPainter::Antialiasing);
    view->setObjectName(u"scoreChart"_s);
    view->setAccessibleName(title);
    view->setAccessibleDescription(described(bars));
    view->setMinimumHeight(frame + barHeight * static_cast<int>(bars.size()));
    view->setMinimumWidth(nameWidth + 320);
    return view;
}

} // namespace bagalau::desktop
