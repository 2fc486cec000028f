#include "scoring/editioncheck.h"

#include "domain/inputs.h"
#include "scoring/formulacheck.h"
#include "scoring/scalecheck.h"

using namespace Qt::StringLiterals;
using namespace bagalau::domain;
using bagalau::base::Number;

namespace bagalau::scoring {

namespace {

class Check
{
public:
    Check(const Edition& edition, EditionFaults& faults) : m_edition(edition), m_faults(faults) {}

    void whole()
    {
        for (auto scale = m_edition.scales.begin(); scale != m_edition.scales.end(); ++scale)
            checkScale(*scale, u"scales/"_s + scale.key(), m_faults);
        degrees();
        twice(idsOf(m_edition.settings), u"settings"_s);
        twice(idsOf(m_edition.forms), u"forms"_s);
        for (const Variant& one : m_edition.variants)
            variant(one);
        forms();
    }

private:
    void unknown(const QString& path, const QString& name)
    {
        m_faults.add(path,
                     {u"edition.unknown-name"_s,
                      QT_TRANSLATE_NOOP("Messages", "The edition has nothing that is called “%1” for this place."),
                      {name}});
    }

    void degrees()
    {
        for (qsizetype i = 1; i < m_edition.degrees.size(); ++i)
            if (m_edition.degrees[i].from >= m_edition.degrees[i - 1].from)
                m_faults.add(u"degrees/"_s + m_edition.degrees[i].id,
                             {u"edition.degrees"_s,
                              QT_TRANSLATE_NOOP("Messages", "Degrees stand from the highest to the lowest."),
                              {}});
    }

    void variant(const Variant& variant)
    {
        const QString path = u"variants/"_s + variant.id;
        ids(variant, path);
        names(variant, path);
        for (const QString& form : variant.forms)
            if (!m_edition.form(form))
                m_faults.add(path + u"/forms"_s, {u"edition.unknown-form"_s,
                                                  QT_TRANSLATE_NOOP("Messages", "The edition has no form “%1”."),
                                                  {form}});
        for (const Direction& direction : variant.directions)
            for (const QString& name : {direction.before, direction.penalty, direction.score})
                if (!name.isEmpty() && !variant.definition({}, name))
                    unknown(path + u"/directions/"_s + direction.id, name);
        for (const Table& table : variant.tables) {
            const QString place = path + u"/tables/"_s + table.id;
            for (const QString& other : {table.parent, table.groupOf})
                if (!other.isEmpty() && !variant.table(other))
                    m_faults.add(place, {u"edition.unknown-table"_s,
                                         QT_TRANSLATE_NOOP("Messages", "There is no table “%1”."),
                                         {other}});
            fixedRows(table, place);
            for (const Definition& one : table.values)
                definition(one, {m_edition, variant, &table});
        }
        const Scope whole{m_edition, variant, nullptr};
        QList<Definition> all = variant.values + variant.penalties;
        all << variant.beforePenalty << variant.score << variant.penaltyTotal;
        for (const Definition& one : std::as_const(all))
            definition(one, whole);
        if (!m_faults.none())
            return;
        m_steps.clear();
        for (const Definition& one : std::as_const(all))
            noCycle(one, whole, {});
        for (const Table& table : variant.tables)
            for (const Definition& one : table.values)
                noCycle(one, {m_edition, variant, &table}, {});
    }

    void twice(const QStringList& ids, const QString& path)
    {
        QSet<QString> seen;
        for (const QString& id : ids) {
            if (seen.contains(id))
                m_faults.add(path,
                             {u"edition.twice"_s, QT_TRANSLATE_NOOP("Messages", "“%1” stands here twice."), {id}});
            seen.insert(id);
        }
    }

    template <class T> static QStringList idsOf(const QList<T>& all)
    {
        QStringList ids;
        for (const T& one : all)
            ids << one.id;
        return ids;
    }

    static QStringList fixedKeys(const Table& table)
    {
        RowKeys keys;
        QStringList all;
        for (const QMap<QString, Value>& row : table.fixed)
            all << keys.of(table, row);
        return all;
    }

