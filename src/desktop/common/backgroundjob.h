#pragma once

#include "base/problem.h"

#include <QFutureWatcher>
#include <QWidget>
#include <QtConcurrentRun>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class BackgroundJob;
}

/// A line that runs one pure function in a worker thread: what is being done, that it goes on or how far it is, and a
/// way out. Hidden while nothing runs. What was cancelled ends unheard: such functions change nothing.
class BackgroundJob final : public QWidget
{
    Q_OBJECT

public:
    explicit BackgroundJob(QWidget* parent = nullptr);
    ~BackgroundJob() override;

    bool busy() const { return m_watcher != nullptr; }
    void cancel();

    /// Tells how far a work is; false: it was cancelled, and nobody waits for its end.
    using Tick = std::function<bool(int done, int total)>;

    /// Starts `work`; `done` or `failed` is called in the window's thread. The work holds values only.
    template <class Result>
    void start(const QString& text, std::function<Result()> work, std::function<void(Result)> done,
               std::function<void(const base::Problem&)> failed)
    {
        startCounted<Result>(
            text, [work = std::move(work)](const Tick&) { return work(); }, std::move(done), std::move(failed));
    }

    /// The same for a work that counts.
    template <class Result>
    void startCounted(const QString& text, std::function<Result(const Tick&)> work, std::function<void(Result)> done,
                      std::function<void(const base::Problem&)> failed)
    {
        using Outcome = std::shared_ptr<std::pair<std::optional<Result>, std::optional<base::Problem>>>;
        auto* watcher = new QFutureWatcher<Outcome>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [=, this] {
            if (!release(watcher))
                return;
            const Outcome outcome = watcher->result();
            outcome->second ? failed(*outcome->second) : done(*std::move(outcome->first));
        });
        begin(watcher, text);
        watcher->setFuture(QtConcurrent::run([work](QPromise<Outcome>& promise) {
            const Tick tick = [&promise](int finished, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(finished);
                return !promise.isCanceled();
            };
            auto outcome = std::make_shared<typename Outcome::element_type>();
            guarded(outcome->second, [&] { outcome->first = work(tick); });
            promise.addResult(std::move(outcome));
        }));
    }

signals:
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent* event) override;

private:
    static void guarded(std::optional<base::Problem>& problem, const std::function<void()>& work);
    void begin(QFutureWatcherBase* watcher, const QString& text);
    bool release(QFutureWatcherBase* watcher);
    void leave();

    std::unique_ptr<Ui::BackgroundJob> m_ui;
    QFutureWatcherBase* m_watcher = nullptr;
};

} // namespace bagalau::desktop
