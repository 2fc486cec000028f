#include "archive/safefile.h"

#include "base/digest.h"
#include "base/problem.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::archive {

namespace {

[[noreturn]] void writeFailed(const QString& path, const QString& reason)
{
    throw Problem(Problem::Kind::File,
                  {u"archive.write-failed"_s,
                   QT_TRANSLATE_NOOP("Messages", "The file %1 could not be written: %2. What stood there before is "
                                                 "unchanged. Choose another folder or free some space."),
                   {QDir::toNativeSeparators(path), reason}});
}

[[noreturn]] void notAsWritten(const QString& path)
{
    throw Problem(Problem::Kind::File,
                  {u"archive.write-failed"_s,
                   QT_TRANSLATE_NOOP("Messages", "The file %1 was written, but reads back differently. The disk may be "
                                                 "failing: choose another one."),
                   {QDir::toNativeSeparators(path)}});
}

} // namespace

StagedFile::StagedFile(QString path, const QByteArray& bytes)
    : m_path(std::move(path)), m_digest(base::sha256(bytes)), m_file(std::make_unique<QSaveFile>(m_path))
{
    if (!m_file->open(QIODevice::WriteOnly) || m_file->write(bytes) != bytes.size() || !m_file->flush())
        writeFailed(m_path, m_file->errorString());
}

StagedFile::~StagedFile() = default;

void StagedFile::publish()
{
    if (!m_file->commit())
        writeFailed(m_path, m_file->errorString());
    QFile written(m_path);
    if (!written.open(QIODevice::ReadOnly) || base::sha256(written.readAll()) != m_digest)
        notAsWritten(m_path);
}

void writeSafely(const QString& path, const QByteArray& bytes)
{
    StagedFile(path, bytes).publish();
}

QByteArray readBounded(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Problem(Problem::Kind::File,
                      {u"archive.read-failed"_s,
                       QT_TRANSLATE_NOOP("Messages", "The file %1 could not be read: %2. Check that it exists and that "
                                                     "you may open it."),
                       {QDir::toNativeSeparators(path), file.errorString()}});
    // One byte more than allowed: the size that the system states may be that of a pipe or of a growing file.
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        throw Problem(
            Problem::Kind::File,
            {u"archive.too-large"_s,
             QT_TRANSLATE_NOOP("Messages", "The file %1 is larger than the %2 MiB that are allowed here. Check "
                                           "that it is the right file."),
             {QDir::toNativeSeparators(path), QString::number(maxBytes >> 20)}});
    return bytes;
}

} // namespace bagalau::archive
