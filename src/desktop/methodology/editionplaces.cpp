#include "desktop/methodology/editionplaces.h"

#include "workflow/editiontext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

using Kind = EditionNode::Kind;
using Cell = PlaceCell::Kind;

PlaceGrid stepsOf(const QByteArray& bytes, const QString& scale)
{
    const QJsonValue value = workflow::editionValue(bytes, scale);
    PlaceGrid grid{PlaceGrid::Kind::Steps, value.isObject() ? scale + u"/steps"_s : scale, {}};
    const QJsonArray steps = (value.isObject() ? value[u"steps"_s] : value).toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QList<PlaceCell> row;
        for (const QString& key : {u"from"_s, u"up_to"_s, u"points"_s})
            row << PlaceCell{
                Cell::Number, grid.list + u'/' + QString::number(i) + u'/' + key, numberText(steps[i][key]), {}};
        grid.rows << row;
    }
    return grid;
}

// "parts": ["U", {"id": "D", "weight": "0.3"}]
PlaceGrid weightsOf(const QByteArray& bytes, const QString& definition, const QList<base::Bilingual>& names)
{
    PlaceGrid grid{PlaceGrid::Kind::Weights, definition + u"/parts"_s, {}};
    const QJsonArray parts = workflow::editionValue(bytes, grid.list).toArray();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString path = grid.list + u'/' + QString::number(i);
        const bool bare = parts[i].isString();
        const QString id = bare ? parts[i].toString() : parts[i][u"id"_s].toString();
        const base::Bilingual name = names.value(i, base::Bilingual(id));
        // Many names begin with the sign that formulas use.
        const QString sign = name.kk.startsWith(id) ? QString() : id + u". "_s;
        grid.rows << QList<PlaceCell>{{Cell::Shown, path, sign + name.kk, {}},
                                      {Cell::Shown, path, sign + name.ru, {}},
                                      {Cell::Number, bare ? path : path + u"/weight"_s,
                                       bare ? QString() : numberText(parts[i][u"weight"_s]), bare ? id : QString()}};
    }
    return grid;
}

PlaceGrid degreesOf(const QByteArray& bytes)
{
    PlaceGrid grid{PlaceGrid::Kind::Degrees, u"degrees"_s, {}};
    const QJsonArray degrees = workflow::editionValue(bytes, grid.list).toArray();
    for (qsizetype i = 0; i < degrees.size(); ++i) {
        const QString path = grid.list + u'/' + QString::number(i);
        grid.rows << QList<PlaceCell>{{Cell::Text, path + u"/name/kk"_s, degrees[i][u"name"_s][u"kk"_s].toString(), {}},
                                      {Cell::Text, path + u"/name/ru"_s, degrees[i][u"name"_s][u"ru"_s].toString(), {}},
                                      {Cell::Number, path + u"/from"_s, numberText(degrees[i][u"from"_s]), {}}};
    }
    return grid;
}

EditionPlaces ofSetting(const QByteArray& bytes, const domain::Edition& edition, const domain::Setting& setting)
{
    const QString path = u"settings/"_s + setting.id;
    EditionPlaces places;
    places.name = path + u"/name"_s;
    places.note = path + u"/note"_s;
    places.source = path + u"/source"_s;
    // One way of reading. A value that was cleared while typing keeps its field.
    if (workflow::editionValue(bytes, path + u"/value"_s).isUndefined() && setting.value.missing())
        return places;
    if (setting.type == domain::ValueType::Number) {
        places.number = path + u"/value"_s;
        return places;
    }
    places.choice = path + u"/value"_s;
    if (setting.type == domain::ValueType::Boolean)
        places.choices = {{u"yes"_s, edition.yes}, {u"no"_s, edition.no}};
    for (auto one = setting.choices.begin(); one != setting.choices.end(); ++one)
        places.choices << std::pair{one.key(), *one};
    return places;
}

EditionPlaces ofDefinition(const QByteArray& bytes, const EditionNode& node)
{
    const domain::Definition& one = *node.definition;
    const QString path = editionPath(node);
    EditionPlaces places;
    if (workflow::editionValue(bytes, path).isUndefined())
        return places; // the edition lacks it: a fault says so
    places.name = path + u"/name"_s;
    places.note = path + u"/note"_s;
    places.source = path + u"/source"_s;
    places.maximum = path + u"/maximum"_s;
    places.weight = path + u"/weight"_s;
    if (!one.parts.isEmpty()) {
        QList<base::Bilingual> names;
        for (const domain::Definition::Part& part : one.parts) {
            const domain::Definition* own = node.table ? node.variant->definition(node.table->id, part.id) : nullptr;
            own = own ? own : node.variant->definition({}, part.id);
            names << (own ? own->name : base::Bilingual(part.id));
        }
        places.grid = weightsOf(bytes, path, names);
        return places;
    }
    places.formula = formulaPath(node);
    if (!places.formula.isEmpty() && workflow::editionValue(bytes, places.formula).isUndefined())
        places.formula = path + u"/formula"_s; // all variants share it
    if (!one.appliesText.isEmpty())
        places.applies = path + u"/applies"_s;
    return places;
}

EditionPlaces ofWhole(const QByteArray& bytes)
{
    EditionPlaces places;
    places.name = u"title"_s;
    places.act = u"act"_s;
    places.years = u"years"_s;
    places.grid = degreesOf(bytes);
    return places;
}

} // namespace

EditionPlaces placesOf(const QByteArray& bytes, const domain::Edition& edition, const EditionNode* node)
{
    const QString path = node ? editionPath(*node) : QString();
    EditionPlaces places;
    if (path.isEmpty())
        return ofWhole(bytes);
    switch (node->kind) {
    case Kind::Setting:
        return ofSetting(bytes, edition, *node->setting);
    case Kind::Definition:
        return ofDefinition(bytes, *node);
    case Kind::Scale:
        places.grid = stepsOf(bytes, path);
        return places;
    case Kind::Input:
        places.minimum = path + u"/minimum"_s;
        places.maximum = path + u"/maximum"_s;
        break;
    case Kind::Example:
    case Kind::Table:
    case Kind::Form:
    case Kind::Group:
    case Kind::Root:
        break;
    }
    places.name = path + u"/name"_s;
    return places;
}

QJsonValue numberValue(const QString& text)
{
    const QString number = text.simplified().replace(u',', u'.').remove(u' ');
    return number.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(number);
}

QString numberText(const QJsonValue& value)
{
    return value.toString().replace(u'.', u',');
}

} // namespace bagalau::desktop
