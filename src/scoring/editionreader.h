#pragma once

#include "base/finding.h"
#include "domain/edition.h"

namespace bagalau::scoring {

/// Reads a methodology edition (JSON, format 1) and checks all of it: names, types, tables, cycles, examples. Every
/// fault is a blocker among the findings, with the part of the file ("variants/central/score") as its place.
domain::Edition readEdition(const QByteArray& json, base::Findings& findings);

/// The same for an edition that must be good: throws a Problem that names the first fault.
domain::Edition readEdition(const QByteArray& json);

/// The examples that do not hold, as blockers; an edition is used only when there are none.
base::Findings failedExamples(const domain::Edition& edition);

} // namespace bagalau::scoring
