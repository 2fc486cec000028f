#pragma once

#include "archive/zipreader.h"
#include "archive/zipwriter.h"
#include "domain/journal.h"
#include "exchange/bag.h"
#include "support/office.h"

namespace bagalau::tests {

/// A package of two bodies, one of them with an appeal: "health" and "agriculture".
inline QByteArray goodPackage(Office& office)
{
    office.concludeAndDeliver(QStringLiteral("agriculture"));
    office.concludeAndDeliver(QStringLiteral("health"));
    office.appeal();
    return office.exportTo(office.folder.path(QStringLiteral("пакет.zip")));
}

/// The files of a package in their order, as somebody who changes it has them.
inline QList<archive::ZipEntry> filesOf(const QByteArray& package)
{
    QList<archive::ZipEntry> files;
    archive::ZipReader reader(package);
    for (const QString& name : reader.names())
        files << archive::ZipEntry{name, reader.read(name)};
    return files;
}

/// The same package with a changed payload and all manifests made right again.
inline QByteArray withPayload(const QByteArray& package, const std::function<void(QMap<QString, QByteArray>&)>& change)
{
    QList<base::Message> faults;
    exchange::Bag bag = exchange::readBag(package, faults);
    EXPECT_TRUE(faults.isEmpty());
    change(bag.payload);
    return exchange::writeBag(bag);
}

inline QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A list of objects, each changed.
inline QJsonArray each(const QJsonValue& list, const std::function<void(QJsonObject&)>& change)
{
    QJsonArray changed;
    for (const QJsonValue& one : list.toArray()) {
        QJsonObject object = one.toObject();
        change(object);
        changed.append(object);
    }
    return changed;
}

/// The same package with other entries in its journal, sealed and numbered again, as if the office had written them so.
/// Only what comes after the last entry without a payload can be changed.
inline QByteArray withJournal(const QByteArray& package,
                              const std::function<void(QList<domain::JournalEntry>&)>& change)
{
    return withPayload(package, [&](auto& payload) {
        QList<domain::JournalEntry> entries;
        for (const QJsonValue& one : QJsonDocument::fromJson(payload[QStringLiteral("journal.json")]).array())
            entries << domain::journalEntryFromJson(one.toObject());
        change(entries);
        QMap<QString, QString> numbers; // before -> now
        QJsonArray journal;
        QString previous;
        for (domain::JournalEntry& entry : entries) {
            const QString now = QString::number(journal.size() + 1);
            numbers.insert(QString::number(entry.number), now);
            entry.number = journal.size() + 1;
            entry.previous = previous;
            if (entry.payload)
                domain::seal(entry);
            previous = entry.digest;
            journal.append(domain::toJson(entry));
        }
        payload[QStringLiteral("journal.json")] = QJsonDocument(journal).toJson();
        QJsonObject list = objectOf(payload[QStringLiteral("package.json")]);
        list[QStringLiteral("bodies")] = each(list[QStringLiteral("bodies")], [&](QJsonObject& body) {
            body[QStringLiteral("conclusions")] = each(body[QStringLiteral("conclusions")], [&](QJsonObject& one) {
                one[QStringLiteral("entry")] = numbers.value(one[QStringLiteral("entry")].toString());
            });
        });
        payload[QStringLiteral("package.json")] = QJsonDocument(list).toJson();
    });
}

/// "yes no yes": intact, complete, reproduced.
inline QString verdicts(const QByteArray& package)
{
    const workflow::Verification result = workflow::verifyPackage(package);
    return workflow::verdictCode(result.intact) + u' ' + workflow::verdictCode(result.complete) + u' ' +
           workflow::verdictCode(result.reproduced);
}

} // namespace bagalau::tests