    // A step is named by its definition and its row: two tables may share a definition's name only where their rows can
    // never have the same key.
    void sharedNames(const Variant& variant, const QString& path)
    {
        for (qsizetype i = 0; i < variant.tables.size(); ++i)
            for (qsizetype k = i + 1; k < variant.tables.size(); ++k) {
                const Table &one = variant.tables[i], &other = variant.tables[k];
                QStringList shared = idsOf(one.values);
                shared.removeIf([&](const QString& id) { return !variant.definition(other.id, id); });
                if (shared.isEmpty())
                    continue;
                const QStringList keys = fixedKeys(one), others = fixedKeys(other);
                const bool meet =
                    keys.isEmpty() || others.isEmpty() ||
                    std::any_of(keys.begin(), keys.end(), [&](const QString& key) { return others.contains(key); });
                if (meet)
                    m_faults.add(path + u"/tables/"_s + other.id,
                                 {u"edition.twice"_s,
                                  QT_TRANSLATE_NOOP("Messages", "“%1” stands here twice."),
                                  {shared.first()}});
            }
    }

    void ids(const Variant& variant, const QString& path)
    {
        twice(idsOf(variant.tables), path + u"/tables"_s);
        twice(idsOf(variant.inputs), path + u"/inputs"_s);
        twice(idsOf(variant.values + variant.penalties), path + u"/values"_s);
        for (const Table& table : variant.tables) {
            const QString place = path + u"/tables/"_s + table.id;
            if (table.id.contains(u'/') || table.id.isEmpty())
                unknown(place, table.id);
            twice(idsOf(table.columns), place + u"/columns"_s);
            twice(idsOf(table.values), place + u"/values"_s);
            twice(fixedKeys(table), place + u"/fixed"_s);
        }
        sharedNames(variant, path);
    }

    // A setting is looked for last: another thing of its name would hide it.
    void names(const Variant& variant, const QString& path)
    {
        const auto check = [&](const QString& id) {
            if (m_edition.setting(id))
                m_faults.add(path,
                             {u"edition.two-things"_s,
                              QT_TRANSLATE_NOOP("Messages", "“%1” is the name of a setting and of another thing."),
                              {id}});
        };
        for (const Column& input : variant.inputs) {
            check(input.id);
            if (variant.definition({}, input.id))
                m_faults.add(path + u"/inputs"_s,
                             {u"edition.two-things"_s,
                              QT_TRANSLATE_NOOP("Messages", "“%1” is the name of an input and of a formula."),
                              {input.id}});
        }
        for (const Definition& one : variant.values + variant.penalties)
            check(one.id);
        for (const Table& table : variant.tables) {
            for (const Column& column : table.columns)
                check(column.id);
            for (const Definition& one : table.values)
                check(one.id);
        }
    }

    void fixedRows(const Table& table, const QString& path)
    {
        for (const QMap<QString, Value>& row : table.fixed) {
            for (const QString& column : row.keys())
                if (!table.column(column))
                    unknown(path + u"/fixed"_s, column);
            for (const QString& column : table.key)
                if (!row.contains(column))
                    unknown(path + u"/fixed"_s, column);
            if (row.keys() != table.fixed.first().keys())
                m_faults.add(path + u"/fixed"_s,
                             {u"edition.fixed"_s,
                              QT_TRANSLATE_NOOP("Messages", "The fixed rows of “%1” do not all have the same columns."),
                              {table.name}});
        }
    }

    void definition(const Definition& definition, const Scope& scope)
    {
        const QString path = u"definitions/"_s + definition.key;
        for (const QString& doubt : definition.doubts)
            if (!m_edition.setting(doubt))
                unknown(path + u"/doubts"_s, doubt);
        if (!definition.direction.isEmpty() && !m_edition.directionNames.contains(definition.direction))
            unknown(path + u"/direction"_s, definition.direction);
        if (definition.text.isEmpty())
            m_faults.add(path, {u"edition.no-formula"_s,
                                QT_TRANSLATE_NOOP("Messages", "“%1” has neither a formula nor parts."),
                                {definition.id}});
        if (definition.formula)
            formula(definition.formula, definition, definition.type, scope, path + u"/formula"_s);
        if (definition.applies) {
            formula(definition.applies, definition, ValueType::Boolean, scope, path + u"/applies"_s);
            otherwise(definition, scope, path + u"/otherwise"_s);
        }
        parts(definition, scope, path + u"/parts"_s);
    }

