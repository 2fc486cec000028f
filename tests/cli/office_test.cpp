#include "cli/running.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class Usage : public CommandLine
{
};

TEST_F(Usage, isExitTwoAndOneSentenceOnTheErrorStream)
{
    const QList<QStringList> wrong{
        {},
        {u"fly"_s},
        {u"create"_s},
        {u"create"_s, m_store},
        {u"create"_s, m_store, u"--authority"_s, u"planning"_s, u"--year"_s, u"soon"_s},
        {u"create"_s, m_store, u"--authority"_s},
        {u"create"_s, m_store, u"--autority"_s, u"planning"_s},
        {u"assess"_s, m_store, u"agriculture"_s},
        {u"check"_s, m_store, u"--lang"_s, u"de"_s},
        {u"check"_s, m_store, u"--lang"_s},
        {u"deadline"_s, u"--working"_s, u"5"_s},
        {u"deadline"_s, u"--from"_s, u"31.02.2018"_s, u"--working"_s, u"5"_s},
        {u"deadline"_s, u"--from"_s, u"01.02.2018"_s, u"--working"_s, u"0"_s},
        {u"deadline"_s, u"--from"_s, u"01.02.2018"_s, u"--working"_s, u"5"_s, u"--calendar"_s, u"5"_s},
        {u"deadline"_s, u"2018"_s, u"--from"_s, u"01.02.2018"_s, u"--working"_s, u"5"_s},
        {u"verify"_s},
        {u"editions"_s, u"fly"_s},
        {u"editions"_s, u"show"_s},
        {u"official"_s, m_store, u"remove"_s, u"X"_s}};
    for (const QStringList& words : wrong) {
        const Said said = run(words);
        EXPECT_EQ(said.exit, 2) << words.join(u' ').toStdString();
        EXPECT_EQ(said.out.isEmpty(), !words.isEmpty()) << words.join(u' ').toStdString();
        EXPECT_EQ(said.err.isEmpty(), words.isEmpty()) << words.join(u' ').toStdString();
    }
    EXPECT_FALSE(QFile::exists(m_store));
}

TEST_F(Usage, isListedByHelpForEveryCommand)
{
    const Said said = run({u"help"_s});
    EXPECT_EQ(said.exit, 0);
    for (const char* command :
         {"demo",     "create",   "official", "schedule",   "load",    "accept", "assess", "review",
          "conclude", "deliver",  "object",   "commission", "decide",  "close",  "export", "verify",
          "editions", "deadline", "calendar", "backup",     "restore", "check"})
        EXPECT_TRUE(said.out.contains(u"bagalau-cli "_s + QLatin1String(command))) << command;
}

TEST_F(Usage, ofAStoreThatIsNotThereIsExitFour)
{
    for (const QStringList& words : QList<QStringList>{{u"assess"_s, m_store},
                                                       {u"check"_s, m_store},
                                                       {u"backup"_s, m_store},
                                                       {u"restore"_s, m_store, u"--to"_s, m_store},
                                                       {u"schedule"_s, m_store},
                                                       {u"verify"_s, m_store},
                                                       {u"editions"_s, u"test"_s, m_store}}) {
        const Said said = run(words + QStringList{u"--json"_s});
        EXPECT_EQ(said.exit, 4) << words.join(u' ').toStdString();
        EXPECT_TRUE(said.out.isEmpty()) << said.out.toStdString();
        EXPECT_TRUE(said.err.contains(m_store)) << said.err.toStdString();
    }
    m_folder.write(u"қойма.bagalau"_s, "no store");
    EXPECT_EQ(run({u"assess"_s, m_store}).exit, 4);
}

class OfficeCommands : public CommandLine
{
protected:
    void SetUp() override { create(); }
};

