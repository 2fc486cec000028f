#include "scoring/editionreader.h"

#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "scoring/formulacheck.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bagalau::domain;
using bagalau::base::bilingualFromJson;

namespace bagalau::scoring {

namespace {

using Rows = QList<QJsonValue>;

Rows rows(const QJsonValue& array)
{
    const QJsonArray all = array.toArray();
    return {all.begin(), all.end()};
}

QStringList strings(const QJsonValue& array)
{
    QStringList out;
    for (const QJsonValue& value : rows(array))
        out << value.toString();
    return out;
}

QMap<QString, QString> pairs(const QJsonValue& object)
{
    QMap<QString, QString> out;
    const QJsonObject all = object.toObject();
    for (auto pair = all.begin(); pair != all.end(); ++pair)
        out.insert(pair.key(), pair->toString());
    return out;
}

class Reader
{
public:
    Reader(const QJsonObject& json, base::Findings& findings) : m_json(json), m_findings(findings) {}

    Edition read()
    {
        head();
        forms();
        for (const QJsonValue& variant : rows(limited(m_json[u"variants"_s], 50, u"variants"_s)))
            m_edition.variants << readVariant(variant);
        for (const QJsonValue& example : rows(limited(m_json[u"examples"_s], 1000, u"examples"_s)))
            m_edition.examples << readExample(example);
        for (const Variant& variant : m_edition.variants)
            check(variant);
        return m_edition;
    }

private:
    void fault(const QString& part, const base::Message& message, int place = -1)
    {
        m_findings << base::Finding{base::Finding::Weight::Blocker,
                                    message,
                                    {m_edition.id, part, place < 0 ? QString() : QString::number(place + 1)}};
    }

    // An edition of the law has some ten of anything: thousands would only keep the reader busy.
    QJsonArray limited(const QJsonValue& json, qsizetype most, const QString& part)
    {
        QJsonArray array = json.toArray();
        if (array.size() <= most)
            return array;
        fault(part, {u"edition.too-many"_s,
                     QT_TRANSLATE_NOOP("Messages", "There are %1 things here; an edition has at most %2."),
                     {QString::number(array.size()), QString::number(most)}});
        return {};
    }

    base::Bilingual text(const QJsonValue& json, const QString& part)
    {
        const base::Bilingual both = bilingualFromJson(json);
        if (!both.complete())
            fault(part,
                  {u"edition.text"_s, QT_TRANSLATE_NOOP("Messages", "A text is missing in Kazakh or in Russian."), {}});
        return both;
    }

    std::optional<base::Number> number(const QJsonValue& json, const QString& part)
    {
        if (json.isUndefined())
            return std::nullopt;
        const auto value = base::Number::fromDecimal(json.toString());
        if (!value)
            fault(part, {u"edition.number"_s,
                         QT_TRANSLATE_NOOP("Messages", "A number must be written as text, with a decimal point: “%1”."),
                         {json.toVariant().toString()}});
        return value;
    }

    static Value given(const QString& text)
    {
        if (text == u"yes"_s || text == u"no"_s)
            return text == u"yes"_s;
        if (const auto number = base::Number::fromDecimal(text))
            return *number;
        return text;
    }

    template <class T>
    T choice(const QJsonValue& json, const QMap<QString, T>& allowed, T fallback, const QString& part)
    {
        if (json.isUndefined())
            return fallback;
        const auto found = allowed.find(json.toString());
        if (found == allowed.end())
            fault(part,
                  {u"edition.word"_s, QT_TRANSLATE_NOOP("Messages", "“%1” has no meaning here."), {json.toString()}});
        return found == allowed.end() ? fallback : *found;
    }

