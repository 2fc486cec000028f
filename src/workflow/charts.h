#pragma once

#include "domain/assessment.h"
#include "domain/chartdata.h"
#include "workflow/issueconclusion.h"

namespace bagalau::workflow {

/// A chart of one body; its id is stable: "profile", "group", "years", "deductions".
struct BodyChart
{
    QString id;
    domain::ChartData data;
    bool operator==(const BodyChart&) const = default;
};

/// What a body scored in the block in one year.
struct YearScore
{
    int year = 0;
    std::optional<base::Number> score;
};

/// A criterion of a profile: what the score (or the result of a direction) is made of directly, not its parts. Of a
/// table it is the mean over the rows, so that every body has the same criteria.
struct Criterion
{
    QString id;    ///< of the definition
    QString table; ///< empty: it stands for the body as a whole
    base::Bilingual name;
    base::Number maximum;
    bool operator==(const Criterion&) const = default;
};

/// In the order of the formulas; empty where nothing has a maximum.
QList<Criterion> criteriaOf(const domain::Variant& variant);
/// What the assessment gives a criterion; nothing while it is not known.
std::optional<base::Number> pointsOf(const domain::Assessment& assessment, const Criterion& criterion);

/// The charts in the order in which papers show them; one that has nothing to show is left out. Reads
/// only; the list is values, to be carried into a worker thread.
QList<BodyChart> bodyCharts(const Session& session, const QString& body, const QString& block,
                            const domain::Assessment& assessment);

// What each chart is made of. Pure; empty without anything to show.
domain::ChartData profileChart(const domain::Variant& variant, const domain::Assessment& assessment);
/// `group`: the assessments of all bodies of the group, the body itself among them.
domain::ChartData groupChart(const domain::Variant& variant, const domain::Assessment& assessment,
                             const QList<domain::Assessment>& group);
/// Shown when at least two years have a score.
domain::ChartData yearsChart(QList<YearScore> years);
domain::ChartData deductionsChart(const domain::Edition& edition, const domain::Assessment& assessment);

/// A chart with its title as a file to be given away.
QByteArray chartSvg(const domain::ChartData& chart, base::Language language);
QByteArray chartPng(const domain::ChartData& chart, base::Language language);
/// Each chart as SVG in Kazakh and Russian: "BODY-BLOCK-chart-ID-kk.svg".
QList<MadeFile> chartFiles(const QString& body, const QString& block, const QList<BodyChart>& charts);

/// The numbers of a chart in words, a line for each category.
QStringList chartWords(const domain::ChartData& chart, base::Language language);

} // namespace bagalau::workflow
