#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

class QSaveFile;

namespace bagalau::archive {

/// A file that is written beside its place and appears there only when publish() is called: for a file that belongs to
/// an act, so that it is known to fit on the disk before the act is committed. Left alone it leaves nothing behind.
class StagedFile final
{
public:
    /// Throws Problem(File): archive.write-failed.
    StagedFile(QString path, const QByteArray& bytes);
    ~StagedFile();
    StagedFile(const StagedFile&) = delete;
    StagedFile& operator=(const StagedFile&) = delete;

    /// Flushes, renames, reads back and compares the SHA-256; once. Throws as the constructor does.
    void publish();

private:
    QString m_path;
    QString m_digest;
    std::unique_ptr<QSaveFile> m_file;
};

/// Writes beside the place, flushes, renames, reads back and compares the SHA-256. Until the rename the old file is
/// untouched. Throws Problem(File): archive.write-failed.
void writeSafely(const QString& path, const QByteArray& bytes);

/// The whole file, or Problem(File): archive.read-failed, archive.too-large when it is longer than `maxBytes`.
QByteArray readBounded(const QString& path, qint64 maxBytes);

} // namespace bagalau::archive
