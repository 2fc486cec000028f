#include "support/office.h"
#include "workflow/charts.h"
#include "workflow/earlier.h"
#include "workflow/trials.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using base::Number;
using domain::ChartData;
using domain::ChartSeries;
using workflow::BodyChart;

namespace {

Number decimal(const char* text)
{
    return *Number::fromDecimal(QString::fromLatin1(text));
}

QStringList idsOf(const QList<BodyChart>& charts)
{
    QStringList ids;
    for (const BodyChart& one : charts)
        ids << one.id;
    return ids;
}

/// The criteria of a variant of a shipped edition, in their order.
QString criteria(const domain::Edition& edition, const QString& variant)
{
    QStringList ids;
    for (const workflow::Criterion& found : workflow::criteriaOf(*edition.variant(variant)))
        ids << (found.table.isEmpty() ? QString() : found.table + u'.') + found.id;
    return ids.join(u' ');
}

class Criteria : public ::testing::Test
{
protected:
    domain::Edition edition(const QString& id) const
    {
        return workflow::rulesOf(*m_office.session, id.section(u'-', 0, 0), {{}, {}, id});
    }

    Office m_office;
};

class Charts : public ::testing::Test
{
protected:
    QList<BodyChart> charts(const QString& body) const
    {
        return workflow::bodyCharts(*m_office.session, body, m_office.block, m_office.assessment(body));
    }
    ChartData chart(const QString& body, const QString& id) const
    {
        for (const BodyChart& one : charts(body))
            if (one.id == id)
                return one.data;
        return {};
    }
    void score(const QString& body)
    {
        m_office.load(body);
        m_office.accept(body);
    }

