#include "scoring/editionreader.h"

#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "scoring/editioncheck.h"
#include "scoring/editionjson.h"
#include "scoring/formulareader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace bagalau::domain;
using bagalau::base::bilingualFromJson;

namespace bagalau::scoring {

namespace {

class Reader
{
public:
    Reader(const QJsonObject& json, EditionFaults& faults) : m_json(json), m_faults(faults) {}

    Edition read()
    {
        head();
        settings();
        functions();
        forms();
        for (const QJsonValue& input : jsonRows(m_json[u"inputs"_s]))
            m_inputs[input[u"id"_s].toString()] = input;
        for (const QJsonValue& variant : jsonRows(m_faults.limited(m_json[u"variants"_s], 50, u"variants"_s)))
            m_edition.variants << readVariant(variant);
        qsizetype index = 0;
        for (const QJsonValue& example : jsonRows(m_faults.limited(m_json[u"examples"_s], 1000, u"examples"_s)))
            m_edition.examples << readExample(example, u"examples/"_s + QString::number(index++));
        checkEdition(m_edition, m_faults);
        return m_edition;
    }

private:
    // Files of the first format may hold keys that nobody reads: they were released so.
    void onlyKeys(const QJsonValue& object, const QSet<QString>& known, const QString& path)
    {
        if (m_json[u"format"_s].toInt() > 1)
            m_faults.onlyKeys(object, known, path);
    }

    void head()
    {
        m_edition.id = m_json[u"id"_s].toString();
        m_faults.setEdition(m_edition.id);
        if (const int format = m_json[u"format"_s].toInt(); format != 1 && format != 2)
            m_faults.add(u"format"_s, {u"edition.format"_s,
                                       QT_TRANSLATE_NOOP("Messages", "This edition is written in a format that this "
                                                                     "program does not know."),
                                       {}});
        onlyKeys(m_json, {u"format"_s,   u"id"_s,           u"block"_s,       u"block_name"_s, u"title"_s,
                          u"act"_s,      u"develops"_s,     u"approves"_s,    u"sources"_s,    u"years"_s,
                          u"rounding"_s, u"score_places"_s, u"words"_s,       u"degrees"_s,    u"directions"_s,
                          u"settings"_s, u"functions"_s,    u"scales"_s,      u"lists"_s,      u"forms"_s,
                          u"inputs"_s,   u"columns"_s,      u"definitions"_s, u"variants"_s,   u"examples"_s},
                 {});
        m_edition.block = m_json[u"block"_s].toString();
        m_edition.blockName = m_faults.text(m_json[u"block_name"_s], u"block_name"_s);
        m_edition.title = m_faults.text(m_json[u"title"_s], u"title"_s);
        m_edition.act = m_faults.text(m_json[u"act"_s], u"act"_s);
        m_edition.develops = m_faults.optionalText(m_json[u"develops"_s], u"develops"_s);
        m_edition.approves = m_faults.optionalText(m_json[u"approves"_s], u"approves"_s);
        for (const QJsonValue& source : jsonRows(m_json[u"sources"_s]))
            m_edition.sources << sourceText(source);
        for (const QJsonValue& year : jsonRows(m_json[u"years"_s]))
            m_edition.years << year.toInt();
        m_edition.rounding = m_faults.choice<base::Rounding>(m_json[u"rounding"_s],
                                                             {{u"half-up"_s, base::Rounding::HalfUp},
                                                              {u"half-even"_s, base::Rounding::HalfEven},
                                                              {u"down"_s, base::Rounding::Down},
                                                              {u"up"_s, base::Rounding::Up}},
                                                             base::Rounding::HalfUp, u"rounding"_s);
        m_edition.scorePlaces = m_json[u"score_places"_s].toInt(2);
        if (m_edition.scorePlaces < 0 || m_edition.scorePlaces > 10) {
            m_faults.add(u"score_places"_s,
                         {u"edition.places"_s, QT_TRANSLATE_NOOP("Messages", "A score has 0 to 10 decimals."), {}});
            m_edition.scorePlaces = 2;
        }
        words();
        for (const QJsonValue& degree : jsonRows(m_json[u"degrees"_s])) {
            const QString path = u"degrees/"_s + degree[u"id"_s].toString();
            m_edition.degrees << Degree{degree[u"id"_s].toString(), m_faults.text(degree[u"name"_s], path),
                                        m_faults.number(degree[u"from"_s], path).value_or(0)};
        }
        const QJsonObject scales = m_json[u"scales"_s].toObject();
        for (auto scale = scales.begin(); scale != scales.end(); ++scale)
            m_edition.scales.insert(scale.key(), readScale(*scale, u"scales/"_s + scale.key()));
        const QJsonObject lists = m_json[u"lists"_s].toObject();
        for (auto list = lists.begin(); list != lists.end(); ++list)
            for (const QJsonValue& entry : jsonRows(*list))
                m_edition.lists[list.key()] << m_faults.text(entry, u"lists/"_s + list.key());
    }

