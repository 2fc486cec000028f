#include "desktop/shell/signs.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"✓"_s;
    case Tone::Next:
        return u"→"_s;
    case Tone::Attention:
        return u"!"_s;
    case Tone::Bad:
        return u"✗"_s;
    case Tone::Quiet:
        break;
    }
    return u"·"_s;
}

QString openPointSign()
{
    return u"◇"_s;
}

QColor colourOf(Tone tone)
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x7f, 0xcf, 0x8f) : QColor(0x1b, 0x6e, 0x33);
    case Tone::Next:
        return dark ? QColor(0x8a, 0xb8, 0xf0) : QColor(0x1d, 0x4f, 0x91);
    case Tone::Attention:
        return dark ? QColor(0xe8, 0xb8, 0x5a) : QColor(0x8a, 0x56, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xf0, 0x8a, 0x8a) : QColor(0xa3, 0x1f, 0x1f);
    case Tone::Quiet:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

} // namespace bagalau::desktop
