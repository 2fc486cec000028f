#pragma once

#include "base/language.h"
#include "base/number.h"

#include <QString>

namespace bagalau::base {

/// One blank for any run of white space (no-break spaces too), none at the ends.
QString simplified(const QString& text);

/// For comparing names: simplified, without case, ё as е, Latin look-alikes inside Cyrillic words as Cyrillic.
/// Kazakh letters stay apart from the Russian ones.
QString folded(const QString& text);

/// A text that holds both languages, "Ана өлімі / Материнская смертность", as its two sides; else the same on both.
Bilingual bothSides(const QString& text);

/// A number as people write it in tables: "12,5", "1 234.5" (also with no-break spaces), "-3", "97,5 %" (0.975).
/// Nothing for anything that is not entirely a number.
std::optional<Number> parseNumber(const QString& text);

/// A number for reading: decimal comma, no-break space between thousands. 12345.6 -> "12 345,6".
QString displayNumber(const Number& number, int places);
/// The same with no more decimals than it has, and at most `places`.
QString shortNumber(const Number& number, int places = 6);

} // namespace bagalau::base
