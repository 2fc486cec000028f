#pragma once

#include "desktop/shell/settings.h"
#include "desktop/shell/workspace.h"

#include <QFrame>

namespace bagalau::desktop {

namespace Ui {
class ReminderBar;
}

/// One calm line when a store was opened: how much is overdue and due today. Nothing there, switched off, or hidden by
/// the person until the next store: no line.
class ReminderBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ReminderBar(QWidget* parent = nullptr);
    ~ReminderBar() override;

    void attach(Workspace& workspace, const Settings& settings); ///< once, before it is shown
    void refresh();

signals:
    void asked(); ///< to see what is due

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::ReminderBar> m_ui;
    Workspace* m_workspace = nullptr;
    const Settings* m_settings = nullptr;
    bool m_hidden = false;
};

} // namespace bagalau::desktop
