#include "archive/zipwriter.h"

#include "archive/zipreader.h"
#include "base/problem.h"

#include <QSet>
#include <QtEndian>
#include <limits>
#include <zlib.h>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::archive {

namespace {

constexpr quint16 versionNeeded = 20;
constexpr quint16 utf8Names = 1 << 11;
constexpr quint16 dosTime = 0;
constexpr quint16 dosDate = (1 << 5) | 1; // 1980-01-01, the first day a zip file knows

template <class T> void put(QByteArray& out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

struct Packed
{
    QByteArray name;
    QByteArray data;
    quint32 size = 0; // unpacked
    quint32 checksum = 0;
    quint16 method = 0;
    quint32 offset = 0;
};

QByteArray deflated(const QByteArray& bytes)
{
    z_stream stream = {};
    if (deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    [[maybe_unused]] const int result = ::deflate(&stream, Z_FINISH);
    Q_ASSERT(result == Z_STREAM_END);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

Packed pack(const ZipEntry& entry)
{
    Packed packed;
    packed.name = entry.name.toUtf8();
    packed.data = entry.deflate ? deflated(entry.bytes) : entry.bytes;
    packed.size = quint32(entry.bytes.size());
    packed.checksum =
        quint32(crc32_z(0, reinterpret_cast<const Bytef*>(entry.bytes.constData()), z_size_t(entry.bytes.size())));
    packed.method = entry.deflate ? 8 : 0;
    return packed;
}

// The fields that the local header and the directory share.
void putCommon(QByteArray& out, const Packed& entry)
{
    put<quint16>(out, versionNeeded);
    put<quint16>(out, utf8Names);
    put<quint16>(out, entry.method);
    put<quint16>(out, dosTime);
    put<quint16>(out, dosDate);
    put<quint32>(out, entry.checksum);
    put<quint32>(out, quint32(entry.data.size()));
    put<quint32>(out, entry.size);
    put<quint16>(out, quint16(entry.name.size()));
    put<quint16>(out, 0); // no extra fields
}

void putLocal(QByteArray& out, Packed& entry)
{
    entry.offset = quint32(out.size());
    out.append("PK\x03\x04");
    putCommon(out, entry);
    out.append(entry.name).append(entry.data);
}

void putDirectory(QByteArray& out, const Packed& entry)
{
    out.append("PK\x01\x02");
    put<quint16>(out, versionNeeded); // made by: 2.0, MS-DOS, the neutral one
    putCommon(out, entry);
    put<quint16>(out, 0); // no comment
    put<quint16>(out, 0); // disk
    put<quint16>(out, 0); // internal attributes
    put<quint32>(out, 0); // external attributes
    put<quint32>(out, entry.offset);
    out.append(entry.name);
}

void putEnd(QByteArray& out, qsizetype entries, qsizetype directory)
{
    const quint32 size = quint32(out.size() - directory);
    out.append("PK\x05\x06");
    put<quint16>(out, 0);
    put<quint16>(out, 0);
    put<quint16>(out, quint16(entries));
    put<quint16>(out, quint16(entries));
    put<quint32>(out, size);
    put<quint32>(out, quint32(directory));
    put<quint16>(out, 0); // no comment
}

void checkNames(const QList<ZipEntry>& entries)
{
    QSet<QString> seen;
    for (const ZipEntry& entry : entries) {
        if (!isSafeEntryName(entry.name))
            throw Problem(
                Problem::Kind::File,
                {u"archive.unsafe-name"_s,
                 QT_TRANSLATE_NOOP("Messages", "“%1” cannot be a name inside the package: it would be written "
                                               "outside its folder. Rename the file."),
                 {entry.name}});
        if (seen.contains(entry.name))
            throw Problem(Problem::Kind::File,
                          {u"archive.duplicate-name"_s,
                           QT_TRANSLATE_NOOP("Messages", "Two files would have the same name “%1” inside the package. "
                                                         "Rename one of them."),
                           {entry.name}});
        seen.insert(entry.name);
    }
}

void checkSizes(const QList<ZipEntry>& entries)
{
    qint64 total = 0;
    for (const ZipEntry& entry : entries)
        total += entry.bytes.size() + 2 * entry.name.size() * 4 + 200;
    if (total > std::numeric_limits<quint32>::max() || entries.size() >= std::numeric_limits<quint16>::max())
        throw Problem(Problem::Kind::File,
                      {u"archive.too-large"_s,
                       QT_TRANSLATE_NOOP("Messages", "The package would be larger than 4 GiB or hold more than 65 534 "
                                                     "files. Choose fewer records.")});
}

} // namespace

QByteArray writeZip(const QList<ZipEntry>& entries)
{
    checkNames(entries);
    checkSizes(entries);
    QByteArray out;
    QList<Packed> all;
    for (const ZipEntry& entry : entries) {
        Packed packed = pack(entry);
        putLocal(out, packed);
        all << packed;
    }
    const qsizetype directory = out.size();
    for (const Packed& entry : all)
        putDirectory(out, entry);
    putEnd(out, entries.size(), directory);
    return out;
}

bool isCanonicalZip(const QByteArray& bytes)
{
    try {
        // Stored entries take as much room as they hold, so the size of the file itself is the bound.
        ZipLimits limits;
        limits.totalBytes = limits.entryBytes = bytes.size();
        limits.entries = std::numeric_limits<quint16>::max();
        ZipReader reader(bytes, limits);
        QList<ZipEntry> entries;
        for (const QString& name : reader.names())
            entries << ZipEntry{name, reader.read(name), false};
        return writeZip(entries) == bytes;
    } catch (const Problem&) {
        return false;
    }
}

} // namespace bagalau::archive
