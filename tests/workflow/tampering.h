#pragma once

#include "archive/zipreader.h"
#include "archive/zipwriter.h"
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

/// "yes no yes": intact, complete, reproduced.
inline QString verdicts(const QByteArray& package)
{
    const workflow::Verification result = workflow::verifyPackage(package);
    return workflow::verdictCode(result.intact) + u' ' + workflow::verdictCode(result.complete) + u' ' +
           workflow::verdictCode(result.reproduced);
}

} // namespace bagalau::tests
