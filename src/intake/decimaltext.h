#pragma once

#include <QString>
#include <optional>

namespace bagalau::intake {

/// The decimal that a spreadsheet shows for a stored number: "92.09999999999999" is "92.1", "1E-3" is "0.001". Programs
/// keep numbers as binary fractions and write up to 17 digits of them; 15 is what they show, compare by eye and what
/// the user has typed. The rounding works on the digits of the text, so that no second binary fraction comes in.
/// Nothing for a text that is not a number, or one beyond what a spreadsheet can hold.
std::optional<QString> shownDecimal(QStringView stored);

} // namespace bagalau::intake
