#pragma once

#include "desktop/shell/workspace.h"
#include "domain/workcalendar.h"

namespace bagalau::desktop {

/// "15 calendar days from 20.04.2018: last day 05.05.2018 (clause 60)", and plainly said if the count is provisional or
/// moved on from a day of rest.
QString dayCount(const Workspace& workspace, const QString& limit, const domain::Deadline& deadline);

/// The same of a limit that may have no clause; `procedure` says which rule held for a last day of rest.
QString dayCount(const Workspace& workspace, const domain::Procedure& procedure, const domain::TimeLimit& limit,
                 const domain::Deadline& deadline);

/// "3 days left", "The last day is today", "Overdue by 2 days", with a sign for the last two.
QString daysLeft(int days);

} // namespace bagalau::desktop
