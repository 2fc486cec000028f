#include "workflow/suggestionrules.h"

#include "base/csv.h"
#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::workflow {

namespace {

QJsonObject file()
{
    return QJsonDocument::fromJson(base::resource(u"templates/suggestions.json"_s)).object();
}

SuggestionRule ruleFrom(const QJsonObject& json)
{
    SuggestionRule rule;
    rule.section = json[u"section"_s].toString();
    rule.kind = json[u"kind"_s].toString();
    rule.one = base::bilingualFromJson(json[u"one"_s]);
    rule.text = base::bilingualFromJson(json[u"text"_s]);
    rule.many = base::bilingualFromJson(json[u"many"_s]);
    for (const QString& key : json.keys())
        if (key == u"item"_s || key.startsWith(u"item_"_s))
            rule.items.insert(key.section(u'_', 1), base::bilingualFromJson(json[key]));
    const QJsonObject parts = json[u"parts"_s].toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part)
        rule.parts.insert(part.key(), base::bilingualFromJson(*part));
    rule.atMost = json[u"at_most"_s].toInt();
    rule.take = json[u"take"_s].toInt();
    rule.takeOfMany = json[u"take_of_many"_s].toInt(json[u"take"_s].toInt());
    rule.manyFrom = json[u"many_from"_s].toInt();
    rule.changeFrom = base::Number::fromDecimal(json[u"change_from"_s].toString(u"0"_s)).value_or(base::Number());
    return rule;
}

} // namespace

const QList<SuggestionRule>& suggestionRules()
{
    static const QList<SuggestionRule> rules = [] {
        QList<SuggestionRule> all;
        for (const QJsonValue& rule : file()[u"rules"_s].toArray())
            all << ruleFrom(rule.toObject());
        return all;
    }();
    return rules;
}

base::Bilingual suggestionPlaceholder()
{
    static const base::Bilingual text = base::bilingualFromJson(file()[u"placeholder"_s]);
    return text;
}

} // namespace bagalau::workflow
