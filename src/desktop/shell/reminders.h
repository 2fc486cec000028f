#pragma once

#include "desktop/shell/settings.h"
#include "desktop/shell/workspace.h"
#include "workflow/due.h"

namespace bagalau::desktop {

/// Shows a message outside the window. Must do nothing where the system has no place for it.
class Notifier
{
public:
    virtual ~Notifier() = default;
    virtual void notify(const QString& title, const QString& text) = 0;
};

/// Asks the system to notify of what is overdue and due today: once a day for each store, and only if the person wants
/// it. A training store's day is the one that it takes for today.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    Reminders(Workspace& workspace, Settings& settings, Notifier& notifier, QObject* parent = nullptr);

    static workflow::DueCount countOf(const workflow::Session& session);
    /// "Overdue: 3. Due today: 1."; only what there is.
    static QString words(const workflow::DueCount& count);

private:
    void remind();

    Workspace& m_workspace;
    Settings& m_settings;
    Notifier& m_notifier;
};

} // namespace bagalau::desktop
