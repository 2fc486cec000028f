#include "cli/running.h"
#include "support/samplereport.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class Assessing : public CommandLine
{
protected:
    void SetUp() override { create(); }
    Said accept(const QString& body, const QByteArray& input)
    {
        return run(u"accept"_s,
                   of(body) + QStringList{u"--input"_s, m_folder.write(u"input.json"_s, input)} + by(m_assessor));
    }
};

TEST_F(Assessing, loadsWithoutAFindingAndWritesOneEntry)
{
    const QJsonObject loaded =
        json(u"load"_s, of(u"agriculture"_s) + QStringList{report(u"agriculture"_s)} + by(m_assessor));
    EXPECT_TRUE(loaded[u"taken"_s].toBool());
    EXPECT_EQ(loaded[u"findings"_s].toArray().size(), 0);
    EXPECT_EQ(loaded[u"entry"_s].toInt(), 6);
}

TEST_F(Assessing, takesAnUntidyReportOnlyWithAReason)
{
    const QStringList words =
        of(u"health"_s) + QStringList{report(u"health"_s), u"--received"_s, u"2018-02-19"_s} + by(m_assessor);
    const Said refused = run(u"load"_s, words + QStringList{u"--json"_s});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_FALSE(refused.json()[u"taken"_s].toBool());
    const QJsonArray findings = refused.json()[u"findings"_s].toArray();
    ASSERT_FALSE(findings.isEmpty());
    for (const char* key : {"code", "weight", "file", "sheet", "cell", "text"})
        EXPECT_TRUE(findings[0].toObject().contains(QLatin1String(key))) << key;
    EXPECT_EQ(findings[0][u"weight"_s].toString(), u"warning"_s);
    EXPECT_EQ(run(u"load"_s, words + QStringList{u"--accept-warnings"_s, u" "_s}).exit, 1);
    EXPECT_EQ(run(u"assess"_s, of(u"health"_s)).exit, 1) << "nothing was taken in";
    EXPECT_EQ(run(u"load"_s, words + QStringList{u"--accept-warnings"_s, u"Тексерілді"_s}).exit, 0);
}

TEST_F(Assessing, writesTheProofOfACalculationInBothLanguages)
{
    load(u"agriculture"_s);
    const QString out = m_folder.path(u"дәлел"_s);
    const QJsonObject made = json(u"proof"_s, of(u"agriculture"_s) + QStringList{u"--out"_s, out});
    EXPECT_TRUE(made[u"conclusion"_s].isNull()) << "nothing was issued: a working paper";
    EXPECT_EQ(made[u"files"_s].toArray().size(), 6);
    for (const char* tail : {"kk.pdf", "kk.docx", "kk.xlsx", "ru.pdf", "ru.docx", "ru.xlsx"})
        EXPECT_FALSE(bytesOf(out + u"/agriculture-goals-proof-"_s + QLatin1String(tail)).isEmpty()) << tail;
    EXPECT_EQ(run(u"proof"_s, of(u"agriculture"_s)).exit, 2) << "no folder";
    EXPECT_EQ(run(u"proof"_s, of(u"agriculture"_s) + QStringList{u"--direction"_s, u"x"_s, u"--out"_s, out}).exit, 3);
    EXPECT_EQ(run(u"proof"_s, of(u"agriculture"_s) + QStringList{u"--out"_s, m_store}).exit, 4);
}

