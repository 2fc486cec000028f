#pragma once

#include "base/language.h"
#include "base/number.h"

#include <QMap>
#include <QString>

namespace bagalau::workflow {

// Inside workflow only.

/// One rule of resources/templates/suggestions.json: of what it speaks, from which threshold on, and in which words.
/// In the words "<name>", "<text>", "<id>", "<count>" and what else is found are filled in; "{field}" stays and follows
/// the assessment.
struct SuggestionRule
{
    QString section;
    QString kind;                         ///< what suggestions.cpp finds for it
    base::Bilingual one;                  ///< the words for a single find; empty: as for several
    base::Bilingual text;                 ///< the words before a list, or all of them
    QMap<QString, base::Bilingual> items; ///< an item of the list, by what became of it; "": whatever became of it
    QMap<QString, base::Bilingual> parts; ///< words around a "<value>" that may be missing; then they are, too
    base::Bilingual many;                 ///< in the place of a list that is longer than atMost
    qsizetype atMost = 0;                 ///< 0: any number
    qsizetype take = 0;                   ///< of an order of criteria: so many, and those that are tied with the last
    qsizetype takeOfMany = 0;             ///< the same where there are manyFrom criteria or more
    qsizetype manyFrom = 0;
    base::Number changeFrom; ///< the smallest change that is spoken of: points, or a part of the maximum
};

const QList<SuggestionRule>& suggestionRules();

/// What stands in a suggestion where the official has to say something: nobody may issue it so.
base::Bilingual suggestionPlaceholder();

} // namespace bagalau::workflow
