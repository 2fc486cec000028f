#pragma once

#include "base/problem.h"
#include "workflow/loadreport.h"

#include <QFutureWatcher>
#include <QObject>
#include <atomic>
#include <memory>
#include <optional>

namespace bagalau::desktop {

/// Reads a report's files beside the window, with progress and cancel. One at a time.
class Reading final : public QObject
{
    Q_OBJECT

public:
    explicit Reading(QObject* parent = nullptr);
    ~Reading() override;

    void start(const workflow::LoadContext& context);
    void cancel(); ///< nothing is reported any more
    bool running() const { return m_stop != nullptr; }
    const QString& body() const { return m_body; } ///< whose files are being read

signals:
    void progressed(qint64 done, qint64 total);
    void finished(const workflow::LoadPlan& plan);
    void failed(const base::Problem& problem);

private:
    struct Outcome
    {
        std::optional<workflow::LoadPlan> plan;
        std::optional<base::Problem> problem;
    };
    using Stop = std::shared_ptr<std::atomic_bool>;

    Outcome read(const workflow::LoadContext& context, const Stop& stop);
    void take();

    QFutureWatcher<Outcome> m_watcher;
    Stop m_stop; ///< null: nothing is being read
    QString m_body;
};

} // namespace bagalau::desktop
