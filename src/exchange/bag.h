#pragma once

#include "base/message.h"

#include <QList>
#include <QMap>
#include <QPair>

namespace bagalau::exchange {

/// A package as files: a BagIt bag (RFC 8493) in a canonical zip. Paths of the payload are below data/.
struct Bag
{
    QMap<QString, QByteArray> payload;
    QMap<QString, QString> info; ///< bag-info.txt; Payload-Oxum is filled in by writeBag
    bool operator==(const Bag&) const = default;
};

/// The bytes of a bag; the same bag gives the same bytes. `sha256sum -c manifest-sha256.txt` passes on it.
QByteArray writeBag(const Bag& bag);

/// Reads a bag and checks all of it: canonical container, required files, every file in the manifest and every digest.
/// Faults are added to `faults`; the bag is complete only if there are none. Never throws for what is inside.
Bag readBag(const QByteArray& bytes, QList<base::Message>& faults);

} // namespace bagalau::exchange
