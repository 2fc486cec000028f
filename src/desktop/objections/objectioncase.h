#pragma once

#include "domain/assessment.h"
#include "domain/inputs.h"
#include "workflow/objectionviews.h"

namespace bagalau::desktop {

/// An objection with what it contests: what the steps of its page show.
struct ObjectionCase
{
    workflow::ObjectionStatus status;
    domain::Conclusion conclusion;
    domain::Assessment contested; ///< from the inputs frozen with the conclusion
    domain::Inputs inputs;

    const domain::Objection& objection() const { return status.objection; }
    bool open() const { return !objection().closed.isValid(); }
    bool reverification() const { return objection().kind == domain::Objection::Kind::Reverification; }
};

} // namespace bagalau::desktop
