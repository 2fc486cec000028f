#pragma once

#include "base/clock.h"
#include "base/problem.h"

#include <QVariant>
#include <functional>
#include <memory>

class QLockFile;
class QSqlDatabase;
class QSqlQuery;

namespace bagalau::store {

/// A prepared statement with bound values; a failure is a Problem with the engine's words as its detail.
class Statement
{
public:
    Statement(const QSqlDatabase& database, const QString& sql, const QVariantList& values = {});
    ~Statement();
    Statement(Statement&&) noexcept;
    bool next();
    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray bytes(int column) const;
    QDate date(int column) const; ///< from ISO text; invalid if empty
    bool isNull(int column) const;

private:
    std::unique_ptr<QSqlQuery> m_query;
};

/// One open store: one SQLite file, one connection, used from the thread that opened it. Writing needs the lock, so
/// that two programs never write at once; reading does not.
class Database final
{
public:
    enum class Mode {
        Read,
        Write,
        ReadAny ///< Read, also a store of an older version: only what the first version has may be asked for
    };

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
    Statement run(const QString& sql, const QVariantList& values = {}) const;
    /// Undoes an open transaction, if there is one; with a name, only what was done since that savepoint.
    void rollBack(const QString& savepoint = {}) const noexcept;

    /// What the engine's own integrity check says; empty if all is well.
    QStringList integrityFaults() const;
    /// A copy of the committed state by VACUUM INTO, verified. The target must not exist. What else belongs to the copy
    /// is put beside it by `complete` before it gets its name; if that throws, there is no copy.
    void backupTo(const QString& target, const std::function<void()>& complete = {}) const;

    static constexpr int schemaVersion = 4;

private:
    friend class Act;
    friend class Together;
    void connect();
    void close();
    void lock();
    int version() const;
    void migrate(const base::Clock& clock);

    QString m_path;
    Mode m_mode;
    QString m_name; ///< of the connection
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QSqlDatabase> m_database;
    bool m_together = false; ///< several acts are being done in one transaction
};

} // namespace bagalau::store
