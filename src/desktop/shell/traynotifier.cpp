#include "desktop/shell/traynotifier.h"

#include <QApplication>
#include <QStyle>
#include <QSystemTrayIcon>
#include <QTimer>

namespace bagalau::desktop {

namespace {

constexpr int shownFor = 20'000; // milliseconds; then the icon leaves the tray again

} // namespace

TrayNotifier::TrayNotifier() = default;
TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::notify(const QString& title, const QString& text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    const QIcon own = QApplication::windowIcon();
    m_icon = std::make_unique<QSystemTrayIcon>(
        own.isNull() ? QApplication::style()->standardIcon(QStyle::SP_MessageBoxInformation) : own);
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, text, QSystemTrayIcon::Information, shownFor);
    QTimer::singleShot(shownFor, m_icon.get(), &QSystemTrayIcon::hide);
}

} // namespace bagalau::desktop