    Scale readScale(const QJsonValue& json, const QString& path)
    {
        Scale scale;
        if (json.isObject()) {
            onlyKeys(json, {u"step"_s, u"steps"_s}, path);
            scale.step = m_faults.number(json[u"step"_s], path);
        }
        for (const QJsonValue& step : jsonRows(json.isObject() ? json[u"steps"_s] : json)) {
            onlyKeys(step, {u"from"_s, u"up_to"_s, u"points"_s}, path);
            scale.steps << ScaleStep{m_faults.number(step[u"from"_s], path), m_faults.number(step[u"up_to"_s], path),
                                     m_faults.number(step[u"points"_s], path).value_or(0)};
        }
        return scale;
    }

    void words()
    {
        const QJsonValue words = m_json[u"words"_s];
        onlyKeys(words,
                 {u"yes"_s, u"no"_s, u"missing"_s, u"body_label"_s, u"year_label"_s, u"other_rows"_s, u"fields"_s},
                 u"words"_s);
        m_edition.yes = m_faults.text(words[u"yes"_s], u"words/yes"_s);
        m_edition.no = m_faults.text(words[u"no"_s], u"words/no"_s);
        m_edition.missingMarks = jsonStrings(words[u"missing"_s]);
        m_edition.bodyLabel = m_faults.text(words[u"body_label"_s], u"words/body_label"_s);
        m_edition.yearLabel = m_faults.text(words[u"year_label"_s], u"words/year_label"_s);
        for (const QJsonValue& row : jsonRows(words[u"other_rows"_s]))
            m_edition.otherRows << m_faults.text(row, u"words/other_rows"_s);
        const QJsonValue fields = words[u"fields"_s];
        onlyKeys(fields, {u"no"_s, u"name"_s, u"unit"_s, u"value"_s}, u"words/fields"_s);
        for (const auto& [key, heading] :
             {std::pair{u"no"_s, &m_edition.fieldNumber}, std::pair{u"name"_s, &m_edition.fieldName},
              std::pair{u"unit"_s, &m_edition.fieldUnit}, std::pair{u"value"_s, &m_edition.fieldValue}})
            *heading = m_faults.optionalText(fields[key], u"words/fields/"_s + key);
        const QJsonObject directions = m_json[u"directions"_s].toObject();
        for (auto direction = directions.begin(); direction != directions.end(); ++direction)
            m_edition.directionNames.insert(direction.key(),
                                            m_faults.text(*direction, u"directions/"_s + direction.key()));
    }

