#pragma once

#include <QDateTime>

namespace bagalau::base {

/// What time it is: the system's in the program, a fixed one in tests and in the training cycle.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// Stands still until it is set.
class SetClock final : public Clock
{
public:
    explicit SetClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace bagalau::base
