#include "base/dates.h"
#include "base/text.h"
#include "intake/decimaltext.h"

#include <cstdlib>

using namespace bagalau;

namespace {

void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

// What is read as a number is exact: written and read again it is the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const auto& number : {base::parseNumber(text), base::Number::fromDecimal(text), base::Number::fromExact(text)})
        if (number) {
            mustHold(base::Number::fromExact(number->exact()) == *number);
            const QString shown = number->toFixed(2);
            mustHold(shown.size() > 60 || // longer ones are no decimals of a report
                     base::Number::fromDecimal(shown) == number->rounded(2, base::Rounding::HalfUp));
            base::displayNumber(*number, 2);
        }
    if (const auto shown = intake::shownDecimal(text))
        mustHold(base::Number::fromDecimal(*shown).has_value() || shown->size() > 60);
    if (const auto date = base::parseDate(text))
        mustHold(base::parseDate(base::shortDate(*date)) == date);
    base::folded(text);
    return 0;
}
