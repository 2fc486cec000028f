#include "base/csv.h"
#include "domain/registers.h"
#include "support/print.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bagalau;
using domain::Standing;

namespace {

domain::Registers registersWith(const QByteArray& reorganisations, const QByteArray& bodies,
                                const QByteArray& authorities = {}, const QByteArray& assessors = {})
{
    return domain::Registers::read(
        bodies, authorities, assessors, "id,kk,ru\nr,Негіз,Основание\n",
        domain::Succession::read(reorganisations, base::resource(u"procedure/decree-954.json"_s)));
}

domain::Registers shipped()
{
    return registersWith(base::resource(u"registers/reorganisations.csv"_s), base::resource(u"registers/bodies.csv"_s),
                         base::resource(u"registers/authorities.csv"_s), base::resource(u"registers/assessors.csv"_s));
}

// Three invented bodies; the first one ends on a day of the test.
class Reorganised : public ::testing::Test
{
protected:
    static domain::Registers on(const QString& date, const QByteArray& more = {})
    {
        const QByteArray day = date.toLatin1();
        return registersWith("date,of,kind,from,to,name_kk,name_ru,act_kk,act_ru\n" + day +
                                 ",body,merged,old,new,,,Ойдан шығарылған жарлық,Вымышленный указ\n" + more,
                             "id,kind,name_kk,name_ru,blocks,excluded_activity,from,to\n"
                             "old,central,Ескі министрлік,Старое министерство,b,,2017-01-01," +
                                 day +
                                 "\nnew,central,Жаңа министрлік,Новое министерство,b,,2017-01-01,\n"
                                 "next,central,Келесі министрлік,Следующее министерство,b,,2017-01-01,\n");
    }
    static QString standing(const QString& date, int year = 2018, QDate due = QDate(2019, 2, 20))
    {
        return domain::standingCode(on(date).standing(u"old"_s, year, due).kind);
    }
};

TEST_F(Reorganised, standsByTheHalfOfTheYearToTheDay)
{
    EXPECT_EQ(standing(u"2017-12-31"_s), QString()) << "before the year: it is not in the list at all";
    EXPECT_EQ(standing(u"2018-01-01"_s), u"within-successor"_s);
    EXPECT_EQ(standing(u"2018-06-30"_s), u"within-successor"_s);
    EXPECT_EQ(standing(u"2018-07-01"_s), u"analysed-only"_s);
    EXPECT_EQ(standing(u"2018-12-31"_s), u"analysed-only"_s);
    EXPECT_EQ(standing(u"2019-01-01"_s), u"results-passed"_s);
    EXPECT_EQ(standing(u"2019-02-20"_s), u"results-passed"_s) << "the last day for reports belongs to the period";
    EXPECT_EQ(standing(u"2019-02-21"_s), u"assessed"_s);
    EXPECT_EQ(standing(u"2019-01-10"_s, 2018, {}), u"assessed"_s) << "no period without its end";
    EXPECT_EQ(standing(u"2018-06-30"_s, 2017, QDate(2018, 2, 20)), u"assessed"_s) << "the year before is not touched";
}

TEST_F(Reorganised, namesTheSuccessorTheClauseAndTheActInBothLanguages)
{
    const domain::Registers registers = on(u"2018-03-01"_s);
    const Standing standing = registers.standing(u"old"_s, 2018);
    EXPECT_EQ(standing.successors, QStringList{u"new"_s});
    EXPECT_EQ(standing.date, QDate(2018, 3, 1));
    EXPECT_TRUE(standing.clause.ru.startsWith(u"пункт 53"_s)) << standing.clause.ru.toStdString();
    EXPECT_TRUE(standing.clause.kk.contains(u"53-тармағы"_s));
    EXPECT_EQ(standing.act.ru, u"Вымышленный указ"_s);
    const QString note = base::render(*registers.note(standing), base::Language::Ru);
    EXPECT_TRUE(note.contains(u"Новое министерство"_s) && note.contains(u"пункт 53"_s)) << note.toStdString();
    EXPECT_FALSE(registers.note(registers.standing(u"new"_s, 2018)).has_value());
}

TEST_F(Reorganised, isInTheListMarkedAndNotAmongTheAssessed)
{
    const auto listed = [](const domain::Registers& registers) {
        QStringList all;
        for (const domain::ListedBody& one : registers.listOf(2018))
            all << one.body.id + u' ' + domain::standingCode(one.standing.kind);
        return all;
    };
    const auto assessed = [](const domain::Registers& registers) {
        QStringList all;
        for (const domain::AssessedBody& one : registers.bodiesOf(2018))
            all << one.id;
        return all;
    };
    EXPECT_EQ(listed(on(u"2018-06-30"_s)),
              (QStringList{u"old within-successor"_s, u"new assessed"_s, u"next assessed"_s}));
    EXPECT_EQ(assessed(on(u"2018-06-30"_s)), (QStringList{u"new"_s, u"next"_s}));
    EXPECT_EQ(listed(on(u"2018-07-01"_s)),
              (QStringList{u"old analysed-only"_s, u"new assessed"_s, u"next assessed"_s}));
    EXPECT_EQ(assessed(on(u"2018-07-01"_s)), (QStringList{u"old"_s, u"new"_s, u"next"_s}));
}

TEST_F(Reorganised, goesToWhoeverIsThereAfterTheSameHalfYear)
{
    const QByteArray chain = "2018-05-01,body,merged,new,next,,,x,x\n";
    EXPECT_EQ(on(u"2018-03-01"_s, chain).standing(u"old"_s, 2018).successors, QStringList{u"next"_s});
    const QByteArray later = "2018-09-01,body,merged,new,next,,,x,x\n";
    EXPECT_EQ(on(u"2018-03-01"_s, later).standing(u"old"_s, 2018).successors, QStringList{u"new"_s})
        << "the successor is analysed itself";
    const QByteArray circle = "2018-05-01,body,merged,new,old,,,x,x\n";
    EXPECT_EQ(on(u"2018-03-01"_s, circle).standing(u"old"_s, 2018).successors, QStringList())
        << "a slip in the register ends too";
}

TEST_F(Reorganised, goesOnWhereItOnlyGaveAPartAway)
{
    const domain::Registers registers = on(u"2018-03-01"_s, "2018-04-01,body,split,new,new next,,,x,x\n");
    EXPECT_EQ(registers.standing(u"new"_s, 2018).kind, Standing::Kind::Assessed);
}

TEST_F(Reorganised, isRefusedOrOnlyAnalysedWithTheRuleAndItsClause)
{
    const auto refusal = [](const domain::Registers& registers) {
        return registers.refusal({}, u"old"_s, {u"Блок"_s}, u"b"_s, 2018);
    };
    const auto within = refusal(on(u"2018-06-30"_s));
    ASSERT_TRUE(within.has_value());
    EXPECT_EQ(within->code, u"rule.within-successor"_s);
    EXPECT_TRUE(base::render(*within, base::Language::Kk).contains(u"53-тармағы"_s));
    EXPECT_FALSE(on(u"2018-06-30"_s).noConclusion(u"old"_s, 2018).has_value());
    const auto analysed = on(u"2018-07-01"_s).noConclusion(u"old"_s, 2018);
    ASSERT_TRUE(analysed.has_value());
    EXPECT_EQ(analysed->code, u"rule.analysed-only"_s);
    EXPECT_TRUE(base::render(*analysed, base::Language::Ru).contains(u"пункт 54"_s));
    EXPECT_EQ(refusal(on(u"2018-07-01"_s))->code, u"rule.other-assessor"_s) << "it may be worked on by its assessor";
    EXPECT_FALSE(on(u"2019-01-15"_s).noConclusion(u"old"_s, 2018).has_value());
}

TEST_F(Reorganised, keepsItsIdAndHasTheNameOfTheLastDayOfTheYearWhenItIsRenamed)
{
    const QByteArray names = "2018-05-01,body,renamed,next,next,Бірінші атау,Первое имя,x,x\n"
                             "2018-12-31,body,renamed,next,next,Екінші атау,Второе имя,x,x\n"
                             "2019-01-01,body,renamed,next,next,Үшінші атау,Третье имя,x,x\n";
    const domain::Registers registers = on(u"2018-03-01"_s, names);
    const auto name = [&](int year) { return registers.forYear(year).body(u"next"_s)->name.ru; };
    EXPECT_EQ(name(2017), u"Следующее министерство"_s);
    EXPECT_EQ(name(2018), u"Второе имя"_s);
    EXPECT_EQ(name(2019), u"Третье имя"_s);
    EXPECT_EQ(registers.standing(u"next"_s, 2018).kind, Standing::Kind::Assessed) << "a new name is no new body";
}

TEST(Assessor, abolishedInTheFirstHalfOfTheNextYearIsReplacedByItsSuccessor)
{
    const auto assessor = [](const QString& date, int year) {
        const domain::Registers registers = registersWith(
            "date,of,kind,from,to,name_kk,name_ru,act_kk,act_ru\n" + date.toLatin1() +
                ",authority,abolished,first,second,,,x,x\n",
            "id,kind,name_kk,name_ru,blocks,excluded_activity,from,to\nbody,central,Орган,Орган,b,,2017-01-01,\n",
            "id,name_kk,name_ru,is_body\nfirst,Бірінші,Первый,\nsecond,Екінші,Второй,\n",
            "body,block,direction,authority,reason\nbody,b,,first,r\n");
        return registers.forYear(year).rulesFor(u"body"_s, u"b"_s).first();
    };
    EXPECT_EQ(assessor(u"2018-12-31"_s, 2018).authority, u"first"_s);
    EXPECT_EQ(assessor(u"2019-01-01"_s, 2018).authority, u"second"_s);
    EXPECT_EQ(assessor(u"2019-06-30"_s, 2018).authority, u"second"_s);
    EXPECT_EQ(assessor(u"2019-07-01"_s, 2018).authority, u"first"_s);
    EXPECT_TRUE(assessor(u"2019-03-01"_s, 2018).reason.ru.contains(u"пункт 56"_s));
    EXPECT_EQ(assessor(u"2019-03-01"_s, 2018).reason.kk, u"Негіз; Жүйенің 56-тармағы"_s);
}

TEST(ShippedReorganisations, agreeWithTheRegisterOfBodies)
{
    const domain::Registers registers = shipped();
    ASSERT_EQ(registers.succession.rules.size(), 4);
    for (const domain::Reorganisation& one : registers.succession.all) {
        const std::string what = one.from.toStdString();
        EXPECT_TRUE(one.date.isValid()) << what;
        EXPECT_TRUE((QStringList{u"renamed"_s, u"merged"_s, u"split"_s, u"abolished"_s}).contains(one.kind)) << what;
        EXPECT_TRUE(one.act.complete()) << what;
        EXPECT_FALSE(one.to.isEmpty()) << what << ": somebody takes over";
        EXPECT_TRUE(one.kind != u"renamed"_s || one.name.complete()) << what;
        EXPECT_TRUE(!one.authority || one.kind == u"renamed"_s || one.to.size() == 1) << what;
        for (const QString& id : one.to + QStringList{one.from}) {
            EXPECT_TRUE(one.authority ? registers.authority(id) != nullptr : registers.body(id) != nullptr) << what;
            if (!one.authority && one.ends() && id != one.from) {
                EXPECT_LE(registers.body(id)->from, one.date) << what;
            }
        }
    }
    for (const domain::AssessedBody& body : registers.bodies)
        EXPECT_EQ(body.to, registers.succession.endOf(false, body.id)) << body.id.toStdString();
}

TEST(ShippedReorganisations, putTheDividedRegionWithinItsTwoSuccessors)
{
    const domain::Registers registers = shipped();
    const Standing standing = registers.standing(u"south-kazakhstan"_s, 2018);
    EXPECT_EQ(standing.kind, Standing::Kind::WithinSuccessor);
    EXPECT_EQ(standing.successors, (QStringList{u"turkistan"_s, u"shymkent"_s}));
    EXPECT_EQ(registers.standing(u"south-kazakhstan"_s, 2017, QDate(2018, 2, 20)).kind, Standing::Kind::Assessed);
    EXPECT_EQ(registers.standing(u"south-kazakhstan"_s, 2019).kind, Standing::Kind::NotListed);
    EXPECT_EQ(registers.standing(u"turkistan"_s, 2017).kind, Standing::Kind::NotListed);
    EXPECT_EQ(registers.listOf(2018).size(), 39);
}

} // namespace
