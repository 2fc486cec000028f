#pragma once

#include "base/problem.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <functional>
#include <variant>

namespace bagalau::desktop {

/// Runs a plain function in a worker thread and hands its result, or the Problem it threw, to the window's thread. The
/// owner's end silences the answer, not the work.
template <class Result>
void inBackground(QObject* owner, std::function<Result()> work, std::function<void(Result)> done,
                  std::function<void(const base::Problem&)> failed)
{
    using Outcome = std::variant<Result, base::Problem>;
    auto* watcher = new QFutureWatcher<Outcome>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, done = std::move(done), failed = std::move(failed)] {
                         watcher->deleteLater();
                         const Outcome outcome = watcher->result();
                         if (const auto* problem = std::get_if<base::Problem>(&outcome))
                             failed(*problem);
                         else
                             done(std::get<Result>(outcome));
                     });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)]() -> Outcome {
        try {
            return work();
        } catch (const base::Problem& problem) {
            return problem;
        }
    }));
}

} // namespace bagalau::desktop
