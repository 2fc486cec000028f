#include "base/csv.h"
#include "base/problem.h"
#include "scoring/assess.h"
#include "scoring/editionreader.h"
#include "scoring/formulareader.h"
#include "support/print.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using base::Number;
using domain::Value;

namespace {

QByteArray shipped()
{
    return base::resource(u"methodologies/goals-2018-01-25.json"_s);
}

base::Findings findingsOf(const QByteArray& json)
{
    base::Findings findings;
    scoring::readEdition(json, findings);
    return findings;
}

QByteArray with(const QByteArray& before, const QByteArray& after)
{
    QByteArray json = shipped();
    EXPECT_TRUE(json.contains(before)) << before.toStdString();
    return json.replace(json.indexOf(before), before.size(), after);
}

QString codeOf(const QByteArray& json)
{
    const base::Findings findings = findingsOf(json);
    return findings.isEmpty() ? QString() : findings.first().message.code;
}

TEST(Edition, theShippedOneIsWholeAndItsExamplesHold)
{
    for (const base::Finding& finding : findingsOf(shipped()))
        ADD_FAILURE() << base::render(finding.message, base::Language::En).toStdString() << " in "
                      << finding.place.sheet.toStdString();
}

TEST(Edition, anExampleThatDoesNotHoldForbidsItsUse)
{
    EXPECT_EQ(codeOf(with(R"("expected": "0.89")", R"("expected": "0.9")")), u"edition.example"_s);
}

TEST(Edition, aTextMissingInOneLanguageIsAFault)
{
    EXPECT_EQ(codeOf(with(R"("ru": "Цели")", R"("ru": "")")), u"edition.text"_s);
}

TEST(Edition, everyFaultOfTheFormulasIsFoundWithItsPlace)
{
    EXPECT_EQ(codeOf(with("fact / plan, if(fact", "fact / plam, if(fact")), u"formula.unknown-name"_s);
    EXPECT_EQ(codeOf(with("spent / adjusted\"", "spent / \"")), u"formula.syntax"_s);
    EXPECT_EQ(codeOf(with("spent / adjusted\"", "spent / name\"")), u"formula.type"_s);
    EXPECT_EQ(codeOf(with("mean(goals: R) * 100", "mean(aims: R) * 100")), u"formula.unknown-table"_s);
    EXPECT_EQ(codeOf(with("scale('violations'", "scale('violation'")), u"formula.unknown-name"_s);
    EXPECT_EQ(codeOf(with("\"(A + B) / 2 * C\"", "\"(A + B) / 2 * median(C)\"")), u"formula.unknown-function"_s);
    EXPECT_EQ(codeOf(with("if(absent, 2, 0)", "if(absent, 2)")), u"formula.arguments"_s);
    EXPECT_EQ(codeOf(with("\"spent / adjusted\"", "\"r\"")), u"formula.cycle"_s);
    const base::Finding finding = findingsOf(with("spent / adjusted\"", "spent / adjustd\"")).first();
    EXPECT_EQ(finding.place.sheet, u"definitions/utilisation/formula"_s);
    const QStringList lines = QString::fromUtf8(with("spent / adjusted\"", "spent / adjustd\"")).split(u'\n');
    const int line = finding.place.cell.section(u':', 0, 0).toInt();
    EXPECT_TRUE(lines.value(line - 1).contains(u"spent / adjustd"_s)) << finding.place.cell.toStdString();
    EXPECT_EQ(finding.place.cell.section(u':', 1), u"9"_s) << "the sign in the formula";
}

TEST(Edition, whatIsNotJsonOrOfAnotherFormatIsRefused)
{
    EXPECT_EQ(codeOf("{"), u"edition.json"_s);
    EXPECT_EQ(codeOf(with("\"format\": 2", "\"format\": 3")), u"edition.format"_s);
    EXPECT_THROW(scoring::readEdition("[]"), base::Problem);
}

TEST(Formula, aHostileDepthIsRefused)
{
    EXPECT_THROW(scoring::readFormula(QString(5000, u'(')), scoring::FormulaError);
    EXPECT_THROW(scoring::readFormula(QString(5000, u'-') + u'1'), scoring::FormulaError);
}

class Rules : public ::testing::Test
{
protected:
    Value get(const QString& variantId, const QString& definition, const QMap<QString, QString>& given) const
    {
        QMap<QString, Value> values;
        for (auto one = given.begin(); one != given.end(); ++one) {
            const auto number = Number::fromDecimal(*one);
            const bool truth = *one == u"yes"_s || *one == u"no"_s;
            values.insert(one.key(), number           ? Value(*number)
                                     : truth          ? Value(*one == u"yes"_s)
                                     : one->isEmpty() ? Value()
                                                      : Value(*one));
        }
        for (const domain::Variant& variant : m_edition.variants)
            if (variant.id == variantId)
                return scoring::evaluate(m_edition, variant, definition, values);
        return {};
    }

    // An indicator with everything in order but what the test says.
    QString h(const QMap<QString, QString>& given) const
    {
        QMap<QString, QString> all{{u"direction"_s, u"rising"_s}, {u"plan"_s, u"100"_s},
                                   {u"fact"_s, u"100"_s},         {u"last"_s, u""_s},
                                   {u"lowered"_s, u"no"_s},       {u"excuse"_s, u"no"_s}};
        all.insert(given);
        const Value value = get(u"central"_s, u"h"_s, all);
        return value.number() ? value.number()->exact() : u"missing"_s;
    }

