#include "store/act.h"

#include "base/json.h"

using namespace Qt::StringLiterals;

namespace bagalau::store {

namespace {

void requireWriting(const Database& database)
{
    if (database.mode() != Database::Mode::Write)
        throw base::Problem(
            base::Problem::Kind::File,
            {u"store.reading"_s,
             QT_TRANSLATE_NOOP("Messages", "The store %1 is open for reading only; nothing was changed."),
             {database.path()}});
}

} // namespace

Act::Act(Database& database, domain::JournalEntry entry)
    : m_database(database), m_entry(std::move(entry)), m_inside(database.m_together)
{
    requireWriting(database);
    run(m_inside ? u"SAVEPOINT act"_s : u"BEGIN IMMEDIATE"_s);
    try {
        Statement last = run(u"SELECT seq, digest FROM journal ORDER BY seq DESC LIMIT 1"_s);
        const bool any = last.next();
        m_entry.number = any ? last.integer(0) + 1 : 1;
        m_entry.previous = any ? last.text(1) : QString();
    } catch (...) {
        undo();
        throw;
    }
}

Act::~Act()
{
    if (m_done)
        return;
    // A failed statement may have ended the transaction already; then there is nothing left to undo.
    undo();
}

void Act::undo() const noexcept
{
    m_database.rollBack(m_inside ? u"act"_s : QString());
}

void Act::commit(const QJsonObject& payload)
{
    m_entry.payload = base::canonicalJson(payload);
    seal(m_entry);
    run(u"INSERT INTO journal(seq, at, official, act, body, block, payload, payload_digest, previous, digest) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
        {m_entry.number, m_entry.at, m_entry.official, m_entry.act, m_entry.body, m_entry.block,
         QString::fromUtf8(*m_entry.payload), m_entry.payloadDigest, m_entry.previous, m_entry.digest});
    run(m_inside ? u"RELEASE act"_s : u"COMMIT"_s);
    m_done = true;
}

Together::Together(Database& database) : m_database(database)
{
    requireWriting(database);
    database.run(u"BEGIN IMMEDIATE"_s);
    database.m_together = true;
}

Together::~Together()
{
    m_database.m_together = false;
    if (!m_done)
        m_database.rollBack();
}

void Together::commit()
{
    m_database.run(u"COMMIT"_s);
    m_done = true;
}

QList<Touched> touchedSince(const Database& database, qint64 entry)
{
    QList<Touched> all;
    Statement rows = database.run(u"SELECT seq, body FROM journal WHERE seq>? ORDER BY seq"_s, {entry});
    while (rows.next())
        all << Touched{rows.integer(0), rows.text(1)};
    return all;
}

namespace {

QList<domain::JournalEntry> entriesWhere(const Database& database, const QString& condition, const QVariantList& values)
{
    QList<domain::JournalEntry> entries;
    Statement rows = database.run(
        u"SELECT seq, at, official, act, body, block, payload, payload_digest, previous, digest FROM journal %1 ORDER BY seq"_s
            .arg(condition),
        values);
    while (rows.next())
        entries << domain::JournalEntry{rows.integer(0), rows.text(1), rows.text(2),          rows.text(3),
                                        rows.text(4),    rows.text(5), rows.text(6).toUtf8(), rows.text(7),
                                        rows.text(8),    rows.text(9)};
    return entries;
}

} // namespace

QList<domain::JournalEntry> journal(const Database& database)
{
    return entriesWhere(database, {}, {});
}

QList<domain::JournalEntry> journalOf(const Database& database, const QString& body)
{
    return entriesWhere(database, u"WHERE body=?"_s, {body});
}

} // namespace bagalau::store
