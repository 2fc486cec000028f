#include "intake/decimaltext.h"

namespace bagalau::intake {

namespace {

constexpr int significantDigits = 15;
constexpr int largestExponent = 400; // binary fractions end at 308

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Takes the leading digits off the text.
QString takeDigits(QStringView& text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const QString digits = text.first(count).toString();
    text = text.sliced(count);
    return digits;
}

bool takeSign(QStringView& text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    return negative;
}

std::optional<int> takeExponent(QStringView& text)
{
    if (!text.startsWith(u'E') && !text.startsWith(u'e'))
        return text.isEmpty() ? std::optional(0) : std::nullopt;
    text = text.sliced(1);
    const bool negative = takeSign(text);
    const QString digits = takeDigits(text);
    if (digits.isEmpty() || digits.size() > 4 || !text.isEmpty())
        return std::nullopt;
    const int exponent = digits.toInt();
    return negative ? -exponent : exponent;
}

// The number is 0.digits × 10^point.
struct Decimal
{
    QString digits;
    qsizetype point = 0;

    void dropLeadingZeros()
    {
        while (digits.startsWith(u'0')) {
            digits.remove(0, 1);
            --point;
        }
    }
    void dropTrailingZeros()
    {
        while (digits.endsWith(u'0'))
            digits.chop(1);
    }
    void roundHalfUp()
    {
        if (digits.size() <= significantDigits)
            return;
        const bool up = digits[significantDigits] >= u'5';
        digits.truncate(significantDigits);
        qsizetype at = significantDigits;
        while (up && at > 0 && digits[at - 1] == u'9')
            digits[--at] = u'0';
        if (up && at > 0)
            digits[at - 1] = QChar(digits[at - 1].unicode() + 1);
        if (up && at == 0) {
            digits.prepend(u'1');
            ++point;
        }
    }
    QString text() const
    {
        if (digits.isEmpty())
            return QStringLiteral("0");
        if (point <= 0)
            return QStringLiteral("0.") + QString(-point, u'0') + digits;
        if (point >= digits.size())
            return digits + QString(point - digits.size(), u'0');
        return digits.first(point) + u'.' + digits.sliced(point);
    }
};

} // namespace

std::optional<QString> shownDecimal(QStringView stored)
{
    QStringView rest = stored.trimmed();
    if (rest.size() > 2 * largestExponent)
        return std::nullopt;
    const bool negative = takeSign(rest);
    const QString whole = takeDigits(rest);
    QString fraction;
    if (rest.startsWith(u'.')) {
        rest = rest.sliced(1);
        fraction = takeDigits(rest);
    }
    const std::optional<int> exponent = takeExponent(rest);
    if (whole.size() + fraction.size() == 0 || !exponent || qAbs(*exponent) > largestExponent)
        return std::nullopt;
    Decimal decimal{whole + fraction, whole.size() + *exponent};
    decimal.dropLeadingZeros();
    decimal.roundHalfUp();
    decimal.dropTrailingZeros();
    return negative && !decimal.digits.isEmpty() ? u'-' + decimal.text() : decimal.text();
}

} // namespace bagalau::intake
