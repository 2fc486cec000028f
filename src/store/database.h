#pragma once

#include "base/clock.h"
#include "base/problem.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>

class QLockFile;

namespace bagalau::store {

/// A prepared statement with bound values; a failure is a Problem with the engine's words as its detail.
class Statement
{
public:
    Statement(const QSqlDatabase& database, const QString& sql, const QVariantList& values = {});
    bool next() { return m_query.next(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    bool isNull(int column) const { return m_query.value(column).isNull(); }

private:
    QSqlQuery m_query;
};

/// One open store: one SQLite file, one connection, used from the thread that opened it. Writing needs the lock, so that
/// two programs never write at once; reading does not.
class Database final
{
public:
    enum class Mode { Read, Write };

    /// Opens an existing store. A newer store is refused untouched, an older one is migrated (in Write mode) after an
    /// integrity check and a dated copy beside it. Throws Problem(File).
    Database(const QString& path, Mode mode, const base::Clock& clock);
    /// A new store; the file must not exist. Whatever fails, no half store is left.
    static void create(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    Mode mode() const { return m_mode; }
    const QSqlDatabase& connection() const { return m_database; }
    Statement run(const QString& sql, const QVariantList& values = {}) const { return Statement(m_database, sql, values); }

    /// What the engine's own integrity check says; empty if all is well.
    QStringList integrityFaults() const;
    /// A copy of the committed state by VACUUM INTO, verified. The target must not exist.
    void backupTo(const QString& target) const;

    static constexpr int schemaVersion = 1;

private:
    void connect();
    void close();
    void lock();
    void migrate(const base::Clock& clock);

    QString m_path;
    Mode m_mode;
    QString m_name; ///< of the connection
    std::unique_ptr<QLockFile> m_lock;
    QSqlDatabase m_database;
};

} // namespace bagalau::store
