#include "desktop/overview/timelinewidget.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int mark = 20;    // diameter of a stage's mark
constexpr int gap = 6;      // between mark and text
constexpr int between = 10; // between the texts of two stages

QString described(const TimelineWidget::Stop& stop)
{
    QStringList parts{stop.name, stop.date, stop.words};
    parts.removeAll(QString());
    return parts.join(u" – "_s);
}

} // namespace

TimelineWidget::TimelineWidget(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineWidget::load(QList<Stop> stops)
{
    m_stops = std::move(stops);
    QStringList lines;
    for (const Stop& stop : m_stops)
        lines << described(stop);
    setAccessibleName(tr("Stages of the assessment"));
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
    fit();
}

void TimelineWidget::fit()
{
    setMinimumHeight(heightForWidth(width()));
}

void TimelineWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QFont TimelineWidget::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize TimelineWidget::sizeHint() const
{
    constexpr int usual = 1080;
    return {usual, heightForWidth(usual)};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {600, 0};
}

int TimelineWidget::heightForWidth(int width) const
{
    const int count = static_cast<int>(qMax(qsizetype(1), m_stops.size()));
    const QRect column(0, 0, width / count - between, 1000);
    const auto wrapped = [&](const QString& text) {
        return fontMetrics().boundingRect(column, Qt::TextWordWrap, text).height();
    };
    int tallest = 0;
    for (const Stop& stop : m_stops)
        tallest = qMax(tallest, wrapped(stop.words) + wrapped(stop.name));
    return mark + gap + QFontMetrics(boldFont()).lineSpacing() + tallest + gap;
}

QRect TimelineWidget::cell(qsizetype index) const
{
    const int count = static_cast<int>(m_stops.size());
    const int at = static_cast<int>(index);
    const int left = width() * at / count;
    return {left, 0, width() * (at + 1) / count - left - between, height()};
}

void TimelineWidget::paintEvent(QPaintEvent*)
{
    if (m_stops.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    for (qsizetype i = 0; i < m_stops.size(); ++i)
        paintStop(painter, i);
}

void TimelineWidget::paintLine(QPainter& painter) const
{
    painter.setPen(QPen(palette().color(QPalette::Mid), 2));
    painter.drawLine(QPointF(mark / 2.0, mark / 2.0), QPointF(width() - between, mark / 2.0));
}

void TimelineWidget::paintStop(QPainter& painter, qsizetype index) const
{
    const Stop& stop = m_stops[index];
    const QRect area = cell(index);
    const QRect circle(area.left(), 0, mark, mark);
    painter.setPen(QPen(colourOf(stop.tone), 2));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
    painter.setFont(boldFont());
    painter.drawText(circle, Qt::AlignCenter,
                     stop.tone == Tone::Good ? signOf(Tone::Good) : QString::number(index + 1));
    const int line = painter.fontMetrics().lineSpacing();
    QRect text = area.adjusted(0, mark + gap, 0, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, stop.date);
    text.translate(0, line);
    painter.setFont(font());
    painter.setPen(colourOf(stop.tone));
    QRect words;
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, stop.words, &words);
    text.setTop(words.bottom() + 1);
    text.setBottom(height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, stop.name);
}

bool TimelineWidget::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype i = 0; i < m_stops.size(); ++i)
        if (cell(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), described(m_stops[i]), this);
    return true;
}

void TimelineWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

} // namespace bagalau::desktop
