#pragma once

#include "desktop/shell/reminders.h"

class QSystemTrayIcon;

namespace bagalau::desktop {

/// By the system's tray, where there is one.
class TrayNotifier final : public Notifier
{
public:
    TrayNotifier();
    ~TrayNotifier() override;
    void notify(const QString& title, const QString& text) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace bagalau::desktop