    void head()
    {
        m_edition.id = m_json[u"id"_s].toString();
        if (m_json[u"format"_s].toInt() != 1)
            fault(u"format"_s, {u"edition.format"_s,
                                QT_TRANSLATE_NOOP(
                                    "Messages", "This edition is written in a format that this program does not know."),
                                {}});
        m_edition.block = m_json[u"block"_s].toString();
        m_edition.blockName = text(m_json[u"block_name"_s], u"block_name"_s);
        m_edition.title = text(m_json[u"title"_s], u"title"_s);
        m_edition.act = text(m_json[u"act"_s], u"act"_s);
        for (const QJsonValue& year : rows(m_json[u"years"_s]))
            m_edition.years << year.toInt();
        m_edition.rounding = choice<base::Rounding>(m_json[u"rounding"_s],
                                                    {{u"half-up"_s, base::Rounding::HalfUp},
                                                     {u"half-even"_s, base::Rounding::HalfEven},
                                                     {u"down"_s, base::Rounding::Down},
                                                     {u"up"_s, base::Rounding::Up}},
                                                    base::Rounding::HalfUp, u"rounding"_s);
        m_edition.scorePlaces = m_json[u"score_places"_s].toInt(2);
        if (m_edition.scorePlaces < 0 || m_edition.scorePlaces > 10) {
            fault(u"score_places"_s,
                  {u"edition.places"_s, QT_TRANSLATE_NOOP("Messages", "A score has 0 to 10 decimals."), {}});
            m_edition.scorePlaces = 2;
        }
        words();
        for (const QJsonValue& degree : rows(m_json[u"degrees"_s]))
            m_edition.degrees << Degree{degree[u"id"_s].toString(), text(degree[u"name"_s], u"degrees"_s),
                                        number(degree[u"from"_s], u"degrees"_s).value_or(0)};
        const QJsonObject scales = m_json[u"scales"_s].toObject();
        for (auto scale = scales.begin(); scale != scales.end(); ++scale)
            for (const QJsonValue& step : rows(*scale))
                m_edition.scales[scale.key()]
                    << ScaleStep{number(step[u"from"_s], scale.key()), number(step[u"up_to"_s], scale.key()),
                                 number(step[u"points"_s], scale.key()).value_or(0)};
        const QJsonObject lists = m_json[u"lists"_s].toObject();
        for (auto list = lists.begin(); list != lists.end(); ++list)
            for (const QJsonValue& entry : rows(*list))
                m_edition.lists[list.key()] << text(entry, list.key());
    }

    void words()
    {
        const QJsonValue words = m_json[u"words"_s];
        m_edition.yes = text(words[u"yes"_s], u"words/yes"_s);
        m_edition.no = text(words[u"no"_s], u"words/no"_s);
        m_edition.missingMarks = strings(words[u"missing"_s]);
        m_edition.bodyLabel = text(words[u"body_label"_s], u"words/body_label"_s);
        m_edition.yearLabel = text(words[u"year_label"_s], u"words/year_label"_s);
        for (const QJsonValue& row : rows(words[u"other_rows"_s]))
            m_edition.otherRows << text(row, u"words/other_rows"_s);
        const QJsonObject directions = m_json[u"directions"_s].toObject();
        for (auto direction = directions.begin(); direction != directions.end(); ++direction)
            m_edition.directionNames.insert(direction.key(), text(*direction, u"directions"_s));
    }

    void forms()
    {
        for (const QJsonValue& json : rows(m_json[u"forms"_s])) {
            Form form{
                json[u"id"_s].toString(), text(json[u"name"_s], u"forms"_s), json[u"name_column"_s].toString(), {}, {}};
            for (const QJsonValue& column : rows(json[u"columns"_s]))
                form.columns << Form::SheetColumn{
                    column[u"id"_s].toString(), text(column[u"heading"_s], u"forms/"_s + form.id),
                    column[u"required"_s].toBool(true), column[u"unique"_s].toBool(false)};
            for (const QJsonValue& row : rows(json[u"rows"_s]))
                form.rows << readRowKind(row);
            m_edition.forms << form;
        }
    }

    static Form::RowKind readRowKind(const QJsonValue& json)
    {
        Form::RowKind kind{bilingualFromJson(json[u"words"_s]),
                           json[u"table"_s].toString(),
                           pairs(json[u"take"_s]),
                           pairs(json[u"inside"_s]),
                           {},
                           json[u"code_column"_s].toString(),
                           strings(json[u"join"_s])};
        const QMap<QString, QString> constants = pairs(json[u"set"_s]);
        for (auto constant = constants.begin(); constant != constants.end(); ++constant)
            kind.set.insert(constant.key(), given(*constant));
        return kind;
    }

    Column readColumn(const QString& name, const QJsonObject& all, const QString& part)
    {
        const QJsonObject json = all[name].toObject();
        if (json.isEmpty())
            fault(part, {u"edition.unknown-column"_s,
                         QT_TRANSLATE_NOOP("Messages", "The edition does not say what “%1” is."),
                         {name}});
        Column column;
        column.id = json[u"id"_s].toString(name);
        column.name = text(json[u"name"_s], part);
        column.type = type(json, part);
        const QJsonObject choices = json[u"choices"_s].toObject();
        for (auto one = choices.begin(); one != choices.end(); ++one)
            column.choices.insert(one.key(), text(*one, part));
        column.minimum = number(json[u"minimum"_s], part);
        const QMap<QString, Column::Policy> policies{{u"allowed"_s, Column::Policy::Allowed},
                                                     {u"settle"_s, Column::Policy::Settle},
                                                     {u"blocker"_s, Column::Policy::Blocker}};
        column.whenMissing = choice(json[u"missing"_s], policies, Column::Policy::Allowed, part);
        column.whenZero = choice(json[u"zero"_s], policies, Column::Policy::Allowed, part);
        column.byAssessor = json[u"by"_s].toString() == u"assessor"_s;
        column.proposal = json[u"proposal"_s].toBool();
        column.proposedBy = json[u"proposed_by"_s].toString();
        if (json.contains(u"fallback"_s))
            column.fallback = given(json[u"fallback"_s].toString());
        return column;
    }

