#include "cli/running.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class Concluding : public CommandLine
{
protected:
    void SetUp() override { create(); }
    QStringList objection(const QString& on = u"2018-04-20"_s) const
    {
        return of(u"agriculture"_s) +
               QStringList{u"--received"_s,
                           on,
                           u"--item"_s,
                           u"W/unreliable"_s,
                           u"C/1.4"_s,
                           u"--ground"_s,
                           u"Негіз"_s,
                           u"--document"_s,
                           m_folder.write(u"құжат.pdf"_s, "paper")} +
               by(m_secretary);
    }
    QStringList members() const
    {
        QStringList words{u"--objection"_s, u"1"_s};
        for (const domain::CommissionMember& one : Office::members())
            words << u"--member"_s << one.name + u';' + one.organisation + u';' + one.role;
        return words + by(m_secretary);
    }
    QStringList decision(const QString& item, const QString& verdict, const QStringList& values = {}) const
    {
        QStringList words{u"--objection"_s, u"1"_s,  u"--item"_s,   item,
                          u"--verdict"_s,   verdict, u"--ground"_s, u"Негіз"_s};
        if (!values.isEmpty())
            words << u"--value"_s << values;
        return words + by(m_secretary);
    }
};

TEST_F(Concluding, goesFromTheReviewToTheVerifiedPackage)
{
    load(u"agriculture"_s);
    const QString papers = m_folder.path(u"құжаттар"_s);
    const QStringList conclude = of(u"agriculture"_s) + QStringList{u"--out"_s, papers} + by(m_assessor);
    EXPECT_EQ(run(u"conclude"_s, conclude).exit, 3) << "no review";
    ASSERT_EQ(run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    ASSERT_EQ(run(u"review"_s, of(u"agriculture"_s) + QStringList{u"--verdict"_s, u"agree"_s} + by(m_reviewer)).exit,
              0);
    const QString blocked = m_folder.write(u"файл"_s, "a file, no folder");
    EXPECT_EQ(run(u"conclude"_s, of(u"agriculture"_s) + QStringList{u"--out"_s, blocked} + by(m_assessor)).exit, 4);
    const QJsonObject issued = json(u"conclude"_s, conclude + QStringList{u"--exact"_s});
    EXPECT_EQ(issued[u"number"_s].toString(), u"1-2017/001"_s);
    EXPECT_EQ(issued[u"score"_s].toString(), u"90.38"_s);
    EXPECT_EQ(issued[u"score_exact"_s].toString(), u"4519/50"_s);
    ASSERT_EQ(issued[u"files"_s].toArray().size(), 10);
    for (const QJsonValue& file : issued[u"files"_s].toArray())
        EXPECT_GT(QFileInfo(papers + u'/' + file.toString()).size(), 1000) << file.toString().toStdString();
    EXPECT_EQ(run(u"conclude"_s, conclude).exit, 3) << "issued once";
    EXPECT_EQ(run(u"load"_s, of(u"agriculture"_s) + QStringList{report(u"agriculture"_s)} + by(m_assessor)).exit, 3);

    const QString again = m_folder.path(u"тағы"_s);
    EXPECT_EQ(json(u"documents"_s, of(u"agriculture"_s) + QStringList{u"--out"_s, again})[u"files"_s],
              issued[u"files"_s]);
    for (const QJsonValue& file : issued[u"files"_s].toArray())
        EXPECT_EQ(bytesOf(again + u'/' + file.toString()), bytesOf(papers + u'/' + file.toString()));
    EXPECT_EQ(run(u"documents"_s, of(u"health"_s) + QStringList{u"--out"_s, again}).exit, 3);

    EXPECT_EQ(run(u"object"_s, objection()).exit, 3) << "not delivered";
    const QJsonObject delivered =
        json(u"deliver"_s, of(u"agriculture"_s) + QStringList{u"--received"_s, u"16.04.2018"_s} + by(m_secretary));
    EXPECT_EQ(delivered[u"last_day"_s].toString(), u"2018-04-23"_s);
    EXPECT_EQ(delivered[u"counted"_s].toArray().size(), 5);
    EXPECT_EQ(run(u"object"_s, objection(u"24.04.2018"_s)).exit, 3) << "one day late";
    const QJsonObject objected = json(u"object"_s, objection());
    EXPECT_EQ(objected[u"objection"_s].toInt(), 1);
    EXPECT_EQ(objected[u"last_day"_s].toString(), u"2018-05-05"_s);
    const QStringList package{u"--to"_s,  u"planning"_s, u"--block"_s,
                              u"goals"_s, u"--out"_s,    m_folder.path(u"пакет.zip"_s)};
    EXPECT_EQ(run(u"export"_s, package + by(m_assessor)).exit, 3) << "an objection is open";

    EXPECT_EQ(run(u"decide"_s, decision(u"C/1.4"_s, u"reject"_s)).exit, 3) << "no commission";
    EXPECT_GT(json(u"commission"_s, members())[u"entry"_s].toInt(), 0);
    EXPECT_EQ(json(u"decide"_s, decision(u"W/unreliable"_s, u"accept"_s, {u"unreliable=3"_s}))[u"score"_s].toString(),
              u"90.58"_s);
    EXPECT_EQ(
        run(u"close"_s, QStringList{u"--objection"_s, u"1"_s, u"--sent"_s, u"04.05.2018"_s} + by(m_secretary)).exit, 3);
    EXPECT_EQ(json(u"decide"_s, decision(u"C/1.4"_s, u"reject"_s))[u"score"_s].toString(), u"90.58"_s);
    const QJsonObject closed =
        json(u"close"_s,
             QStringList{u"--objection"_s, u"1"_s, u"--sent"_s, u"04.05.2018"_s, u"--out"_s, papers} + by(m_secretary));
    EXPECT_EQ(closed[u"successor"_s][u"number"_s].toString(), u"1-2017/002"_s);
    EXPECT_EQ(closed[u"successor"_s][u"score"_s].toString(), u"90.58"_s);
    EXPECT_TRUE(closed[u"in_time"_s].toBool());
    for (const QJsonValue& file : closed[u"letters"_s].toArray())
        EXPECT_TRUE(QFile::exists(papers + u'/' + file.toString())) << file.toString().toStdString();

    const QJsonObject exported = json(u"export"_s, package + by(m_assessor));
    EXPECT_EQ(exported[u"package"_s].toInt(), 1);
    const Said verified = run({u"verify"_s, m_folder.path(u"пакет.zip"_s), u"--json"_s});
    EXPECT_EQ(verified.exit, 0);
    EXPECT_EQ(verified.json()[u"intact"_s].toString(), u"yes"_s);
    EXPECT_EQ(verified.json()[u"signed"_s].toString(), u"unsigned"_s);
    EXPECT_EQ(verified.json()[u"complete"_s].toString(), u"yes"_s);
    EXPECT_EQ(verified.json()[u"reproduced"_s].toString(), u"yes"_s);
    EXPECT_TRUE(verified.json()[u"details"_s].isArray());
    const QString same = m_folder.path(u"сол.zip"_s);
    EXPECT_EQ(json(u"export"_s, {u"--number"_s, u"1"_s, u"--out"_s, same})[u"package"_s].toInt(), 1);
    EXPECT_EQ(bytesOf(same), bytesOf(m_folder.path(u"пакет.zip"_s)));
    EXPECT_EQ(run(u"export"_s, {u"--number"_s, u"9"_s, u"--out"_s, same}).exit, 3);
    EXPECT_EQ(run(u"check"_s, {}).exit, 0);
}

TEST_F(Concluding, saysAllThatStandsAgainstTheIssueAndIssuesNothing)
{
    load(u"agriculture"_s);
    const QStringList check = of(u"agriculture"_s) + QStringList{u"--check"_s};
    const Said said = run(u"conclude"_s, check + QStringList{u"--json"_s});
    EXPECT_EQ(said.exit, 3);
    EXPECT_FALSE(said.json()[u"issuable"_s].toBool(true));
    const QJsonArray checks = said.json()[u"checks"_s].toArray();
    ASSERT_GE(checks.size(), 5);
    EXPECT_EQ(checks[0][u"code"_s].toString(), u"conclude.no-review"_s);
    EXPECT_EQ(checks[0][u"weight"_s].toString(), u"blocker"_s);
    EXPECT_EQ(checks[checks.size() - 1][u"code"_s].toString(), u"conclude.as-suggested"_s);
    EXPECT_EQ(checks[checks.size() - 1][u"weight"_s].toString(), u"note"_s);
    EXPECT_EQ(checks[checks.size() - 1][u"section"_s].toString(), u"recommendations"_s);
    EXPECT_EQ(run(u"conclude"_s, check).out.count(u'\n'), checks.size());
    ASSERT_EQ(run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    ASSERT_EQ(run(u"review"_s, of(u"agriculture"_s) + QStringList{u"--verdict"_s, u"agree"_s} + by(m_reviewer)).exit,
              0);
    EXPECT_TRUE(json(u"conclude"_s, check)[u"issuable"_s].toBool());
    EXPECT_EQ(run(u"documents"_s, of(u"agriculture"_s) + QStringList{u"--out"_s, m_folder.path(u"x"_s)}).exit, 3);
}

TEST_F(Concluding, takesInAndListsEarlierYears)
{
    const QString table = m_folder.write(u"бұрын.csv"_s, "2016;agriculture;goals;88,10;medium\n");
    const QJsonObject done =
        json(u"earlier"_s, QStringList{u"load"_s, table, u"--source"_s, u"№ 5 хат"_s} + by(m_assessor));
    EXPECT_TRUE(done[u"taken"_s].toBool());
    EXPECT_GT(done[u"entry"_s].toInt(), 0);
    const QJsonArray results = json(u"earlier"_s, {})[u"results"_s].toArray();
    ASSERT_EQ(results.size(), 1);
    EXPECT_EQ(results[0][u"score"_s].toString(), u"88.10"_s);
    EXPECT_EQ(results[0][u"degree"_s].toString(), u"medium"_s);
    EXPECT_EQ(results[0][u"source"_s].toString(), u"№ 5 хат"_s);
    EXPECT_EQ(json(u"earlier"_s, {u"--body"_s, u"health"_s})[u"results"_s].toArray().size(), 0);
    EXPECT_TRUE(run(u"earlier"_s, {}).out.contains(u"88.10"_s));
    const QString wrong = m_folder.write(u"қате.csv"_s, "2016;nobody;goals;88\n2016;health;goals;x\n");
    const Said said = run(u"earlier"_s, QStringList{u"load"_s, wrong, u"--json"_s} + by(m_assessor));
    EXPECT_EQ(said.exit, 1);
    EXPECT_EQ(said.json()[u"findings"_s].toArray().size(), 2);
    EXPECT_EQ(said.json()[u"findings"_s][1][u"cell"_s].toString(), u"2"_s);
    EXPECT_EQ(run(u"earlier"_s, {u"save"_s}).exit, 2);
    EXPECT_EQ(run(u"earlier"_s, QStringList{u"load"_s, table} + by(m_observer)).exit, 3);
}

TEST_F(Concluding, refusesWhatTheLawRefuses)
{
    deliver(u"agriculture"_s);
    QStringList words = objection();
    words.removeAt(words.indexOf(u"C/1.4"_s));
    words[words.indexOf(u"W/unreliable"_s)] = u"W/nothing"_s;
    EXPECT_EQ(run(u"object"_s, words).exit, 3) << "unknown item";
    words = objection();
    words.remove(words.indexOf(u"--document"_s), 2);
    const Said papers = run(u"object"_s, words + QStringList{u"--lang"_s, u"ru"_s});
    EXPECT_EQ(papers.exit, 3);
    EXPECT_TRUE(papers.err.contains(u"58"_s)) << papers.err.toStdString();
    ASSERT_EQ(run(u"object"_s, objection()).exit, 0);
    QStringList four = members();
    four.remove(four.indexOf(u"--member"_s), 4);
    EXPECT_EQ(run(u"commission"_s, four).exit, 3);
    QStringList tookPart = members();
    tookPart[5] = m_assessor + u";Министрлік;member"_s;
    const Said said = run(u"commission"_s, tookPart);
    EXPECT_EQ(said.exit, 3);
    EXPECT_TRUE(said.err.contains(m_assessor)) << said.err.toStdString();
    EXPECT_EQ(
        run(u"commission"_s, QStringList{u"--objection"_s, u"1"_s, u"--member"_s, u"X;chair"_s} + by(m_secretary)).exit,
        2);
    EXPECT_EQ(run(u"commission"_s, QStringList{u"--objection"_s, u"x"_s} + by(m_secretary)).exit, 2);
    EXPECT_EQ(
        run(u"close"_s, QStringList{u"--objection"_s, u"2"_s, u"--sent"_s, u"2018-05-04"_s} + by(m_secretary)).exit, 3);
    ASSERT_EQ(run(u"commission"_s, members()).exit, 0);
    EXPECT_EQ(run(u"decide"_s, decision(u"C/1.4"_s, u"perhaps"_s)).exit, 2);
    EXPECT_EQ(run(u"decide"_s, decision(u"W/unreliable"_s, u"accept"_s, {u"unreliable"_s})).exit, 2);
    EXPECT_EQ(run(u"decide"_s, decision(u"W/unreliable"_s, u"accept"_s, {u"nothing=3"_s})).exit, 2);
    EXPECT_EQ(run(u"decide"_s, decision(u"W/unreliable"_s, u"accept"_s, {u"unreliable=x"_s})).exit, 3);
    EXPECT_EQ(run(u"decide"_s, decision(u"W/unreliable"_s, u"accept"_s)).exit, 3);
}

TEST_F(Concluding, verifiesAnyFileWithAVerdict)
{
    const Said said = run({u"verify"_s, m_folder.write(u"x.zip"_s, "no zip"), u"--json"_s});
    EXPECT_EQ(said.exit, 1);
    EXPECT_EQ(said.json()[u"intact"_s].toString(), u"no"_s);
    EXPECT_EQ(said.json()[u"complete"_s].toString(), u"no"_s);
    EXPECT_EQ(said.json()[u"reproduced"_s].toString(), u"not-checked"_s);
    EXPECT_FALSE(said.json()[u"details"_s].toArray().isEmpty());
    EXPECT_EQ(run({u"verify"_s, m_folder.path(u"жоқ.zip"_s)}).exit, 4);
    EXPECT_EQ(
        run(u"export"_s, QStringList{u"--to"_s, u"nobody"_s, u"--out"_s, m_folder.path(u"x"_s)} + by(m_assessor)).exit,
        2);
    EXPECT_EQ(
        run(u"export"_s, QStringList{u"--to"_s, u"planning"_s, u"--out"_s, m_folder.path(u"x"_s)} + by(m_assessor))
            .exit,
        3);
}

class Demo : public CommandLine
{
};

TEST_F(Demo, leavesTheStoreThePackageAndThePapers)
{
    const QString folder = m_folder.path(u"оқу"_s);
    const Said said = run({u"demo"_s, folder, u"--json"_s});
    ASSERT_EQ(said.exit, 0) << said.err.toStdString();
    EXPECT_EQ(said.json()[u"folder"_s].toString(), folder);
    EXPECT_EQ(QDir(folder + u"/conclusions"_s).entryList(QDir::Files).size(), 100) << "ten papers for each";
    EXPECT_GE(QDir(folder + u"/objection"_s).entryList(QDir::Files).size(), 10);
    EXPECT_EQ(run({u"verify"_s, folder + u"/package.zip"_s}).exit, 0);
    EXPECT_EQ(run({u"check"_s, folder + u"/store.bagalau"_s}).exit, 0);
    EXPECT_EQ(run({u"demo"_s, folder}).exit, 4) << "a store in it is never overwritten";
}

TEST_F(Concluding, allThatAreReadyAreConcludedInOneGoAndTheOthersAreNamed)
{
    for (const QString& body : {u"agriculture"_s, u"health"_s}) {
        load(body, {u"--accept-warnings"_s, u"Қаралды"_s});
        ASSERT_EQ(run(u"accept"_s, of(body) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
        ASSERT_EQ(run(u"review"_s, of(body) + QStringList{u"--verdict"_s, u"agree"_s} + by(m_reviewer)).exit, 0);
    }
    load(u"energy"_s);
    const QString papers = m_folder.path(u"құжаттар"_s);
    const QStringList block{u"--block"_s, u"goals"_s};
    const QStringList all = block + QStringList{u"--all"_s, u"--together"_s, u"--out"_s, papers} + by(m_assessor);
    EXPECT_EQ(run(u"conclude"_s, all + QStringList{u"--body"_s, u"health"_s}).exit, 2) << "one or all";
    const QString blocked = m_folder.write(u"файл"_s, "a file, no folder");
    EXPECT_EQ(run(u"conclude"_s, block + QStringList{u"--all"_s, u"--out"_s, blocked} + by(m_assessor)).exit, 4);
    const QJsonObject done = json(u"conclude"_s, all);
    const QJsonArray issued = done[u"issued"_s].toArray();
    ASSERT_EQ(issued.size(), 2);
    EXPECT_EQ(issued[0][u"number"_s].toString(), u"1-2017/001"_s);
    EXPECT_EQ(issued[1][u"number"_s].toString(), u"1-2017/002"_s);
    for (const QJsonValue& one : issued) {
        EXPECT_EQ(one[u"files"_s].toArray().size(), 13);
        for (const QJsonValue& file : one[u"files"_s].toArray())
            EXPECT_GT(QFileInfo(papers + u'/' + file.toString()).size(), 1000) << file.toString().toStdString();
    }
    bool energy = false;
    for (const QJsonValue& one : done[u"missing"_s].toArray()) {
        EXPECT_FALSE(one[u"text"_s].toString().isEmpty());
        energy = energy || one[u"body"_s] == u"energy"_s;
    }
    EXPECT_TRUE(energy);
    EXPECT_TRUE(json(u"conclude"_s, all)[u"issued"_s].toArray().isEmpty()) << "issued once";

    const QString book = m_folder.path(u"нәтиже.xlsx"_s);
    EXPECT_GT(json(u"results"_s, block + QStringList{u"--out"_s, book})[u"bodies"_s].toInt(), 2);
    EXPECT_TRUE(bytesOf(book).startsWith("PK"));
    EXPECT_EQ(run(u"results"_s, block + QStringList{u"--out"_s, m_folder.path(u"жоқ/нәтиже.xlsx"_s)}).exit, 4);
}

} // namespace