TEST_F(OfficeCommands, createsAStoreOnceAndRefusesUnknownAuthoritiesAndYears)
{
    EXPECT_EQ(run(u"create"_s, {u"--authority"_s, u"planning"_s, u"--year"_s, u"2017"_s}).exit, 4);
    const QString other = m_folder.path(u"басқа.bagalau"_s);
    EXPECT_EQ(run({u"create"_s, other, u"--authority"_s, u"planning,nobody"_s, u"--year"_s, u"2017"_s}).exit, 3);
    EXPECT_EQ(run({u"create"_s, other, u"--authority"_s, u"planning"_s, u"--year"_s, u"1999"_s}).exit, 3);
    EXPECT_FALSE(QFile::exists(other));
    const Said said = run({u"create"_s, u"--authority"_s, u"planning"_s, other, u"--year"_s, u"2017"_s, u"--json"_s});
    EXPECT_EQ(said.exit, 0) << said.err.toStdString();
    EXPECT_EQ(said.json()[u"entry"_s].toInt(), 1);
    EXPECT_EQ(
        run({u"create"_s, m_folder.path(u"жоқ/қойма"_s), u"--authority"_s, u"planning"_s, u"--year"_s, u"2017"_s}).exit,
        4);
}

TEST_F(OfficeCommands, addsOfficialsWithARole)
{
    const QJsonObject added = json(u"official"_s, {u"add"_s, u"Ж. Жаңа"_s, u"--role"_s, u"assessor"_s,
                                                   u"--organisation"_s, u"Кеңсе"_s, u"--official"_s, m_assessor});
    EXPECT_EQ(added[u"entry"_s].toInt(), 6);
    EXPECT_EQ(run(u"official"_s, {u"add"_s, u"ж. жаңа"_s, u"--role"_s, u"observer"_s}).exit, 3);
    EXPECT_EQ(run(u"official"_s, {u"add"_s, u"Басқа"_s, u"--role"_s, u"king"_s}).exit, 2);
    EXPECT_EQ(run(u"official"_s, {u"add"_s, u"Басқа"_s}).exit, 2);
    EXPECT_EQ(run(u"official"_s, QStringList{u"add"_s, u"Басқа"_s, u"--role"_s, u"observer"_s} + by(m_observer)).exit,
              3);
}

TEST_F(OfficeCommands, setsAndShowsTheScheduleWithDatesBothWays)
{
    EXPECT_EQ(run(u"schedule"_s, {u"--stage"_s, u"1"_s, u"--date"_s, u"20.02.2018"_s}).exit, 2)
        << "without an official";
    EXPECT_EQ(json(u"schedule"_s,
                   QStringList{u"--stage"_s, u"1"_s, u"--date"_s, u"20.02.2018"_s} + by(m_assessor))[u"entry"_s]
                  .toInt(),
              6);
    EXPECT_EQ(json(u"schedule"_s,
                   QStringList{u"--stage"_s, u"2"_s, u"--date"_s, u"2018-04-16"_s} + by(m_assessor))[u"entry"_s]
                  .toInt(),
              7);
    EXPECT_EQ(run(u"schedule"_s, QStringList{u"--stage"_s, u"3"_s, u"--date"_s, u"2018-01-01"_s} + by(m_assessor)).exit,
              3);
    EXPECT_EQ(run(u"schedule"_s, QStringList{u"--stage"_s, u"7"_s, u"--date"_s, u"2018-01-01"_s} + by(m_assessor)).exit,
              2);
    EXPECT_EQ(run(u"schedule"_s, QStringList{u"--stage"_s, u"3"_s, u"--date"_s, u"2018-05-01"_s} + by(m_observer)).exit,
              3);
    const QJsonArray stages = json(u"schedule"_s, {})[u"stages"_s].toArray();
    ASSERT_EQ(stages.size(), 6);
    EXPECT_EQ(stages[0][u"date"_s].toString(), u"2018-02-20"_s);
    EXPECT_EQ(stages[1][u"date"_s].toString(), u"2018-04-16"_s);
    EXPECT_TRUE(run(u"schedule"_s, {}).out.contains(u"20.02.2018"_s));
}