    void settings()
    {
        for (const QJsonValue& json : jsonRows(m_faults.limited(m_json[u"settings"_s], 200, u"settings"_s))) {
            Setting setting;
            setting.id = json[u"id"_s].toString();
            const QString path = u"settings/"_s + setting.id;
            onlyKeys(json,
                     {u"id"_s, u"name"_s, u"type"_s, u"value"_s, u"choices"_s, u"doubt"_s, u"note"_s, u"source"_s},
                     path);
            setting.name = m_faults.text(json[u"name"_s], path);
            setting.note = m_faults.text(json[u"note"_s], path);
            setting.source = sourceText(json[u"source"_s]);
            setting.doubt = m_faults.choice<Setting::Doubt>(json[u"doubt"_s],
                                                            {{u"reconstructed"_s, Setting::Doubt::Reconstructed},
                                                             {u"unknown"_s, Setting::Doubt::Unknown},
                                                             {u"contradiction"_s, Setting::Doubt::Contradiction},
                                                             {u"unregulated"_s, Setting::Doubt::Unregulated}},
                                                            Setting::Doubt::Unregulated, path);
            const QJsonObject choices = json[u"choices"_s].toObject();
            for (auto one = choices.begin(); one != choices.end(); ++one)
                setting.choices.insert(one.key(), m_faults.text(*one, path));
            const bool reading = json[u"type"_s].toString() == u"reading"_s;
            setting.type = reading ? ValueType::Text : type(json.toObject(), path);
            if (!reading)
                setting.value = settingValue(setting, json[u"value"_s], path);
            m_edition.settings << setting;
        }
    }

    Value settingValue(const Setting& setting, const QJsonValue& json, const QString& path)
    {
        const Value value = givenValue(json.toString());
        const bool fits = setting.type == ValueType::Number    ? value.number() != nullptr
                          : setting.type == ValueType::Boolean ? value.boolean() != nullptr
                                                               : setting.choices.contains(json.toString());
        if (!fits)
            m_faults.add(path, {u"edition.setting"_s,
                                QT_TRANSLATE_NOOP("Messages", "The setting “%1” has no value of its kind."),
                                {setting.id}});
        return setting.type == ValueType::Choice ? Value(json.toString()) : value;
    }

    // A source may be a paragraph number, the same in both languages.
    static base::Bilingual sourceText(const QJsonValue& json)
    {
        return json.isString() ? base::Bilingual(json.toString()) : bilingualFromJson(json);
    }

    void functions()
    {
        const QJsonObject all = m_json[u"functions"_s].toObject();
        for (auto one = all.begin(); one != all.end(); ++one) {
            const QString path = u"functions/"_s + one.key();
            onlyKeys(*one, {u"parameters"_s, u"formula"_s, u"name"_s}, path);
            if (const Formula body = formula((*one)[u"formula"_s].toString(), path, {}))
                m_functions.insert(one.key(), {jsonStrings((*one)[u"parameters"_s]), body});
        }
    }

    void forms()
    {
        for (const QJsonValue& json : jsonRows(m_json[u"forms"_s])) {
            Form form;
            form.id = json[u"id"_s].toString();
            const QString path = u"forms/"_s + form.id;
            onlyKeys(json,
                     {u"id"_s, u"name"_s, u"filled_by"_s, u"direction"_s, u"fields"_s, u"name_column"_s, u"columns"_s,
                      u"rows"_s},
                     path);
            form.name = m_faults.text(json[u"name"_s], path);
            form.byAssessor =
                m_faults.choice<bool>(json[u"filled_by"_s], {{u"body"_s, false}, {u"assessor"_s, true}}, false, path);
            form.direction = json[u"direction"_s].toString();
            form.fields = jsonStrings(json[u"fields"_s]);
            form.nameColumn = json[u"name_column"_s].toString();
            for (const QJsonValue& column : jsonRows(json[u"columns"_s])) {
                onlyKeys(column, {u"id"_s, u"heading"_s, u"required"_s, u"unique"_s}, path + u"/columns"_s);
                form.columns << Form::SheetColumn{
                    column[u"id"_s].toString(),
                    m_faults.text(column[u"heading"_s], path + u"/columns/"_s + column[u"id"_s].toString()),
                    column[u"required"_s].toBool(true), column[u"unique"_s].toBool(false)};
            }
            for (const QJsonValue& row : jsonRows(json[u"rows"_s])) {
                onlyKeys(row, {u"words"_s, u"table"_s, u"take"_s, u"inside"_s, u"set"_s, u"code_column"_s, u"join"_s},
                         path + u"/rows"_s);
                form.rows << readRowKind(row);
            }
            m_edition.forms << form;
        }
    }

