#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace bagalau::base {

/// An identity that cannot be mistaken for another kind of identity. Registers use short words ("agriculture"),
/// records of a store use UUIDs, so that copies of a store can be merged.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}
    const QString& value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    bool operator==(const Id&) const = default;
    auto operator<=>(const Id& other) const { return m_value.compare(other.m_value) <=> 0; }

private:
    QString m_value;
};

template <class Tag> size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

/// Gives new identities: random in the program, counted in tests.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual QString next() = 0;
};

class RandomIds final : public IdSource
{
public:
    QString next() override { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
};

} // namespace bagalau::base
