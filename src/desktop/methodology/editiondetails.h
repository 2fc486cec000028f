#pragma once

#include "desktop/methodology/editiontree.h"
#include "workflow/editions.h"

namespace bagalau::desktop {

/// The edition as a whole, as HTML: act, years, who develops and approves it, sources.
QString editionHtml(const domain::Edition& edition, base::Language language);

/// What an edition says of one thing, as HTML: formula, maximum, where there is nothing to measure, open points,
/// source, steps of a scale, rows of a form, figures of a worked example.
QString detailsHtml(const domain::Edition& edition, const EditionNode& node, base::Language language);

/// The differences of two editions as an HTML table.
QString differencesHtml(const QList<workflow::EditionDifference>& differences, const base::Bilingual& before,
                        const base::Bilingual& after, base::Language language);

} // namespace bagalau::desktop
