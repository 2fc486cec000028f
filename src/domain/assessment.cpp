#include "domain/assessment.h"

#include "base/json.h"

#include <QJsonArray>

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
    return {{u"body"_s, assessment.body},
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
}

} // namespace bagalau::domain
