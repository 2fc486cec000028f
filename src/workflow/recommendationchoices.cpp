#include "workflow/recommendationchoices.h"

#include "base/csv.h"
#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;

namespace bagalau::workflow {

namespace {

const QJsonObject& file()
{
    static const QJsonObject json =
        QJsonDocument::fromJson(base::resource(u"procedure/recommendations.json"_s)).object();
    return json;
}

QList<domain::Choice> choicesOf(const QString& key)
{
    QList<domain::Choice> all;
    for (const QJsonValue& one : file()[key].toArray())
        all << domain::Choice{one[u"id"_s].toString(), base::bilingualFromJson(one[u"name"_s])};
    return all;
}

Bilingual nameOf(const QList<domain::Choice>& choices, const QString& id)
{
    for (const domain::Choice& one : choices)
        if (one.id == id)
            return one.name;
    return id;
}

} // namespace

const QList<FulfilmentState>& fulfilmentStates()
{
    static const QList<FulfilmentState> states = [] {
        QList<FulfilmentState> all;
        for (const QJsonValue& one : file()[u"states"_s].toArray())
            all << FulfilmentState{one[u"id"_s].toString(), base::bilingualFromJson(one[u"name"_s]),
                                   one[u"open"_s].toBool(), one[u"done"_s].toBool(), one[u"finding"_s].toBool()};
        return all;
    }();
    return states;
}

const FulfilmentState* fulfilmentState(const QString& id)
{
    for (const FulfilmentState& one : fulfilmentStates())
        if (one.id == id)
            return &one;
    return nullptr;
}

Bilingual fulfilmentStateName(const QString& id)
{
    if (id.isEmpty())
        return base::bilingualFromJson(file()[u"no_state"_s]);
    const FulfilmentState* state = fulfilmentState(id);
    return state ? state->name : Bilingual(id);
}

const QList<domain::Choice>& recommendationKinds()
{
    static const QList<domain::Choice> kinds = choicesOf(u"kinds"_s);
    return kinds;
}

Bilingual recommendationKindName(const QString& id)
{
    return nameOf(recommendationKinds(), id);
}

QList<domain::Choice> recommendationOrigins(const Session& session)
{
    QList<domain::Choice> all = choicesOf(u"origins"_s);
    for (const domain::Authority& authority : session.library().registers.authorities)
        all << domain::Choice{authority.id, authority.name};
    return all;
}

Bilingual recommendationOriginName(const Session& session, const QString& id)
{
    return nameOf(recommendationOrigins(session), id);
}

const QList<RecommendationColumn>& recommendationColumns()
{
    static const QList<RecommendationColumn> columns = [] {
        QList<RecommendationColumn> all;
        for (const QJsonValue& one : file()[u"columns"_s].toArray())
            all << RecommendationColumn{one[u"id"_s].toString(), base::bilingualFromJson(one[u"name"_s]),
                                        one[u"optional"_s].toBool()};
        return all;
    }();
    return columns;
}

Bilingual recommendationClause()
{
    return base::bilingualFromJson(file()[u"clause"_s]);
}

} // namespace bagalau::workflow
