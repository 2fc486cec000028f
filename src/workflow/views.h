#pragma once

#include "workflow/assessments.h"
#include "workflow/objectionviews.h"

namespace bagalau::workflow {

/// A body in the list of a year: whether it is assessed, and what becomes of a reorganised one.
struct YearBody
{
    domain::AssessedBody body;
    domain::Standing standing;
    std::optional<base::Message> note; ///< only of a reorganised one
};

/// Everybody whom the results of a year are about, by the names of that year.
QList<YearBody> bodiesOfYear(const Session& session, int year);

/// A body in the list of the year, with where its block stands.
struct BodyStatus
{
    domain::AssessedBody body;
    std::optional<base::Message> refusal; ///< why this office does not assess it; then the rest is empty
    Progress progress = Progress::NoReport;
    int reportVersion = 0; ///< 0: none of the body; working sheets of the office may be there
    std::optional<base::Number> score;
    base::Bilingual degree;
    QString degreeId;
    qsizetype open = 0; ///< things to settle before there is a score
    QString conclusion; ///< number; empty: none
    QDate delivered;
    std::optional<base::Message> note;         ///< what becomes of a reorganised body, in a few words
    std::optional<base::Message> noConclusion; ///< why it gets none and may not object: it is only analysed
};

/// Every body of the year that is assessed in the block, in the order of the register.
QList<BodyStatus> bodyStatuses(const Session& session, const QString& block);

/// The blocks for which this store has an edition and in which its authorities assess somebody.
QList<domain::Block> blocksOf(const Session& session);

/// The latest report of a body and block with its findings.
std::optional<domain::ReportInfo> reportOf(const Session& session, const QString& body, const QString& block);
QByteArray fileBytes(const Session& session, const QString& digest);

std::optional<domain::Review> lastReview(const Session& session, const QString& body, const QString& block);

QList<domain::Conclusion> conclusions(const Session& session);
std::optional<domain::Conclusion> latestConclusion(const Session& session, const QString& body, const QString& block);

QList<domain::PackageInfo> packages(const Session& session);

/// A formula of an edition as an official reads it, in words of a language; `table` is where it stands, null for the
/// body as a whole. Where an open point is decided, only what counts is written.
QString formulaInWords(const domain::Formula& formula, const domain::Table* table, const domain::Edition& edition,
                       const domain::Variant& variant, base::Language language);

/// How a step of an assessment came about from these inputs; its formula is written by formulaInNumbers().
domain::Explained explained(const domain::Edition& edition, const domain::Variant& variant,
                            const domain::Inputs& inputs, const QString& stepId);
/// "15 − 12 / 48 000 × 10 000"
QString formulaInNumbers(const domain::Formula& formula, base::Language language);
/// The step of a scale that applied, and what followed where there was nothing to measure: as the papers say it.
QString scaleInWords(const domain::ScaleHit& hit, base::Language language);
QString otherwiseInWords(domain::Otherwise otherwise, base::Language language);
/// What a setting is in its edition; empty where only one way of reading is offered.
QString settingInWords(const domain::Edition& edition, const domain::Setting& setting, base::Language language);
/// A fraction that can be redone by hand, else more places than anybody needs; empty where the short form is exact.
QString exactText(const base::Number& number);

} // namespace bagalau::workflow
