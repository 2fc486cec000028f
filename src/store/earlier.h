#pragma once

#include "domain/earlier.h"
#include "store/act.h"

namespace bagalau::store {

/// Results of the years before the assessed one.
class EarlierRecords
{
public:
    explicit EarlierRecords(const Database& database) : m_database(database) {}

    /// Of a body and block, or with empty ids of all, by year, body and block.
    QList<domain::EarlierResult> results(const QString& body = {}, const QString& block = {}) const;
    /// In the place of what was known for the same year, body and block.
    void set(const Act& act, const domain::EarlierResult& result) const;

private:
    const Database& m_database;
};

} // namespace bagalau::store
