#pragma once

#include <QString>

namespace bagalau::scoring {

/// The line (from 1) of a JSON text on which a value stands: "definitions/K2/formula". An element of an array is named
/// by its "id" or by its number from 0: "variants/central/score", "examples/3/name". Where the path leads no further,
/// the line of the last value that was found.
int lineOf(const QByteArray& json, const QString& path);

} // namespace bagalau::scoring
