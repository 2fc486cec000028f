#pragma once

#include "domain/edition.h"
#include "scoring/editionjson.h"

namespace bagalau::scoring {

/// Whether every value has exactly one step: steps in one order, none that is never reached, no gap and no overlap
/// between two bounds, and one at the end for all others.
void checkScale(const domain::Scale& scale, const QString& path, EditionFaults& faults);

} // namespace bagalau::scoring
