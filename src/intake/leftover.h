#pragma once

#include "intake/layout.h"

#include <QSet>

namespace bagalau::intake {

/// Tells of sheets that nothing was read from: with a warning where one resembles a form that is looked for (at least
/// half of its required headings in one row, or the name of a form that was not found), with a note where it holds
/// anything else, so that nothing is left out silently. `told`: sheets that were read or spoken of already.
void reportLeftOver(const QList<domain::Form>& forms, const QList<domain::Form>& others, const domain::Variant& variant,
                    const QList<ReadFile>& files, const QSet<const Sheet*>& told,
                    const QSet<const domain::Form*>& found, const Progress& progress, Doubts& doubts);

/// The headings in both languages: “Атауы”, “Саны”.
base::Bilingual headingsOf(const QList<const domain::Form::SheetColumn*>& columns);

} // namespace bagalau::intake
