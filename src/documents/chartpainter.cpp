#include "documents/chartpainter.h"

#include "documents/fonts.h"
#include "documents/paper.h"
#include "documents/words.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QtMath>

namespace bagalau::documents {

namespace {

constexpr int dotsPerInch = 200;
constexpr double mostDots = 8000; ///< on a side: a picture of a monstrous chart is coarse, not endless
const QColor ink(0x20, 0x20, 0x20);
const QColor bar(0x40, 0x40, 0x40);
const QColor faint(0xb8, 0xb8, 0xb8);

QPen penOf(const QColor& colour, double points)
{
    return QPen(colour, points * twipsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

QPointF twips(QPointF point)
{
    return point * twipsPerPoint;
}

void paint(QPainter& painter, const ChartRect& rect)
{
    const QRectF area(twips(rect.area.topLeft()), twips(rect.area.bottomRight()));
    painter.setPen(penOf(ink, 0.6));
    painter.setBrush(rect.fill == ChartFill::Dark ? QBrush(bar) : QBrush(Qt::white));
    painter.drawRect(area);
    if (rect.fill != ChartFill::Hatched)
        return;
    for (const QLineF& line : hatchOf(rect.area))
        painter.drawLine(twips(line.p1()), twips(line.p2()));
}

void paint(QPainter& painter, const ChartLine& line)
{
    painter.setPen(line.stroke == ChartStroke::Axis ? penOf(ink, 0.8) : penOf(faint, 0.5));
    painter.drawLine(twips(line.line.p1()), twips(line.line.p2()));
}

void paint(QPainter& painter, const ChartText& text)
{
    const QFont font = chartFont(text.points, text.bold);
    const QString words = cleaned(text.text);
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    const double shift = text.alignment == Alignment::Right    ? width
                         : text.alignment == Alignment::Center ? width / 2
                                                               : 0;
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(twips(text.at) - QPointF(shift, 0), words);
}

} // namespace

QFont chartFont(double points, bool bold)
{
    QFont font;
    font.setFamilies({serifFamily(), signFamily()});
    font.setPixelSize(qRound(points * twipsPerPoint));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintChart(QPainter& painter, const ChartDrawing& drawing)
{
    for (const ChartPart& part : drawing.parts)
        std::visit([&painter](const auto& one) { paint(painter, one); }, part);
}

QByteArray chartPng(const ChartDrawing& drawing)
{
    loadFonts();
    const double longest = std::max({drawing.width, drawing.height, 1.0}) * twipsPerPoint;
    const double scale = std::min(double(dotsPerInch) / twipsPerInch, mostDots / longest);
    const QSizeF size = QSizeF(drawing.width, drawing.height) * twipsPerPoint * scale;
    QImage image(qMax(1, qCeil(size.width())), qMax(1, qCeil(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paintChart(painter, drawing);
    }
    image = image.convertToFormat(QImage::Format_Grayscale8);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace bagalau::documents
