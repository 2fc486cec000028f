#pragma once

#include "workflow/session.h"

namespace bagalau::workflow {

/// The stages with their dates, by block where they differ, and what is due, as an iCalendar file in a language.
/// Throws Refused where nothing has a date.
QByteArray scheduleFile(const Session& session, base::Language language);
/// Writes it safely.
void writeScheduleFile(const Session& session, const QString& path, base::Language language);

} // namespace bagalau::workflow
