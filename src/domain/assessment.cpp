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

QStringList doubtsOf(const Assessment& assessment, const Edition& edition, const QString& stepId)
{
    QHash<QString, const TraceStep*> steps;
    for (const TraceStep& step : assessment.steps)
        steps.insert(step.id, &step);
    const Variant* variant = edition.variant(assessment.variant);
    QSet<QString> reached, found;
    QStringList open{stepId};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (edition.setting(id))
            found.insert(id);
        const TraceStep* step = reached.contains(id) ? nullptr : steps.value(id);
        reached.insert(id);
        if (!step)
            continue;
        open << step->uses;
        if (const Definition* definition = variant ? variant->definition(step->table, step->definition) : nullptr)
            open << definition->doubts;
    }
    QStringList all;
    for (const Setting& setting : edition.settings)
        if (found.contains(setting.id))
            all << setting.id;
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
