#include "documents/formulawords.h"

#include "base/text.h"
#include "documents/papertexts.h"

#include <QHash>

using namespace Qt::StringLiterals;
using bagalau::base::Language;
using bagalau::domain::Expression;
using bagalau::domain::Formula;

namespace bagalau::documents {

namespace {

bool isSymbol(const QString& id)
{
    return id.size() <= 2;
}

QString lowered(const QString& name)
{
    // "R1. Share of ..." and abbreviations keep their letters.
    const bool word = name.size() > 1 && name[1].isLower();
    return word ? name.first(1).toLower() + name.sliced(1) : name;
}

// Every name that a formula of the variant may use. What stands nearer wins: the table's own over the body's.
class Names
{
public:
    Names(const domain::Table* table, const domain::Edition& edition, const domain::Variant& variant, Language language)
        : m_language(language)
    {
        for (const domain::Setting& setting : edition.settings)
            add(setting);
        for (const domain::Table& one : variant.tables) {
            add(one);
            m_names.insert(one.id, lowered(one.name.in(language)));
        }
        for (const domain::Column& input : variant.inputs)
            add(input);
        for (const QList<domain::Definition>* list : {&variant.values, &variant.penalties})
            for (const domain::Definition& definition : *list)
                add(definition);
        for (const domain::Definition* definition : {&variant.beforePenalty, &variant.penaltyTotal, &variant.score})
            add(*definition);
        if (table)
            add(*table);
    }

    QString of(const QString& id) const { return m_names.value(id, id); }

    QString choice(const QString& id) const { return m_choices.value(id, id); }
    void add(const domain::Setting& setting)
    {
        if (!m_names.contains(setting.id))
            m_names.insert(setting.id, lowered(setting.name.in(m_language)));
        for (auto choice = setting.choices.begin(); choice != setting.choices.end(); ++choice)
            m_choices.insert(choice.key(), choice->in(m_language));
    }

private:
    void add(const domain::Table& table)
    {
        for (const domain::Column& column : table.columns)
            add(column);
        for (const domain::Definition& definition : table.values)
            add(definition);
    }
    void add(const domain::Column& column)
    {
        m_names.insert(column.id, lowered(column.name.in(m_language)));
        for (auto choice = column.choices.begin(); choice != column.choices.end(); ++choice)
            m_choices.insert(choice.key(), choice->in(m_language));
    }
    void add(const domain::Definition& definition)
    {
        m_names.insert(definition.id,
                       isSymbol(definition.id) ? definition.id : lowered(definition.name.in(m_language)));
    }

    Language m_language;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_choices;
};

// Writes a tree with no more brackets than it needs.
class Writer
{
public:
    Writer(const domain::Edition* edition, const Names* names, Language language)
        : m_edition(edition), m_names(names), m_language(language)
    {
    }

    QString write(const Formula& formula, int around = 0) const
    {
        const auto [text, strength] = written(*formula);
        return strength < around ? u'(' + text + u')' : text;
    }

private:
    struct Text
    {
        QString text;
        int strength = 9; // how strongly its outermost sign binds
    };

    static int strengthOf(const QString& sign)
    {
        static const QHash<QString, int> strengths{{u"or"_s, 1}, {u"and"_s, 2}, {u"+"_s, 5},
                                                   {u"-"_s, 5},  {u"*"_s, 6},   {u"/"_s, 6}};
        return strengths.value(sign, 4);
    }

    QString word(const QString& id) const { return phrase(u"formula."_s + id).in(m_language); }
    QString name(const QString& id) const { return m_names ? m_names->of(id) : id; }

    Text written(const Expression& expression) const
    {
        switch (expression.kind) {
        case Expression::Kind::Constant:
            return constant(expression.value);
        case Expression::Kind::Name:
            return {name(expression.text)};
        case Expression::Kind::Not:
            return {word(u"not"_s) + u' ' + write(expression.operands[0], 4), 3};
        case Expression::Kind::Negate:
            return {u"−"_s + write(expression.operands[0], 7), 7};
        case Expression::Kind::Binary:
            return binary(expression);
        case Expression::Kind::Call:
            return call(expression);
        case Expression::Kind::Aggregate:
            break;
        }
        const QString filter =
            expression.filter ? u' ' + word(u"where"_s) + u' ' + write(expression.filter) : QString();
        return {word(expression.text) + u'(' + name(expression.table) + filter + u": "_s +
                write(expression.operands[0]) + u')'};
    }

    Text constant(const domain::Value& value) const
    {
        if (const base::Number* number = value.number()) {
            const QString text = base::shortNumber(*number);
            return text.startsWith(u'-') ? Text{u"−"_s + text.sliced(1), 7} : Text{text};
        }
        if (const bool* truth = value.boolean())
            return {word(*truth ? u"yes"_s : u"no"_s)};
        return {value.text() ? (m_names ? m_names->choice(*value.text()) : *value.text()) : u"–"_s};
    }

    Text binary(const Expression& expression) const
    {
        static const QHash<QString, QString> signs{
            {u"*"_s, u"×"_s}, {u"-"_s, u"−"_s}, {u"<="_s, u"≤"_s}, {u">="_s, u"≥"_s}, {u"<>"_s, u"≠"_s}};
        const QString& sign = expression.text;
        const int strength = strengthOf(sign);
        const bool word = sign == u"and"_s || sign == u"or"_s;
        const int right = sign == u"-"_s || sign == u"/"_s || strength == 4 ? strength + 1 : strength;
        return {write(expression.operands[0], strength) + u' ' + (word ? this->word(sign) : signs.value(sign, sign)) +
                    u' ' + write(expression.operands[1], right),
                strength};
    }

