#include "desktop/editing/fieldobject.h"

#include "desktop/editing/richdocument.h"
#include "desktop/shell/signs.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

constexpr double padding = 3;

QFont fontOf(const QTextDocument& document, const QTextFormat& format)
{
    const QTextCharFormat face = format.toCharFormat();
    QFont font = document.defaultFont();
    font.setBold(face.fontWeight() >= QFont::DemiBold);
    font.setItalic(face.fontItalic());
    return font;
}

// An object that is aligned in the middle has its middle this much above the base line, doubled: the layout counts so,
// and it has no alignment at the base line itself.
double halfLetter(const QTextFormat& format)
{
    return QFontMetrics(format.toCharFormat().font()).xHeight() / 2.0;
}

// Where the words stand: one line goes on the base line of the text around it.
QRectF frameOf(const QRectF& place, const QFontMetricsF& metrics, const QTextFormat& format, bool broken)
{
    if (broken)
        return place;
    const double base = place.top() + (place.height() + halfLetter(format)) / 2;
    return {place.left(), base - metrics.ascent(), place.width(), metrics.height()};
}

// How much room a line has; a document without a width has all of it.
double widest(const QTextDocument& document, int position)
{
    if (document.textWidth() <= 0)
        return 100'000;
    const bool item = document.findBlock(position).textList();
    const double room = document.textWidth() - 2 * document.documentMargin() - (item ? document.indentWidth() : 0);
    return std::max(room - 1, 40.0);
}

} // namespace

QString FieldObject::words(const QTextFormat& format) const
{
    const QString field = fieldOf(format);
    const std::optional<QString> value = m_value(field);
    return value ? *value : u"! {"_s + field + u'}';
}

QSizeF FieldObject::intrinsicSize(QTextDocument* document, int position, const QTextFormat& format)
{
    const QFontMetricsF metrics(fontOf(*document, format));
    const QString text = words(format);
    const double room = widest(*document, position);
    const double width = metrics.horizontalAdvance(text) + 2 * padding;
    if (width <= room)
        return {width, 2 * metrics.ascent() - halfLetter(format)};
    const QRectF broken = metrics.boundingRect(QRectF(0, 0, room - 2 * padding, 100'000), Qt::TextWordWrap, text);
    return {room, broken.height()};
}

void FieldObject::drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int,
                             const QTextFormat& format)
{
    const bool known = m_value(fieldOf(format)).has_value();
    const QColor tone = colourOf(known ? Tone::Next : Tone::Attention);
    QColor tint = tone;
    tint.setAlpha(36);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tone, 1, known ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(tint);
    const QFontMetricsF metrics(fontOf(*document, format));
    const bool broken = metrics.horizontalAdvance(this->words(format)) + 2 * padding > place.width() + 1;
    const QRectF frame = frameOf(place, metrics, format, broken);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QBrush words = format.foreground();
    painter->setPen(words.style() == Qt::NoBrush ? QPen(QGuiApplication::palette().text().color())
                                                 : QPen(words.color()));
    painter->setFont(fontOf(*document, format));
    painter->drawText(frame.adjusted(padding, 0, -padding + 1, 0),
                      (broken ? Qt::TextWordWrap : Qt::TextSingleLine) | Qt::AlignLeft | Qt::AlignVCenter,
                      this->words(format));
    painter->restore();
}

} // namespace bagalau::desktop