    ValueType type(const QJsonObject& json, const QString& part)
    {
        return choice<ValueType>(json[u"type"_s],
                                 {{u"number"_s, ValueType::Number},
                                  {u"boolean"_s, ValueType::Boolean},
                                  {u"text"_s, ValueType::Text},
                                  {u"choice"_s, ValueType::Choice}},
                                 ValueType::Number, part);
    }

    Formula formula(const QString& source, const QString& part)
    {
        try {
            return readFormula(source);
        } catch (const FormulaError& error) {
            fault(part, error.message, error.place);
            return nullptr;
        }
    }

    Definition readDefinition(const QString& name, const QString& part, const QString& ownFormula = {})
    {
        const QJsonObject json = m_json[u"definitions"_s][name].toObject();
        if (json.isEmpty())
            fault(part, {u"edition.unknown-formula"_s,
                         QT_TRANSLATE_NOOP("Messages", "The edition has no formula “%1”."),
                         {name}});
        Definition definition;
        definition.id = json[u"id"_s].toString(name);
        definition.name = text(json[u"name"_s], part + u'/' + name);
        definition.text = ownFormula.isEmpty() ? json[u"formula"_s].toString() : ownFormula;
        definition.type = type(json, part);
        definition.item = json[u"item"_s].toBool();
        definition.maximum = number(json[u"maximum"_s], part);
        definition.weight = number(json[u"weight"_s], part);
        definition.direction = json[u"direction"_s].toString();
        definition.note = bilingualFromJson(json[u"note"_s]);
        definition.source = bilingualFromJson(json[u"source"_s]);
        if (!definition.text.isEmpty())
            definition.formula = formula(definition.text, part + u'/' + name);
        return definition;
    }

    QList<Definition> readDefinitions(const QJsonValue& names, const QString& part)
    {
        QList<Definition> all;
        for (const QString& name : strings(limited(names, 200, part)))
            all << readDefinition(name, part);
        return all;
    }

    Table readTable(const QJsonValue& json, const QString& variant)
    {
        Table table;
        table.id = json[u"id"_s].toString();
        const QString part = variant + u'/' + table.id;
        table.name = text(json[u"name"_s], part);
        table.key = strings(json[u"key"_s]);
        table.title = json[u"title"_s].toString();
        table.groupOf = json[u"group_of"_s].toString();
        table.groupBy = json[u"group_by"_s].toString();
        table.parent = json[u"parent"_s][u"table"_s].toString();
        table.parentBy = pairs(json[u"parent"_s][u"by"_s]);
        for (const QString& name : strings(limited(json[u"columns"_s], 200, part)))
            table.columns << readColumn(name, m_json[u"columns"_s].toObject(), part);
        if (!table.groupOf.isEmpty())
            table.columns << readColumn(table.groupBy, m_json[u"columns"_s].toObject(), part);
        table.values = readDefinitions(json[u"values"_s], part);
        return table;
    }

    Variant readVariant(const QJsonValue& json)
    {
        Variant variant;
        variant.id = json[u"id"_s].toString();
        const QString part = u"variants/"_s + variant.id;
        variant.name = text(json[u"name"_s], part);
        variant.bodyKind = json[u"body_kind"_s].toString();
        variant.bodies = strings(json[u"bodies"_s]);
        variant.directions = strings(json[u"directions"_s]);
        variant.forms = strings(json[u"forms"_s]);
        variant.conclusionForm = text(json[u"conclusion_form"_s], part);
        for (const QJsonValue& table : rows(limited(json[u"tables"_s], 50, part)))
            variant.tables << readTable(table, part);
        QJsonObject inputs;
        for (const QJsonValue& input : rows(m_json[u"inputs"_s]))
            inputs[input[u"id"_s].toString()] = input;
        for (const QString& name : strings(limited(json[u"inputs"_s], 200, part)))
            variant.inputs << readColumn(name, inputs, part);
        variant.values = readDefinitions(json[u"values"_s], part);
        variant.penalties = readDefinitions(json[u"penalties"_s], part);
        totals(variant, json, part);
        return variant;
    }

