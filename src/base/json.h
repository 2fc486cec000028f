#pragma once

#include "base/language.h"

#include <QJsonObject>

namespace bagalau::base {

/// Canonical bytes of a JSON value: keys in order, no blanks, UTF-8. Numbers of the domain are written as text, so the
/// same content is the same bytes on every machine; digests are taken over these.
QByteArray canonicalJson(const QJsonObject& object);

/// {"kk": ..., "ru": ...} and back.
QJsonObject toJson(const Bilingual& text);
Bilingual bilingualFromJson(const QJsonValue& value);

} // namespace bagalau::base
