#pragma once

#include "domain/records.h"
#include "store/act.h"

namespace bagalau::store {

/// Which sides of a text are finished.
struct SidesReady
{
    bool kk = false;
    bool ru = false;
};

/// What assessors and reviewers establish: accepted values, reviews, texts of conclusions being written.
class AssessmentRecords
{
public:
    explicit AssessmentRecords(const Database& database) : m_database(database) {}

    /// All of a body and block, oldest first: the last for an input counts.
    QList<domain::AcceptedValue> accepted(const QString& body, const QString& block) const;
    void accept(const Act& act, const QString& body, const QString& block, const domain::AcceptedValue& value) const;
    /// The documents on which the values of an act rest.
    void addEvidence(const Act& act, const QList<domain::FileReference>& files) const;

    std::optional<domain::Review> lastReview(const QString& body, const QString& block) const;
    void addReview(const Act& act, const QString& id, const QString& body, const QString& block,
                   const domain::Review& review) const;

    QMap<QString, base::Bilingual> drafts(const QString& body, const QString& block) const;
    /// A side whose text changes is no longer ready.
    void setDraft(const Act& act, const QString& body, const QString& block, const QString& section,
                  const base::Bilingual& text) const;
    /// By section: which sides of the drafts their writers have finished.
    QMap<QString, SidesReady> readySides(const QString& body, const QString& block) const;
    void setReady(const Act& act, const QString& body, const QString& block, const QString& section,
                  const SidesReady& ready) const;

private:
    /// By the number of the journal entry of the act.
    QHash<qint64, QList<domain::FileReference>> evidenceOf(const QString& body, const QString& block) const;

    const Database& m_database;
};

} // namespace bagalau::store
