#pragma once

#include "domain/assessment.h"

namespace bagalau::domain {

/// A step of a calculation, opened for whoever redoes it.
struct ProofStep
{
    TraceStep step;
    Explained how; ///< with the values in place
    /// The whole rule with places instead of names, for a spreadsheet: a Name is the id of an input, a step or a
    /// setting (its `table` says which: "inputs", "steps", "settings"), rows are written out as "mean(h/1.1; h/1.2)",
    /// with those that count. A Constant with a text is taken from the calculation: the text says what a spreadsheet
    /// cannot redo. Null: the step has no rule.
    Formula places;
    bool taken = true; ///< false: only branches that were not taken lead here; not in the trace
};

/// A calculation as it can be redone: the steps of its trace in their order, then those of branches not taken.
struct Proof
{
    QList<ProofStep> steps;
};

inline const QString placeOfInput = QStringLiteral("inputs");
inline const QString placeOfStep = QStringLiteral("steps");
inline const QString placeOfSetting = QStringLiteral("settings");

} // namespace bagalau::domain
