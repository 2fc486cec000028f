#include "archive/zipreader.h"

#include "base/problem.h"

#include <QtEndian>
#include <zip.h>

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::archive {

namespace {

constexpr qint64 ratioCountsFrom = qint64(8) << 20;
constexpr qsizetype pieceSize = 64 << 10;

[[noreturn]] void fail(const Message& message, const QString& detail = {})
{
    throw Problem(Problem::Kind::File, message, detail);
}

Message tooLarge()
{
    return {u"archive.too-large"_s,
            QT_TRANSLATE_NOOP("Messages", "The file unpacks to far more than is allowed. It may be damaged or made to "
                                          "block the program. Ask the sender for a new copy.")};
}

Message damaged(const QString& name)
{
    return {u"archive.bad-checksum"_s,
            QT_TRANSLATE_NOOP("Messages", "The part “%1” of the file is damaged: its contents do not match their "
                                          "checksum. Ask the sender for a new copy."),
            {name}};
}

Message noZip(const QByteArray& bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return {u"archive.truncated"_s,
                QT_TRANSLATE_NOOP("Messages",
                                  "The file is cut off or damaged: its table of contents is missing. Copy or "
                                  "download it again.")};
    return {u"archive.not-a-zip"_s,
            QT_TRANSLATE_NOOP("Messages", "The file is not a zip container. Check that it is the right file.")};
}

// libzip allocates for as many entries as the 64-bit directory claims, before it has read one of them.
bool claimsTooMany(const QByteArray& bytes, qint64 limit)
{
    const qsizetype end = bytes.lastIndexOf("PK\x06\x06");
    if (end < 0 || bytes.size() - end < 56)
        return false;
    return qFromLittleEndian<quint64>(bytes.constData() + end + 32) > quint64(limit);
}

QString detailOf(const zip_error_t& error)
{
    zip_error_t copy; // asking for its text makes room that the original's owner would not give back
    zip_error_init_with_code(&copy, error.zip_err);
    const QString text = QString::fromUtf8(zip_error_strerror(&copy));
    zip_error_fini(&copy);
    return text;
}

} // namespace

bool isSafeEntryName(const QString& name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
        name.contains(QChar(0)))
        return false;
    const QStringList parts = name.split(u'/');
    return !parts.contains(u".."_s) && !parts.contains(u"."_s);
}

ZipReader::ZipReader(QByteArray bytes, ZipLimits limits)
    : m_bytes(std::move(bytes)), m_limits(limits), m_zip(nullptr, [](zip* archive) { zip_discard(archive); })
{
    open();
    list();
}

ZipReader::~ZipReader() = default;

void ZipReader::open()
{
    if (!m_bytes.startsWith("PK"))
        fail(noZip(m_bytes));
    if (claimsTooMany(m_bytes, m_limits.entries))
        fail(tooLarge());
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    m_zip.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (m_zip)
        return;
    if (source)
        zip_source_free(source);
    fail(noZip(m_bytes), detailOf(error));
}

void ZipReader::list()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > m_limits.entries)
        fail(tooLarge());
    m_seen.resize(size_t(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(zip_get_name(m_zip.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS));
        admit(zip_uint64_t(i), name);
        m_index.insert(name, qsizetype(i));
        m_names << name;
    }
}

void ZipReader::admit(quint64 index, const QString& name)
{
    if (!isSafeEntryName(name))
        fail({u"archive.unsafe-name"_s,
              QT_TRANSLATE_NOOP("Messages", "The file contains a part named “%1”, which would be written outside its "
                                            "folder. It is refused; ask the sender how it was made."),
              {name}});
    if (m_index.contains(name))
        fail({u"archive.duplicate-name"_s,
              QT_TRANSLATE_NOOP("Messages",
                                "The file contains two parts named “%1”, so that it is not certain which one "
                                "counts. Ask the sender to save it again."),
              {name}});
    zip_stat_t stat;
    if (zip_stat_index(m_zip.get(), index, 0, &stat) == 0 && stat.encryption_method != ZIP_EM_NONE)
        fail({u"archive.encrypted"_s,
              QT_TRANSLATE_NOOP("Messages",
                                "The part “%1” of the file is protected with a password. Ask the sender for a "
                                "copy without one."),
              {name}});
}

bool ZipReader::inflated(qint64 unpacked, qint64 packed) const
{
    return unpacked > ratioCountsFrom && unpacked / qMax<qint64>(1, packed) > m_limits.ratio;
}

void ZipReader::count(qsizetype index, qint64 unpacked, qint64 packed)
{
    qint64& seen = m_seen[size_t(index)];
    m_total += qMax<qint64>(0, unpacked - seen);
    seen = qMax(seen, unpacked);
    if (inflated(unpacked, packed) || unpacked > m_limits.entryBytes || m_total > m_limits.totalBytes)
        fail(tooLarge());
}

bool ZipReader::stream(const QString& name, const Sink& sink)
{
    const qsizetype index = m_index.value(name, -1);
    if (index < 0)
        fail({u"archive.no-entry"_s,
              QT_TRANSLATE_NOOP("Messages",
                                "The file has no part named “%1”. It is incomplete; ask the sender for a new "
                                "copy."),
              {name}});
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &stat);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0),
                                                                 &zip_fclose);
    if (!file)
        fail(damaged(name), detailOf(*zip_get_error(m_zip.get())));
    const qint64 packed = qMin<qint64>(qint64(stat.comp_size), m_bytes.size());
    if (stat.size > quint64(m_limits.entryBytes) || inflated(qint64(stat.size), packed))
        fail(tooLarge()); // an honest bomb is not even begun
    std::vector<char> piece(pieceSize);
    for (qint64 unpacked = 0;;) {
        const zip_int64_t size = zip_fread(file.get(), piece.data(), piece.size());
        if (size < 0)
            fail(damaged(name), detailOf(*zip_file_get_error(file.get())));
        if (size == 0)
            return true;
        count(index, unpacked += size, packed);
        if (!sink(piece.data(), size))
            return false;
    }
}

QByteArray ZipReader::read(const QString& name)
{
    QByteArray all;
    stream(name, [&all](const char* data, qsizetype size) {
        all.append(data, size);
        return true;
    });
    return all;
}

} // namespace bagalau::archive