    Office m_office;
};

TEST_F(Criteria, areWhatResultsAreMadeOfAndNotTheirParts)
{
    const domain::Edition goals = edition(u"goals-2018-01-25"_s);
    EXPECT_EQ(criteria(goals, u"central"_s), u"goals.A goals.B goals.C"_s)
        << "the result of a goal is put together from them";
    EXPECT_EQ(criteria(goals, u"national-bank"_s), u"goals.A"_s);
    EXPECT_EQ(criteria(goals, u"local"_s), u"D L Z G"_s);
    EXPECT_EQ(criteria(edition(u"interaction-2017-11-24"_s), u"central"_s), u"K1 K2 K3 K4 K5 K6 K7 B1 B2 R1 R2 R3"_s)
        << "of each direction, without the result of the direction itself";
    EXPECT_EQ(criteria(edition(u"organisation-2019-02-01"_s), u"central"_s).section(u' ', 0, 2), u"K O M"_s);
}

TEST_F(Criteria, areFoundInEveryShippedEdition)
{
    for (const QString& id : workflow::Library::shipped().editions.keys())
        for (const domain::Edition shipped = edition(id); const domain::Variant& variant : shipped.variants) {
            const auto found = workflow::criteriaOf(variant);
            EXPECT_FALSE(found.isEmpty()) << id.toStdString() << ' ' << variant.id.toStdString();
            EXPECT_LE(found.size(), 25) << id.toStdString() << ' ' << variant.id.toStdString();
            for (const workflow::Criterion& one : found)
                EXPECT_TRUE(one.name.complete() && one.maximum > Number()) << one.id.toStdString();
        }
}

TEST_F(Charts, ofABodyAloneAreItsProfileAndItsDeductions)
{
    score(u"agriculture"_s);
    EXPECT_EQ(idsOf(charts(u"agriculture"_s)), (QStringList{u"profile"_s, u"deductions"_s}));
    const ChartData profile = chart(u"agriculture"_s, u"profile"_s);
    EXPECT_EQ(profile.categories.size(), 3);
    ASSERT_EQ(profile.series.size(), 2);
    EXPECT_EQ(profile.series[0].role, ChartSeries::Role::Value);
    EXPECT_EQ(profile.series[1].values, QList<std::optional<Number>>(3, Number(1)));
    const ChartData deductions = chart(u"agriculture"_s, u"deductions"_s);
    ASSERT_EQ(deductions.categories.size(), 2) << "what is zero is not drawn";
    EXPECT_EQ(deductions.series[0].values.first(), decimal("0.8")) << "four facts of 0.2";
    EXPECT_EQ(*deductions.series[0].values[0] + *deductions.series[0].values[1],
              m_office.assessment(u"agriculture"_s).penalty);
    for (const ChartData& one : {profile, deductions})
        for (const base::Bilingual& name : one.categories + QList<base::Bilingual>{one.title, one.series[0].name})
            EXPECT_TRUE(name.complete());
}

TEST_F(Charts, theGroupIsTheBodiesOfTheSameVariantThatHandedSomethingIn)
{
    score(u"agriculture"_s);
    m_office.load(u"national-bank"_s); // another variant
    EXPECT_FALSE(idsOf(charts(u"agriculture"_s)).contains(u"group"_s)) << "nobody to compare with";
    score(u"health"_s);
    score(u"energy"_s);
    const ChartData group = chart(u"agriculture"_s, u"group"_s);
    ASSERT_EQ(group.series.size(), 2);
    EXPECT_EQ(group.series[1].role, ChartSeries::Role::Reference);
    EXPECT_TRUE(group.series[1].name.ru.contains(u'3')) << group.series[1].name.ru.toStdString();
    for (qsizetype i = 0; i < group.categories.size(); ++i) {
        Number sum;
        for (const char* body : {"agriculture", "health", "energy"})
            sum = sum + *chart(QLatin1String(body), u"profile"_s).series[0].values[i];
        EXPECT_EQ(group.series[1].values[i], sum / Number(3)) << "exact: " << i;
    }
}

TEST_F(Charts, yearsStandInTheirOrderWithTheAssessedOneLast)
{
    score(u"agriculture"_s);
    const QString table = m_office.folder.write(
        u"бұрынғы.csv"_s, "year;body;block;score\n2016;agriculture;goals;71.2\n2015;agriculture;goals;70\n");
    workflow::takeInEarlier(*m_office.session, workflow::readEarlier(*m_office.session, table), {}, m_office.assessor);
    const auto years = charts(u"agriculture"_s);
    ASSERT_EQ(idsOf(years), (QStringList{u"profile"_s, u"years"_s, u"deductions"_s}));
    const ChartData chart = years[1].data;
    EXPECT_EQ(chart.kind, ChartData::Kind::Columns);
    QStringList names;
    for (const base::Bilingual& one : chart.categories)
        names << one.kk;
    EXPECT_EQ(names.join(u' '), u"2015 2016 2017"_s);
    EXPECT_EQ(chart.series[0].values, (QList<std::optional<Number>>{decimal("70"), decimal("71.2"),
                                                                    m_office.assessment(u"agriculture"_s).score}));
    EXPECT_TRUE(workflow::yearsChart({{2016, std::nullopt}, {2017, Number(1)}}).categories.isEmpty())
        << "one year is no comparison";
}

TEST_F(Charts, whereNothingWasHandedInThereIsNothingToDraw)
{
    EXPECT_TRUE(charts(u"agriculture"_s).isEmpty());
    EXPECT_TRUE(workflow::chartFiles(u"agriculture"_s, m_office.block, {}).isEmpty());
}

TEST_F(Charts, filesAreDrawingsInBothLanguages)
{
    score(u"agriculture"_s);
    const auto files = workflow::chartFiles(u"agriculture"_s, m_office.block, charts(u"agriculture"_s));
    ASSERT_EQ(files.size(), 4);
    EXPECT_EQ(files[0].name, u"agriculture-goals-chart-profile-kk.svg"_s);
    EXPECT_EQ(files[1].name, u"agriculture-goals-chart-profile-ru.svg"_s);
    EXPECT_TRUE(QString::fromUtf8(files[0].bytes).contains(u"ең жоғары"_s));
    EXPECT_TRUE(QString::fromUtf8(files[1].bytes).contains(u"максимальные"_s));
    EXPECT_TRUE(workflow::chartPng(charts(u"agriculture"_s).first().data, base::Language::Kk).startsWith("\x89PNG"));
}

} // namespace