    static Form::RowKind readRowKind(const QJsonValue& json)
    {
        Form::RowKind kind{bilingualFromJson(json[u"words"_s]),
                           json[u"table"_s].toString(),
                           jsonPairs(json[u"take"_s]),
                           jsonPairs(json[u"inside"_s]),
                           {},
                           json[u"code_column"_s].toString(),
                           jsonStrings(json[u"join"_s])};
        const QMap<QString, QString> constants = jsonPairs(json[u"set"_s]);
        for (auto constant = constants.begin(); constant != constants.end(); ++constant)
            kind.set.insert(constant.key(), givenValue(*constant));
        return kind;
    }

    Column readColumn(const QString& name, const QJsonObject& all, const QString& list, const QString& user)
    {
        const QJsonObject json = all[name].toObject();
        if (json.isEmpty()) {
            m_faults.add(user, {u"edition.unknown-column"_s,
                                QT_TRANSLATE_NOOP("Messages", "The edition does not say what “%1” is."),
                                {name}});
            return {};
        }
        const QString path = list + u'/' + name;
        onlyKeys(json,
                 {u"id"_s, u"name"_s, u"type"_s, u"choices"_s, u"unit"_s, u"minimum"_s, u"maximum"_s, u"missing"_s,
                  u"zero"_s, u"by"_s, u"proposal"_s, u"proposed_by"_s, u"fallback"_s, u"note"_s, u"source"_s},
                 path);
        Column column;
        column.key = name;
        column.id = json[u"id"_s].toString(name);
        column.name = m_faults.text(json[u"name"_s], path);
        column.type = type(json, path);
        column.unit = m_faults.optionalText(json[u"unit"_s], path + u"/unit"_s);
        const QJsonObject choices = json[u"choices"_s].toObject();
        for (auto one = choices.begin(); one != choices.end(); ++one)
            column.choices.insert(one.key(), m_faults.text(*one, path));
        column.minimum = m_faults.number(json[u"minimum"_s], path);
        column.maximum = m_faults.number(json[u"maximum"_s], path);
        const QMap<QString, Column::Policy> policies{{u"allowed"_s, Column::Policy::Allowed},
                                                     {u"settle"_s, Column::Policy::Settle},
                                                     {u"blocker"_s, Column::Policy::Blocker}};
        column.whenMissing = m_faults.choice(json[u"missing"_s], policies, Column::Policy::Allowed, path);
        column.whenZero = m_faults.choice(json[u"zero"_s], policies, Column::Policy::Allowed, path);
        column.byAssessor = m_faults.choice<bool>(json[u"by"_s], {{u"assessor"_s, true}}, false, path);
        column.proposal = json[u"proposal"_s].toBool();
        column.proposedBy = json[u"proposed_by"_s].toString();
        if (json.contains(u"fallback"_s))
            column.fallback = givenValue(json[u"fallback"_s].toString());
        return column;
    }

    ValueType type(const QJsonObject& json, const QString& path)
    {
        return m_faults.choice<ValueType>(json[u"type"_s],
                                          {{u"number"_s, ValueType::Number},
                                           {u"boolean"_s, ValueType::Boolean},
                                           {u"text"_s, ValueType::Text},
                                           {u"choice"_s, ValueType::Choice}},
                                          ValueType::Number, path);
    }

