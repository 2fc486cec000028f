#pragma once

#include "desktop/shell/mainwindow.h"

namespace bagalau::desktop {

/// The pages of the window, in the order of its list.
QList<PageEntry> allPages();

} // namespace bagalau::desktop
