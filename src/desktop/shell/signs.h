#pragma once

#include <QColor>
#include <QString>

namespace bagalau::desktop {

/// How a thing stands. A sign says it to everybody; a colour only helps.
enum class Tone { Good, Next, Attention, Bad, Quiet };

QString signOf(Tone tone);
/// Stands wherever a number rests on an open point of the methodology.
QString openPointSign();
/// Readable on the application's background, light or dark.
QColor colourOf(Tone tone);

} // namespace bagalau::desktop