TEST_F(OfficeCommands, speaksTheLanguageThatIsAskedFor)
{
    const QStringList missing = of(u"national-bank"_s) + QStringList{report(u"national-bank"_s)} + by(m_observer);
    QStringList texts;
    for (const QString& language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Said said = run(u"load"_s, missing + QStringList{u"--lang"_s, language});
        EXPECT_EQ(said.exit, 3);
        texts << said.err;
    }
    EXPECT_TRUE(texts[0].contains(u"бақылаушы"_s)) << texts[0].toStdString();
    EXPECT_TRUE(texts[1].contains(u"наблюдатель"_s)) << texts[1].toStdString();
    EXPECT_EQ(run(u"load"_s, missing).err, texts[0]) << "Kazakh unless another is asked for";
}

TEST_F(OfficeCommands, takesWhatIsSaidOfEveryCommandBeforeItToo)
{
    const QStringList deadline{u"deadline"_s, u"--from"_s, u"16.04.2018"_s, u"--calendar"_s, u"15"_s};
    const Said after = run(deadline + QStringList{u"--lang"_s, u"ru"_s, u"--json"_s});
    const Said before = run(QStringList{u"--json"_s, u"--lang"_s, u"ru"_s} + deadline);
    EXPECT_EQ(before.exit, 0) << before.err.toStdString();
    EXPECT_EQ(before.out, after.out);
    EXPECT_TRUE(run(QStringList{u"--lang"_s, u"ru"_s} + deadline).out.contains(u"вторник"_s));
}

TEST_F(OfficeCommands, countsDeadlinesWithoutAStore)
{
    const Said working = run({u"deadline"_s, u"--from"_s, u"23.04.2018"_s, u"--working"_s, u"5"_s, u"--json"_s});
    EXPECT_EQ(working.exit, 0);
    EXPECT_EQ(working.json()[u"last_day"_s].toString(), u"2018-04-28"_s);
    EXPECT_EQ(working.json()[u"counted"_s].toArray().size(), 5);
    EXPECT_EQ(working.json()[u"counted"_s][0].toString(), u"2018-04-24"_s);
    const Said calendar = run({u"deadline"_s, u"--from"_s, u"2018-04-16"_s, u"--calendar"_s, u"15"_s});
    EXPECT_TRUE(calendar.out.contains(u"02.05.2018"_s)) << calendar.out.toStdString();
}

TEST_F(OfficeCommands, backsUpRestoresAndChecks)
{
    const QString copy = m_folder.path(u"көшірме.bagalau"_s);
    EXPECT_EQ(json(u"backup"_s, {u"--to"_s, copy})[u"backup"_s].toString(), copy);
    EXPECT_EQ(run(u"backup"_s, {u"--to"_s, copy}).exit, 4) << "never over a file that is there";
    const QString dated = run(u"backup"_s, {}).out.trimmed();
    EXPECT_TRUE(QFile::exists(dated)) << dated.toStdString();
    EXPECT_TRUE(dated.startsWith(m_store + u".backup-"_s));
    const QString restored = m_folder.path(u"қалпына.bagalau"_s);
    const Said said = run({u"restore"_s, copy, u"--to"_s, restored, u"--json"_s});
    EXPECT_EQ(said.exit, 0);
    EXPECT_EQ(said.json()[u"store"_s].toString(), restored);
    EXPECT_EQ(run({u"restore"_s, copy, u"--to"_s, m_store}).exit, 4);
    const Said check = run({u"check"_s, restored, u"--json"_s});
    EXPECT_EQ(check.exit, 0);
    EXPECT_TRUE(check.json()[u"good"_s].toBool());
    EXPECT_EQ(check.json()[u"lines"_s].toArray().size(), 6);
    EXPECT_EQ(run({u"official"_s, restored, u"add"_s, u"Т. Тағы"_s, u"--role"_s, u"observer"_s}).exit, 0);
}

