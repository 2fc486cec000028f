#pragma once

#include "documents/document.h"

namespace bagalau::documents {

/// Lengths of both writers are twips, twentieths of a point: the unit of DOCX, and fine enough to paint in.
inline constexpr int twipsPerPoint = 20;
inline constexpr int twipsPerInch = 1440;

constexpr int millimetres(double length)
{
    return int(length * twipsPerInch / 25.4 + 0.5);
}

/// A4, and what official papers have in common.
namespace paper {
inline constexpr int shortSide = 11906;
inline constexpr int longSide = 16838;
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

/// The sheet of a document and the margins on it, in twips.
struct PaperSheet
{
    int width;
    int height;
    int left;
    int right;
    int top;
    int bottom;

    explicit PaperSheet(const Document& document)
        : width(document.landscape ? paper::longSide : paper::shortSide),
          height(document.landscape ? paper::shortSide : paper::longSide),
          left(millimetres(document.style.left)),
          right(millimetres(document.style.right)),
          top(millimetres(document.style.top)),
          bottom(millimetres(document.style.bottom))
    {
    }
    int textWidth() const { return width - left - right; }
    int textHeight() const { return height - top - bottom; }
};

} // namespace bagalau::documents
