#include "base/csv.h"
#include "domain/accountability.h"
#include "domain/risk.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::domain;
using base::Number;

namespace {

constexpr int year = 2018;

/// Invented bodies in a block of one direction: everything that the ranking needs, in a few words.
class ASelectionByRisk : public ::testing::Test
{
protected:
    ASelectionByRisk() : m_method(RiskMethod::read(base::resource(u"risk/risk-2019-01-31.json"_s))) {}

    const RiskBlock& block() const { return m_method.blocks[m_block]; }

    // Deduction, results of the last year and the one before, the priority indicator, as decimals; "": not known.
    RiskEntrant& add(const QString& body, const QString& penalty, const QString& last, const QString& before,
                     const QString& indicator, const QString& kind = u"central"_s)
    {
        RiskEntrant entrant{body, kind, {}};
        const RiskDirection& direction = block().directions.first();
        const auto set = [&](int back, const QString& figure, const QString& text) {
            if (const auto number = Number::fromDecimal(text))
                entrant.figures.insert({year - back, figure}, {number, false, u"сынақ"_s, {}});
        };
        set(1, u"penalty/"_s + direction.id, penalty);
        set(1, u"result/"_s + direction.id, last);
        set(2, u"result/"_s + direction.id, before);
        set(1, u"block"_s, last);
        for (const RiskIndicator& one : direction.indicators)
            if (one.scales.contains(kind))
                set(1, u"indicator/"_s + one.id, indicator);
        set(1, u"checked"_s, u"0"_s);
        set(0, u"new"_s, u"0"_s);
        m_entrants << entrant;
        return m_entrants.last();
    }
    RiskGroup group() const { return rankRisk(m_method, block(), year, m_entrants).value(0); }
    static RiskStanding of(const RiskGroup& group, const QString& body)
    {
        for (const RiskStanding& one : group.bodies)
            if (one.body == body)
                return one;
        return {};
    }
    static QString points(const RiskStanding& one, RiskPart::Criterion criterion)
    {
        const auto sum = one.points(criterion);
        return sum ? sum->toShort() : u"-"_s;
    }
    static QString verdicts(const RiskGroup& group)
    {
        QStringList all;
        for (const RiskStanding& one : group.bodies)
            all << one.body + u'=' + riskVerdictCode(one.verdict);
        all.sort();
        return all.join(u' ');
    }

