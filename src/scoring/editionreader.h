#pragma once

#include "base/finding.h"
#include "domain/inputs.h"

namespace bagalau::scoring {

/// Reads a methodology edition (docs/editions.md) and checks all of it: names, types, units, tables, cycles, sums,
/// scales and, if all is well, its worked examples. Every fault is a blocker among the findings; its place is the path
/// in the file ("definitions/K2/formula"), the line and, in a formula, the sign ("120:9").
domain::Edition readEdition(const QByteArray& json, base::Findings& findings);

/// The same without calculating the worked examples.
domain::Edition readUntested(const QByteArray& json, base::Findings& findings);

/// Reads an edition that was tested before it came into use: the examples are not calculated again. Throws a Problem
/// that names the first fault.
domain::Edition readEdition(const QByteArray& json);

/// The inputs that a worked example gives as a whole; each counts, whoever would establish it.
domain::Inputs exampleInputs(const domain::Variant& variant, const domain::WorkedExample& example);

/// The examples that do not hold, as blockers; an edition is used only when there are none.
base::Findings failedExamples(const domain::Edition& edition);

} // namespace bagalau::scoring