    Formula formula(const QString& source, const QString& path, const Functions& functions)
    {
        try {
            return readFormula(source, functions);
        } catch (const FormulaError& error) {
            m_faults.add(path + u"/formula"_s, error.message, error.place);
            return nullptr;
        }
    }

    Definition readDefinition(const QString& name, const QString& user, const QString& ownFormula = {})
    {
        const QJsonObject json = m_json[u"definitions"_s][name].toObject();
        const QString path = u"definitions/"_s + name;
        if (json.isEmpty())
            m_faults.add(user, {u"edition.unknown-formula"_s,
                                QT_TRANSLATE_NOOP("Messages", "The edition has no formula “%1”."),
                                {name}});
        onlyKeys(json,
                 {u"id"_s, u"name"_s, u"formula"_s, u"parts"_s, u"type"_s, u"item"_s, u"maximum"_s, u"weight"_s,
                  u"direction"_s, u"applies"_s, u"otherwise"_s, u"doubts"_s, u"note"_s, u"source"_s, u"unit"_s},
                 path);
        Definition definition;
        definition.key = name;
        definition.id = json[u"id"_s].toString(name);
        definition.name = m_faults.text(json[u"name"_s], path);
        definition.type = type(json, path);
        definition.item = json[u"item"_s].toBool();
        definition.maximum = m_faults.number(json[u"maximum"_s], path);
        definition.weight = m_faults.number(json[u"weight"_s], path);
        definition.direction = json[u"direction"_s].toString();
        definition.otherwise = json[u"otherwise"_s].toString();
        definition.doubts = jsonStrings(json[u"doubts"_s]);
        definition.unit = m_faults.optionalText(json[u"unit"_s], path + u"/unit"_s);
        definition.note = bilingualFromJson(json[u"note"_s]);
        definition.source = sourceText(json[u"source"_s]);
        readParts(definition, m_faults.limited(json[u"parts"_s], 100, path + u"/parts"_s));
        if (!definition.parts.isEmpty() && json.contains(u"formula"_s))
            m_faults.add(path, {u"edition.two-formulas"_s,
                                QT_TRANSLATE_NOOP("Messages", "“%1” has both a formula and parts; write one of them."),
                                {name}});
        if (definition.text.isEmpty())
            definition.text = ownFormula.isEmpty() ? json[u"formula"_s].toString() : ownFormula;
        const QString place = ownFormula.isEmpty() ? path : user;
        if (!definition.text.isEmpty())
            definition.formula = formula(definition.text, place, m_functions);
        definition.appliesText = json[u"applies"_s].toString();
        if (!definition.appliesText.isEmpty())
            definition.applies = formula(definition.appliesText, path, m_functions);
        return definition;
    }

    // "0.5 * U + 0.3 * D": the words and the formula of a sum come from its parts, so that the two cannot differ.
    static void readParts(Definition& definition, const QJsonArray& parts)
    {
        QStringList terms;
        for (const QJsonValue& part : parts) {
            const QString id = part.isString() ? part.toString() : part[u"id"_s].toString();
            const QString weight = part[u"weight"_s].toString();
            definition.parts << Definition::Part{id, weight};
            terms << (weight.isEmpty() ? id : weight + u" * "_s + id);
        }
        definition.text = terms.join(u" + "_s);
    }

    QList<Definition> readDefinitions(const QJsonValue& names, const QString& path)
    {
        QList<Definition> all;
        for (const QString& name : jsonStrings(m_faults.limited(names, 300, path)))
            all << readDefinition(name, path);
        return all;
    }

