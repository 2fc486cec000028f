#pragma once

#include "desktop/shell/workspace.h"
#include "domain/recommendation.h"

namespace bagalau::desktop {

/// A recommendation as a page to read: its paper, both texts side by side, the measures, and the history of its states;
/// the documents are links of their digests.
QString recommendationPage(const Workspace& workspace, const domain::Recommendation& recommendation);

} // namespace bagalau::desktop
