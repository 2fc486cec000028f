#include "base/csv.h"
#include "scoring/assess.h"
#include "scoring/editionreader.h"
#include "support/print.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using base::Number;
using domain::Inputs;
using domain::Value;

namespace {

Number dec(const QString& text)
{
    return Number::fromDecimal(text).value();
}

class AssessLocal : public ::testing::Test
{
protected:
    AssessLocal()
    {
        row(u"indicators"_s, u"1"_s,
            {{u"no"_s, u"1"_s},
             {u"name"_s, u"Ана өлімі көрсеткіші / Показатель материнской смертности"_s},
             {u"method"_s, true},
             {u"plan"_s, dec(u"80"_s)},
             {u"fact"_s, dec(u"120"_s)}});
        row(u"indicators"_s, u"2"_s,
            {{u"no"_s, u"2"_s},
             {u"name"_s, u"Үлес / Доля"_s},
             {u"method"_s, false},
             {u"plan"_s, dec(u"100"_s)},
             {u"fact"_s, dec(u"50"_s)}});
        row(u"indicators"_s, u"3"_s,
            {{u"no"_s, u"3"_s},
             {u"name"_s, u"Көлем / Объем"_s},
             {u"method"_s, true},
             {u"plan"_s, dec(u"10"_s)},
             {u"fact"_s, dec(u"12.5"_s)}});
        programme(u"250"_s, u"010"_s, u"2"_s, u"100"_s);
        programme(u"250"_s, u"011"_s, u"0"_s, u"99.5"_s);
        programme(u"255"_s, u"010"_s, u"2"_s, u"95.5"_s);
        row(u"audits"_s, u"250/2017"_s,
            {{u"administrator"_s, u"250"_s},
             {u"period"_s, u"2017"_s},
             {u"audited"_s, dec(u"1000"_s)},
             {u"violations"_s, dec(u"50.4"_s)}});
    }

    void row(const QString& table, const QString& key, const QMap<QString, Value>& values)
    {
        domain::InputRow row{key, {}};
        for (auto one = values.begin(); one != values.end(); ++one)
            row.cells.insert(one.key(), {*one, std::nullopt, {}, {u"d"_s, u"f.xlsx"_s, u"АДБ"_s, u"E"_s + key, {}}});
        m_inputs.tables[table].append(row);
    }

    void programme(const QString& administrator, const QString& code, const QString& quality, const QString& fact)
    {
        const QString key = administrator + u'/' + code;
        row(u"programmes"_s, key,
            {{u"administrator"_s, administrator},
             {u"code"_s, code},
             {u"name"_s, u"Б / П"_s},
             {u"adjusted"_s, dec(u"100"_s)},
             {u"spent"_s, dec(u"100"_s)},
             {u"quality"_s, dec(quality)}});
        row(u"results"_s, key + u"/1"_s,
            {{u"administrator"_s, administrator},
             {u"programme"_s, code},
             {u"name"_s, u"Н / Р"_s},
             {u"plan"_s, dec(u"100"_s)},
             {u"fact"_s, dec(fact)}});
    }

    domain::Assessment assess(const QStringList& directions = {}) const
    {
        return scoring::assess(m_edition, *m_edition.variantFor(u"akmola"_s, u"local"_s), u"akmola"_s, m_inputs,
                               directions);
    }

