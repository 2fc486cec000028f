#include "base/number.h"
#include "base/text.h"
#include "support/print.h"

using bagalau::base::Number;
using bagalau::base::Rounding;
using namespace Qt::StringLiterals;

namespace {

Number decimal(const QString& text)
{
    return Number::fromDecimal(text).value();
}

TEST(Number, meansThatBinaryFractionsGetWrongAreExact)
{
    Number sum;
    for (const QString& text : {u"77.5"_s, u"80.25"_s, u"66.7"_s, u"91.13"_s, u"55.05"_s, u"73.4"_s, u"60.005"_s})
        sum = sum + decimal(text);
    EXPECT_EQ((sum / Number(7)).toFixed(2), u"72.01"_s);
    EXPECT_EQ((sum / Number(7)).exact(), u"14401/200"_s);
}

TEST(Number, aThirdTimesThreeIsOne)
{
    EXPECT_EQ(Number::ratio(1, 3) * Number(3), Number(1));
}

TEST(Number, tiesFollowTheNamedRounding)
{
    EXPECT_EQ(decimal(u"2.345"_s).rounded(2, Rounding::HalfUp).toFixed(2), u"2.35"_s);
    EXPECT_EQ(decimal(u"2.345"_s).rounded(2, Rounding::HalfEven).toFixed(2), u"2.34"_s);
    EXPECT_EQ(decimal(u"2.355"_s).rounded(2, Rounding::HalfEven).toFixed(2), u"2.36"_s);
    EXPECT_EQ(decimal(u"2.349"_s).rounded(2, Rounding::Down).toFixed(2), u"2.34"_s);
    EXPECT_EQ(decimal(u"2.341"_s).rounded(2, Rounding::Up).toFixed(2), u"2.35"_s);
    EXPECT_EQ(decimal(u"-2.345"_s).rounded(2, Rounding::HalfUp).toFixed(2), u"-2.35"_s);
    EXPECT_EQ(decimal(u"-2.349"_s).rounded(2, Rounding::Down).toFixed(2), u"-2.34"_s);
}

TEST(Number, leadingZerosAreDecimal)
{
    EXPECT_EQ(decimal(u"010"_s), Number(10));
    EXPECT_EQ(decimal(u"08,50"_s), Number::ratio(17, 2));
}

TEST(Number, whatIsNotADecimalIsRefused)
{
    for (const QString& text :
         {u""_s, u"1e5"_s, u"1 000"_s, u"-"_s, u"1,2,3"_s, u".5"_s, u"5."_s, u"++1"_s, u"NaN"_s, u"١٢"_s})
        EXPECT_FALSE(Number::fromDecimal(text)) << text.toStdString();
}

TEST(Number, exactTextComesBackUnchanged)
{
    for (const QString& text : {u"0"_s, u"-7"_s, u"14401/200"_s, u"-1/3"_s})
        EXPECT_EQ(Number::fromExact(text).value().exact(), text);
    EXPECT_FALSE(Number::fromExact(u"1/0"));
}

TEST(ParseNumber, readsWhatPeopleWriteInTables)
{
    using bagalau::base::parseNumber;
    EXPECT_EQ(parseNumber(u" 12,5 "_s), Number::ratio(25, 2));
    EXPECT_EQ(parseNumber(u"5\u00a0608,5"_s), Number::ratio(11217, 2));
    EXPECT_EQ(parseNumber(u"1 234 567"_s), Number(1234567));
    EXPECT_EQ(parseNumber(u"97,5 %"_s), Number::ratio(39, 40));
    EXPECT_EQ(parseNumber(u"\u2212 3"_s).has_value(), false);
    EXPECT_EQ(parseNumber(u"\u22123"_s), Number(-3));
    for (const QString& text : {u"12a"_s, u"1 23"_s, u"12345 678"_s, u"О,5"_s, u""_s, u"%"_s})
        EXPECT_FALSE(parseNumber(text)) << text.toStdString();
}

TEST(DisplayNumber, groupsThousandsWithNoBreakSpaces)
{
    EXPECT_EQ(bagalau::base::displayNumber(decimal(u"1234567.891"_s), 2), u"1\u00a0234\u00a0567,89"_s);
    EXPECT_EQ(bagalau::base::displayNumber(decimal(u"-123"_s), 0), u"-123"_s);
}

TEST(ShortNumber, hasNoMoreDecimalsThanItNeedsAndACommaAndGroups)
{
    using bagalau::base::Number;
    EXPECT_EQ(bagalau::base::shortNumber(Number::ratio(12345, 10)), u"1\u00a0234,5"_s);
    EXPECT_EQ(bagalau::base::shortNumber(Number(100)), u"100"_s);
    EXPECT_EQ(bagalau::base::shortNumber(Number::ratio(1, 3), 4), u"0,3333"_s);
}

TEST(Folded, findsTheSameNameInAnySpelling)
{
    using bagalau::base::folded;
    EXPECT_EQ(folded(u"  Ёлка\u00a0 "_s), u"елка"_s);
    EXPECT_EQ(folded(u"Мiнiстрлiгi"_s), folded(u"Міністрлігі"_s));
    EXPECT_NE(folded(u"қала"_s), folded(u"кала"_s));
    EXPECT_EQ(folded(u"Excel file"_s), u"excel file"_s);
}

} // namespace
