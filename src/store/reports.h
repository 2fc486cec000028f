#pragma once

#include "domain/records.h"
#include "domain/report.h"
#include "store/act.h"

namespace bagalau::store {

/// Reports as taken in, every version.
class ReportRecords
{
public:
    explicit ReportRecords(const Database& database) : m_database(database) {}

    /// The latest version; with its files, without its findings.
    std::optional<domain::ReportInfo> latest(const QString& body, const QString& block) const;
    QList<domain::ReportInfo> all() const; ///< latest versions only
    base::Findings findings(const QString& report) const;
    domain::ReportTables tables(const QString& report) const;
    void add(const Act& act, const domain::ReportInfo& info, const domain::ReportTables& tables) const;

private:
    QList<domain::ReportInfo> select(const QString& condition, const QVariantList& values) const;
    const Database& m_database;
};

} // namespace bagalau::store
