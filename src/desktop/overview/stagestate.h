#pragma once

#include "desktop/shell/signs.h"
#include "domain/procedure.h"
#include "workflow/views.h"

namespace bagalau::desktop {

/// How a stage of the schedule stands for this office: by its date and by how many bodies are through with it.
struct StageState
{
    domain::Stage stage;
    Tone tone = Tone::Quiet;
    QString words; ///< "done", "in 12 days", "overdue by 3 days", "date not set"
    QString count; ///< "10 of 32 bodies"; empty where the office itself counts nothing (stages 4 to 6)
};

/// The stages with their states; `statuses` are the bodies of the block that the window shows.
QList<StageState> stageStates(const QList<domain::Stage>& stages, const QList<workflow::BodyStatus>& statuses,
                              QDate today);

} // namespace bagalau::desktop
