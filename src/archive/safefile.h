#pragma once

#include <QByteArray>
#include <QString>

namespace bagalau::archive {

/// Writes beside the place, flushes, renames, reads back and compares the SHA-256. Until the rename the old file is
/// untouched. Throws Problem(File): archive.write-failed.
void writeSafely(const QString& path, const QByteArray& bytes);

/// The whole file, or Problem(File): archive.read-failed, archive.too-large when it is longer than `maxBytes`.
QByteArray readBounded(const QString& path, qint64 maxBytes);

} // namespace bagalau::archive
