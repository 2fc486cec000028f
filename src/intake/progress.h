#pragma once

#include "intake/failure.h"
#include "intake/readreport.h"

namespace bagalau::intake {

/// Tells the tick how far the reading is, and stops it by throwing Cancelled.
class Progress final
{
public:
    Progress(Tick tick, qint64 total) : m_tick(std::move(tick)), m_total(total) {}

    void advance(qint64 bytes)
    {
        m_done += bytes;
        beat();
    }
    void beat() const
    {
        if (m_tick && !m_tick(m_done, m_total))
            throw Cancelled{};
    }

private:
    Tick m_tick;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace bagalau::intake
