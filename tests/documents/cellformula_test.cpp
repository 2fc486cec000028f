#include "documents/cellformula.h"
#include "documents/workbookfile.h"
#include "support/folder.h"
#include "tools.h"

#include <QUrl>
#include <gtest/gtest.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::documents;
using namespace bagalau::tests;
using base::Number;
using domain::Expression;
using domain::Formula;
using domain::Value;
using Kind = domain::Expression::Kind;

namespace {

Formula made(Kind kind, const QString& text, const QList<Formula>& operands)
{
    auto expression = std::make_shared<Expression>();
    expression->kind = kind;
    expression->text = text;
    expression->operands = operands;
    return expression;
}

Formula name(const QString& id)
{
    return made(Kind::Name, id, {});
}

Formula constant(const Value& value)
{
    auto expression = std::make_shared<Expression>();
    expression->value = value;
    return expression;
}

Formula number(const char* decimal)
{
    return constant(*Number::fromDecimal(QString::fromLatin1(decimal)));
}

Formula binary(const QString& sign, const Formula& left, const Formula& right)
{
    return made(Kind::Binary, sign, {left, right});
}

Formula call(const QString& function, const QList<Formula>& arguments)
{
    return made(Kind::Call, function, arguments);
}

// Names "a0" ... "a9" stand below each other; "far" on another sheet; "kind" is a choice, "yesno" a truth, "word" a
// text.
class ACellFormula : public ::testing::Test
{
protected:
    ACellFormula()
    {
        m_edition.scales[u"s"_s].steps = {
            {Number(90), {}, Number(10)}, {Number(50), Number(80), Number(5)}, {{}, {}, 0}};
        m_edition.scales[u"gaps"_s].steps = {{Number(90), {}, Number(10)}};
    }

    CellTarget find(const Expression& name) const
    {
        if (name.text == u"far"_s)
            return {{u"Деректер"_s, 6, 5}, {}, {}};
        if (name.text == u"kind"_s)
            return {{{}, 0, 27}, domain::ValueType::Choice, m_choices};
        if (name.text == u"yesno"_s)
            return {{{}, 1, 1}, domain::ValueType::Boolean, {}};
        if (name.text == u"word"_s)
            return {{{}, 2, 1}, domain::ValueType::Text, {}};
        if (name.text.startsWith(u'a'))
            return {{{}, name.text.sliced(1).toInt(), 0}, {}, {}};
        return {{{}, 0, -1}, {}, {}};
    }

    QString written(const Formula& formula, bool truth = false) const
    {
        const CellFormulas formulas(m_edition, base::Language::Kk,
                                    [this](const Expression& name) { return find(name); });
        return formulas.write(formula, truth).value_or(u"nothing"_s);
    }

