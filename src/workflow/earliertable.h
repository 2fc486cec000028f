#pragma once

#include "workflow/earlier.h"

namespace bagalau::workflow {

// How readEarlier() reads a table of text. Inside workflow only.
EarlierLoad readEarlierTable(const Session& session, const QString& name, const QByteArray& bytes);

} // namespace bagalau::workflow
