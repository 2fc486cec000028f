#pragma once

#include "domain/inputs.h"
#include "domain/proof.h"

namespace bagalau::scoring {

/// Opens every step of an assessment that was made from these inputs.
domain::Proof proofOf(const domain::Edition& edition, const domain::Variant& variant, const domain::Inputs& inputs,
                      const domain::Assessment& assessment);

} // namespace bagalau::scoring
