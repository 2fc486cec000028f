#include "desktop/shell/reminders.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

Reminders::Reminders(Workspace& workspace, Settings& settings, Notifier& notifier, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_settings(settings), m_notifier(notifier)
{
    connect(&workspace, &Workspace::sessionChanged, this, &Reminders::remind);
    connect(&workspace, &Workspace::changed, this, &Reminders::remind); // another day may have come meanwhile
}

void Reminders::remind()
{
    const workflow::Session* session = m_workspace.session();
    if (!session || !m_settings.reminders() || m_settings.remindedOn(session->office().id) == session->today())
        return;
    m_settings.setRemindedOn(session->office().id, session->today());
    const workflow::DueCount count = countOf(*session);
    if (count != workflow::DueCount())
        m_notifier.notify(tr("What is due – %1").arg(QFileInfo(session->path()).fileName()), words(count));
}

workflow::DueCount Reminders::countOf(const workflow::Session& session)
{
    return workflow::countDue(workflow::dueItems(session), session.today());
}

QString Reminders::words(const workflow::DueCount& count)
{
    QStringList parts;
    if (count.overdue > 0)
        parts << tr("Overdue: %1.").arg(count.overdue);
    if (count.today > 0)
        parts << tr("Due today: %1.").arg(count.today);
    return parts.join(u' ');
}

} // namespace bagalau::desktop
