#include "documents/cellformula.h"

using namespace Qt::StringLiterals;
using bagalau::base::Number;
using bagalau::domain::Expression;
using bagalau::domain::Formula;
using bagalau::domain::Value;
using bagalau::domain::ValueType;

namespace bagalau::documents {

namespace {

constexpr qsizetype longest = 8000; // Excel takes 8192 characters
constexpr qsizetype deepest = 60;   // and 64 calls inside each other
const QString missing = u"NA()"_s;

// Every digit that a spreadsheet keeps; a fraction without an end as a division.
QString digits(const Number& number)
{
    const QString text = number.toShort(15);
    if (Number::fromDecimal(text) == number || number.exact().size() > 30)
        return text;
    return u'(' + number.exact() + u')';
}

bool isTruth(const Value& value)
{
    return value.boolean() != nullptr;
}

} // namespace

QString quotedInCell(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString CellAddress::text() const
{
    if (column < 0)
        return missing;
    QString letters;
    for (int left = column; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + left % 26));
    const QString cell = u'$' + letters + u'$' + QString::number(row + 1);
    return sheet.isEmpty() ? cell : u'\'' + sheet + u"'!"_s + cell;
}

QString choiceInCell(const QMap<QString, base::Bilingual>& choices, const QString& id, base::Language language)
{
    QStringList words;
    for (const base::Bilingual& choice : choices)
        words << choice.in(language).toCaseFolded();
    return words.removeDuplicates() > 0 || !choices.contains(id) ? id : choices[id].in(language);
}

CellFormulas::CellFormulas(const domain::Edition& edition, base::Language language, Find find)
    : m_edition(edition), m_language(language), m_find(std::move(find))
{
}

std::optional<QString> CellFormulas::write(const Formula& formula, bool truth) const
{
    const Text text = written(*formula);
    const QString whole = truth && text.truth ? u"N("_s + text.text + u')' : text.text;
    return whole.size() > longest ? std::nullopt : std::optional(whole);
}

QString CellFormulas::text(const Formula& formula, int around) const
{
    const Text text = written(*formula);
    return text.strength < around ? u'(' + text.text + u')' : text.text;
}

// A truth that is counted or compared: as the number that stands in cells.
QString CellFormulas::plainNumber(const Formula& formula) const
{
    const Text text = written(*formula);
    return text.truth ? u"N("_s + text.text + u')' : text.text;
}

CellFormulas::Text CellFormulas::written(const Expression& expression) const
{
    switch (expression.kind) {
    case Expression::Kind::Constant:
        return constant(expression.value);
    case Expression::Kind::Name:
        return {m_find(expression).place.text()};
    case Expression::Kind::Not:
        return {u"NOT("_s + text(expression.operands[0]) + u')', 9, true};
    case Expression::Kind::Negate:
        return {u'-' + text(expression.operands[0], 7), 7};
    case Expression::Kind::Binary:
        return binary(expression);
    case Expression::Kind::Call:
        return call(expression);
    case Expression::Kind::Aggregate:
        break;
    }
    return {missing};
}

CellFormulas::Text CellFormulas::constant(const Value& value) const
{
    if (const Number* number = value.number()) {
        const QString text = digits(*number);
        return {text, text.startsWith(u'-') ? 7 : 9};
    }
    if (const bool* truth = value.boolean())
        return {*truth ? u"TRUE"_s : u"FALSE"_s, 9, true};
    return {value.text() ? quotedInCell(*value.text()) : missing};
}

CellFormulas::Text CellFormulas::binary(const Expression& binary) const
{
    const QString& sign = binary.text;
    if (sign == u"and"_s || sign == u"or"_s)
        return {sign.toUpper() + u'(' + text(binary.operands[0]) + u',' + text(binary.operands[1]) + u')', 9, true};
    if (sign == u"="_s || sign == u"<>"_s)
        return equation(binary);
    const bool sum = sign == u"+"_s || sign == u"-"_s, product = sign == u"*"_s || sign == u"/"_s;
    const int strength = sum ? 5 : product ? 6 : 4;
    const int right = sign == u"-"_s || sign == u"/"_s || strength == 4 ? strength + 1 : strength;
    return {text(binary.operands[0], strength) + sign + text(binary.operands[1], right), strength, strength == 4};
}

CellFormulas::Text CellFormulas::equation(const Expression& binary) const
{
    QStringList sides;
    bool words = false, choices = false, truths = false;
    for (const Formula& side : binary.operands) {
        const Formula& other = binary.operands[&side == &binary.operands[0] ? 1 : 0];
        const CellTarget target = other->kind == Expression::Kind::Name ? m_find(*other) : CellTarget();
        const CellTarget own = side->kind == Expression::Kind::Name ? m_find(*side) : CellTarget();
        const QString* word = side->kind == Expression::Kind::Constant ? side->value.text() : nullptr;
        words = words || word || own.type == ValueType::Text;
        choices = choices || !own.choices.isEmpty();
        truths = truths || isTruth(side->value) || own.type == ValueType::Boolean;
        sides << (word && !target.choices.isEmpty() ? quotedInCell(choiceInCell(target.choices, *word, m_language))
                                                    : text(side, 5));
    }
    if (words && !choices) { // a sign of equality does not tell capitals
        const QString same = u"EXACT("_s + sides.join(u',') + u')';
        return {binary.text == u"="_s ? same : u"NOT("_s + same + u')', 9, true};
    }
    if (truths)
        sides = {plainNumber(binary.operands[0]), plainNumber(binary.operands[1])};
    return {sides.join(binary.text), 4, true};
}

QString CellFormulas::arguments(const Expression& call) const
{
    QStringList all;
    for (const Formula& operand : call.operands)
        all << text(operand);
    return all.join(u',');
}

CellFormulas::Text CellFormulas::call(const Expression& call) const
{
    const QString& name = call.text;
    if (name == u"if"_s) {
        const Text yes = written(*call.operands[1]), no = written(*call.operands[2]);
        return {u"IF("_s + text(call.operands[0]) + u',' + yes.text + u',' + no.text + u')', 9, yes.truth || no.truth};
    }
    if (name == u"known"_s)
        return {u"NOT(ISERROR("_s + arguments(call) + u"))"_s, 9, true};
    if (name == u"scale"_s)
        return scaled(call);
    if (name == u"round"_s)
        return rounded(call);
    if (name == u"clamp"_s)
        return {u"MAX("_s + text(call.operands[1]) + u",MIN("_s + text(call.operands[0]) + u',' +
                text(call.operands[2]) + u"))"_s};
    if (name == u"min"_s || name == u"max"_s || name == u"abs"_s)
        return {name.toUpper() + u'(' + arguments(call) + u')'};
    return ofRows(call);
}

// Spreadsheets calculate with binary fractions: what they lose in the last digits is given back first, or a tie would
// fall to the wrong side.
CellFormulas::Text CellFormulas::rounded(const Expression& call) const
{
    const QString value = u"ROUND("_s + text(call.operands[0]) + u",10)"_s;
    const QString places = text(call.operands[1]);
    const QString kind = call.operands.size() > 2 ? *call.operands[2]->value.text() : QString();
    const bool edition = kind.isEmpty();
    const auto is = [&](const QString& word, base::Rounding rounding) {
        return kind == word || (edition && m_edition.rounding == rounding);
    };
    if (is(u"down"_s, base::Rounding::Down))
        return {u"ROUNDDOWN("_s + value + u',' + places + u')'};
    if (is(u"up"_s, base::Rounding::Up))
        return {u"ROUNDUP("_s + value + u',' + places + u')'};
    if (is(u"half-even"_s, base::Rounding::HalfEven))
        return {u"IF(ROUND(ABS(MOD(ABS("_s + value + u")*10^"_s + places + u",1)-0.5),6)=0,2*ROUND("_s + value +
                u"*10^"_s + places + u"/2,0)/10^"_s + places + u",ROUND("_s + value + u',' + places + u"))"_s};
    return {u"ROUND("_s + value + u',' + places + u')'};
}

CellFormulas::Text CellFormulas::scaled(const Expression& call) const
{
    const domain::Scale scale = m_edition.scales.value(*call.operands[0]->value.text());
    const QString value = text(call.operands[1], 5);
    QString whole, ends;
    if (scale.steps.size() > deepest)
        return {QString(longest + 1, u' ')};
    for (const domain::ScaleStep& step : scale.steps) {
        const QString from = step.from ? value + u">="_s + digits(*step.from) : QString();
        const QString upTo = step.upTo ? value + u"<="_s + digits(*step.upTo) : QString();
        const QString points = digits(step.points);
        if (!step.from && !step.upTo) // all others: still nothing where the value is missing
            return {whole + (whole.isEmpty() ? u"IF(ISNUMBER("_s + value + u"),"_s + points + u",NA())"_s : points) +
                    ends};
        whole += u"IF("_s + (step.from && step.upTo ? u"AND("_s + from + u',' + upTo + u')' : from + upTo) + u',' +
                 points + u',';
        ends += u')';
    }
    return {whole + missing + ends};
}

// Cells that stand below each other are one range.
CellFormulas::Text CellFormulas::ofRows(const Expression& call) const
{
    static const QHash<QString, QString> names{{u"mean"_s, u"AVERAGE"_s},
                                               {u"sum"_s, u"SUM"_s},
                                               {u"count"_s, u"SUM"_s},
                                               {u"least"_s, u"MIN"_s},
                                               {u"most"_s, u"MAX"_s}};
    const QString name = names.value(call.text);
    if (name.isEmpty())
        return {missing};
    if (call.operands.isEmpty())
        return {name == u"SUM"_s ? u"0"_s : missing};
    QStringList terms;
    std::optional<CellAddress> first, last;
    const auto close = [&] {
        if (first)
            terms << (*first == *last ? first->text()
                                      : first->text() + u':' + CellAddress{{}, last->row, last->column}.text());
        first.reset();
    };
    for (const Formula& operand : call.operands) {
        if (operand->kind != Expression::Kind::Name) {
            close();
            terms << plainNumber(operand);
            continue;
        }
        const CellAddress place = m_find(*operand).place;
        if (!first || place.sheet != last->sheet || place.column != last->column || place.row != last->row + 1) {
            close();
            first = place;
        }
        last = place;
    }
    close();
    if (terms.size() > 250) // Excel takes 255
        return {QString(longest + 1, u' ')};
    return {name + u'(' + terms.join(u',') + u')'};
}

} // namespace bagalau::documents
