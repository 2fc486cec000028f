#pragma once

#include <QStringList>

namespace bagalau::store::schema {

/// Marks the file as ours ("Bglu").
inline constexpr int applicationId = 0x42676c75;

/// The statements that bring a store from version `number - 1` to `number`. A released step is never edited.
QStringList step(int number);

} // namespace bagalau::store::schema
