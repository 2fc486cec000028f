#include "domain/value.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bagalau::domain {

QJsonValue toJson(const Value& value)
{
    if (const auto* number = value.number())
        return QJsonObject{{u"n"_s, number->exact()}};
    if (const auto* boolean = value.boolean())
        return *boolean;
    if (const auto* text = value.text())
        return *text;
    return QJsonValue::Null;
}

Value valueFromJson(const QJsonValue& json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isString())
        return json.toString();
    if (const auto number = base::Number::fromExact(json[u"n"_s].toString()); json.isObject() && number)
        return *number;
    return {};
}

} // namespace bagalau::domain