    const domain::Edition m_edition = scoring::readEdition(base::resource(u"methodologies/goals-2018-01-25.json"_s));
    Inputs m_inputs;
};

// D = mean(1, 1/2, 1) * 100; L: 5.04 % rounds to 5.0 -> 6; Z = mean(mean(20, 17), mean(11 + 2)); G = mean(19.5, 13)
TEST_F(AssessLocal, joinsItsPartsExactly)
{
    const domain::Assessment got = assess();
    EXPECT_TRUE(got.findings.isEmpty());
    EXPECT_EQ(got.item(u"D"_s)->points.exact(), u"250/3"_s);
    EXPECT_EQ(got.item(u"L"_s)->points.exact(), u"6"_s);
    EXPECT_EQ(got.item(u"Z"_s)->points.exact(), u"63/4"_s);
    EXPECT_EQ(got.item(u"G"_s)->points.exact(), u"65/4"_s);
    EXPECT_EQ(got.penalty->toShort(), u"0.7"_s)
        << "no method 0.5, over the plan 0.2; the exempt indicator costs nothing";
    EXPECT_EQ(got.beforePenalty->exact(), u"239/3"_s);
    EXPECT_EQ(got.score->toFixed(2), u"78.97"_s);
    EXPECT_EQ(got.degree, u"medium"_s);
}

TEST_F(AssessLocal, everyStepLeadsToTheCells)
{
    const domain::Assessment got = assess();
    EXPECT_EQ(got.step(u"score"_s)->uses, (QStringList{u"absent"_s, u"before"_s, u"W"_s}));
    EXPECT_EQ(got.step(u"D"_s)->uses.contains(u"h/2"_s), true);
    EXPECT_EQ(got.step(u"h/2"_s)->uses, (QStringList{u"indicators/2/fact"_s, u"indicators/2/plan"_s}));
    EXPECT_EQ(m_inputs.find(u"indicators/2/fact"_s)->origin.cell, u"E2"_s);
    EXPECT_EQ(m_inputs.find(u"results/250/011/1/fact"_s)->reported, Value(dec(u"99.5"_s)));
    EXPECT_EQ(got.step(u"zm/250"_s)->uses, (QStringList{u"programmes/250/010/excluded"_s, u"z/250/010"_s,
                                                        u"programmes/250/011/excluded"_s, u"z/250/011"_s}));
}

TEST_F(AssessLocal, missingIsNeverZeroAndEveryGapIsNamedAtOnce)
{
    m_inputs.find(u"indicators/2/fact"_s)->reported = {};
    m_inputs.find(u"results/255/010/1/fact"_s)->reported = {};
    const domain::Assessment got = assess();
    EXPECT_FALSE(got.score.has_value());
    EXPECT_TRUE(got.degree.isEmpty());
    ASSERT_EQ(got.findings.size(), 2);
    EXPECT_EQ(got.findings[0].message.code, u"scoring.missing"_s);
    EXPECT_EQ(got.findings[0].place.cell, u"E2"_s);
}

TEST_F(AssessLocal, anExcludedRowCountsNowhere)
{
    m_inputs.find(u"indicators/2/fact"_s)->reported = {};
    m_inputs.tables[u"indicators"_s][1].cells.insert(u"excluded"_s, {Value(), Value(true), u"негіз"_s, {}});
    const domain::Assessment got = assess();
    EXPECT_EQ(got.item(u"D"_s)->points, Number(100));
    EXPECT_EQ(got.item(u"h/2"_s), nullptr);
}

TEST_F(AssessLocal, theAcceptedValueCountsInsteadOfTheReportedOne)
{
    m_inputs.find(u"indicators/2/fact"_s)->accepted = Value(dec(u"100"_s));
    EXPECT_EQ(assess().item(u"D"_s)->points, Number(100));
}

TEST_F(AssessLocal, anAbsentReportIsZeroAndAGapIsNot)
{
    m_inputs = {};
    EXPECT_FALSE(assess().score.has_value());
    m_inputs.scalars.insert(u"absent"_s, {Value(), Value(true), u"акт"_s, {}});
    const domain::Assessment got = assess();
    ASSERT_TRUE(got.score.has_value());
    EXPECT_EQ(got.score->toFixed(2), u"0.00"_s);
    EXPECT_EQ(got.degree, u"ineffective"_s);
}

TEST_F(AssessLocal, oneDirectionHasItsResultsAndNoScore)
{
    const domain::Assessment got = assess({u"territory-programme"_s});
    EXPECT_NE(got.item(u"D"_s), nullptr);
    EXPECT_EQ(got.item(u"L"_s), nullptr);
    EXPECT_FALSE(got.score.has_value());
}

TEST_F(AssessLocal, sameInputsGiveTheSameBytes)
{
    EXPECT_EQ(QJsonDocument(resultJson(assess())).toJson(), QJsonDocument(resultJson(assess())).toJson());
    EXPECT_EQ(domain::inputsFromJson(domain::toJson(m_inputs)), m_inputs);
    const QString before = assess().inputsDigest;
    m_inputs.find(u"indicators/2/plan"_s)->ground = u"жаңа негіз"_s;
    EXPECT_EQ(assess().inputsDigest, before) << "a ground is no number";
    m_inputs.find(u"indicators/2/plan"_s)->accepted = Value(dec(u"101"_s));
    EXPECT_NE(assess().inputsDigest, before);
}

} // namespace
