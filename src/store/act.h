#pragma once

#include "domain/journal.h"
#include "store/database.h"

namespace bagalau::store {

/// One official act: one transaction with one journal entry, or a part of Together. Every write of a repository asks
/// for an Act, so that nothing can be written beside the journal. Leaving the scope without commit() undoes everything.
class Act final
{
public:
    /// Begins the transaction. `entry` says who does what to whom; payload and chain are filled in by commit().
    Act(Database& database, domain::JournalEntry entry);
    ~Act();
    Act(const Act&) = delete;
    Act& operator=(const Act&) = delete;

    /// The number that the entry of this act will have.
    qint64 entryNumber() const { return m_entry.number; }
    const domain::JournalEntry& entry() const { return m_entry; }
    Database& database() const { return m_database; }
    Statement run(const QString& sql, const QVariantList& values = {}) const { return m_database.run(sql, values); }

    /// Writes the entry with its payload and ends the transaction.
    void commit(const QJsonObject& payload);

private:
    void undo() const noexcept;

    Database& m_database;
    domain::JournalEntry m_entry;
    bool m_inside; ///< one of several that are done together
    bool m_done = false;
};

/// Several acts that stand together or not at all, each with its own entry. Leaving the scope without commit() undoes
/// them all. What may refuse them is asked before: a refusal that is written inside is undone with them.
class Together final
{
public:
    explicit Together(Database& database);
    ~Together();
    Together(const Together&) = delete;
    Together& operator=(const Together&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_done = false;
};

/// An entry of the journal and the body it is about; an empty body: the whole office.
struct Touched
{
    qint64 entry;
    QString body;
};
/// What was written after an entry, oldest first.
QList<Touched> touchedSince(const Database& database, qint64 entry);

/// The whole journal, oldest first.
QList<domain::JournalEntry> journal(const Database& database);
/// What it says of a body, oldest first.
QList<domain::JournalEntry> journalOf(const Database& database, const QString& body);

} // namespace bagalau::store