    domain::Edition m_edition;
    QMap<QString, base::Bilingual> m_choices{{u"rising"_s, {u"өсу"_s, u"рост"_s}},
                                             {u"falling"_s, {u"төмендеу"_s, u"снижение"_s}}};
};

TEST_F(ACellFormula, hasNoMoreBracketsThanItNeedsAndAllThatItNeeds)
{
    const Formula a = name(u"a0"_s), b = name(u"a1"_s), c = name(u"a2"_s);
    EXPECT_EQ(written(binary(u"-"_s, a, binary(u"*"_s, binary(u"/"_s, b, c), number("10000")))),
              u"$A$1-$A$2/$A$3*10000"_s);
    EXPECT_EQ(written(binary(u"-"_s, a, binary(u"-"_s, b, c))), u"$A$1-($A$2-$A$3)"_s);
    EXPECT_EQ(written(binary(u"/"_s, a, binary(u"*"_s, b, c))), u"$A$1/($A$2*$A$3)"_s);
    EXPECT_EQ(written(binary(u"*"_s, binary(u"+"_s, a, b), number("0.5"))), u"($A$1+$A$2)*0.5"_s);
    EXPECT_EQ(written(made(Kind::Negate, {}, {binary(u"+"_s, a, name(u"far"_s))})), u"-($A$1+'Деректер'!$F$7)"_s);
    EXPECT_EQ(written(constant(Number::ratio(1, 3))), u"(1/3)"_s);
}

TEST_F(ACellFormula, comparesWordsOfChoicesTextsLetterByLetterAndTruthsAsNumbers)
{
    EXPECT_EQ(written(binary(u"="_s, name(u"kind"_s), constant(u"rising"_s))), u"$AB$1=\"өсу\""_s);
    EXPECT_EQ(written(binary(u"="_s, constant(u"falling"_s), name(u"kind"_s))), u"\"төмендеу\"=$AB$1"_s);
    EXPECT_EQ(written(binary(u"<>"_s, name(u"word"_s), constant(u"a\"b"_s))), u"NOT(EXACT($B$3,\"a\"\"b\"))"_s);
    EXPECT_EQ(written(binary(u"="_s, name(u"yesno"_s), constant(true))), u"$B$2=N(TRUE)"_s);
    const Formula more = binary(u">"_s, name(u"a0"_s), number("1"));
    EXPECT_EQ(written(binary(u"and"_s, more, name(u"yesno"_s)), true), u"N(AND($A$1>1,$B$2))"_s);
    EXPECT_EQ(choiceInCell({{u"a"_s, {u"Бір"_s}}, {u"b"_s, {u"бір"_s}}}, u"a"_s, base::Language::Kk), u"a"_s)
        << "two choices that look alike are told apart by their ids";
}

TEST_F(ACellFormula, takesCellsBelowEachOtherAsOneRange)
{
    const auto rows = [](const QList<int>& numbers) {
        QList<Formula> all;
        for (const int one : numbers)
            all << name(u'a' + QString::number(one));
        return all;
    };
    EXPECT_EQ(written(call(u"mean"_s, rows({3, 4, 5, 7, 9, 10}))), u"AVERAGE($A$4:$A$6,$A$8,$A$10:$A$11)"_s);
    EXPECT_EQ(written(call(u"count"_s, {binary(u">"_s, name(u"a0"_s), number("1")), name(u"a1"_s)})),
              u"SUM(N($A$1>1),$A$2)"_s);
    EXPECT_EQ(written(call(u"sum"_s, {})), u"0"_s);
    EXPECT_EQ(written(call(u"mean"_s, {})), u"NA()"_s) << "a mean of nothing is missing, not 0";
    QList<int> apart;
    for (int i = 0; i < 300; ++i)
        apart << 2 * i;
    EXPECT_EQ(written(call(u"sum"_s, rows(apart))), u"nothing"_s) << "more than a spreadsheet takes";
}

TEST_F(ACellFormula, asksTheStepsOfAScaleInTheirOrder)
{
    const Formula a = name(u"a0"_s);
    EXPECT_EQ(written(call(u"scale"_s, {constant(u"s"_s), a})), u"IF($A$1>=90,10,IF(AND($A$1>=50,$A$1<=80),5,0))"_s);
    EXPECT_EQ(written(call(u"scale"_s, {constant(u"gaps"_s), a})), u"IF($A$1>=90,10,NA())"_s);
}

TEST_F(ACellFormula, knowsNoPlaceForWhatIsNotThere)
{
    EXPECT_EQ(written(binary(u"+"_s, name(u"nowhere"_s), number("1"))), u"NA()+1"_s);
    EXPECT_EQ(written(call(u"known"_s, {name(u"a0"_s)})), u"NOT(ISERROR($A$1))"_s);
    EXPECT_EQ(written(constant(Value())), u"NA()"_s);
}

// Ties, both signs, and values that binary fractions miss, by every kind of rounding.
TEST_F(ACellFormula, roundsAsTheEditionDoes)
{
    const QStringList kinds{u"half-up"_s, u"half-even"_s, u"down"_s, u"up"_s};
    const QList<base::Rounding> roundings{base::Rounding::HalfUp, base::Rounding::HalfEven, base::Rounding::Down,
                                          base::Rounding::Up};
    const QStringList values{u"72.005"_s, u"1.005"_s, u"2.5"_s, u"0.125"_s, u"0.135"_s, u"-0.125"_s,
                             u"-1.005"_s, u"3"_s,     u"0.1"_s, u"2.675"_s, u"1.0049"_s};
    WorkbookFile book;
    lxw_worksheet* sheet = book.addSheet(u"a"_s);
    QList<Number> wanted;
    for (qsizetype kind = 0; kind < kinds.size(); ++kind)
        for (const QString& value : values) {
            const Number exact = *Number::fromDecimal(value);
            // As a sum, so that the last digits are lost.
            const Formula sum = binary(u"+"_s, binary(u"-"_s, constant(exact), number("0.3")), number("0.3"));
            const QString formula = written(call(u"round"_s, {sum, number("2"), constant(kinds[kind])}));
            worksheet_write_formula_str(sheet, lxw_row_t(wanted.size()), 0, (u'=' + formula).toUtf8().constData(),
                                        nullptr, "");
            wanted << exact.rounded(2, roundings[kind]);
        }
    const Folder folder;
    const QString profile = QUrl::fromLocalFile(folder.path(u"profile"_s)).toString(QUrl::FullyEncoded);
    run(u"soffice"_s, {u"-env:UserInstallation="_s + profile, u"--headless"_s, u"--convert-to"_s,
                       u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s, u"--outdir"_s, folder.path(),
                       folder.write(u"a.xlsx"_s, book.bytes())});
    const QStringList got = QString::fromUtf8(bytesOf(folder.path(u"a.csv"_s))).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(got.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        EXPECT_EQ(base::Number::fromDecimal(got[i]).value_or(Number(-1)).toFixed(2), wanted[i].toFixed(2))
            << values[i % values.size()].toStdString() << ' ' << kinds[i / values.size()].toStdString();
}

} // namespace
