#include "domain/accountability.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::bilingualFromJson;

namespace bagalau::domain {

AccountabilityRule AccountabilityRule::read(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    AccountabilityRule rule;
    rule.clause = bilingualFromJson(json[u"clause"_s]);
    rule.text = bilingualFromJson(json[u"text"_s]);
    rule.overall = bilingualFromJson(json[u"overall"_s]);
    rule.overallUnknown = bilingualFromJson(json[u"overall_unknown"_s]);
    for (const QJsonValue& one : json[u"readings"_s].toArray())
        rule.readings << Reading{bilingualFromJson(one[u"name"_s]), bilingualFromJson(one[u"note"_s])};
    const QJsonObject words = json[u"words"_s].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        rule.words.insert(word.key(), bilingualFromJson(*word));
    return rule;
}

Known allOf(Known one, Known other)
{
    if (one == Known::No || other == Known::No)
        return Known::No;
    return one == Known::Yes && other == Known::Yes ? Known::Yes : Known::Unknown;
}

Known anyOf(const QList<Known>& all)
{
    if (all.contains(Known::Yes))
        return Known::Yes;
    return all.isEmpty() || all.contains(Known::Unknown) ? Known::Unknown : Known::No;
}

} // namespace bagalau::domain
