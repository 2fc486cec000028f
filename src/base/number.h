#pragma once

#include <QString>
#include <compare>
#include <memory>
#include <optional>

namespace bagalau::base {

/// How a number is rounded where a methodology says so. Ties are what tells the first two apart.
enum class Rounding { HalfUp, HalfEven, Down, Up };

/// An exact rational number: every score, weight, sum and percentage of the house. Never a binary fraction.
/// Copies are cheap; values are immutable behind the pointer and may be shared between threads.
class Number
{
public:
    Number() = default; ///< zero
    Number(qint64 value);
    static Number ratio(qint64 numerator, qint64 denominator); ///< denominator is not 0

    /// An exact decimal: "12.5", "-0,25", "100". Nothing else: no blanks, no grouping, no exponent.
    static std::optional<Number> fromDecimal(QStringView text);
    /// What exact() wrote: "num/den" or "num".
    static std::optional<Number> fromExact(QStringView text);

    Number operator+(const Number& other) const;
    Number operator-(const Number& other) const;
    Number operator*(const Number& other) const;
    /// The divisor is not zero: formulas check that first and report it as a finding.
    Number operator/(const Number& divisor) const;

    bool operator==(const Number& other) const;
    std::strong_ordering operator<=>(const Number& other) const;
    bool isZero() const;
    /// More than some 20 000 digits above or below the line: no figure of any report. Who calculates with numbers from
    /// outside stops there, or the calculation would not end.
    bool isUnwieldy() const;

    /// Rounded to `places` decimals (0 to 30). HalfUp rounds a tie away from zero, Down towards zero, Up away from it.
    Number rounded(int places, Rounding rounding) const;

    /// Exactly `places` decimals with a point, rounded half up for display: "90.38".
    QString toFixed(int places) const;
    /// The shortest decimal if the number has one of at most `places` decimals, else toFixed(places): "0.25",
    /// "0.333333".
    QString toShort(int places = 6) const;
    /// The whole value: "num/den" in lowest terms, or "num".
    QString exact() const;

private:
    struct Value;
    explicit Number(std::shared_ptr<const Value> value) : m_value(std::move(value)) {}
    const Value& value() const;
    std::shared_ptr<const Value> m_value; // null is zero
};

} // namespace bagalau::base
