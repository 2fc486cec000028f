#pragma once

#include "workflow/paperdata.h"

namespace bagalau::workflow {

// The records of an objection's papers that several lists share. Inside workflow only.

enum class ItemsOf {
    All,
    Considered, ///< by the commission, decided or not
    Refused,    ///< not considered by a rule
    Withdrawn
};
/// Numbered as in the objection, whichever are asked for.
QList<documents::PaperRecord> itemRecords(const ObjectionContent& content, ItemsOf which);
/// Those that were decided at a sitting.
QList<documents::PaperRecord> itemsOfSitting(const ObjectionContent& content, int sitting);

/// The contested items by criterion, with what was established on each.
QList<documents::PaperRecord> criterionRecords(const ObjectionContent& content);

/// One after the other, as sentences.
base::Bilingual joined(const base::Bilingual& first, const base::Bilingual& second);

} // namespace bagalau::workflow
