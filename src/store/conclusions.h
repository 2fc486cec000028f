#pragma once

#include "domain/records.h"
#include "store/act.h"

namespace bagalau::store {

/// Issued conclusions, how they travelled, and packages that were given away.
class ConclusionRecords
{
public:
    explicit ConclusionRecords(const Database& database) : m_database(database) {}

    std::optional<domain::Conclusion> latest(const QString& body, const QString& block) const;
    std::optional<domain::Conclusion> byId(const QString& id) const;
    QList<domain::Conclusion> all() const; ///< oldest first
    QList<domain::Conclusion> of(const QString& body, const QString& block) const;
    /// All without what they froze and without their files: quick, for lists.
    QList<domain::Conclusion> heads() const;
    /// All, oldest first, with what they froze and nothing else; also of a store of an older version.
    QList<domain::Conclusion> frozen() const;
    int countOf(const QString& block) const;
    void add(const Act& act, const domain::Conclusion& conclusion) const;
    void dispatch(const Act& act, const QString& conclusion, const domain::Passage& passage) const;
    void deliver(const Act& act, const QString& conclusion, const domain::Passage& passage) const;
    void noObjection(const Act& act, const QString& conclusion, const domain::Passage& passage) const;

    QList<domain::PackageInfo> packages() const;
    void addPackage(const Act& act, const domain::PackageInfo& package) const;

private:
    enum class Part { Head, Whole };
    QList<domain::Conclusion> select(const QString& condition, const QVariantList& values,
                                     Part part = Part::Whole) const;
    const Database& m_database;
};

} // namespace bagalau::store
