#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

namespace bagalau::desktop {

/// What an entry of the journal says about an objection, sentence by sentence in the window's language.
QStringList historyWords(const Workspace& workspace, const ObjectionCase& shown, const domain::JournalEntry& entry);

} // namespace bagalau::desktop
