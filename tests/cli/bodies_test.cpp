#include "cli/running.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

// The list of a year on the command line, and what it refuses for reorganised bodies.
class Bodies : public CommandLine
{
protected:
    // For the results of the store's year this body is only analysed.
    void reorganise(const QString& id, QDate date)
    {
        auto library = std::make_shared<workflow::Library>(workflow::Library::shipped());
        domain::Reorganisation one;
        one.date = date;
        one.kind = u"merged"_s;
        one.from = id;
        one.to = QStringList{u"energy"_s};
        one.act = {u"Ойдан шығарылған жарлық"_s, u"Вымышленный указ"_s};
        library->registers.succession.all << one;
        m_environment.library = library;
    }
    QJsonObject bodyIn(const QJsonObject& list, const QString& id) const
    {
        for (const QJsonValue& one : list[u"bodies"_s].toArray())
            if (one[u"id"_s] == id)
                return one.toObject();
        return {};
    }
};

TEST_F(Bodies, ofTheStoresYearAreListedWithTheirStandingAndExcludedActivity)
{
    create(u"planning,budget"_s, u"2018"_s);
    const QJsonObject list = json(u"bodies"_s, {u"--lang"_s, u"ru"_s});
    EXPECT_EQ(list[u"year"_s].toInt(), 2018);
    EXPECT_EQ(list[u"bodies"_s].toArray().size(), 39);
    const QJsonObject divided = bodyIn(list, u"south-kazakhstan"_s);
    EXPECT_EQ(divided[u"standing"_s], u"within-successor"_s);
    EXPECT_EQ(divided[u"successors"_s].toArray(), (QJsonArray{u"turkistan"_s, u"shymkent"_s}));
    EXPECT_EQ(divided[u"date"_s], u"2018-06-19"_s);
    EXPECT_TRUE(divided[u"clause"_s][u"kk"_s].toString().contains(u"53-тармағы"_s));
    EXPECT_TRUE(divided[u"act"_s][u"ru"_s].toString().contains(u"19 июня 2018"_s));
    EXPECT_TRUE(divided[u"note"_s].toString().contains(u"акимат города Шымкента"_s));
    EXPECT_EQ(bodyIn(list, u"turkistan"_s)[u"standing"_s], u"assessed"_s);
    EXPECT_FALSE(bodyIn(list, u"turkistan"_s).contains(u"note"_s));
    EXPECT_EQ(bodyIn(list, u"finance"_s)[u"excluded_activity"_s], u"law-enforcement"_s);
}

TEST_F(Bodies, ofAnotherYearAreListedToo)
{
    create(u"planning,budget"_s, u"2018"_s);
    const QJsonObject list = json(u"bodies"_s, {u"--year"_s, u"2017"_s});
    EXPECT_EQ(list[u"bodies"_s].toArray().size(), 37);
    EXPECT_EQ(bodyIn(list, u"south-kazakhstan"_s)[u"standing"_s], u"assessed"_s);
    const Said said = run(u"bodies"_s, {u"--lang"_s, u"kk"_s});
    EXPECT_EQ(said.exit, 0);
    EXPECT_EQ(said.out.count(u'\n'), 39);
    EXPECT_TRUE(said.out.contains(u"Шымкент қаласының әкімдігі"_s)) << said.out.toStdString();
    EXPECT_EQ(run({u"bodies"_s}).exit, 2);
    EXPECT_EQ(run(u"bodies"_s, {u"--year"_s, u"x"_s}).exit, 2);
}

TEST_F(Bodies, withinTheirSuccessorsAreRefusedWithTheRuleAndItsClause)
{
    create(u"planning,budget"_s, u"2018"_s);
    const QStringList south = of(u"south-kazakhstan"_s) + QStringList{u"--lang"_s, u"ru"_s};
    for (const Said& said :
         {run(u"load"_s, south + QStringList{report(u"akmola"_s)} + by(m_assessor)), run(u"assess"_s, south),
          run(u"accept"_s, south + QStringList{u"--input"_s, facts()} + by(m_assessor)),
          run(u"review"_s, south + QStringList{u"--verdict"_s, u"agree"_s} + by(m_reviewer)),
          run(u"conclude"_s, south + QStringList{u"--out"_s, m_folder.path(u"x"_s)} + by(m_assessor)),
          run(u"forms"_s, south + QStringList{u"--out"_s, m_folder.path(u"н"_s)})}) {
        EXPECT_EQ(said.exit, 3) << said.err.toStdString();
        EXPECT_TRUE(said.err.contains(u"пункт 53 Системы"_s)) << said.err.toStdString();
        EXPECT_TRUE(said.err.contains(u"акимат Туркестанской области"_s)) << said.err.toStdString();
    }
    EXPECT_EQ(run(u"forms"_s, of(u"turkistan"_s) + QStringList{u"--out"_s, m_folder.path(u"н"_s)}).exit, 0);
}

TEST_F(Bodies, onlyAnalysedAreScoredAndRefusedAConclusion)
{
    reorganise(u"agriculture"_s, QDate(2017, 9, 1));
    create();
    load(u"agriculture"_s);
    const QStringList body = of(u"agriculture"_s);
    ASSERT_EQ(run(u"accept"_s, body + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    EXPECT_EQ(json(u"assess"_s, body)[u"assessments"_s].toArray()[0][u"score"_s], u"90.38"_s);
    ASSERT_EQ(run(u"review"_s, body + QStringList{u"--verdict"_s, u"agree"_s} + by(m_reviewer)).exit, 0);
    const Said said = run(u"conclude"_s,
                          body + QStringList{u"--out"_s, m_folder.path(u"x"_s), u"--lang"_s, u"kk"_s} + by(m_assessor));
    EXPECT_EQ(said.exit, 3);
    EXPECT_TRUE(said.err.contains(u"54-тармағы"_s)) << said.err.toStdString();
    EXPECT_FALSE(QFile::exists(m_folder.path(u"x"_s))) << "nothing was written";
    EXPECT_EQ(bodyIn(json(u"bodies"_s, {}), u"agriculture"_s)[u"standing"_s], u"analysed-only"_s);
}

} // namespace
