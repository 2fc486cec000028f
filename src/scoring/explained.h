#pragma once

#include "domain/assessment.h"
#include "domain/inputs.h"
#include "scoring/evaluator.h"

namespace bagalau::scoring {

/// Explains a step of an assessment ("K2", "h/1.1.1") made from these inputs.
domain::Explained explained(const domain::Edition& edition, const domain::Variant& variant,
                            const domain::Inputs& inputs, const QString& stepId);

/// The same in a calculation that goes on.
domain::Explained explainedStep(Evaluator& evaluator, const domain::Definition& definition, const Evaluator::Row* row);

} // namespace bagalau::scoring