TEST_F(Assessing, explainsEachStepAsThePapersDo)
{
    load(u"akmola"_s);
    ASSERT_EQ(run(u"accept"_s, of(u"akmola"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    const QString said = run(u"assess"_s, of(u"akmola"_s) + QStringList{u"--explain"_s, u"--lang"_s, u"ru"_s}).out;
    EXPECT_TRUE(said.contains(u"Шкала: "_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"score = "_s));
    EXPECT_TRUE(said.contains(u"◇"_s));
}

TEST_F(Assessing, takesNothingInOfAReportThatIsNotOne)
{
    const auto load = [&](const QString& file) {
        return run(u"load"_s, of(u"agriculture"_s) + QStringList{file, u"--json"_s} + by(m_assessor));
    };
    for (const QString& file : {m_folder.write(u"a.xlsx"_s, "no zip"),
                                m_folder.write(u"b.xlsx"_s, xlsx(centralReport())), report(u"health"_s)}) {
        const Said said = load(file);
        EXPECT_EQ(said.exit, 1) << file.toStdString();
        EXPECT_FALSE(said.json()[u"taken"_s].toBool());
        EXPECT_FALSE(said.err.isEmpty());
    }
    EXPECT_EQ(load(m_folder.path(u"жоқ.xlsx"_s)).exit, 4);
    EXPECT_EQ(run(u"load"_s, of(u"agriculture"_s) + by(m_assessor)).exit, 2) << "no file";
    EXPECT_EQ(run(u"load"_s, of(u"nowhere"_s) + QStringList{report(u"health"_s)} + by(m_assessor)).exit, 3);
    EXPECT_EQ(run(u"load"_s,
                  QStringList{u"--body"_s, u"health"_s, u"--block"_s, u"x"_s, report(u"health"_s)} + by(m_assessor))
                  .exit,
              2);
    EXPECT_EQ(run(u"load"_s,
                  of(u"health"_s) + QStringList{report(u"health"_s), u"--received"_s, u"2018.02.19"_s} + by(m_assessor))
                  .exit,
              2);
    EXPECT_EQ(json(u"official"_s, {u"add"_s, u"Соңғы"_s, u"--role"_s, u"observer"_s})[u"entry"_s].toInt(), 6);
}

TEST_F(Assessing, acceptsAFileKeyedByBodyOrNot)
{
    load(u"agriculture"_s);
    EXPECT_EQ(run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    EXPECT_EQ(json(u"assess"_s, of(u"agriculture"_s))[u"assessments"_s][0][u"score"_s].toString(), u"90.38"_s);
    EXPECT_EQ(accept(u"agriculture"_s, R"({"unreliable": 3, "late": false})").exit, 0);
    EXPECT_EQ(json(u"assess"_s, of(u"agriculture"_s))[u"assessments"_s][0][u"score"_s].toString(), u"90.58"_s);
    EXPECT_EQ(accept(u"agriculture"_s, R"({"unreliable": "4", "late": "жоқ"})").exit, 0) << "as text";
    EXPECT_EQ(json(u"assess"_s, of(u"agriculture"_s))[u"assessments"_s][0][u"score"_s].toString(), u"90.38"_s);
    EXPECT_EQ(accept(u"agriculture"_s, R"({"health": {"late": true}})").exit, 2) << "nothing about this body";
    EXPECT_EQ(accept(u"agriculture"_s, R"({"agriculture": 7})").exit, 2);
    EXPECT_EQ(accept(u"agriculture"_s, "[]").exit, 2);
    EXPECT_EQ(accept(u"agriculture"_s, "{").exit, 2);
    EXPECT_EQ(
        run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, m_folder.path(u"жоқ"_s)} + by(m_assessor))
            .exit,
        4);
}

TEST_F(Assessing, acceptsADifferingValueWithItsGroundAndExactDecimals)
{
    load(u"agriculture"_s);
    EXPECT_EQ(accept(u"agriculture"_s, R"({"indicators/1.1.1/fact": {"value": "12,5"}})").exit, 3);
    EXPECT_EQ(accept(u"agriculture"_s, R"({"indicators/1.1.1/fact": {"value": "x", "ground": "g"}})").exit, 3);
    EXPECT_EQ(accept(u"agriculture"_s, R"({"indicators/1.1.1/nothing": {"value": "1", "ground": "g"}})").exit, 3);
    const QList<std::pair<QByteArray, QString>> numbers{
        {"\"12,5\"", u"12.5"_s},   {"12.5", u"12.5"_s}, {"0.1", u"0.1"_s},
        {"0.00001", u"0.00001"_s}, {"1e3", u"1000"_s},  {"12345678901234567", u"12345678901234567"_s}};
    for (const auto& [number, expected] : numbers) {
        const Said said =
            accept(u"agriculture"_s, "{\"indicators/1.1.1/fact\": {\"value\": " + number + ", \"ground\": \"хат\"}}");
        ASSERT_EQ(said.exit, 0) << number.toStdString() << said.err.toStdString();
        const Said assessed = run(u"assess"_s, of(u"agriculture"_s) + QStringList{u"--json"_s});
        const QJsonValue input =
            assessed.json()[u"assessments"_s][0][u"trace"_s][u"inputs"_s][u"indicators/1.1.1/fact"_s];
        EXPECT_EQ(input[u"accepted"_s].toString(), expected);
        EXPECT_EQ(input[u"ground"_s].toString(), u"хат"_s);
    }
}

TEST_F(Assessing, showsScoreDegreeItemsAndTraceDownToCells)
{
    load(u"agriculture"_s);
    ASSERT_EQ(run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    const QJsonObject one = json(u"assess"_s, {})[u"assessments"_s][0].toObject();
    EXPECT_EQ(one[u"body"_s].toString(), u"agriculture"_s);
    EXPECT_EQ(one[u"block"_s].toString(), u"goals"_s);
    EXPECT_EQ(one[u"edition"_s].toString(), u"goals-2018-01-25"_s);
    EXPECT_EQ(one[u"score"_s].toString(), u"90.38"_s);
    EXPECT_EQ(one[u"degree"_s].toString(), u"high"_s);
    EXPECT_EQ(one[u"penalty"_s].toString(), u"1.30"_s);
    EXPECT_FALSE(one.contains(u"score_exact"_s));
    bool found = false;
    for (const QJsonValue& item : one[u"items"_s].toArray())
        if (item[u"id"_s].toString() == u"A/1.1"_s) {
            found = true;
            EXPECT_EQ(item[u"points"_s].toString(), u"1.00"_s);
            EXPECT_EQ(item[u"max"_s].toString(), u"1.00"_s);
            EXPECT_FALSE(item[u"name"_s][u"kk"_s].toString().isEmpty());
            EXPECT_FALSE(item[u"name"_s][u"ru"_s].toString().isEmpty());
        }
    EXPECT_TRUE(found);
    const QJsonValue origin = one[u"trace"_s][u"inputs"_s][u"indicators/1.1.1/fact"_s][u"origin"_s];
    for (const char* key : {"file", "digest", "sheet", "cell", "raw"})
        EXPECT_FALSE(origin[QLatin1String(key)].toString().isEmpty()) << key;
    const QJsonObject exact = json(u"assess"_s, {u"--exact"_s})[u"assessments"_s][0].toObject();
    EXPECT_EQ(exact[u"score_exact"_s].toString(), u"4519/50"_s);
    EXPECT_TRUE(exact[u"items"_s][0].toObject().contains(u"points_exact"_s));
    const Said plain = run(u"assess"_s, {u"--explain"_s, u"--lang"_s, u"ru"_s, u"--exact"_s});
    for (const QString& text : {u"90.38"_s, u"4519/50"_s, u"1-нысан"_s, u"Министерство сельского хозяйства"_s})
        EXPECT_TRUE(plain.out.contains(text)) << text.toStdString();
}

TEST_F(Assessing, knowsTheEditionThatIsAskedFor)
{
    load(u"agriculture"_s);
    EXPECT_EQ(run(u"assess"_s, {u"--edition"_s, u"goals-2018-01-25"_s}).exit, 0);
    EXPECT_EQ(run(u"assess"_s, {u"--edition"_s, u"goals-2016"_s}).exit, 3);
}

TEST_F(Assessing, scoresTheSameDataByAnotherEdition)
{
    load(u"agriculture"_s);
    const Said said = run(u"assess"_s, {u"--edition"_s, u"goals-2019-01-16"_s, u"--json"_s});
    const QJsonObject one = said.json()[u"assessments"_s][0].toObject();
    EXPECT_EQ(one[u"edition"_s].toString(), u"goals-2019-01-16"_s);
    EXPECT_EQ(said.exit, 1) << "what only this edition asks for has nobody said yet";
    EXPECT_EQ(json(u"assess"_s, {})[u"assessments"_s][0][u"edition"_s].toString(), u"goals-2018-01-25"_s);
}

TEST_F(Assessing, triesOtherValuesWithoutWritingThem)
{
    load(u"agriculture"_s);
    ASSERT_EQ(run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    const QJsonObject tried =
        json(u"try"_s, of(u"agriculture"_s) + QStringList{u"--value"_s, u"unreliable=20"_s, u"--lift"_s});
    EXPECT_EQ(tried[u"recorded"_s][u"score"_s].toString(), u"90.38"_s);
    EXPECT_EQ(tried[u"recorded"_s][u"place"_s][u"of"_s].toInt(), 1);
    EXPECT_LT(tried[u"tried"_s][u"score"_s].toString(), u"90"_s);
    EXPECT_EQ(tried[u"tried"_s][u"degree"_s].toString(), u"medium"_s);
    EXPECT_TRUE(tried[u"lifts"_s][0][u"lifts"_s].toBool());
    EXPECT_EQ(json(u"assess"_s, {})[u"assessments"_s][0][u"score"_s].toString(), u"90.38"_s);
    const auto exit = [&](const QStringList& words) { return run(u"try"_s, of(u"agriculture"_s) + words).exit; };
    EXPECT_EQ(exit({u"--value"_s, u"unreliable"_s}), 2);
    EXPECT_EQ(exit({u"--value"_s, u"no/such=1"_s}), 3);
    EXPECT_EQ(exit({u"--value"_s, u"unreliable=көп"_s}), 3);
    EXPECT_EQ(exit({u"--setting"_s, u"no_such=1"_s}), 3);
    EXPECT_EQ(exit({u"--edition"_s, u"organisation-2017-10-24"_s}), 3);
    EXPECT_EQ(exit({u"--value"_s, u"unreliable=0"_s, u"--lang"_s, u"ru"_s}), 0);
}

TEST_F(Assessing, keepsTheEvidenceOfValues)
{
    load(u"agriculture"_s);
    const QStringList words = of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor);
    EXPECT_EQ(run(u"accept"_s, words + QStringList{u"--evidence"_s, m_folder.path(u"жоқ.pdf"_s)}).exit, 4);
    EXPECT_EQ(run(u"accept"_s, words + QStringList{u"--evidence"_s, m_folder.write(u"хаттама.pdf"_s, "pdf")}).exit, 0);
}

TEST_F(Assessing, comparesBodiesByACriterion)
{
    load(u"agriculture"_s);
    ASSERT_EQ(run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    const QJsonObject board = json(u"compare"_s, {u"--block"_s, u"goals"_s});
    EXPECT_EQ(board[u"bodies"_s].toArray().size(), 1);
    EXPECT_EQ(board[u"bodies"_s][0][u"points"_s].toString(), u"90.38"_s);
    EXPECT_EQ(board[u"bodies"_s][0][u"assessors"_s][0].toString(), m_assessor);
    EXPECT_EQ(run(u"compare"_s, {u"--block"_s, u"goals"_s}).exit, 0);
    EXPECT_EQ(run(u"compare"_s, {u"--block"_s, u"goals"_s, u"--criterion"_s, u"nothing"_s}).exit, 3);
}

TEST_F(Assessing, narrowsToADirection)
{
    load(u"akmola"_s);
    const QJsonObject one =
        json(u"assess"_s,
             of(u"akmola"_s) + QStringList{u"--direction"_s, u"territory-programme"_s})[u"assessments"_s][0]
            .toObject();
    EXPECT_TRUE(one[u"score"_s].isNull());
    EXPECT_EQ(one[u"items"_s][0][u"id"_s].toString(), u"D"_s);
    EXPECT_EQ(run(u"assess"_s, of(u"akmola"_s) + QStringList{u"--direction"_s, u"nowhere"_s}).exit, 3);
    load(u"agriculture"_s);
    EXPECT_EQ(run(u"review"_s, of(u"agriculture"_s) +
                                   QStringList{u"--verdict"_s, u"agree"_s, u"--direction"_s, u"territory-programme"_s} +
                                   by(m_reviewer))
                  .exit,
              3);
}

TEST_F(Assessing, reviewsByASecondOfficial)
{
    load(u"agriculture"_s);
    ASSERT_EQ(run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    const auto review = [&](const QStringList& words) { return run(u"review"_s, of(u"agriculture"_s) + words).exit; };
    EXPECT_EQ(review({u"--verdict"_s, u"agree"_s}), 2);
    EXPECT_EQ(review(QStringList{u"--verdict"_s, u"perhaps"_s} + by(m_reviewer)), 2);
    EXPECT_EQ(review(QStringList{u"--verdict"_s, u"agree"_s} + by(m_assessor)), 3);
    EXPECT_EQ(review(QStringList{u"--verdict"_s, u"agree"_s} + by(m_secretary)), 3);
    EXPECT_EQ(review(QStringList{u"--verdict"_s, u"return"_s} + by(m_reviewer)), 3) << "without a remark";
    EXPECT_EQ(review(QStringList{u"--verdict"_s, u"return"_s, u"--remark"_s, u"1.1"_s} + by(m_reviewer)), 0);
    EXPECT_EQ(json(u"assess"_s, {})[u"assessments"_s][0][u"state"_s].toString(), u"progress.returned"_s);
    EXPECT_EQ(review(QStringList{u"--verdict"_s, u"agree"_s} + by(m_reviewer)), 0);
}

class PlanningStore : public CommandLine
{
protected:
    void SetUp() override { create(u"planning"_s); }
};

TEST_F(PlanningStore, refusesTheBodiesThatOthersAssessAndSaysWhoAndWhy)
{
    for (const auto& [body, who] : {std::pair{u"economy"_s, u"Канцелярия Премьер-Министра"_s},
                                    std::pair{u"finance"_s, u"Канцелярия Премьер-Министра"_s},
                                    std::pair{u"national-bank"_s, u"Администрация Президента"_s},
                                    std::pair{u"civil-service"_s, u"Администрация Президента"_s}}) {
        const QStringList language{u"--lang"_s, u"ru"_s};
        for (const Said& said :
             {run(u"load"_s, of(body) + QStringList{report(u"national-bank"_s)} + by(m_assessor) + language),
              run(u"assess"_s, of(body) + language),
              run(u"accept"_s, of(body) + QStringList{u"--input"_s, facts()} + by(m_assessor) + language),
              run(u"review"_s, of(body) + QStringList{u"--verdict"_s, u"agree"_s} + by(m_reviewer) + language),
              run(u"conclude"_s,
                  of(body) + QStringList{u"--out"_s, m_folder.path(u"x"_s)} + by(m_assessor) + language)}) {
            EXPECT_EQ(said.exit, 3) << body.toStdString();
            EXPECT_TRUE(said.err.contains(who)) << said.err.toStdString();
            EXPECT_TRUE(said.err.contains(u"Основание"_s) || said.err.contains(u"Ground"_s)) << said.err.toStdString();
        }
    }
}

TEST_F(PlanningStore, scoresTheDirectionOfALocalBodyAndNoMore)
{
    load(u"akmola"_s);
    ASSERT_EQ(run(u"accept"_s, of(u"akmola"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    const QJsonObject one = json(u"assess"_s, of(u"akmola"_s))[u"assessments"_s][0].toObject();
    EXPECT_TRUE(one[u"score"_s].isNull());
    EXPECT_TRUE(one[u"degree"_s].isNull());
    EXPECT_EQ(one[u"items"_s][0][u"id"_s].toString(), u"D"_s);
    EXPECT_EQ(one[u"items"_s][0][u"points"_s].toString(), u"98.58"_s);
}

} // namespace
