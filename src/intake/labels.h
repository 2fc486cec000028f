#pragma once

#include "intake/layout.h"

namespace bagalau::intake {

/// Whose report it is and for which year, as the sheets say above their headings.
void checkLabels(const domain::Edition& edition, const base::Bilingual& bodyName, int year,
                 const QList<Layout>& layouts, Doubts& doubts);

} // namespace bagalau::intake
