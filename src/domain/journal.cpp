#include "domain/journal.h"

#include "base/digest.h"
#include "base/json.h"

using namespace Qt::StringLiterals;

namespace bagalau::domain {

namespace {

QString digestOf(const JournalEntry& entry)
{
    return base::sha256(base::canonicalJson({{u"number"_s, QString::number(entry.number)},
                                             {u"at"_s, entry.at},
                                             {u"official"_s, entry.official},
                                             {u"act"_s, entry.act},
                                             {u"body"_s, entry.body},
                                             {u"block"_s, entry.block},
                                             {u"payload"_s, entry.payloadDigest},
                                             {u"previous"_s, entry.previous}}));
}

} // namespace

void seal(JournalEntry& entry)
{
    Q_ASSERT(entry.payload);
    entry.payloadDigest = base::sha256(*entry.payload);
    entry.digest = digestOf(entry);
}

std::optional<qint64> firstBroken(const QList<JournalEntry>& entries)
{
    QString previous;
    qint64 number = 0;
    for (const JournalEntry& entry : entries) {
        const bool payloadFits = !entry.payload || base::sha256(*entry.payload) == entry.payloadDigest;
        if (entry.number != number + 1 || entry.previous != previous || !payloadFits || entry.digest != digestOf(entry))
            return number + 1;
        number = entry.number;
        previous = entry.digest;
    }
    return std::nullopt;
}

QJsonObject toJson(const JournalEntry& entry)
{
    QJsonObject json{{u"number"_s, QString::number(entry.number)},
                     {u"at"_s, entry.at},
                     {u"official"_s, entry.official},
                     {u"act"_s, entry.act},
                     {u"body"_s, entry.body},
                     {u"block"_s, entry.block},
                     {u"payload_digest"_s, entry.payloadDigest},
                     {u"previous"_s, entry.previous},
                     {u"digest"_s, entry.digest}};
    if (entry.payload)
        json[u"payload"_s] = QString::fromUtf8(*entry.payload);
    return json;
}

JournalEntry journalEntryFromJson(const QJsonObject& json)
{
    JournalEntry entry{json[u"number"_s].toString().toLongLong(),
                       json[u"at"_s].toString(),
                       json[u"official"_s].toString(),
                       json[u"act"_s].toString(),
                       json[u"body"_s].toString(),
                       json[u"block"_s].toString(),
                       std::nullopt,
                       json[u"payload_digest"_s].toString(),
                       json[u"previous"_s].toString(),
                       json[u"digest"_s].toString()};
    if (json.contains(u"payload"_s))
        entry.payload = json[u"payload"_s].toString().toUtf8();
    return entry;
}

} // namespace bagalau::domain
