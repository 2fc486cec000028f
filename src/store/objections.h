#pragma once

#include "domain/records.h"
#include "store/act.h"

namespace bagalau::store {

/// Objections and re-verifications, with their commissions, sittings, decisions and papers.
class ObjectionRecords
{
public:
    explicit ObjectionRecords(const Database& database) : m_database(database) {}

    std::optional<domain::Objection> byNumber(int number) const;
    QList<domain::Objection> all() const; ///< by number
    QList<domain::Objection> of(const QString& conclusion) const;
    int count() const;

    void add(const Act& act, const domain::Objection& objection) const;
    /// Documents that came later.
    void addFiles(const Act& act, const domain::Objection& objection, const QList<domain::FileReference>& files) const;
    /// In the place of those who were named before.
    void setCommission(const Act& act, const domain::Objection& objection,
                       const QList<domain::CommissionMember>& members, const QString& orderNumber,
                       QDate orderDate) const;
    void addSitting(const Act& act, const domain::Objection& objection, const domain::Sitting& sitting) const;
    /// What became of an open item.
    void settle(const Act& act, const domain::Objection& objection, const domain::ObjectionItem& item) const;
    /// In the place of what was noted of this paper before.
    void setPaper(const Act& act, const domain::Objection& objection, const domain::SignedPaper& paper) const;
    void close(const Act& act, const domain::Objection& objection, QDate sent, const QString& successor,
               const QList<domain::FileReference>& answers) const;

private:
    QList<domain::Objection> select(const QString& condition, const QVariantList& values) const;
    void fill(QList<domain::Objection>& objections, const QString& condition, const QVariantList& values) const;
    const Database& m_database;
};

} // namespace bagalau::store
