#include "base/number.h"

#include <boost/multiprecision/cpp_int.hpp>

using namespace Qt::StringLiterals;
using Integer = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

namespace bagalau::base {

struct Number::Value
{
    Rational rational;
};

namespace {

Integer powerOfTen(int exponent)
{
    Integer result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

bool allDigits(QStringView text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return !text.isEmpty();
}

// Boost reads a leading zero as octal, so digits are taken one by one.
Integer integerFromDigits(QStringView digits)
{
    Integer result = 0;
    for (const QChar c : digits)
        result = result * 10 + (c.unicode() - u'0');
    return result;
}

QString toString(const Integer& integer)
{
    return QString::fromStdString(integer.str());
}

} // namespace

const Number::Value& Number::value() const
{
    static const Value zero;
    return m_value ? *m_value : zero;
}

Number::Number(qint64 value) : m_value(value == 0 ? nullptr : std::make_shared<const Value>(Value{Rational(value)})) {}

Number Number::ratio(qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator != 0);
    return Number(std::make_shared<const Value>(Value{Rational(numerator, denominator)}));
}

std::optional<Number> Number::fromDecimal(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.indexOf(u',');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!allDigits(whole) || (point >= 0 && !allDigits(fraction)) || whole.size() > 60 || fraction.size() > 60)
        return std::nullopt;
    const Integer scale = powerOfTen(static_cast<int>(fraction.size()));
    Rational rational(integerFromDigits(whole) * scale + integerFromDigits(fraction), scale);
    if (negative)
        rational = -rational;
    return Number(std::make_shared<const Value>(Value{rational}));
}

std::optional<Number> Number::fromExact(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype slash = text.indexOf(u'/');
    const QStringView numerator = slash < 0 ? text : text.first(slash);
    const QStringView denominator = slash < 0 ? u"1" : text.sliced(slash + 1);
    if (!allDigits(numerator) || !allDigits(denominator) || numerator.size() > 4000 || denominator.size() > 4000)
        return std::nullopt;
    const Integer below = integerFromDigits(denominator);
    if (below == 0)
        return std::nullopt;
    Rational rational(integerFromDigits(numerator), below);
    if (negative)
        rational = -rational;
    return Number(std::make_shared<const Value>(Value{rational}));
}

Number Number::operator+(const Number& other) const
{
    return Number(std::make_shared<const Value>(Value{value().rational + other.value().rational}));
}

Number Number::operator-(const Number& other) const
{
    return Number(std::make_shared<const Value>(Value{value().rational - other.value().rational}));
}

Number Number::operator*(const Number& other) const
{
    return Number(std::make_shared<const Value>(Value{value().rational * other.value().rational}));
}

Number Number::operator/(const Number& divisor) const
{
    Q_ASSERT(!divisor.isZero());
    return Number(std::make_shared<const Value>(Value{value().rational / divisor.value().rational}));
}

bool Number::operator==(const Number& other) const
{
    return value().rational == other.value().rational;
}

std::strong_ordering Number::operator<=>(const Number& other) const
{
    const int order = value().rational.compare(other.value().rational);
    return order <=> 0;
}

bool Number::isZero() const
{
    return value().rational == 0;
}

bool Number::isUnwieldy() const
{
    constexpr std::size_t mostLimbs = 1024;
    const Rational& rational = value().rational;
    return numerator(rational).backend().size() > mostLimbs || denominator(rational).backend().size() > mostLimbs;
}

Number Number::rounded(int places, Rounding rounding) const
{
    Q_ASSERT(places >= 0 && places <= 30);
    const Integer scale = powerOfTen(places);
    const Rational scaled = value().rational * scale;
    const bool negative = scaled < 0;
    const Integer below = denominator(scaled);
    Integer quotient, rest;
    divide_qr(Integer(abs(numerator(scaled))), below, quotient, rest);
    const Integer twice = rest * 2;
    const bool up = rounding == Rounding::Up         ? rest != 0
                    : rounding == Rounding::Down     ? false
                    : rounding == Rounding::HalfEven ? twice > below || (twice == below && quotient % 2 != 0)
                                                     : twice >= below;
    if (up)
        quotient += 1;
    return Number(std::make_shared<const Value>(Value{Rational(negative ? Integer(-quotient) : quotient, scale)}));
}

QString Number::toFixed(int places) const
{
    const Rational scaled = rounded(places, Rounding::HalfUp).value().rational * powerOfTen(places);
    const Integer whole = numerator(scaled);
    QString digits = toString(abs(whole)).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return whole < 0 ? u'-' + digits : digits;
}

QString Number::toShort(int places) const
{
    QString text = toFixed(places);
    if (rounded(places, Rounding::HalfUp) != *this || !text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString Number::exact() const
{
    const Integer below = denominator(value().rational);
    const QString above = toString(numerator(value().rational));
    return below == 1 ? above : above + u'/' + toString(below);
}

} // namespace bagalau::base