    void totals(Variant& variant, const QJsonValue& json, const QString& part)
    {
        for (Definition& penalty : variant.penalties)
            penalty.penalty = true;
        variant.beforePenalty = readDefinition(u"before"_s, part, json[u"before_penalty"_s].toString());
        variant.score = readDefinition(u"score"_s, part, json[u"score"_s].toString());
        variant.penaltyTotal = readDefinition(u"W"_s, part);
        // The sum of the penalties, whose ids ("W/late") are no names of the formula language.
        QStringList terms;
        for (const Definition& penalty : variant.penalties) {
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
        variant.penaltyTotal.text = terms.join(u" + "_s);
    }

    WorkedExample readExample(const QJsonValue& json)
    {
        WorkedExample example{text(json[u"name"_s], u"examples"_s),  json[u"variant"_s].toString(),
                              json[u"formula"_s].toString(),         {},
                              given(json[u"expected"_s].toString()), json[u"source"_s].toString()};
        const QMap<QString, QString> all = pairs(json[u"given"_s]);
        for (auto one = all.begin(); one != all.end(); ++one)
            example.given.insert(one.key(), given(*one));
        return example;
    }

    void check(const Variant& variant)
    {
        const QString part = u"variants/"_s + variant.id;
        for (const QString& form : variant.forms)
            if (!m_edition.form(form))
                fault(part, {u"edition.unknown-form"_s,
                             QT_TRANSLATE_NOOP("Messages", "The edition has no form “%1”."),
                             {form}});
        for (const Table& table : variant.tables) {
            for (const QString& other : {table.parent, table.groupOf})
                if (!other.isEmpty() && !variant.table(other))
                    fault(part, {u"edition.unknown-table"_s,
                                 QT_TRANSLATE_NOOP("Messages", "There is no table “%1”."),
                                 {other}});
            for (const Definition& definition : table.values)
                checkDefinition(definition, {m_edition, variant, &table}, part + u'/' + table.id);
        }
        const Scope whole{m_edition, variant, nullptr};
        QList<Definition> all = variant.values + variant.penalties;
        all << variant.beforePenalty << variant.score << variant.penaltyTotal;
        for (const Definition& definition : all)
            checkDefinition(definition, whole, part);
        if (!m_findings.isEmpty())
            return;
        m_steps.clear();
        for (const Definition& definition : all)
            noCycle(definition, whole, {}, part);
        for (const Table& table : variant.tables)
            for (const Definition& definition : table.values)
                noCycle(definition, {m_edition, variant, &table}, {}, part);
    }

    void checkDefinition(const Definition& definition, const Scope& scope, const QString& part)
    {
        if (!definition.formula)
            return;
        try {
            if (typeOf(definition.formula, scope) != definition.type)
                throw FormulaError{
                    {u"formula.type"_s,
                     QT_TRANSLATE_NOOP("Messages",
                                       "The formula “%1” does not give the kind of value it is declared with."),
                     {definition.id}}};
        } catch (const FormulaError& error) {
            fault(part + u'/' + definition.id, error.message, error.place);
        }
    }

    // Over how many steps a formula needs others; a cycle and a path that is too long for the stack are faults.
    int noCycle(const Definition& definition, const Scope& scope, QStringList path, const QString& part)
    {
        constexpr int longestPath = 24; // formulas of the law reach perhaps ten deep
        const QString name = (scope.table ? scope.table->id : QString()) + u'/' + definition.id;
        if (m_steps.contains(name) || !definition.formula)
            return m_steps.value(name);
        if (path.contains(name)) {
            fault(part, {u"formula.cycle"_s,
                         QT_TRANSLATE_NOOP("Messages", "These formulas need each other: %1."),
                         {(path << name).join(u" → "_s)}});
            return 0;
        }
        path << name;
        int steps = 1;
        for (const QString& used :
             path.size() > longestPath ? QStringList() : dependenciesOf(definition.formula, scope)) {
            const Scope inner{scope.edition, scope.variant, scope.variant.table(used.section(u'/', 0, 0))};
            if (const Definition* next = definitionOf(inner, used.section(u'/', 1)))
                steps = std::max(steps, 1 + noCycle(*next, inner, path, part));
        }
        if (steps > longestPath || path.size() > longestPath)
            fault(part, {u"formula.deep"_s,
                         QT_TRANSLATE_NOOP("Messages", "The formula “%1” needs others over more than %2 steps."),
                         {definition.id, QString::number(longestPath)}});
        m_steps.insert(name, steps);
        return steps;
    }

    const QJsonObject& m_json;
    base::Findings& m_findings;
    Edition m_edition;
    QHash<QString, int> m_steps;
};

} // namespace

Edition readEdition(const QByteArray& json, base::Findings& findings)
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
    Edition edition = Reader(document.object(), findings).read();
    edition.digest = base::sha256(json);
    if (findings.isEmpty())
        findings << failedExamples(edition);
    return edition;
}

Edition readEdition(const QByteArray& json)
{
    base::Findings findings;
    Edition edition = readEdition(json, findings);
    if (!findings.isEmpty())
        throw base::Problem(base::Problem::Kind::File, findings.first().message,
                            findings.first().place.sheet + u' ' + findings.first().place.cell);
    return edition;
}

} // namespace bagalau::scoring
