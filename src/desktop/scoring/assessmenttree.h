#pragma once

#include "desktop/scoring/calculation.h"

namespace bagalau::desktop {

/// A place in the tree of an assessment. The same step or input stands wherever it is used.
struct AssessmentNode
{
    enum class Kind {
        Root,
        Step,       ///< id of a step
        Input,      ///< id of an input
        Degree,     ///< the degree of effectiveness
        Deductions, ///< over the penalties, in a store that scores only some directions and has no total
        Criterion,  ///< over one definition's rows; id of its first step
        Report,     ///< over all values of the report
        Table,      ///< id of a table
        Row         ///< id of the row's first input
    };

    Kind kind = Kind::Root;
    QString id;
    int parent = -1;
    int row = 0; ///< among the children of its parent
    QList<int> children;
};

/// The tree, the root first: score, degree, deduction, then the criteria, each with what it was made of down to the
/// inputs, and at the end all values of the report, used or not.
QList<AssessmentNode> assessmentTree(const Calculation& calculation);

} // namespace bagalau::desktop
