#include "scoring/editionjson.h"

#include "base/json.h"
#include "scoring/jsonplaces.h"

using namespace Qt::StringLiterals;

namespace bagalau::scoring {

JsonRows jsonRows(const QJsonValue& array)
{
    const QJsonArray all = array.toArray();
    return {all.begin(), all.end()};
}

QStringList jsonStrings(const QJsonValue& array)
{
    QStringList out;
    for (const QJsonValue& value : jsonRows(array))
        out << value.toString();
    return out;
}

QMap<QString, QString> jsonPairs(const QJsonValue& object)
{
    QMap<QString, QString> out;
    const QJsonObject all = object.toObject();
    for (auto pair = all.begin(); pair != all.end(); ++pair)
        out.insert(pair.key(), pair->toString());
    return out;
}

domain::Value givenValue(const QString& text)
{
    if (text == u"yes"_s || text == u"no"_s)
        return text == u"yes"_s;
    if (const auto number = base::Number::fromDecimal(text))
        return *number;
    return text;
}

domain::Value givenValue(const QJsonValue& json)
{
    if (!json.isObject())
        return givenValue(json.toString());
    const base::Bilingual both = base::bilingualFromJson(json);
    return QString(both.kk + u" / "_s + both.ru);
}

void EditionFaults::add(const QString& path, const base::Message& message, int sign)
{
    constexpr qsizetype enough = 200; // a file with more is not an edition
    const QString once = path + message.code + message.args.value(0).kk + QString::number(sign);
    if (m_seen.contains(once) || m_findings.size() >= enough)
        return;
    m_seen.insert(once);
    const QString line = QString::number(lineOf(m_json, path));
    m_findings << base::Finding{base::Finding::Weight::Blocker,
                                message,
                                {m_edition, path, sign < 0 ? line : line + u':' + QString::number(sign + 1)}};
}

base::Bilingual EditionFaults::text(const QJsonValue& json, const QString& path)
{
    const base::Bilingual both = base::bilingualFromJson(json);
    if (!both.complete())
        add(path, {u"edition.text"_s, QT_TRANSLATE_NOOP("Messages", "A text is missing in Kazakh or in Russian."), {}});
    return both;
}

base::Bilingual EditionFaults::optionalText(const QJsonValue& json, const QString& path)
{
    return json.isUndefined() ? base::Bilingual() : text(json, path);
}

std::optional<base::Number> EditionFaults::number(const QJsonValue& json, const QString& path)
{
    if (json.isUndefined())
        return std::nullopt;
    const auto value = base::Number::fromDecimal(json.toString());
    if (!value)
        add(path, {u"edition.number"_s,
                   QT_TRANSLATE_NOOP("Messages", "A number must be written as text, with a decimal point: “%1”."),
                   {json.toVariant().toString()}});
    return value;
}

QJsonArray EditionFaults::limited(const QJsonValue& json, qsizetype most, const QString& path)
{
    QJsonArray array = json.toArray();
    if (array.size() <= most)
        return array;
    add(path, {u"edition.too-many"_s,
               QT_TRANSLATE_NOOP("Messages", "There are %1 things here; an edition has at most %2."),
               {QString::number(array.size()), QString::number(most)}});
    return {};
}

void EditionFaults::onlyKeys(const QJsonValue& object, const QSet<QString>& known, const QString& path)
{
    const QStringList keys = object.toObject().keys();
    for (const QString& key : keys)
        if (!known.contains(key))
            add(path + u'/' + key,
                {u"edition.unknown-key"_s,
                 QT_TRANSLATE_NOOP("Messages", "“%1” means nothing here. Look for a slip in the word."),
                 {key}});
}

} // namespace bagalau::scoring