    Table readTable(const QJsonValue& json, const QString& variant)
    {
        Table table;
        table.id = json[u"id"_s].toString();
        const QString path = variant + u"/tables/"_s + table.id;
        onlyKeys(json,
                 {u"id"_s, u"name"_s, u"key"_s, u"title"_s, u"columns"_s, u"values"_s, u"parent"_s, u"group_of"_s,
                  u"group_by"_s, u"fixed"_s},
                 path);
        table.name = m_faults.text(json[u"name"_s], path);
        table.key = jsonStrings(json[u"key"_s]);
        table.title = json[u"title"_s].toString();
        table.groupOf = json[u"group_of"_s].toString();
        table.groupBy = json[u"group_by"_s].toString();
        table.parent = json[u"parent"_s][u"table"_s].toString();
        table.parentBy = jsonPairs(json[u"parent"_s][u"by"_s]);
        const QJsonObject columns = m_json[u"columns"_s].toObject();
        for (const QString& name : jsonStrings(m_faults.limited(json[u"columns"_s], 200, path)))
            table.columns << readColumn(name, columns, u"columns"_s, path);
        if (!table.groupOf.isEmpty())
            table.columns << readColumn(table.groupBy, columns, u"columns"_s, path);
        for (const QJsonValue& row : jsonRows(m_faults.limited(json[u"fixed"_s], 500, path + u"/fixed"_s)))
            table.fixed << readFixed(row.toObject(), table);
        table.values = readDefinitions(json[u"values"_s], path);
        return table;
    }

    // A number stays a text where the column is one: "1" may be the number of a row.
    static QMap<QString, Value> readFixed(const QJsonObject& json, const Table& table)
    {
        QMap<QString, Value> cells;
        for (auto cell = json.begin(); cell != json.end(); ++cell) {
            const Column* column = table.column(cell.key());
            const bool textual =
                column && (column->type == ValueType::Text || column->type == ValueType::Choice) && cell->isString();
            cells.insert(cell.key(), textual ? Value(cell->toString()) : givenValue(*cell));
        }
        return cells;
    }

    Variant readVariant(const QJsonValue& json)
    {
        Variant variant;
        variant.id = json[u"id"_s].toString();
        const QString path = u"variants/"_s + variant.id;
        onlyKeys(json,
                 {u"id"_s, u"name"_s, u"body_kind"_s, u"bodies"_s, u"directions"_s, u"forms"_s, u"tables"_s,
                  u"inputs"_s, u"values"_s, u"penalties"_s, u"conclusion_form"_s, u"before_penalty"_s, u"score"_s},
                 path);
        variant.name = m_faults.text(json[u"name"_s], path);
        variant.bodyKind = json[u"body_kind"_s].toString();
        variant.bodies = jsonStrings(json[u"bodies"_s]);
        for (const QJsonValue& direction : jsonRows(m_faults.limited(json[u"directions"_s], 50, path)))
            variant.directions << readDirection(direction, path + u"/directions"_s);
        variant.forms = jsonStrings(json[u"forms"_s]);
        variant.conclusionForm = m_faults.text(json[u"conclusion_form"_s], path);
        for (const QJsonValue& table : jsonRows(m_faults.limited(json[u"tables"_s], 50, path)))
            variant.tables << readTable(table, path);
        for (const QString& name : jsonStrings(m_faults.limited(json[u"inputs"_s], 300, path)))
            variant.inputs << readColumn(name, m_inputs, u"inputs"_s, path + u"/inputs"_s);
        variant.values = readDefinitions(json[u"values"_s], path + u"/values"_s);
        variant.penalties = readDefinitions(json[u"penalties"_s], path + u"/penalties"_s);
        totals(variant, json, path);
        return variant;
    }

    Direction readDirection(const QJsonValue& json, const QString& path)
    {
        if (json.isString())
            return {json.toString(), {}, {}, {}};
        onlyKeys(json, {u"id"_s, u"before"_s, u"penalty"_s, u"score"_s}, path);
        return {json[u"id"_s].toString(), json[u"before"_s].toString(), json[u"penalty"_s].toString(),
                json[u"score"_s].toString()};
    }

