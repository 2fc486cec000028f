#include "running.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class RecommendationCommands : public CommandLine
{
protected:
    void SetUp() override { create(); }

    QStringList paper(const QString& number = u"7"_s) const
    {
        return of(u"agriculture"_s) + QStringList{u"--origin"_s, u"commission"_s, u"--kind"_s, u"instruction"_s,
                                                  u"--number"_s, number,          u"--date"_s, u"15.05.2017"_s,
                                                  u"--due"_s,    u"01.12.2017"_s};
    }
    QStringList words() const
    {
        return {u"--kk"_s, u"Ойдан шығарылған тапсырма"_s, u"--ru"_s, u"Вымышленное поручение"_s};
    }
    QJsonObject only(const QStringList& more = {})
    {
        const QJsonArray all = json(u"recommendations"_s, more)[u"recommendations"_s].toArray();
        EXPECT_EQ(all.size(), 1);
        return all.first().toObject();
    }
    void recommend() { ASSERT_EQ(run(u"recommend"_s, paper() + words() + by(m_assessor)).exit, 0); }
};

TEST_F(RecommendationCommands, registerOneItsMeasureAndItsState)
{
    const QJsonObject done = json(u"recommend"_s, paper() + words() + by(m_assessor));
    EXPECT_EQ(done[u"numbers"_s].toArray(), QJsonArray{1});
    EXPECT_GT(done[u"entry"_s].toInt(), 0);
    const QStringList first{u"--recommendation"_s, u"1"_s};
    EXPECT_EQ(json(u"measure"_s, first + words() + by(m_reviewer) +
                                     QStringList{u"--responsible"_s, u"Үлгі департаменті"_s, u"--due"_s,
                                                 u"2017-10-01"_s})[u"measure"_s],
              QJsonValue(1));
    const QString document = m_folder.write(u"құжат.txt"_s, "document");
    json(u"fulfil"_s,
         first + words() + by(m_assessor) +
             QStringList{u"--state"_s, u"partly"_s, u"--date"_s, u"29.03.2018"_s, u"--document"_s, document});
    const QJsonObject one = only({u"--state"_s, u"partly"_s});
    EXPECT_EQ(one[u"paper"_s].toString(), u"7"_s);
    EXPECT_EQ(one[u"date"_s].toString(), u"2017-05-15"_s);
    EXPECT_EQ(one[u"overdue"_s], QJsonValue(true));
    EXPECT_EQ(one[u"measures"_s][0][u"responsible"_s].toString(), u"Үлгі департаменті"_s);
    EXPECT_EQ(one[u"states"_s][0][u"evidence"_s][0][u"name"_s].toString(), u"құжат.txt"_s);
    const Said plain = run(u"recommendations"_s, {u"--lang"_s, u"ru"_s});
    EXPECT_TRUE(plain.out.contains(u"исполнено частично"_s)) << plain.out.toStdString();
    EXPECT_TRUE(plain.out.contains(u"1.1  01.10.2017"_s));
}

TEST_F(RecommendationCommands, refuseWithTheReasonAndTellWrongUse)
{
    recommend();
    EXPECT_EQ(run(u"recommend"_s, paper() + words() + by(m_assessor)).exit, 3) << "twice";
    EXPECT_EQ(run(u"recommend"_s, paper() + words() + by(m_secretary)).exit, 3);
    EXPECT_EQ(run(u"recommend"_s, paper() + QStringList{u"--kk"_s, u"А"_s} + by(m_assessor)).exit, 2);
    EXPECT_EQ(
        run(u"fulfil"_s, QStringList{u"--recommendation"_s, u"1"_s, u"--state"_s, u"carried-out"_s} + by(m_assessor))
            .exit,
        3)
        << "no finding";
    EXPECT_EQ(
        run(u"fulfil"_s, QStringList{u"--recommendation"_s, u"9"_s, u"--state"_s, u"under-way"_s} + by(m_assessor))
            .exit,
        3);
    EXPECT_EQ(run(u"recommendations"_s, {u"--state"_s, u"nothing"_s}).exit, 2);
    EXPECT_EQ(run(u"retract"_s, QStringList{u"--recommendation"_s, u"1"_s} + by(m_assessor)).exit, 2);
    EXPECT_EQ(run(u"recommend"_s, QStringList{u"--carry-over"_s, u"1"_s} + by(m_assessor)).exit, 2)
        << "nothing offered";
    json(u"retract"_s, QStringList{u"--recommendation"_s, u"1"_s, u"--reason"_s, u"Қате"_s} + by(m_assessor));
    EXPECT_EQ(json(u"recommendations"_s, {})[u"recommendations"_s].toArray().size(), 0);
    EXPECT_EQ(only({u"--withdrawn"_s})[u"withdrawn"_s][u"reason"_s].toString(), u"Қате"_s);
}

TEST_F(RecommendationCommands, takeATableInOrSayEachFault)
{
    const QString blank = m_folder.path(u"бос.xlsx"_s), list = m_folder.path(u"тізілім.xlsx"_s);
    json(u"recommendations"_s, {u"--blank"_s, u"--out"_s, blank});
    EXPECT_GT(bytesOf(blank).size(), 1000);
    const QByteArray head = "body;block;origin;kind;number;date;kk;ru;due\n";
    const QByteArray row = u"agriculture;goals;commission;instruction;7;15.05.2017;Бірінші;Первое;\n"_s.toUtf8();
    const QString bad =
        m_folder.write(u"жаман.csv"_s, head + row + "nobody;goals;commission;instruction;8;soon;A;B;\n");
    const Said said = run(u"recommend"_s, QStringList{u"--table"_s, bad, u"--json"_s} + by(m_assessor));
    EXPECT_EQ(said.exit, 1);
    const QJsonArray findings = said.json()[u"findings"_s].toArray();
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0][u"cell"_s].toString() + findings[1][u"cell"_s].toString(), u"F3A3"_s);
    const QString good = m_folder.write(u"жақсы.csv"_s, head + row);
    EXPECT_EQ(json(u"recommend"_s, QStringList{u"--table"_s, good} + by(m_assessor))[u"numbers"_s].toArray(),
              QJsonArray{1});
    EXPECT_EQ(run(u"recommendations"_s, {u"--out"_s, list}).exit, 0);
    EXPECT_GT(bytesOf(list).size(), 1000);
    EXPECT_EQ(run(u"recommendations"_s, {u"--out"_s, m_folder.path(u"жоқ/тізілім.xlsx"_s)}).exit, 4);
}

TEST_F(RecommendationCommands, carryOverWhatConclusionsRecommend)
{
    deliver(u"agriculture"_s);
    const QJsonArray offered = json(u"recommendations"_s, {u"--offered"_s})[u"offered"_s].toArray();
    ASSERT_FALSE(offered.isEmpty());
    EXPECT_FALSE(offered[0][u"text"_s][u"kk"_s].toString().isEmpty());
    const QJsonObject done =
        json(u"recommend"_s, of(u"agriculture"_s) + QStringList{u"--carry-over"_s, u"all"_s} + by(m_assessor));
    EXPECT_EQ(done[u"numbers"_s].toArray().size(), offered.size());
    EXPECT_TRUE(json(u"recommendations"_s, {u"--offered"_s})[u"offered"_s].toArray().isEmpty());
}

} // namespace
