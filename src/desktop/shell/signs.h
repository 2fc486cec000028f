#pragma once

#include <QColor>
#include <QString>

namespace bagalau::desktop {

/// How a thing stands. A sign says it to everybody; a colour only helps.
enum class Tone { Good, Next, Attention, Bad, Quiet };

QString signOf(Tone tone);
/// Readable on the application's background, light or dark.
QColor colourOf(Tone tone);

} // namespace bagalau::desktop
