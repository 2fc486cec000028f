#include "desktop/objections/dayring.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr int thickness = 7;
constexpr int sixteenths = 16; // Qt counts angles so
constexpr int circle = 360 * sixteenths;
constexpr int top = 90 * sixteenths;

} // namespace

DayRing::DayRing(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DayRing::show(const Count& count, const QString& words)
{
    m_count = count;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize DayRing::sizeHint() const
{
    const int side = fontMetrics().height() * 3 + 2 * thickness;
    return {side, side};
}

QString DayRing::inside() const
{
    if (m_count.done)
        return u"✓"_s;
    if (m_count.overdue)
        return u"⚠"_s;
    return u"%1\n/ %2"_s.arg(QString::number(m_count.day), QString::number(m_count.days));
}

void DayRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(thickness, thickness, -thickness, -thickness);
    const int parts = std::max(1, m_count.days);
    const int step = circle / parts;
    const int gap = parts > 1 ? 3 * sixteenths : 0;
    for (int part = 0; part < parts; ++part) {
        const bool passed = part < m_count.day || m_count.overdue;
        painter.setPen(QPen(palette().color(passed ? QPalette::Text : QPalette::Mid), passed ? thickness : 2,
                            Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(area, top - part * step - gap / 2, -(step - gap));
    }
    painter.setPen(palette().color(QPalette::Text));
    QFont font = this->font();
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(rect(), Qt::AlignCenter, inside());
}

} // namespace bagalau::desktop
