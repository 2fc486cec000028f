#include "desktop/common/backgroundjob.h"

#include "ui_backgroundjob.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

BackgroundJob::BackgroundJob(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::BackgroundJob>())
{
    m_ui->setupUi(this);
    connect(m_ui->jobCancel, &QPushButton::clicked, this, &BackgroundJob::cancel);
    hide();
}

BackgroundJob::~BackgroundJob() = default;

void BackgroundJob::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void BackgroundJob::begin(QFutureWatcherBase* watcher, const QString& text)
{
    Q_ASSERT(!busy());
    m_watcher = watcher;
    m_ui->jobLabel->setText(text);
    m_ui->jobProgress->setRange(0, 0);
    m_ui->jobProgress->setTextVisible(false);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, this, [this](int, int total) {
        m_ui->jobProgress->setRange(0, total);
        m_ui->jobProgress->setTextVisible(total > 0);
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_ui->jobProgress, &QProgressBar::setValue);
    show();
    emit busyChanged(true);
}

void BackgroundJob::cancel()
{
    if (!m_watcher)
        return;
    m_watcher->cancel();
    leave();
}

void BackgroundJob::leave()
{
    disconnect(m_watcher, &QFutureWatcherBase::progressRangeChanged, this, nullptr);
    disconnect(m_watcher, &QFutureWatcherBase::progressValueChanged, m_ui->jobProgress, nullptr);
    m_watcher = nullptr;
    hide();
    emit busyChanged(false);
}

bool BackgroundJob::release(QFutureWatcherBase* watcher)
{
    watcher->deleteLater();
    if (watcher != m_watcher)
        return false;
    leave();
    return true;
}

void BackgroundJob::guarded(std::optional<base::Problem>& problem, const std::function<void()>& work)
{
    try {
        work();
    } catch (const base::Problem& one) {
        problem = one;
    } catch (const std::exception& other) {
        problem = base::Problem(base::Problem::Kind::File,
                                {u"job.failed"_s, QT_TRANSLATE_NOOP("Messages", "This could not be finished.")},
                                QString::fromUtf8(other.what()));
    }
}

} // namespace bagalau::desktop
