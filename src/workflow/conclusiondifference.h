#pragma once

#include "domain/assessment.h"
#include "domain/records.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// A number of a conclusion before and after; nothing: it was not there.
struct ChangedNumber
{
    QString id; ///< of the item; "score", "before", "penalty" of the totals
    base::Bilingual name;
    std::optional<base::Number> before;
    std::optional<base::Number> after;
    bool operator==(const ChangedNumber&) const = default;
};

struct ChangedText
{
    QString section;
    base::Bilingual heading;
    base::Bilingual before;
    base::Bilingual after;
    bool operator==(const ChangedText&) const = default;
};

/// What a conclusion says otherwise than the one that it replaces. Totals are there even if they stayed the same.
struct ConclusionDifference
{
    QString predecessor; ///< number
    QList<ChangedNumber> totals;
    base::Bilingual degreeBefore;
    base::Bilingual degreeAfter;
    QList<ChangedNumber> criteria;   ///< only those that changed, in the order of the assessment
    QList<ChangedNumber> deductions; ///< the same
    QList<ChangedText> texts;        ///< only those that changed

    /// Nothing but texts at most: the successor says the same numbers.
    bool sameNumbers() const;
    bool operator==(const ConclusionDifference&) const = default;
};

/// A line of a paper.
struct ChangeLine
{
    base::Bilingual what;
    base::Bilingual before;
    base::Bilingual after;
    bool operator==(const ChangeLine&) const = default;
};
QList<ChangeLine> changeLines(const ConclusionDifference& difference);

/// From what two conclusions froze; `named` gives the names of items: the assessment of the later one.
ConclusionDifference differenceOf(const QJsonObject& before, const QJsonObject& after, const domain::Edition& edition,
                                  const domain::Assessment& named);

/// Of an issued conclusion against its predecessor; nothing for the first one.
std::optional<ConclusionDifference> conclusionDifference(const Session& session, const domain::Conclusion& conclusion);

} // namespace bagalau::workflow
