#pragma once

/// Sizes of letters in the PDF, in points.
namespace bagalau::documents::face {

inline constexpr double title = 14;
inline constexpr double part = 12.5;
inline constexpr double body = 12;
inline constexpr double table = 10.5;
inline constexpr double note = 10;
inline constexpr double caption = 8.5;
inline constexpr double edge = 8.5; ///< header and footer

} // namespace bagalau::documents::face
