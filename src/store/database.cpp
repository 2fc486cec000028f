#include "store/database.h"

#include "store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::store {

namespace {

[[noreturn]] void failSql(const QString& sql, const QSqlError& error)
{
    const bool full = error.nativeErrorCode() == u"13"_s;
    const Message message =
        full ? Message(
                   u"store.disk-full"_s,
                   QT_TRANSLATE_NOOP("Messages", "The disk is full: nothing was changed. Free some space and repeat."),
                   {})
             : Message(u"store.failed"_s,
                       QT_TRANSLATE_NOOP("Messages", "The store could not be read or written; nothing was changed. "
                                                     "Close other programs that use it and repeat."),
                       {});
    throw Problem(Problem::Kind::File, message, error.text() + u" | "_s + sql);
}

QString lockPath(const QString& path)
{
    return path + u".lock"_s;
}

[[noreturn]] void notAStore(const QString& path, const QString& detail = {})
{
    throw Problem(Problem::Kind::File,
                  {u"store.not-a-store"_s, QT_TRANSLATE_NOOP("Messages", "%1 is not a store of Bagalau."), {path}},
                  detail);
}

[[noreturn]] void newerStore(const QString& path)
{
    throw Problem(Problem::Kind::File,
                  {u"store.newer"_s,
                   QT_TRANSLATE_NOOP("Messages", "The store %1 was written by a newer version of the program. It "
                                                 "was not touched; install the newer version."),
                   {path}});
}

// What the first bytes of a SQLite file say, read without the engine: opening a file with it may already write to it.
void requireOurFile(const QString& path)
{
    constexpr qsizetype versionAt = 60, applicationAt = 68, headerSize = 100;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Problem(Problem::Kind::File,
                      {u"store.cannot-open"_s, QT_TRANSLATE_NOOP("Messages", "The store %1 cannot be opened."), {path}},
                      file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        qFromBigEndian<qint32>(header.constData() + applicationAt) != schema::applicationId)
        notAStore(path);
    if (qFromBigEndian<qint32>(header.constData() + versionAt) > Database::schemaVersion)
        newerStore(path);
}

} // namespace

Statement::Statement(const QSqlDatabase& database, const QString& sql, const QVariantList& values)
    : m_query(std::make_unique<QSqlQuery>(database))
{
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        failSql(sql, m_query->lastError());
    // Qt binds a null QString as NULL; for us an empty text is an empty text, and NULL is an empty QVariant.
    for (const QVariant& value : values)
        m_query->addBindValue(value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s)
                                                                                                : value);
    if (!m_query->exec())
        failSql(sql, m_query->lastError());
}

Statement::~Statement() = default;
Statement::Statement(Statement&&) noexcept = default;

bool Statement::next()
{
    if (m_query->next())
        return true;
    // The end of the rows and a failure on the way there look the same to the caller: never take one for the other.
    if (m_query->lastError().type() != QSqlError::NoError)
        failSql(m_query->lastQuery(), m_query->lastError());
    return false;
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

bool Statement::isNull(int column) const
{
    return m_query->value(column).isNull();
}

Database::Database(const QString& path, Mode mode, const base::Clock& clock)
    : m_path(path), m_mode(mode), m_name(QUuid::createUuid().toString())
{
    if (!QFileInfo(path).isFile())
        throw Problem(Problem::Kind::File,
                      {u"store.not-found"_s, QT_TRANSLATE_NOOP("Messages", "There is no store at %1."), {path}});
    requireOurFile(path);
    if (mode == Mode::Write)
        lock();
    try {
        connect();
        migrate(clock);
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_database)
        m_database->close();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_name);
}

Statement Database::run(const QString& sql, const QVariantList& values) const
{
    return Statement(*m_database, sql, values);
}

void Database::rollBack(const QString& savepoint) const noexcept
{
    QSqlQuery query(*m_database);
    if (savepoint.isEmpty()) {
        query.exec(u"ROLLBACK"_s);
        return;
    }
    query.exec(u"ROLLBACK TO "_s + savepoint);
    query.exec(u"RELEASE "_s + savepoint);
}

void Database::lock()
{
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    m_lock->setStaleLockTime(0); // only a lock of a process that is gone is stale, however long somebody works
    if (m_lock->tryLock(2000))
        return;
    qint64 process = 0;
    QString host, program;
    if (m_lock->error() == QLockFile::LockFailedError && m_lock->getLockInfo(&process, &host, &program))
        throw Problem(Problem::Kind::File,
                      {u"store.locked"_s,
                       QT_TRANSLATE_NOOP("Messages", "The store is open for work elsewhere: computer %1, user %4, "
                                                     "program %2, process %3. Close it there and repeat."),
                       {host, program, QString::number(process), QFileInfo(lockPath(m_path)).owner()}});
    throw Problem(Problem::Kind::File,
                  {u"store.read-only"_s,
                   QT_TRANSLATE_NOOP("Messages", "The folder of the store cannot be written to: %1."),
                   {m_path}});
}

