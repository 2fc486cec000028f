#pragma once

#include "domain/records.h"
#include "store/act.h"

namespace bagalau::store {

/// Issued conclusions, their deliveries, objections against them, and packages that were given away.
class ConclusionRecords
{
public:
    explicit ConclusionRecords(const Database& database) : m_database(database) {}

    std::optional<domain::Conclusion> latest(const QString& body, const QString& block) const;
    std::optional<domain::Conclusion> byId(const QString& id) const;
    QList<domain::Conclusion> all() const; ///< oldest first
    int countOf(const QString& block) const;
    void add(const Act& act, const domain::Conclusion& conclusion) const;
    void deliver(const Act& act, const QString& conclusion, QDate received) const;

    std::optional<domain::Objection> objection(int number) const;
    QList<domain::Objection> objections() const;
    void addObjection(const Act& act, const domain::Objection& objection) const;
    void formCommission(const Act& act, const domain::Objection& objection,
                        const QList<domain::CommissionMember>& members) const;
    void decide(const Act& act, const domain::Objection& objection, const domain::ObjectionItem& item) const;
    void close(const Act& act, const domain::Objection& objection, QDate sent, const QString& successor,
               const QList<domain::FileReference>& answers) const;

    QList<domain::PackageInfo> packages() const;
    void addPackage(const Act& act, const domain::PackageInfo& package) const;

private:
    QList<domain::Conclusion> select(const QString& condition, const QVariantList& values) const;
    QList<domain::Objection> selectObjections(const QString& condition, const QVariantList& values) const;
    void fill(domain::Objection& objection) const;
    const Database& m_database;
};

} // namespace bagalau::store