TEST_F(OfficeCommands, knowsItsEditions)
{
    const Said list = run({u"editions"_s, u"list"_s, u"--json"_s});
    EXPECT_EQ(list.exit, 0);
    const QString id = list.json()[u"editions"_s][0][u"id"_s].toString();
    EXPECT_EQ(id, u"goals-2018-01-25"_s);
    EXPECT_EQ(run({u"editions"_s}).out.count(u'\n'), workflow::Library::shipped().editions.size());
    EXPECT_TRUE(
        run({u"editions"_s, u"show"_s, id}).out.contains(list.json()[u"editions"_s][0][u"digest"_s].toString()));
    for (const QJsonValue& one : list.json()[u"editions"_s].toArray())
        EXPECT_EQ(run({u"editions"_s, u"test"_s, one[u"id"_s].toString()}).exit, 0);
    const Said diff = run({u"editions"_s, u"diff"_s, id, u"goals-2019-01-16"_s, u"--json"_s});
    EXPECT_EQ(diff.exit, 0);
    QMap<QString, QString> after;
    for (const QJsonValue& one : diff.json()[u"differences"_s].toArray())
        after.insert(one[u"path"_s].toString(), one[u"after"_s][u"ru"_s].toString());
    EXPECT_TRUE(after.contains(u"definitions/C/formula"_s)) << after.keys().join(u' ').toStdString();
    EXPECT_FALSE(after.contains(u"degrees/high"_s)) << "the same in both";
    EXPECT_TRUE(run({u"editions"_s, u"diff"_s, id, id}).out.isEmpty());
    const Said unknown = run({u"editions"_s, u"show"_s, u"x"_s});
    EXPECT_EQ(unknown.exit, 3);
    EXPECT_FALSE(unknown.err.isEmpty());
    const QByteArray bytes = base::resource(u"methodologies/goals-2018-01-25.json"_s);
    EXPECT_EQ(run({u"editions"_s, u"test"_s, m_folder.write(u"e.json"_s, bytes)}).exit, 0);
    const QString broken =
        m_folder.write(u"b.json"_s, QByteArray(bytes).replace("max(0, before - W)", "max(0, before - V)"));
    const Said test = run({u"editions"_s, u"test"_s, broken, u"--json"_s});
    EXPECT_EQ(test.exit, 1);
    EXPECT_FALSE(test.json()[u"good"_s].toBool());
    EXPECT_FALSE(test.json()[u"findings"_s].toArray().isEmpty());
}

// The real program, once: arguments in UTF-8, exit codes, one document on the stream.
TEST_F(OfficeCommands, areTheSameInTheProgram)
{
    const auto program = [&](const QStringList& words) {
        QProcess process;
        process.start(QStringLiteral(BAGALAU_CLI), words);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return Said{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                    QString::fromUtf8(process.readAllStandardError())};
    };
    const Said refused = program({u"load"_s, m_store, u"--body"_s, u"agriculture"_s, u"--block"_s, u"goals"_s,
                                  report(u"agriculture"_s), u"--official"_s, m_observer, u"--lang"_s, u"ru"_s});
    EXPECT_EQ(refused.exit, 3);
    EXPECT_TRUE(refused.err.contains(m_observer)) << refused.err.toStdString();
    const Said loaded = program({u"load"_s, m_store, u"--body"_s, u"agriculture"_s, u"--block"_s, u"goals"_s,
                                 report(u"agriculture"_s), u"--official"_s, m_assessor, u"--json"_s});
    EXPECT_EQ(loaded.exit, 0) << loaded.err.toStdString();
    EXPECT_TRUE(loaded.json()[u"taken"_s].toBool());
    EXPECT_EQ(program({}).exit, 2);
    EXPECT_EQ(program({u"check"_s, m_store}).exit, 0);
}

} // namespace
