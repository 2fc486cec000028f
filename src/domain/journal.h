#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace bagalau::domain {

/// One official act in the journal of a store. The digest covers the digest of the entry before and the digest of the
/// payload, not the payload: a package can leave a payload out, and the chain still verifies.
struct JournalEntry
{
    qint64 number = 0; ///< from 1, without gaps
    QString at;        ///< ISO date and time with offset
    QString official;  ///< name
    QString act;       ///< "load", "accept", "review" ...
    QString body;      ///< the body it concerns; may be empty
    QString block;
    std::optional<QByteArray> payload; ///< canonical JSON; nothing if it was left out
    QString payloadDigest;
    QString previous; ///< digest of the entry before; empty for the first
    QString digest;
    bool operator==(const JournalEntry&) const = default;
};

/// Fills in payloadDigest and digest from the rest.
void seal(JournalEntry& entry);

/// The number of the first entry that does not fit the chain; nothing if all fit. Payloads that are present are
/// checked.
std::optional<qint64> firstBroken(const QList<JournalEntry>& entries);

QJsonObject toJson(const JournalEntry& entry);
JournalEntry journalEntryFromJson(const QJsonObject& json);

} // namespace bagalau::domain