    void formula(const Formula& formula, const Definition& definition, ValueType type, const Scope& scope,
                 const QString& path)
    {
        try {
            if (typeOf(formula, scope) != type)
                throw FormulaError{
                    {u"formula.type"_s,
                     QT_TRANSLATE_NOOP("Messages",
                                       "The formula “%1” does not give the kind of value it is declared with."),
                     {definition.id}}};
            const base::Bilingual unit = unitOf(formula, scope);
            if (type == ValueType::Number && unit.complete() && definition.unit.complete() && unit != definition.unit)
                throw FormulaError{
                    {u"formula.unit-declared"_s,
                     QT_TRANSLATE_NOOP("Messages", "The formula “%1” gives “%2”, but is declared with “%3”."),
                     {definition.id, unit, definition.unit}}};
        } catch (const FormulaError& error) {
            m_faults.add(path, error.message, error.place);
        }
    }

    // Whether a sum above it can raise the other parts: it stands in one whose parts all have maxima.
    static bool isPartOfASum(const Definition& definition, const Scope& scope)
    {
        QList<Definition> all = scope.variant.values;
        if (scope.table)
            all += scope.table->values;
        all << scope.variant.beforePenalty;
        return std::any_of(all.begin(), all.end(), [&](const Definition& sum) {
            bool here = false, bounded = true;
            for (const Definition::Part& part : sum.parts) {
                const Definition* one = definitionOf(scope, part.id);
                here = here || part.id == definition.id;
                bounded = bounded && one && one->maximum;
            }
            return here && bounded;
        });
    }

    void otherwise(const Definition& definition, const Scope& scope, const QString& path)
    {
        const Setting* chosen = m_edition.setting(definition.otherwise);
        const QString now = chosen && chosen->value.text() ? *chosen->value.text() : definition.otherwise;
        if (otherwiseOf(now) == Otherwise::Redistribute && !isPartOfASum(definition, scope))
            m_faults.add(path,
                         {u"edition.no-sum"_s,
                          QT_TRANSLATE_NOOP("Messages", "The points of “%1” cannot go to others: it is no part of "
                                                        "a sum whose parts all have a maximum."),
                          {definition.id}});
        const Setting* setting = m_edition.setting(definition.otherwise);
        const QStringList words = setting ? setting->choices.keys() : QStringList{definition.otherwise};
        for (const QString& word : words) {
            const auto meaning = otherwiseOf(word);
            if (!meaning)
                unknown(path, word);
            else if (meaning == Otherwise::Maximum && !definition.maximum)
                m_faults.add(path, {u"edition.no-maximum"_s,
                                    QT_TRANSLATE_NOOP("Messages", "“%1” can give its maximum only if it has one."),
                                    {definition.id}});
        }
    }

    std::optional<Number> weightOf(const QString& weight) const
    {
        if (weight.isEmpty())
            return Number(1);
        if (const auto number = Number::fromDecimal(weight))
            return number;
        const Setting* setting = m_edition.setting(weight);
        return setting && setting->value.number() ? std::optional(*setting->value.number()) : std::nullopt;
    }

    void parts(const Definition& definition, const Scope& scope, const QString& path)
    {
        Number weights, maxima;
        bool weighted = false, bounded = definition.maximum.has_value();
        for (const Definition::Part& part : definition.parts) {
            const Definition* one = definitionOf(scope, part.id);
            const auto weight = weightOf(part.weight);
            if (!one || !weight) {
                unknown(path, one ? part.weight : part.id);
                return;
            }
            weighted = weighted || !part.weight.isEmpty();
            weights = weights + *weight;
            bounded = bounded && one->maximum;
            maxima = maxima + (one->maximum ? *weight * *one->maximum : Number());
        }
        if (weighted && weights != Number(1))
            m_faults.add(path, {u"edition.weights"_s,
                                QT_TRANSLATE_NOOP("Messages", "The weights of “%1” make %2 instead of 1."),
                                {definition.id, weights.toShort()}});
        if (!definition.parts.isEmpty() && bounded && maxima != *definition.maximum)
            m_faults.add(path, {u"edition.maxima"_s,
                                QT_TRANSLATE_NOOP("Messages", "The maxima of the parts of “%1” make %2 instead of %3."),
                                {definition.id, maxima.toShort(), definition.maximum->toShort()}});
    }

