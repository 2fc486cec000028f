#include "desktop/common/actgate.h"

#include "workflow/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

QString reasonAgainst(const Workspace& workspace, const QString& act)
{
    if (!workspace.session())
        return QCoreApplication::translate("bagalau::desktop::ActGate", "Open or create a store first.");
    if (workspace.official().isEmpty())
        return QCoreApplication::translate("bagalau::desktop::ActGate",
                                           "Choose at the top of the window who works, then this can be done.");
    return attempt(workspace, [&] { workflow::requireRight(*workspace.session(), workspace.official(), act); });
}

QString attempt(const Workspace& workspace, const std::function<void()>& act)
{
    try {
        act();
        return {};
    } catch (const base::Problem& problem) {
        return problem.text(workspace.language());
    }
}

QString asLines(const Workspace& workspace, const QList<base::Message>& messages)
{
    QStringList lines;
    for (const base::Message& message : messages)
        lines << workspace.text(message);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace bagalau::desktop
