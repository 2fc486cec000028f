#pragma once

#include "desktop/shell/workspace.h"

class QLabel;

namespace bagalau::desktop {

/// Runs an act for a dialog that stays open: a Problem is shown in the dialog's own label. True if it was done.
bool runInPlace(const Workspace& workspace, QLabel* fault, const std::function<void()>& act);

/// Shows a fault in the label, or hides the label for an empty one.
void showFault(QLabel* label, const QString& text);

} // namespace bagalau::desktop
