#pragma once

#include "base/message.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// One thing that was verified in a store, in words, and whether it holds.
struct CheckLine
{
    base::Message text;
    bool good = true;
};

/// Verifies the store: the engine's integrity, the journal's chain, every stored file against its digest, every issued
/// score recomputed, every stored package. Reads only.
QList<CheckLine> checkStore(const Session& session);

} // namespace bagalau::workflow
