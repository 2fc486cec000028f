#pragma once

#include <QtGlobal>

namespace bagalau::documents {

/// Lengths of both writers are twips, twentieths of a point: the unit of DOCX, and fine enough to paint in.
inline constexpr int twipsPerPoint = 20;
inline constexpr int twipsPerInch = 1440;

constexpr int millimetres(double length)
{
    return int(length * twipsPerInch / 25.4 + 0.5);
}

/// A4 and the margins of Kazakhstan's official papers: the left one leaves room for binding.
namespace paper {
inline constexpr int shortSide = 11906;
inline constexpr int longSide = 16838;
inline constexpr int left = millimetres(25);
inline constexpr int right = millimetres(15);
inline constexpr int top = millimetres(20);
inline constexpr int bottom = millimetres(20);
/// From the edge of the sheet to the header and the footer.
inline constexpr int edge = millimetres(10);
inline constexpr int firstIndent = millimetres(12.5);
inline constexpr int listIndent = millimetres(12.5);
inline constexpr int listHang = millimetres(7.5);
inline constexpr int cellSide = 80;
inline constexpr int cellTop = 50;
/// The grey of shaded cells, one byte for each of red, green and blue.
inline constexpr int shade = 0xEC;
} // namespace paper

} // namespace bagalau::documents