    void forms()
    {
        for (const Form& form : m_edition.forms) {
            const QString path = u"forms/"_s + form.id;
            if (!form.direction.isEmpty() && !m_edition.directionNames.contains(form.direction))
                unknown(path + u"/direction"_s, form.direction);
            for (const QString& field : form.fields)
                if (!anyVariant([&](const Variant& variant) { return variant.input(field) != nullptr; }))
                    unknown(path + u"/fields"_s, field);
            if (!form.fields.isEmpty() && !m_edition.fieldName.complete())
                m_faults.add(u"words"_s, {u"edition.text"_s,
                                          QT_TRANSLATE_NOOP("Messages", "A text is missing in Kazakh or in Russian."),
                                          {}});
            for (const Form::RowKind& kind : form.rows)
                row(form, kind, path + u"/rows"_s);
        }
    }

    void row(const Form& form, const Form::RowKind& kind, const QString& path)
    {
        if (kind.table.isEmpty())
            return;
        if (!anyVariant([&](const Variant& variant) { return variant.table(kind.table) != nullptr; }))
            unknown(path, kind.table);
        for (auto take = kind.take.begin(); take != kind.take.end(); ++take) {
            if (!anyVariant([&](const Variant& variant) {
                    return variant.table(kind.table) && variant.table(kind.table)->column(take.key());
                }))
                unknown(path, take.key());
            bool stands = false;
            for (const Form::SheetColumn& column : form.columns)
                stands = stands || column.id == *take;
            if (!stands)
                unknown(path, *take);
        }
    }

    template <class Holds> bool anyVariant(Holds holds) const
    {
        return std::any_of(m_edition.variants.begin(), m_edition.variants.end(), holds);
    }

    // Over how many steps a formula needs others; a cycle and a path that is too long for the stack are faults.
    int noCycle(const Definition& definition, const Scope& scope, QStringList path)
    {
        constexpr int longestPath = 24; // formulas of the law reach perhaps ten deep
        const QString place = u"definitions/"_s + definition.key;
        const QString name = (scope.table ? scope.table->id : QString()) + u'/' + definition.id;
        if (m_steps.contains(name) || (!definition.formula && !definition.applies))
            return m_steps.value(name);
        if (path.contains(name)) {
            m_faults.add(place, {u"formula.cycle"_s,
                                 QT_TRANSLATE_NOOP("Messages", "These formulas need each other: %1."),
                                 {(path << name).join(u" → "_s)}});
            return 0;
        }
        path << name;
        int steps = 1;
        QStringList needs;
        for (const Formula& formula : {definition.formula, definition.applies})
            if (formula && path.size() <= longestPath)
                needs << dependenciesOf(formula, scope);
        for (const QString& used : std::as_const(needs)) {
            const Scope inner{scope.edition, scope.variant, scope.variant.table(used.section(u'/', 0, 0))};
            if (const Definition* next = definitionOf(inner, used.section(u'/', 1)))
                steps = std::max(steps, 1 + noCycle(*next, inner, path));
        }
        if (steps > longestPath || path.size() > longestPath)
            m_faults.add(place,
                         {u"formula.deep"_s,
                          QT_TRANSLATE_NOOP("Messages", "The formula “%1” needs others over more than %2 steps."),
                          {definition.id, QString::number(longestPath)}});
        m_steps.insert(name, steps);
        return steps;
    }

    const Edition& m_edition;
    EditionFaults& m_faults;
    QHash<QString, int> m_steps;
};

} // namespace

void checkEdition(const Edition& edition, EditionFaults& faults)
{
    Check(edition, faults).whole();
}

} // namespace bagalau::scoring