    const domain::Edition m_edition = scoring::readEdition(shipped());
};

TEST_F(Rules, aRisingIndicatorIsFactOverPlanWithinZeroAndOne)
{
    EXPECT_EQ(h({{u"fact"_s, u"95"_s}}), u"19/20"_s);
    EXPECT_EQ(h({{u"fact"_s, u"124.99"_s}}), u"1"_s);
    EXPECT_EQ(h({{u"fact"_s, u"-5"_s}}), u"0"_s);
}

TEST_F(Rules, aFallingIndicatorIsPlanOverFactAndZeroIsFulfilled)
{
    EXPECT_EQ(h({{u"direction"_s, u"falling"_s}, {u"fact"_s, u"125"_s}}), u"4/5"_s);
    EXPECT_EQ(h({{u"direction"_s, u"falling"_s}, {u"fact"_s, u"0"_s}, {u"last"_s, u"0"_s}}), u"1"_s);
}

TEST_F(Rules, theFactorIsAppliedOnceAndOnlyWithoutAnExcuse)
{
    EXPECT_EQ(h({{u"fact"_s, u"125"_s}}), u"9/10"_s);
    EXPECT_EQ(h({{u"lowered"_s, u"yes"_s}}), u"9/10"_s);
    EXPECT_EQ(h({{u"last"_s, u"100"_s}}), u"9/10"_s) << "equal to last year is no improvement";
    EXPECT_EQ(h({{u"last"_s, u"99"_s}}), u"1"_s);
    EXPECT_EQ(h({{u"fact"_s, u"130"_s}, {u"lowered"_s, u"yes"_s}, {u"last"_s, u"131"_s}}), u"9/10"_s);
    EXPECT_EQ(h({{u"fact"_s, u"130"_s}, {u"lowered"_s, u"yes"_s}, {u"excuse"_s, u"yes"_s}}), u"1"_s);
}

TEST_F(Rules, aRankingNeverGetsTheFactor)
{
    EXPECT_EQ(h({{u"direction"_s, u"ranking"_s}, {u"plan"_s, u"50"_s}, {u"fact"_s, u"30"_s}, {u"lowered"_s, u"yes"_s}}),
              u"1"_s);
    EXPECT_EQ(h({{u"direction"_s, u"ranking"_s}, {u"plan"_s, u"50"_s}, {u"fact"_s, u"51"_s}}), u"0"_s)
        << "no last year";
}

TEST_F(Rules, planZeroIsAFindingAndNeverANumber)
{
    EXPECT_EQ(h({{u"plan"_s, u"0"_s}}), u"missing"_s);
    EXPECT_EQ(h({{u"fact"_s, u""_s}}), u"missing"_s);
}

TEST_F(Rules, aProgrammeIsResultsOverMoney)
{
    const auto r = [&](const QString& performance, const QString& utilisation) {
        return get(u"central"_s, u"r"_s, {{u"performance"_s, performance}, {u"utilisation"_s, utilisation}})
            .number()
            ->exact();
    };
    EXPECT_EQ(r(u"0.9"_s, u"0.95"_s), u"18/19"_s);
    EXPECT_EQ(r(u"1"_s, u"0.95"_s), u"1"_s);
    EXPECT_EQ(r(u"0.91"_s, u"0.9"_s), u"9/10"_s);
    EXPECT_EQ(r(u"0.8"_s, u"0.9"_s), u"8/9"_s);
    EXPECT_EQ(r(u"0.8"_s, u"0"_s), u"9/10"_s);
    EXPECT_EQ(r(u"0"_s, u"0"_s), u"0"_s);
}

TEST_F(Rules, theScalesHaveTheirPrintedBounds)
{
    const auto l = [&](const QString& share) { return get(u"local"_s, u"L"_s, {{u"share"_s, share}}).missing(); };
    EXPECT_FALSE(l(u"5.0"_s)) << "nothing audited: 5 points whatever the share";
    const auto points = [&](const QString& direct) {
        return get(u"local"_s, u"z"_s, {{u"direct"_s, direct}, {u"quality"_s, u"0"_s}}).number()->exact();
    };
    EXPECT_EQ(points(u"100"_s), u"18"_s);
    EXPECT_EQ(points(u"99.95"_s), u"18"_s) << "rounds to 100.0 first";
    EXPECT_EQ(points(u"99.94"_s), u"17"_s);
    EXPECT_EQ(points(u"99.25"_s), u"17"_s);
    EXPECT_EQ(points(u"99.24"_s), u"16"_s);
    EXPECT_EQ(points(u"92.3"_s), u"6"_s);
    EXPECT_EQ(points(u"90.15"_s), u"1"_s);
    EXPECT_EQ(points(u"90.14"_s), u"0"_s);
}

TEST_F(Rules, unreliableFiguresAreCapped)
{
    const auto w = [&](const QString& variant, const QString& facts, const QString& again) {
        return get(variant, u"W/unreliable"_s, {{u"unreliable"_s, facts}, {u"unreliable_again"_s, again}})
            .number()
            ->toShort();
    };
    EXPECT_EQ(w(u"central"_s, u"4"_s, u"0"_s), u"0.8"_s);
    EXPECT_EQ(w(u"central"_s, u"30"_s, u"3"_s), u"6.5"_s);
    EXPECT_EQ(w(u"local"_s, u"30"_s, u"0"_s), u"2"_s);
    EXPECT_EQ(w(u"local"_s, u"30"_s, u"3"_s), u"3.5"_s);
}

} // namespace
