#pragma once

#include "domain/recommendation.h"
#include "store/act.h"

namespace bagalau::store {

/// The register of earlier instructions and recommendations. Nothing in it is changed or removed.
class RecommendationRecords
{
public:
    explicit RecommendationRecords(const Database& database) : m_database(database) {}

    /// Of a body and block, or with empty ids of all, by number; the withdrawn too.
    QList<domain::Recommendation> all(const QString& body = {}, const QString& block = {}) const;
    std::optional<domain::Recommendation> byNumber(int number) const;
    int lastNumber() const;

    /// Who, when and the entry are those of the act.
    void add(const Act& act, const domain::Recommendation& recommendation) const;
    void addMeasure(const Act& act, const QString& recommendation, const domain::Measure& measure) const;
    /// The evidence is that of the act.
    void addFulfilment(const Act& act, const QString& recommendation, const domain::Fulfilment& fulfilment) const;
    /// `record`: id of a recommendation, a measure or a fulfilment.
    void withdraw(const Act& act, const QString& record, const QString& reason) const;

private:
    QList<domain::Recommendation> select(const QString& condition, const QVariantList& values) const;
    const Database& m_database;
};

} // namespace bagalau::store
