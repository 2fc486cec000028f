#include "desktop/reports/reading.h"

#include <QtConcurrent>

namespace bagalau::desktop {

Reading::Reading(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &Reading::take);
}

Reading::~Reading()
{
    if (m_stop)
        *m_stop = true;
    m_watcher.waitForFinished(); // the worker tells this object its progress
}

void Reading::start(const workflow::LoadContext& context)
{
    cancel();
    m_watcher.waitForFinished();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_body = context.request.body;
    m_watcher.setFuture(QtConcurrent::run([this, context, stop = m_stop] { return read(context, stop); }));
}

void Reading::cancel()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_body.clear();
}

Reading::Outcome Reading::read(const workflow::LoadContext& context, const Stop& stop)
{
    const auto tick = [this, &stop](qint64 done, qint64 total) {
        if (*stop)
            return false;
        emit progressed(done, total); // reaches the window's thread through its queue
        return true;
    };
    try {
        return {workflow::readFiles(context, tick), std::nullopt};
    } catch (const base::Problem& problem) {
        return {std::nullopt, problem};
    }
}

void Reading::take()
{
    if (!m_stop)
        return;
    m_stop.reset();
    const Outcome outcome = m_watcher.result();
    if (outcome.plan)
        emit finished(*outcome.plan);
    else if (outcome.problem)
        emit failed(*outcome.problem);
    m_body.clear();
}

} // namespace bagalau::desktop
