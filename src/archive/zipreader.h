#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

struct zip;

namespace bagalau::archive {

/// What a container may cost. Counted while it is unpacked: what its headers claim is never believed.
struct ZipLimits
{
    qint64 entries = 10'000;
    qint64 totalBytes = qint64(1) << 30; ///< unpacked, all entries together
    qint64 entryBytes = qint64(1) << 29; ///< unpacked, one entry
    qint64 ratio = 400; ///< unpacked to packed; looked at from 8 MiB on, small entries may be mostly blank
};

/// Reads a zip file from memory. Throws Problem(File): archive.not-a-zip, archive.truncated, archive.too-large,
/// archive.unsafe-name, archive.duplicate-name, archive.encrypted, archive.bad-checksum, archive.no-entry.
class ZipReader final
{
public:
    /// Sees the next piece of an entry; false stops.
    using Sink = std::function<bool(const char* data, qsizetype size)>;

    explicit ZipReader(QByteArray bytes, ZipLimits limits = {});
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    const QStringList& names() const { return m_names; } ///< in the order of the directory
    bool contains(const QString& name) const { return m_index.contains(name); }
    QByteArray read(const QString& name);
    /// False when the sink stopped it. The checksum is known to be right only when this has returned true.
    bool stream(const QString& name, const Sink& sink);

private:
    void open();
    void list();
    void admit(quint64 index, const QString& name);
    bool inflated(qint64 unpacked, qint64 packed) const;
    void count(qsizetype index, qint64 unpacked, qint64 packed);

    QByteArray m_bytes;
    ZipLimits m_limits;
    std::unique_ptr<zip, void (*)(zip*)> m_zip;
    QStringList m_names;
    QHash<QString, qsizetype> m_index;
    std::vector<qint64> m_seen; // unpacked bytes of each entry, so that reading one twice does not count twice
    qint64 m_total = 0;
};

/// A name that stays inside the folder where it would be unpacked, on any system: relative, no "..", backslash or
/// colon.
bool isSafeEntryName(const QString& name);

} // namespace bagalau::archive
