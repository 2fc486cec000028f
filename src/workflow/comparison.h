#pragma once

#include "workflow/assessments.h"

namespace bagalau::workflow {

/// What bodies can be compared by: the score, the result of a direction, a criterion, a deduction.
struct ComparedItem
{
    QString variant;
    QString id;        ///< of the definition
    QString table;     ///< the mean over the rows of this table is compared; empty: it stands for the body as a whole
    QString direction; ///< whose result it is; empty: the whole block
    base::Bilingual name;
    base::Bilingual variantName;
    std::optional<base::Number> maximum;
    bool penalty = false;
    bool operator==(const ComparedItem&) const = default;
};

/// Everything that this office scores in the block, the score first, variant by variant.
QList<ComparedItem> comparedItems(const Session& session, const QString& block);

/// A body on the board of one criterion.
struct ComparedBody
{
    domain::AssessedBody body;
    Progress progress = Progress::NoReport;
    base::Number points;
    int place = 1;           ///< from the most points, of deductions from the fewest; equal points share a place
    QStringList assessors;   ///< whose values the points rest on: established, or loaded with a working sheet
    base::Number fromMedian; ///< points less the median
    bool outlier = false;
};

/// All bodies with a value of the criterion, the most points first; by a deduction, the fewest first.
struct Comparison
{
    QList<ComparedBody> bodies;
    QList<domain::AssessedBody> without; ///< of the same variant, without a value yet
    std::optional<base::Number> median, mean;
    /// Outside these a value is an outlier: one and a half spans between the quartiles beyond the quartiles (Tukey).
    /// None with fewer than five bodies, or where the quartiles are the same.
    std::optional<base::Number> low, high;
    /// The mean that each assessor gave, where several worked, by name.
    QMap<QString, std::pair<base::Number, int>> byAssessor;
};

Comparison compared(const Session& session, const QString& block, const ComparedItem& item);

/// What an assessment records of the item: the score, a direction's result, a criterion of the body, or the mean over
/// the rows. Nothing where it was not calculated.
std::optional<base::Number> comparedValue(const domain::Assessment& assessment, const domain::Variant& variant,
                                          const ComparedItem& item);

/// The quantile at `quarter` quarters (1, 2, 3) of ascending values, not empty: linear between neighbours, exact.
base::Number quartile(const QList<base::Number>& ascending, int quarter);

} // namespace bagalau::workflow
