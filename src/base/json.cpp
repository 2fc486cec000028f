#include "base/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bagalau::base {

QByteArray canonicalJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject toJson(const Bilingual& text)
{
    return {{u"kk"_s, text.kk}, {u"ru"_s, text.ru}};
}

Bilingual bilingualFromJson(const QJsonValue& value)
{
    return {value[u"kk"_s].toString(), value[u"ru"_s].toString()};
}

} // namespace bagalau::base
