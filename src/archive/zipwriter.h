#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bagalau::archive {

struct ZipEntry
{
    QString name;
    QByteArray bytes;
    bool deflate = false; ///< for office documents only: packed bytes depend on the version of zlib
};

/// Our own zip container: stored entries in the given order, the date 1980-01-01, UTF-8 names, nothing optional. The
/// same entries are the same bytes on every computer and in every year, so that a package can be made again and
/// compared. Throws Problem(File): archive.unsafe-name, archive.duplicate-name, archive.too-large (4 GiB or 65 535
/// entries).
QByteArray writeZip(const QList<ZipEntry>& entries);

/// True when writeZip() made exactly these bytes from stored entries: nothing between, behind or beside them.
bool isCanonicalZip(const QByteArray& bytes);

} // namespace bagalau::archive
