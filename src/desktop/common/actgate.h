#pragma once

#include "desktop/shell/workspace.h"

namespace bagalau::desktop {

/// Why the person at work cannot do this act now (no store, nobody chosen, the role), in the window's language; empty
/// if nothing is against it.
QString reasonAgainst(const Workspace& workspace, const QString& act);

/// Runs an act or a view and returns the text of its Problem, for places that show it themselves; empty: it is done.
QString attempt(const Workspace& workspace, const std::function<void()>& act);

/// Joins reasons as lines of one text.
QString asLines(const Workspace& workspace, const QList<base::Message>& messages);

} // namespace bagalau::desktop
