#include "domain/assessment.h"

#include "base/json.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bagalau::domain {

const TraceStep* Assessment::step(const QString& id) const
{
    for (const TraceStep& step : steps)
        if (step.id == id)
            return &step;
    return nullptr;
}

const AssessmentItem* Assessment::item(const QString& id) const
{
    for (const AssessmentItem& item : items)
        if (item.id == id)
            return &item;
    return nullptr;
}

QHash<QString, QSet<QString>> doubtsOf(const Assessment& assessment, const Edition& edition)
{
    QHash<QString, QSet<QString>> all;
    const Variant* variant = edition.variant(assessment.variant);
    for (const TraceStep& step : assessment.steps) { // what a step uses stands before it
        QSet<QString> doubts(step.settings.begin(), step.settings.end());
        if (const Definition* definition = variant ? variant->definition(step.table, step.definition) : nullptr)
            doubts.unite({definition->doubts.begin(), definition->doubts.end()});
        for (const QString& used : step.uses)
            doubts.unite(all.value(used));
        all.insert(step.id, doubts);
    }
    return all;
}

QJsonObject resultJson(const Assessment& assessment)
{
    const auto exact = [](const std::optional<base::Number>& number) {
        return number ? QJsonValue(number->exact()) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray items, steps;
    for (const AssessmentItem& item : assessment.items)
        items.append(QJsonObject{{u"id"_s, item.id}, {u"points"_s, item.points.exact()}});
    for (const TraceStep& step : assessment.steps)
        steps.append(QJsonObject{{u"id"_s, step.id}, {u"value"_s, toJson(step.value)}});
    QJsonObject json{{u"body"_s, assessment.body},
                     {u"block"_s, assessment.block},
                     {u"edition"_s, assessment.edition},
                     {u"edition_digest"_s, assessment.editionDigest},
                     {u"inputs_digest"_s, assessment.inputsDigest},
                     {u"score"_s, exact(assessment.score)},
                     {u"degree"_s, assessment.degree},
                     {u"penalty"_s, exact(assessment.penalty)},
                     {u"before_penalty"_s, exact(assessment.beforePenalty)},
                     {u"items"_s, items},
                     {u"steps"_s, steps}};
    QJsonArray directions;
    for (const DirectionResult& one : assessment.directions)
        directions.append(QJsonObject{{u"id"_s, one.id},
                                      {u"before"_s, exact(one.before)},
                                      {u"penalty"_s, exact(one.penalty)},
                                      {u"score"_s, exact(one.score)}});
    if (!directions.isEmpty())
        json[u"directions"_s] = directions;
    return json;
}

} // namespace bagalau::domain
