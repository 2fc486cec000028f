#pragma once

#include "domain/records.h"
#include "store/database.h"

#include <QSet>

namespace bagalau::store {

using BodyBlock = std::pair<QString, QString>;

/// Where everything stands, in one statement each however much there is: for views over the whole office.
class StandingRecords
{
public:
    explicit StandingRecords(const Database& database) : m_database(database) {}

    /// Oldest first, without snapshots, documents and proofs.
    QList<domain::Conclusion> conclusions() const;
    QSet<BodyBlock> reported() const; ///< something was loaded
    QSet<BodyBlock> accepted() const; ///< values were established

private:
    QSet<BodyBlock> pairs(const QString& sql) const;
    const Database& m_database;
};

} // namespace bagalau::store
