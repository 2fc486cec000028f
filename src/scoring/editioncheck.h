#pragma once

#include "domain/edition.h"
#include "scoring/editionjson.h"

namespace bagalau::scoring {

/// Checks an edition as a whole, after it was read: names, types and units of every formula in every place, cycles,
/// sums of maxima and weights, scales, forms, directions. Each fault has its path in the file.
void checkEdition(const domain::Edition& edition, EditionFaults& faults);

} // namespace bagalau::scoring
