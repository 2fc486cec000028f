#pragma once

#include <QJsonValue>
#include <QString>
#include <optional>

namespace bagalau::scoring {

/// The line (from 1) of a JSON text on which a value stands: "definitions/K2/formula". An element of an array is named
/// by its "id" or by its number from 0: "variants/central/score", "examples/3/name". Where the path leads no further,
/// the line of the last value that was found.
int lineOf(const QByteArray& json, const QString& path);

/// The functions below take a well-formed text and the same paths, and leave everything else of the text as it stands,
/// byte for byte.

/// The value at a path; undefined if the path leads nowhere.
QJsonValue valueAt(const QByteArray& json, const QString& path);
/// The text with another value at the path. The last step may be a new key of an object, or the number after the last
/// element of an array. Nothing if the path leads nowhere.
std::optional<QByteArray> withValue(const QByteArray& json, const QString& path, const QJsonValue& value);
/// The text with a new element before the one at this number (or after the last).
std::optional<QByteArray> withElement(const QByteArray& json, const QString& array, int number,
                                      const QJsonValue& value);
/// The text without a key or an element and its comma.
std::optional<QByteArray> without(const QByteArray& json, const QString& path);

/// A value as people write it in such a file: on one line, "id" first, a blank after commas and colons.
QByteArray inOneLine(const QJsonValue& value);

} // namespace bagalau::scoring