    Text call(const Expression& call) const
    {
        if (call.text == u"if"_s && call.operands.size() == 3) // a draft may still lack one
            if (const auto decided = ofSettings(*call.operands[0]))
                return written(*call.operands[*decided ? 1 : 2]);
        if (call.text == u"mean"_s || call.text == u"sum"_s || call.text == u"count"_s)
            return ofValues(call);
        QStringList arguments;
        for (const Formula& operand : call.operands)
            arguments << write(operand);
        return {word(call.text) + u'(' + arguments.join(u"; "_s) + u')'};
    }

    // The values of rows: "(15 + 12 + 3) / 3"; of many only how it begins and ends.
    Text ofValues(const Expression& call) const
    {
        constexpr qsizetype most = 8;
        const qsizetype size = call.operands.size();
        if (call.text == u"count"_s) {
            qsizetype yes = 0;
            for (const Formula& operand : call.operands)
                yes += operand->value == domain::Value(true) ? 1 : 0;
            return {QString::number(yes)};
        }
        QStringList terms;
        for (qsizetype i = 0; i < size; ++i)
            if (size <= most || i < 3 || i == size - 1)
                terms << write(call.operands[i], 6);
            else if (i == 3)
                terms << u"…"_s;
        const Text sum{terms.isEmpty() ? u"0"_s : terms.join(u" + "_s), size > 1 ? 5 : 9};
        if (call.text == u"sum"_s || size < 2)
            return sum;
        return {u'(' + sum.text + u") / "_s + QString::number(size), 6};
    }

    // An open point is decided in the edition: only the branch that counts is shown.
    std::optional<bool> ofSettings(const Expression& condition) const
    {
        if (!m_edition || condition.kind != Expression::Kind::Binary || condition.operands.size() != 2)
            return std::nullopt;
        const domain::Setting* setting = m_edition->setting(condition.operands[0]->text);
        if (!setting || condition.operands[0]->kind != Expression::Kind::Name ||
            condition.operands[1]->kind != Expression::Kind::Constant ||
            (condition.text != u"="_s && condition.text != u"<>"_s))
            return std::nullopt;
        return (setting->value == condition.operands[1]->value) == (condition.text == u"="_s);
    }

    const domain::Edition* m_edition;
    const Names* m_names;
    Language m_language;
};

} // namespace

QString symbolOf(const domain::Definition& definition, Language language)
{
    return isSymbol(definition.id) ? definition.id : definition.name.in(language);
}

QString formulaInWords(const domain::Formula& formula, const domain::Table* table, const domain::Edition& edition,
                       const domain::Variant& variant, Language language)
{
    const Names names(table, edition, variant, language);
    return formula ? Writer(&edition, &names, language).write(formula) : QString();
}

QString formulaInNumbers(const domain::Formula& formula, Language language)
{
    return formula ? Writer(nullptr, nullptr, language).write(formula) : QString();
}

QString scaleInWords(const domain::ScaleHit& hit, Language language)
{
    const QString value = base::shortNumber(hit.value), points = base::shortNumber(hit.step.points);
    const auto say = [&](const QString& id, const QList<base::Bilingual>& args) {
        return phrase(id, args).in(language);
    };
    if (hit.step.from && hit.step.upTo)
        return say(u"scale.between"_s,
                   {value, base::shortNumber(*hit.step.from), base::shortNumber(*hit.step.upTo), points});
    if (hit.step.from)
        return say(u"scale.from"_s, {value, base::shortNumber(*hit.step.from), points});
    if (hit.step.upTo)
        return say(u"scale.up-to"_s, {value, base::shortNumber(*hit.step.upTo), points});
    return say(u"scale.others"_s, {value, points});
}

QString otherwiseInWords(domain::Otherwise otherwise, Language language)
{
    switch (otherwise) {
    case domain::Otherwise::Maximum:
        return phrase(u"otherwise.maximum"_s).in(language);
    case domain::Otherwise::Zero:
        return phrase(u"otherwise.zero"_s).in(language);
    case domain::Otherwise::LeaveOut:
        return phrase(u"otherwise.leave-out"_s).in(language);
    case domain::Otherwise::Redistribute:
        break;
    }
    return phrase(u"otherwise.redistribute"_s).in(language);
}

QString settingInWords(const domain::Edition& edition, const domain::Setting& setting, Language language)
{
    if (const base::Number* number = setting.value.number())
        return base::shortNumber(*number);
    if (const bool* yes = setting.value.boolean())
        return (*yes ? edition.yes : edition.no).in(language);
    return setting.value.text() ? setting.choices.value(*setting.value.text()).in(language) : QString();
}

QString exactText(const base::Number& number)
{
    constexpr int readable = 20;
    const QString exact = number.exact();
    if (!exact.contains(u'/') || number.toShort(4) == number.toShort(12))
        return {};
    return exact.size() <= readable ? exact : base::shortNumber(number, 12) + u"…"_s;
}

} // namespace bagalau::documents