void Database::connect()
{
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name));
    m_database->setDatabaseName(m_path);
    // Somebody else's store, perhaps: the engine itself may not write to it.
    m_database->setConnectOptions(m_mode == Mode::ReadAny ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                          : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database->open())
        throw Problem(
            Problem::Kind::File,
            {u"store.cannot-open"_s, QT_TRANSLATE_NOOP("Messages", "The store %1 cannot be opened."), {m_path}},
            m_database->lastError().text());
    try {
        run(u"PRAGMA foreign_keys=ON"_s);
        run(u"PRAGMA synchronous=FULL"_s);
        Statement application = run(u"PRAGMA application_id"_s);
        application.next();
        if (application.integer(0) != schema::applicationId)
            notAStore(m_path);
    } catch (const Problem& problem) {
        if (problem.message().code != u"store.failed"_s)
            throw;
        notAStore(m_path, problem.detail());
    }
    if (m_mode == Mode::Write) {
        Statement journal = run(u"PRAGMA journal_mode=WAL"_s);
        if (!journal.next() || journal.text(0) != u"wal"_s)
            throw Problem(Problem::Kind::File,
                          {u"store.read-only"_s,
                           QT_TRANSLATE_NOOP("Messages", "The folder of the store cannot be written to: %1."),
                           {m_path}});
    }
}

void Database::create(const QString& path)
{
    if (QFileInfo::exists(path))
        throw Problem(Problem::Kind::File,
                      {u"store.exists"_s,
                       QT_TRANSLATE_NOOP("Messages", "A file %1 exists already; choose another name."),
                       {path}});
    const QString name = QUuid::createUuid().toString();
    const auto discard = [&] {
        QSqlDatabase::removeDatabase(name);
        QFile::remove(path);
    };
    try {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            throw Problem(Problem::Kind::File,
                          {u"store.cannot-create"_s,
                           QT_TRANSLATE_NOOP(
                               "Messages",
                               "A store cannot be created at %1: check that the folder exists and can be written to."),
                           {path}},
                          database.lastError().text());
        Statement(database, u"BEGIN IMMEDIATE"_s);
        Statement(database, u"PRAGMA application_id=%1"_s.arg(schema::applicationId));
        for (int step = 1; step <= schemaVersion; ++step)
            for (const QString& sql : schema::step(step))
                Statement(database, sql);
        Statement(database, u"PRAGMA user_version=%1"_s.arg(schemaVersion));
        Statement(database, u"COMMIT"_s);
        database.close();
    } catch (...) {
        discard();
        throw;
    }
    QSqlDatabase::removeDatabase(name);
}

// The statement ends here: the engine copies nothing while one is open.
int Database::version() const
{
    Statement row = run(u"PRAGMA user_version"_s);
    row.next();
    return static_cast<int>(row.integer(0));
}

void Database::migrate(const base::Clock& clock)
{
    const int from = version();
    if (from > schemaVersion)
        newerStore(m_path);
    if (from == schemaVersion || m_mode == Mode::ReadAny)
        return;
    if (m_mode == Mode::Read)
        throw Problem(
            Problem::Kind::File,
            {u"store.older"_s,
             QT_TRANSLATE_NOOP(
                 "Messages",
                 "The store %1 is of an older version; open it for work once, and it will be brought up to date."),
             {m_path}});
    if (const QStringList faults = integrityFaults(); !faults.isEmpty())
        throw Problem(
            Problem::Kind::File,
            {u"store.damaged"_s, QT_TRANSLATE_NOOP("Messages", "The store %1 is damaged; restore a backup."), {m_path}},
            faults.join(u'\n'));
    // Opened twice within a second, or after a run that was cut short: each copy has a name of its own.
    const QString copy = m_path + clock.now().toString(u"'.before-'yyyyMMdd-HHmmss"_s);
    QString name = copy;
    for (int again = 2; QFileInfo::exists(name); ++again)
        name = copy + u'-' + QString::number(again);
    backupTo(name);
    for (int step = from + 1; step <= schemaVersion; ++step) {
        run(u"BEGIN IMMEDIATE"_s);
        for (const QString& sql : schema::step(step))
            run(sql);
        run(u"PRAGMA user_version=%1"_s.arg(step));
        run(u"COMMIT"_s);
    }
}

namespace {

QStringList faultsIn(const QSqlDatabase& database)
{
    QStringList faults;
    for (const QString& pragma : {u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s}) {
        Statement check(database, pragma);
        while (check.next())
            if (check.text(0) != u"ok"_s)
                faults << check.text(0);
    }
    return faults;
}

// Of a file that may be of an older version: nothing is brought up to date.
QStringList faultsOfFile(const QString& path)
{
    const QString name = QUuid::createUuid().toString();
    QStringList faults;
    try {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        faults = database.open() ? faultsIn(database) : QStringList{database.lastError().text()};
        database.close();
    } catch (const Problem& problem) {
        faults << problem.detail();
    }
    QSqlDatabase::removeDatabase(name);
    return faults;
}

void flushToDisk(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

QStringList Database::integrityFaults() const
{
    return faultsIn(*m_database);
}

void Database::backupTo(const QString& target, const std::function<void()>& complete) const
{
    if (QFileInfo::exists(target))
        throw Problem(Problem::Kind::File,
                      {u"store.exists"_s,
                       QT_TRANSLATE_NOOP("Messages", "A file %1 exists already; choose another name."),
                       {target}});
    // Beside its place first: a copy that was cut short never carries the name of a backup.
    const QString part = target + u".part"_s;
    QFile::remove(part);
    run(u"VACUUM INTO ?"_s, {part});
    try {
        const QStringList faults = faultsOfFile(part);
        flushToDisk(part); // the engine does not: after a power cut a copy must be there before what it protects
        if (complete && faults.isEmpty())
            complete();
        if (!faults.isEmpty() || !QFile::rename(part, target))
            throw Problem(Problem::Kind::File,
                          {u"store.backup-failed"_s,
                           QT_TRANSLATE_NOOP("Messages", "The backup %1 could not be written."),
                           {target}},
                          faults.join(u'\n'));
        flushToDisk(QFileInfo(target).absolutePath());
    } catch (...) {
        QFile::remove(part);
        throw;
    }
}

} // namespace bagalau::store
