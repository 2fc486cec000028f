#pragma once

#include "base/finding.h"
#include "domain/edition.h"

#include <QHash>
#include <QSet>

namespace bagalau::domain {

/// One number of a calculation: what it is, by which formula, from what. Steps and inputs together lead from the score
/// to the cells of the report.
struct TraceStep
{
    QString id; ///< "score", "D", or "h/1.1.1": the definition and the row
    QString definition;
    QString table; ///< empty for the body as a whole
    QString row;
    Value value;
    QStringList uses;     ///< ids of steps and of inputs ("indicators/1.1.1/fact"), in the order of the formula
    QStringList settings; ///< open points of the edition that its own formula names
    std::optional<Otherwise> otherwise; ///< there was nothing to measure, and what followed
    bool operator==(const TraceStep&) const = default;
};

/// A result that is shown, and that an objection may contest.
struct AssessmentItem
{
    QString id; ///< as the step
    base::Bilingual name;
    base::Bilingual row; ///< the row's own name; empty for the body as a whole
    base::Number points;
    std::optional<base::Number> maximum;
    std::optional<base::Number> weight;
    bool penalty = false;
    QString direction;
    bool operator==(const AssessmentItem&) const = default;
};

/// The result of a direction, where the edition gives it one of its own.
struct DirectionResult
{
    QString id;
    std::optional<base::Number> before; ///< exact; what enters the block is the exact score
    std::optional<base::Number> penalty;
    std::optional<base::Number> score; ///< rounded as the edition says
    bool operator==(const DirectionResult&) const = default;
};

/// What a methodology makes of the inputs of one body. Same edition and inputs, same bytes.
struct Assessment
{
    QString body;
    QString block;
    QString edition;
    QString editionDigest;
    QString variant;
    QString inputsDigest;
    std::optional<base::Number> score; ///< none while something is missing: see findings
    QString degree;                    ///< id; empty without a score
    std::optional<base::Number> penalty;
    std::optional<base::Number> beforePenalty;
    QList<DirectionResult> directions; ///< those that were calculated
    QList<AssessmentItem> items;
    QList<TraceStep> steps;
    base::Findings findings;

    /// Everything that was to be calculated is there: the score, or the part of a block that an office scores.
    bool settled() const { return score || (findings.isEmpty() && !items.isEmpty()); }
    const TraceStep* step(const QString& id) const;
    const AssessmentItem* item(const QString& id) const;
    bool operator==(const Assessment&) const = default;
};

/// A step of a scale that applied to a value.
struct ScaleHit
{
    QString scale;
    base::Number value;
    ScaleStep step;
};

/// How a number came about: its formula with the values in place ("15 - 12 / 48000 * 10000"), and the steps of scales
/// that applied. A null formula: there was nothing to measure, or the step does not exist.
struct Explained
{
    Formula formula;
    Value result;
    QList<ScaleHit> scales;
    std::optional<Otherwise> otherwise;
};

/// For each step the settings of the edition that it rests on, directly or through others.
QHash<QString, QSet<QString>> doubtsOf(const Assessment& assessment, const Edition& edition);

/// The numbers alone, exact: what a recipient must get again from the same edition and inputs.
QJsonObject resultJson(const Assessment& assessment);

} // namespace bagalau::domain
