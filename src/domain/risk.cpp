#include "domain/risk.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::bilingualFromJson;
using bagalau::base::Number;

namespace bagalau::domain {

namespace {

Number exact(const QJsonValue& json)
{
    return Number::fromExact(json.toString()).value_or(Number());
}

QMap<QString, Bilingual> texts(const QJsonValue& json)
{
    QMap<QString, Bilingual> all;
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        all.insert(one.key(), bilingualFromJson(*one));
    return all;
}

RiskScale scaleFrom(const QJsonValue& json)
{
    return {exact(json[u"start"_s]), exact(json[u"step"_s]), bilingualFromJson(json[u"clause"_s])};
}

RiskCriterion criterionFrom(const QJsonValue& json)
{
    return {bilingualFromJson(json[u"code"_s]), bilingualFromJson(json[u"name"_s]), scaleFrom(json[u"scale"_s])};
}

QList<RiskSource> sourcesFrom(const QJsonValue& json)
{
    QList<RiskSource> all;
    for (const QJsonValue& one : json.toArray()) {
        RiskSource source;
        source.kind = one[u"kind"_s].toString();
        source.from = one[u"from"_s].toInt();
        source.until = one[u"until"_s].toInt();
        for (const QJsonValue& item : one[u"items"_s].toArray())
            source.items << item.toString();
        const QString how = one[u"how"_s].toString();
        source.how = how == u"mean"_s        ? RiskSource::How::Mean
                     : how == u"zero-only"_s ? RiskSource::How::ZeroOnly
                                             : RiskSource::How::Sum;
        all << source;
    }
    return all;
}

RiskDirection directionFrom(const QJsonValue& json)
{
    RiskDirection direction{json[u"id"_s].toString(),
                            bilingualFromJson(json[u"name"_s]),
                            sourcesFrom(json[u"penalty"_s]),
                            sourcesFrom(json[u"result"_s]),
                            {}};
    for (const QJsonValue& one : json[u"indicators"_s].toArray()) {
        RiskIndicator indicator{
            one[u"id"_s].toString(), bilingualFromJson(one[u"name"_s]), {}, sourcesFrom(one[u"from"_s])};
        const QJsonObject scales = one[u"scales"_s].toObject();
        for (auto scale = scales.begin(); scale != scales.end(); ++scale)
            indicator.scales.insert(scale.key(), scaleFrom(*scale));
        direction.indicators << indicator;
    }
    return direction;
}

RiskBlock blockFrom(const QJsonValue& json)
{
    RiskBlock block{json[u"id"_s].toString(), {}};
    for (const QJsonValue& direction : json[u"directions"_s].toArray())
        block.directions << directionFrom(direction);
    return block;
}

QList<Number> taken(const QString& item, const QMap<QString, Number>& items, const std::optional<Number>& score)
{
    if (item == u"score"_s)
        return score ? QList<Number>{*score} : QList<Number>();
    if (!item.endsWith(u'*'))
        return items.contains(item) ? QList<Number>{items[item]} : QList<Number>();
    QList<Number> all;
    for (auto one = items.begin(); one != items.end(); ++one)
        if (one.key().startsWith(item.chopped(1)))
            all << *one;
    return all;
}

} // namespace

std::optional<Number> RiskSource::value(const QMap<QString, Number>& all, const std::optional<Number>& score) const
{
    Number sum;
    qsizetype count = 0;
    for (const QString& item : items) {
        const QList<Number> found = taken(item, all, score);
        if (found.isEmpty())
            return std::nullopt;
        for (const Number& one : found)
            sum = sum + one;
        count += found.size();
    }
    if (count == 0 || (how == How::ZeroOnly && !sum.isZero()))
        return std::nullopt;
    return how == How::Mean ? sum / Number(count) : sum;
}

RiskMethod RiskMethod::read(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    RiskMethod method;
    method.id = json[u"id"_s].toString();
    method.act = bilingualFromJson(json[u"act"_s]);
    method.most = exact(json[u"share"_s][u"most"_s]);
    method.mostClause = bilingualFromJson(json[u"share"_s][u"clause"_s]);
    method.checkedYears = json[u"checked_years"_s].toInt();
    for (const QJsonValue& kind : json[u"kinds"_s].toArray())
        method.kinds << RiskKind{kind[u"id"_s].toString(), bilingualFromJson(kind[u"name"_s]),
                                 bilingualFromJson(kind[u"one"_s])};
    method.clauses = texts(json[u"clauses"_s]);
    method.penalty = criterionFrom(json[u"criteria"_s][u"penalty"_s]);
    method.dynamics = criterionFrom(json[u"criteria"_s][u"dynamics"_s]);
    method.priority = criterionFrom(json[u"criteria"_s][u"priority"_s]);
    for (const QJsonValue& block : json[u"blocks"_s].toArray())
        method.blocks << blockFrom(block);
    for (const QJsonValue& reading : json[u"readings"_s].toArray())
        method.readings << RiskReading{reading[u"id"_s].toString(), bilingualFromJson(reading[u"name"_s]),
                                       bilingualFromJson(reading[u"note"_s])};
    method.figures = texts(json[u"figures"_s]);
    method.phrases = texts(json[u"phrases"_s]);
    method.verdicts = texts(json[u"verdicts"_s]);
    return method;
}

const RiskBlock* RiskMethod::block(const QString& id) const
{
    for (const RiskBlock& one : blocks)
        if (one.id == id)
            return &one;
    return nullptr;
}

const RiskKind* RiskMethod::kind(const QString& id) const
{
    for (const RiskKind& one : kinds)
        if (one.id == id)
            return &one;
    return nullptr;
}

QList<RiskKey> riskKeys(const RiskMethod& method, const RiskBlock& block, const QString& kind, int year)
{
    QList<RiskKey> keys;
    for (const RiskDirection& direction : block.directions) {
        keys << RiskKey{year - 1, u"penalty/"_s + direction.id} << RiskKey{year - 1, u"result/"_s + direction.id}
             << RiskKey{year - 2, u"result/"_s + direction.id};
        for (const RiskIndicator& indicator : direction.indicators)
            if (indicator.scales.contains(kind))
                keys << RiskKey{year - 1, u"indicator/"_s + indicator.id};
    }
    keys << RiskKey{year - 1, u"block"_s};
    for (int back = 1; back <= method.checkedYears; ++back)
        keys << RiskKey{year - back, u"checked"_s};
    keys << RiskKey{year, u"new"_s};
    return keys;
}

Bilingual riskFigureName(const RiskMethod& method, const RiskBlock& block, const QString& figure)
{
    const QString kind = figure.section(u'/', 0, 0), id = figure.section(u'/', 1);
    Bilingual name, words = method.figures.value(kind, Bilingual(figure));
    for (const RiskDirection& direction : block.directions) {
        if (direction.id == id && kind != u"indicator"_s)
            name = direction.name;
        for (const RiskIndicator& indicator : direction.indicators)
            if (indicator.id == id && kind == u"indicator"_s)
                name = indicator.name;
    }
    words.kk.replace(u"{name}"_s, name.kk);
    words.ru.replace(u"{name}"_s, name.ru);
    return words;
}

} // namespace bagalau::domain
