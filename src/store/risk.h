#pragma once

#include "domain/accountability.h"
#include "domain/risk.h"
#include "store/act.h"

namespace bagalau::store {

/// A selection of bodies that are checked again, as it was made.
struct MadeSelection
{
    QString id;
    QString block;
    QJsonObject snapshot;
    QString official;
    QString at;
    qint64 entry = 0;
};

/// What the risk management system rests on, and the selections made by it.
class RiskRecords
{
public:
    explicit RiskRecords(const Database& database) : m_database(database) {}

    /// Of a block, by body.
    QHash<QString, QMap<domain::RiskKey, domain::RiskFigure>> figures(const QString& block) const;
    /// In the place of what was known before.
    void set(const Act& act, const QString& body, const QString& block, const domain::RiskKey& key,
             const domain::RiskFigure& figure) const;

    /// Whether the store keeps any of this: one of an older version, opened to be read only, does not.
    bool kept() const;
    /// Of a block, or with an empty one of all, oldest first.
    QList<MadeSelection> selections(const QString& block = {}) const;
    void add(const Act& act, const MadeSelection& selection) const;

private:
    const Database& m_database;
};

/// What officials found about the sectors entrusted to bodies. A later finding takes the place of an earlier one.
class SectorRecords
{
public:
    explicit SectorRecords(const Database& database) : m_database(database) {}

    /// Of a body, or with an empty id of all, oldest first.
    QList<domain::SectorFinding> findings(const QString& body = {}) const;
    void add(const Act& act, const domain::SectorFinding& finding) const;

private:
    const Database& m_database;
};

} // namespace bagalau::store