    void totals(Variant& variant, const QJsonValue& json, const QString& path)
    {
        for (Definition& penalty : variant.penalties)
            penalty.penalty = true;
        variant.beforePenalty =
            readDefinition(u"before"_s, path + u"/before_penalty"_s, json[u"before_penalty"_s].toString());
        variant.score = readDefinition(u"score"_s, path + u"/score"_s, json[u"score"_s].toString());
        variant.penaltyTotal = readDefinition(u"W"_s, path);
        // The sum of the penalties, whose ids ("W/late") are no names of the formula language. What is taken off from a
        // direction is not taken off from the block again.
        QStringList terms;
        for (const Definition& penalty : variant.penalties) {
            if (!penalty.direction.isEmpty() && variant.direction(penalty.direction) &&
                !variant.direction(penalty.direction)->score.isEmpty())
                continue;
            auto name = std::make_shared<Expression>();
            name->kind = Expression::Kind::Name;
            name->text = penalty.id;
            terms << penalty.id;
            if (!variant.penaltyTotal.formula) {
                variant.penaltyTotal.formula = name;
                continue;
            }
            auto sum = std::make_shared<Expression>();
            sum->kind = Expression::Kind::Binary;
            sum->text = u"+"_s;
            sum->operands = {variant.penaltyTotal.formula, name};
            variant.penaltyTotal.formula = sum;
        }
        variant.penaltyTotal.text = terms.isEmpty() ? u"0"_s : terms.join(u" + "_s);
        if (terms.isEmpty())
            variant.penaltyTotal.formula = readFormula(u"0"_s);
    }

    WorkedExample readExample(const QJsonValue& json, const QString& path)
    {
        onlyKeys(json,
                 {u"name"_s, u"variant"_s, u"formula"_s, u"given"_s, u"expected"_s, u"source"_s, u"inputs"_s, u"rows"_s,
                  u"expect"_s},
                 path);
        WorkedExample example;
        example.name = m_faults.text(json[u"name"_s], path);
        example.variant = json[u"variant"_s].toString();
        example.formula = json[u"formula"_s].toString();
        example.given = values(json[u"given"_s].toObject());
        example.expected = givenValue(json[u"expected"_s].toString());
        example.inputs = values(json[u"inputs"_s].toObject());
        const QJsonObject tables = json[u"rows"_s].toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table)
            for (const QJsonValue& row : jsonRows(*table))
                example.rows[table.key()] << values(row.toObject());
        example.expect = jsonPairs(json[u"expect"_s]);
        example.source = json[u"source"_s].toString();
        return example;
    }

    static QMap<QString, Value> values(const QJsonObject& json)
    {
        QMap<QString, Value> all;
        for (auto one = json.begin(); one != json.end(); ++one)
            all.insert(one.key(), givenValue(*one));
        return all;
    }

    const QJsonObject& m_json;
    EditionFaults& m_faults;
    QJsonObject m_inputs;
    Functions m_functions;
    Edition m_edition;
};

} // namespace

Edition readUntested(const QByteArray& json, base::Findings& findings)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        findings << base::Finding{base::Finding::Weight::Blocker,
                                  {u"edition.json"_s,
                                   QT_TRANSLATE_NOOP("Messages", "The file is not JSON: %1 at byte %2."),
                                   {error.errorString(), QString::number(error.offset)}},
                                  {}};
        return {};
    }
    const QJsonObject object = document.object();
    EditionFaults faults(json, findings);
    Edition edition = Reader(object, faults).read();
    edition.digest = base::sha256(json);
    return edition;
}

Edition readEdition(const QByteArray& json, base::Findings& findings)
{
    Edition edition = readUntested(json, findings);
    if (findings.isEmpty())
        findings << failedExamples(edition);
    return edition;
}

Edition readEdition(const QByteArray& json)
{
    base::Findings findings;
    Edition edition = readUntested(json, findings);
    if (!findings.isEmpty())
        throw base::Problem(base::Problem::Kind::File, findings.first().message,
                            findings.first().place.sheet + u' ' + findings.first().place.cell);
    return edition;
}

} // namespace bagalau::scoring
