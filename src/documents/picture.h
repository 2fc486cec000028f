#pragma once

#include <QByteArray>
#include <QSize>
#include <optional>

namespace bagalau::documents {

/// The size in points of a PNG or JPEG picture; nothing if it is none, or larger than 4000 points on a side. Only its
/// head is read.
std::optional<QSize> pictureSize(const QByteArray& bytes);

} // namespace bagalau::documents
