#include "workflow/charts.h"

#include "documents/chartdrawing.h"
#include "documents/chartpainter.h"
#include "documents/chartsvg.h"
#include "documents/papers.h"
#include "documents/papertexts.h"
#include "workflow/assessments.h"
#include "workflow/earlier.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Number;
using bagalau::documents::phrase;
using bagalau::domain::ChartData;
using bagalau::domain::ChartSeries;

namespace bagalau::workflow {

namespace {

constexpr double pictureWidth = 482; ///< points: the text of an A4 sheet

std::optional<Number> meanOf(const QList<domain::Assessment>& group, const Criterion& criterion)
{
    Number sum;
    int count = 0;
    for (const domain::Assessment& one : group)
        if (const auto points = pointsOf(one, criterion)) {
            sum = sum + *points;
            ++count;
        }
    return count == 0 ? std::nullopt : std::optional(sum / Number(count));
}

// A criterion that nobody calculated, of another office's direction, is none of this body's.
QList<Criterion> calculated(const domain::Variant& variant, const domain::Assessment& assessment)
{
    QList<Criterion> criteria = criteriaOf(variant);
    criteria.removeIf([&](const Criterion& one) {
        return std::none_of(assessment.steps.begin(), assessment.steps.end(), [&](const domain::TraceStep& step) {
            return step.definition == one.id && step.table == one.table;
        });
    });
    return criteria;
}

ChartSeries seriesOf(const Bilingual& name, ChartSeries::Role role)
{
    return {name, role, {}};
}

bool known(const ChartSeries& series)
{
    return std::any_of(series.values.begin(), series.values.end(), [](const auto& value) { return value.has_value(); });
}

// The others that this office scores by the same variant, with the body as it is shown.
QList<domain::Assessment> groupOf(const Session& session, const QString& body, const QString& block,
                                  const domain::Assessment& assessment)
{
    QList<domain::Assessment> group{assessment};
    const QString variant = session.variantOf(body, block).id;
    for (const BodyStatus& other : bodyStatuses(session, block))
        if (other.body.id != body && !other.refusal && !other.noConclusion && other.progress != Progress::NoReport &&
            session.variantOf(other.body.id, block).id == variant)
            group << assessmentOf(session, other.body.id, block);
    return group;
}

documents::ChartDrawing drawingOf(const ChartData& chart, base::Language language)
{
    return documents::drawingOf(chart, language, pictureWidth, true);
}

} // namespace

std::optional<Number> pointsOf(const domain::Assessment& assessment, const Criterion& criterion)
{
    Number sum;
    int count = 0;
    for (const domain::TraceStep& step : assessment.steps)
        if (step.definition == criterion.id && step.table == criterion.table && step.value.number()) {
            sum = sum + *step.value.number();
            ++count;
        }
    return count == 0 ? std::nullopt : std::optional(sum / Number(count));
}

ChartData profileChart(const domain::Variant& variant, const domain::Assessment& assessment)
{
    ChartSeries points = seriesOf(phrase(u"points"_s), ChartSeries::Role::Value);
    ChartSeries most = seriesOf(phrase(u"maximum"_s), ChartSeries::Role::Limit);
    ChartData chart{ChartData::Kind::Bars, phrase(u"chart.profile"_s), {}, {}, 2};
    for (const Criterion& criterion : calculated(variant, assessment)) {
        chart.categories << criterion.name;
        points.values << pointsOf(assessment, criterion);
        most.values << criterion.maximum;
    }
    chart.series = {points, most};
    return known(points) ? chart : ChartData();
}

ChartData groupChart(const domain::Variant& variant, const domain::Assessment& assessment,
                     const QList<domain::Assessment>& group)
{
    ChartSeries points = seriesOf(phrase(u"points"_s), ChartSeries::Role::Value);
    ChartSeries mean = seriesOf(phrase(u"chart.mean"_s, {QString::number(group.size())}), ChartSeries::Role::Reference);
    ChartData chart{ChartData::Kind::Bars, phrase(u"chart.group"_s), {}, {}, 2};
    for (const Criterion& criterion : calculated(variant, assessment)) {
        chart.categories << criterion.name;
        points.values << pointsOf(assessment, criterion);
        mean.values << meanOf(group, criterion);
    }
    chart.series = {points, mean};
    return group.size() > 1 && known(points) ? chart : ChartData();
}

ChartData yearsChart(QList<YearScore> years)
{
    std::stable_sort(years.begin(), years.end(), [](const auto& a, const auto& b) { return a.year < b.year; });
    ChartSeries score = seriesOf(phrase(u"score"_s), ChartSeries::Role::Value);
    ChartData chart{ChartData::Kind::Columns, phrase(u"chart.years"_s), {}, {}, 2};
    for (const YearScore& one : std::as_const(years)) {
        chart.categories << Bilingual(QString::number(one.year));
        score.values << one.score;
    }
    chart.series = {score};
    const auto scored = std::count_if(years.begin(), years.end(), [](const auto& one) { return one.score; });
    return scored > 1 ? chart : ChartData();
}

ChartData deductionsChart(const domain::Edition& edition, const domain::Assessment& assessment)
{
    ChartSeries points = seriesOf(phrase(u"deductions"_s), ChartSeries::Role::Value);
    ChartData chart{ChartData::Kind::Bars, phrase(u"deductions"_s), {}, {}, 2};
    for (const domain::AssessmentItem& item : assessment.items) {
        if (!item.penalty || item.points.isZero())
            continue;
        Bilingual name = documents::itemTitle(item);
        // Directions often take points off for the same thing.
        if (const Bilingual direction = edition.directionNames.value(item.direction); direction.complete())
            name = {name.kk + u" ("_s + direction.kk + u')', name.ru + u" ("_s + direction.ru + u')'};
        chart.categories << name;
        points.values << item.points;
    }
    chart.series = {points};
    return known(points) ? chart : ChartData();
}

QList<BodyChart> bodyCharts(const Session& session, const QString& body, const QString& block,
                            const domain::Assessment& assessment)
{
    if (progressOf(session, body, block) == Progress::NoReport)
        return {}; // where nothing was said there is nothing to measure
    const domain::Variant& variant = session.variantOf(body, block);
    QList<YearScore> years{{session.office().year, assessment.score}};
    for (const domain::EarlierResult& one : earlierResults(session, body, block))
        years << YearScore{one.year, one.score};
    QList<BodyChart> charts{{u"profile"_s, profileChart(variant, assessment)},
                            {u"group"_s, groupChart(variant, assessment, groupOf(session, body, block, assessment))},
                            {u"years"_s, yearsChart(years)},
                            {u"deductions"_s, deductionsChart(session.editionOf(block), assessment)}};
    charts.removeIf([](const BodyChart& one) { return one.data.categories.isEmpty(); });
    return charts;
}

QByteArray chartSvg(const ChartData& chart, base::Language language)
{
    return documents::chartSvg(drawingOf(chart, language), chart, language);
}

QByteArray chartPng(const ChartData& chart, base::Language language)
{
    return documents::chartPng(drawingOf(chart, language));
}

QList<MadeFile> chartFiles(const QString& body, const QString& block, const QList<BodyChart>& charts)
{
    QList<MadeFile> files;
    for (const BodyChart& chart : charts)
        for (const base::Language language : base::officialLanguages)
            files << MadeFile{body + u'-' + block + u"-chart-"_s + chart.id + u'-' + base::languageCode(language) +
                                  u".svg"_s,
                              chartSvg(chart.data, language)};
    return files;
}

QStringList chartWords(const ChartData& chart, base::Language language)
{
    return documents::chartWords(chart, language);
}

} // namespace bagalau::workflow