    RiskMethod m_method;
    int m_block = 0;
    QList<RiskEntrant> m_entrants;
};

// Four central bodies: half is 2 by a step of 1/2 for deductions and growth, 4 by a step of 1 for the indicator.
TEST_F(ASelectionByRisk, givesTheLargestTheFirstPointsAndAddsTheThreeCriteria)
{
    add(u"a"_s, u"1.5"_s, u"80"_s, u"70"_s, u"0.9"_s); // K1 2;   K2 +10 -> 2;   K3 third 2
    add(u"b"_s, u"0.2"_s, u"90"_s, u"88"_s, u"1"_s);   // K1 1.5; K2 +2  -> 1.5; K3 first 4
    add(u"c"_s, u"0"_s, u"60"_s, u"65"_s, u"0.95"_s);  // K1 1;   K2 -5  -> 0.5; K3 second 3
    add(u"d"_s, u"0"_s, u"75"_s, u"75"_s, u"0.5"_s);   // K1 1;   K2 0   -> 1;   K3 fourth 1
    const RiskGroup result = group();
    EXPECT_EQ(result.counted, 4);
    EXPECT_EQ(result.most, 2);
    const auto all = [&](const QString& body) {
        const RiskStanding one = of(result, body);
        return points(one, RiskPart::Criterion::Penalty) + u'|' + points(one, RiskPart::Criterion::Dynamics) + u'|' +
               points(one, RiskPart::Criterion::Priority) + u'|' + (one.sum ? one.sum->toShort() : u"-"_s);
    };
    EXPECT_EQ(all(u"a"_s), u"2|2|2|6"_s);
    EXPECT_EQ(all(u"b"_s), u"1.5|1.5|4|7"_s);
    EXPECT_EQ(all(u"c"_s), u"1|0.5|3|4.5"_s);
    EXPECT_EQ(all(u"d"_s), u"1|1|1|3"_s);
    EXPECT_EQ(verdicts(result), u"a=chosen b=chosen c=below d=below"_s);
    EXPECT_EQ(result.bodies.first().body, u"b"_s);
    EXPECT_EQ(result.least->toShort(), u"6"_s);
}

TEST_F(ASelectionByRisk, givesEqualValuesEqualPointsAndTheNextOneStepLess)
{
    add(u"a"_s, u"2"_s, u"80"_s, u"80"_s, u"1"_s);
    add(u"b"_s, u"1"_s, u"80"_s, u"80"_s, u"1"_s);
    add(u"c"_s, u"1.0"_s, u"80"_s, u"80"_s, u"1"_s);
    add(u"d"_s, u"0.5"_s, u"80"_s, u"80"_s, u"1"_s);
    const RiskGroup result = group();
    const auto penalty = [&](const QString& body) { return points(of(result, body), RiskPart::Criterion::Penalty); };
    EXPECT_EQ(penalty(u"a"_s), u"2"_s);
    EXPECT_EQ(penalty(u"b"_s), u"1.5"_s);
    EXPECT_EQ(penalty(u"c"_s), u"1.5"_s);
    EXPECT_EQ(penalty(u"d"_s), u"1"_s) << "half a point below the equal ones, not a whole one";
    EXPECT_EQ(points(of(result, u"d"_s), RiskPart::Criterion::Dynamics), u"2"_s) << "all grew equally: all are first";
}

// Local bodies of the first block have two indicators, each from half the number by a step of 1/2, and their sum.
TEST_F(ASelectionByRisk, addsTheTwoIndicatorsOfLocalBodies)
{
    add(u"a"_s, u"0"_s, u"80"_s, u"80"_s, u"9"_s, u"local"_s);
    add(u"b"_s, u"0"_s, u"80"_s, u"80"_s, u"8"_s, u"local"_s);
    const RiskGroup result = group();
    EXPECT_EQ(points(of(result, u"a"_s), RiskPart::Criterion::Priority), u"2"_s) << "1 + 1";
    EXPECT_EQ(points(of(result, u"b"_s), RiskPart::Criterion::Priority), u"1"_s) << "0.5 + 0.5";
}

TEST_F(ASelectionByRisk, startsAndStepsAsTheKindAndTheBlockSay)
{
    const QMap<QString, QString> expected{
        {u"0/central"_s, u"1:1"_s},
        {u"0/local"_s, u"1/2:1/2 1/2:1/2"_s},
        {u"1/central"_s, u"1/2:1/2 1/2:1/2 1/2:1/2 1/2:1/2"_s},
        {u"1/local"_s, u"1/2:1/2 1/2:1/2 1/2:1/2 1/2:1/2"_s},
        {u"2/central"_s, u"1:1 1:1"_s},
        {u"2/local"_s, u"1:1 1:1"_s},
    };
    for (qsizetype at = 0; at < m_method.blocks.size(); ++at)
        for (const RiskKind& kind : m_method.kinds) {
            QStringList scales;
            for (const RiskDirection& direction : m_method.blocks[at].directions)
                for (const RiskIndicator& one : direction.indicators)
                    if (one.scales.contains(kind.id))
                        scales << one.scales[kind.id].start.exact() + u':' + one.scales[kind.id].step.exact();
            EXPECT_EQ(scales.join(u' '), expected[QString::number(at) + u'/' + kind.id]);
        }
    EXPECT_EQ(m_method.penalty.scale.start.exact(), u"1/2"_s);
    EXPECT_EQ(m_method.dynamics.scale.step.exact(), u"1/2"_s);
}

TEST_F(ASelectionByRisk, addsUpTheDirectionsOfABlock)
{
    m_block = 2;
    for (const QString& body : {u"a"_s, u"b"_s}) {
        RiskEntrant entrant{body, u"central"_s, {}};
        for (const RiskKey& key : riskKeys(m_method, block(), u"central"_s, year))
            entrant.figures.insert(key, {Number(key.figure == u"new"_s || key.figure == u"checked"_s ? 0
                                                : body == u"a"_s                                     ? 2
                                                                                                     : 1),
                                         false,
                                         {},
                                         {}});
        m_entrants << entrant;
    }
    // In each of two directions: K1 1 and 0.5, growth 0 for both: 1, K3 2 and 1.
    EXPECT_EQ(of(group(), u"a"_s).sum->toShort(), u"8"_s);
    EXPECT_EQ(of(group(), u"b"_s).sum->toShort(), u"5"_s);
}

TEST_F(ASelectionByRisk, takesTheLowerResultOfTheLastYearAtTheCut)
{
    add(u"a"_s, u"1"_s, u"90"_s, u"90"_s, u"1"_s);
    add(u"b"_s, u"1"_s, u"80"_s, u"80"_s, u"1"_s);
    add(u"c"_s, u"1"_s, u"85"_s, u"85"_s, u"1"_s);
    const RiskGroup result = group();
    EXPECT_EQ(result.most, 1) << "not more than half of three";
    EXPECT_EQ(verdicts(result), u"a=tie-lost b=chosen c=tie-lost"_s);
    EXPECT_TRUE(of(result, u"b"_s).byTie);
    EXPECT_EQ(of(result, u"a"_s).place, 1) << "equal sums share a place";
}

TEST_F(ASelectionByRisk, leavesATieThatNothingDecidesOpenAndNeverTakesMoreThanHalf)
{
    for (const QString& body : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        add(body, u"1"_s, body == u"a"_s ? u"70"_s : u"80"_s, body == u"a"_s ? u"70"_s : u"80"_s, u"1"_s);
    EXPECT_EQ(verdicts(group()), u"a=chosen b=tie-open c=tie-open d=tie-open"_s);
    m_entrants[1].figures.remove({year - 1, u"block"_s});
    EXPECT_EQ(verdicts(group()), u"a=tie-open b=tie-open c=tie-open d=tie-open"_s) << "one result is not known";
    for (int count = 1; count <= 9; ++count) {
        m_entrants.clear();
        for (int i = 0; i < count; ++i)
            add(QString(QChar(u'a' + i)), QString::number(i), QString::number(50 + i), u"50"_s, QString::number(i));
        EXPECT_EQ(group().chosen(), count / 2) << count;
    }
}

TEST_F(ASelectionByRisk, sparesABodyThatWasCheckedTwoYearsRunning)
{
    RiskEntrant& first = add(u"a"_s, u"5"_s, u"90"_s, u"60"_s, u"1"_s);
    first.figures[{year - 1, u"checked"_s}].value = Number(1);
    first.figures[{year - 2, u"checked"_s}].value = Number(1);
    RiskEntrant& second = add(u"b"_s, u"4"_s, u"90"_s, u"70"_s, u"0.9"_s);
    second.figures[{year - 1, u"checked"_s}].value = Number(1);
    add(u"c"_s, u"3"_s, u"90"_s, u"80"_s, u"0.8"_s);
    add(u"d"_s, u"2"_s, u"90"_s, u"85"_s, u"0.7"_s);
    const RiskGroup result = group();
    EXPECT_EQ(verdicts(result), u"a=checked b=chosen c=chosen d=below"_s) << "the next one goes up";
    EXPECT_EQ(of(result, u"a"_s).place, 1) << "it keeps its place";
    EXPECT_FALSE(of(result, u"b"_s).checkedKnown) << "of one of the two years nothing is known, and it is said";
    EXPECT_TRUE(of(result, u"c"_s).checkedKnown) << "one no is enough";
}

TEST_F(ASelectionByRisk, neverTakesANewBodyAndCountsIt)
{
    RiskEntrant& fresh = add(u"a"_s, u"9"_s, u"90"_s, u"10"_s, u"1"_s);
    fresh.figures[{year, u"new"_s}].value = Number(1);
    add(u"b"_s, u"1"_s, u"90"_s, u"80"_s, u"1"_s);
    const RiskGroup result = group();
    EXPECT_EQ(result.counted, 2);
    EXPECT_EQ(verdicts(result), u"a=new b=chosen"_s);
    EXPECT_EQ(points(of(result, u"b"_s), RiskPart::Criterion::Penalty), u"1"_s) << "first: the new one is not ranked";
    EXPECT_TRUE(of(result, u"a"_s).parts.isEmpty());
}

TEST_F(ASelectionByRisk, neverTakesAMissingFigureForZero)
{
    add(u"a"_s, {}, u"90"_s, u"80"_s, u"1"_s);
    add(u"b"_s, u"0"_s, u"80"_s, u"80"_s, u"0.5"_s);
    const RiskGroup result = group();
    const RiskStanding one = of(result, u"a"_s);
    EXPECT_EQ(one.verdict, RiskVerdict::Incomplete);
    EXPECT_FALSE(one.sum);
    EXPECT_EQ(one.missing, (QList<RiskKey>{{year - 1, u"penalty/"_s + block().directions.first().id}}));
    EXPECT_EQ(points(one, RiskPart::Criterion::Dynamics), u"1"_s) << "what is known is shown";
    EXPECT_EQ(result.bodies.last().body, u"a"_s);
    EXPECT_EQ(verdicts(result), u"a=no-data b=chosen"_s);
}

TEST_F(ASelectionByRisk, givesNoPointsForWhatIsDeclaredNotToConcernABody)
{
    RiskEntrant& one = add(u"a"_s, {}, u"90"_s, u"80"_s, u"1"_s);
    one.figures[{year - 1, u"penalty/"_s + block().directions.first().id}] = {{}, true, u"Хат № 1"_s, {}};
    add(u"b"_s, u"0"_s, u"80"_s, u"80"_s, u"0.5"_s);
    const RiskStanding standing = of(group(), u"a"_s);
    ASSERT_TRUE(standing.sum);
    EXPECT_EQ(standing.sum->toShort(), u"3"_s) << "1 for growth, 2 for the indicator";
}

TEST_F(ASelectionByRisk, findsItsFiguresAmongTheItemsOfAnEarlierYear)
{
    const QMap<QString, Number> items{
        {u"A/1.1"_s, Number(1)}, {u"A/1.2"_s, Number::ratio(1, 2)}, {u"W/late"_s, Number()}, {u"W/other"_s, Number(7)}};
    RiskSource mean{{}, 0, 0, {u"A/*"_s}, RiskSource::How::Mean};
    EXPECT_EQ(mean.value(items, {})->toShort(), u"0.75"_s);
    RiskSource zero{{}, 0, 0, {u"W/late"_s}, RiskSource::How::ZeroOnly};
    EXPECT_EQ(zero.value(items, {})->toShort(), u"0"_s);
    zero.items << u"W/other"_s;
    EXPECT_FALSE(zero.value(items, {})) << "a deduction that nobody divided by directions";
    RiskSource sum{{}, 0, 0, {u"W/late"_s, u"W/none"_s}, RiskSource::How::Sum};
    EXPECT_FALSE(sum.value(items, {})) << "all or nothing";
    EXPECT_FALSE((RiskSource{{}, 0, 0, {u"score"_s}, RiskSource::How::Sum}.value(items, {})));
    EXPECT_FALSE((RiskSource{{}, 0, 0, {}, RiskSource::How::Mean}.value(items, {})));
}

TEST_F(ASelectionByRisk, saysInBothLanguagesWhatItRestsOn)
{
    for (const auto* texts : {&m_method.phrases, &m_method.figures, &m_method.verdicts, &m_method.clauses})
        for (auto text = texts->begin(); text != texts->end(); ++text)
            EXPECT_TRUE(text->complete()) << text.key().toStdString();
    EXPECT_GE(m_method.readings.size(), 10);
    for (const RiskReading& reading : m_method.readings)
        EXPECT_TRUE(reading.name.complete() && reading.note.complete()) << reading.id.toStdString();
    for (const RiskVerdict verdict :
         {RiskVerdict::Chosen, RiskVerdict::Below, RiskVerdict::TieLost, RiskVerdict::TieOpen,
          RiskVerdict::CheckedTwice, RiskVerdict::Newcomer, RiskVerdict::Incomplete}) {
        EXPECT_TRUE(m_method.verdicts.contains(riskVerdictCode(verdict)));
        EXPECT_TRUE(m_method.phrases.contains(riskVerdictCode(verdict)));
    }
}

TEST(BothConditionsOfAClause, holdOnlyWhereBothAreKnownToHold)
{
    using enum Known;
    EXPECT_EQ(allOf(Yes, Yes), Yes);
    EXPECT_EQ(allOf(Yes, No), No);
    EXPECT_EQ(allOf(No, Yes), No);
    EXPECT_EQ(allOf(No, No), No);
    EXPECT_EQ(allOf(Unknown, Yes), Unknown);
    EXPECT_EQ(allOf(Yes, Unknown), Unknown);
    EXPECT_EQ(allOf(Unknown, No), No) << "whatever the other is";
    EXPECT_EQ(anyOf({No, Unknown}), Unknown);
    EXPECT_EQ(anyOf({Unknown, Yes}), Yes);
    EXPECT_EQ(anyOf({No, No}), No);
    EXPECT_EQ(anyOf({}), Unknown);
}

} // namespace
