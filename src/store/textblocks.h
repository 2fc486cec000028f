#pragma once

#include "domain/records.h"
#include "store/act.h"

namespace bagalau::store {

/// The texts that an office keeps for reuse.
class TextBlockRecords
{
public:
    explicit TextBlockRecords(const Database& database) : m_database(database) {}

    QList<domain::TextBlock> all() const;
    std::optional<domain::TextBlock> block(const QString& id) const;
    /// Adds the block, or changes the one with this id; official and time are those of the act.
    void set(const Act& act, const domain::TextBlock& block) const;
    void remove(const Act& act, const QString& id) const;

private:
    const Database& m_database;
};

} // namespace bagalau::store
