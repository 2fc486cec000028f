#pragma once

#include <QtGlobal>

/// What a report may cost, far above any real one. Above it the file is refused with a finding that says so.
namespace bagalau::intake::limits {

inline constexpr qint64 fileBytes = qint64(64) << 20;
inline constexpr qint64 partBytes = qint64(128) << 20;     // one part, unpacked
inline constexpr qint64 unpackedBytes = qint64(256) << 20; // all parts together
inline constexpr qint64 ratio = 2'000;                     // none: the bytes and the cells are counted
inline constexpr qint64 parts = 5'000;
inline constexpr qint64 tokenBytes = qint64(4) << 20; // one tag or comment of XML
inline constexpr int depth = 200;                     // of XML elements
inline constexpr qint64 texts = qint64(32) << 20;     // characters of all cells
inline constexpr qint64 strings = 1'000'000;          // in the shared table
inline constexpr qint64 cells = 300'000;
inline constexpr qint64 merges = 100'000;
inline constexpr qint64 sheets = 200;
inline constexpr qint64 findings = 5'000;

} // namespace bagalau::intake::limits
