#include "cli/running.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class CalendarCommands : public CommandLine
{
protected:
    void SetUp() override { create(); }
    QString file(const QByteArray& lines) { return m_folder.write(u"күнтізбе.csv"_s, "date,kind\n" + lines); }
    Said import(const QByteArray& lines, const QString& by)
    {
        return run(u"calendar"_s, {u"import"_s, file(lines), u"--year"_s, u"2027"_s, u"--source"_s,
                                   u"Ойдан шығарылған қаулы"_s, u"--official"_s, by, u"--json"_s});
    }
    QJsonObject count(const QStringList& words)
    {
        const Said said = run(QStringList{u"deadline"_s, u"--json"_s} + words);
        EXPECT_EQ(said.exit, 0) << said.err.toStdString();
        return said.json();
    }
    QString lastDay(const QStringList& words) { return count(words)[u"last_day"_s].toString(); }
};

TEST_F(CalendarCommands, sayOfEachDayOfACountWhatItIs)
{
    const QJsonObject may = count({u"--from"_s, u"16.04.2018"_s, u"--calendar"_s, u"15"_s});
    EXPECT_EQ(may[u"last_day"_s].toString(), u"2018-05-02"_s);
    EXPECT_EQ(may[u"rolled_from"_s].toString(), u"2018-05-01"_s);
    EXPECT_EQ(may[u"roll_over"_s].toString(), u"next-working-day"_s);
    EXPECT_EQ(may[u"counted"_s].toArray().size(), 15);
    EXPECT_EQ(may[u"days"_s].toArray().size(), 17);
    const QJsonValue saturday = may[u"days"_s][12];
    EXPECT_EQ(saturday[u"date"_s].toString(), u"2018-04-28"_s);
    EXPECT_EQ(saturday[u"kind"_s].toString(), u"working-day"_s);
    EXPECT_EQ(saturday[u"reason"_s].toString(), u"moved"_s);
    EXPECT_EQ(saturday[u"confidence"_s].toString(), u"confirmed"_s);
    EXPECT_TRUE(saturday[u"source"_s][u"ru"_s].toString().contains(u"primeminister"_s));
    EXPECT_FALSE(may[u"provisional"_s].toBool());
    const QJsonObject later = count({u"--from"_s, u"30.12.2026"_s, u"--working"_s, u"5"_s});
    EXPECT_TRUE(later[u"provisional"_s].toBool());
    EXPECT_EQ(later[u"uncovered"_s][0].toInt(), 2027);
    EXPECT_TRUE(later[u"rolled_from"_s].isNull());
    const Said words = run({u"deadline"_s, u"--from"_s, u"30.12.2026"_s, u"--working"_s, u"5"_s, u"--lang"_s, u"en"_s});
    EXPECT_TRUE(words.err.contains(u"2027"_s)) << words.err.toStdString();
}

TEST_F(CalendarCommands, countWithoutRollOverAndByALimitOfTheProcedure)
{
    EXPECT_EQ(lastDay({u"--from"_s, u"16.04.2018"_s, u"--calendar"_s, u"15"_s, u"--no-roll-over"_s}), u"2018-05-01"_s);
    const QJsonObject answer = count({u"--from"_s, u"16.04.2018"_s, u"--limit"_s, u"answer"_s});
    EXPECT_EQ(answer[u"last_day"_s].toString(), u"2018-05-02"_s);
    EXPECT_TRUE(answer[u"clause"_s][u"ru"_s].toString().contains(u"60"_s));
    for (const QStringList& wrong : {QStringList{u"--limit"_s, u"never"_s},
                                     {u"--limit"_s, u"answer"_s, u"--working"_s, u"5"_s},
                                     {u"--working"_s, u"3661"_s},
                                     {u"--working"_s, u"5"_s, u"--out"_s, m_folder.path(u"a.txt"_s)}})
        EXPECT_EQ(run(QStringList{u"deadline"_s, u"--from"_s, u"16.04.2018"_s} + wrong).exit, 2)
            << wrong.join(u' ').toStdString();
}

TEST_F(CalendarCommands, printTheCount)
{
    for (const QString& name : {u"есеп.pdf"_s, u"есеп.docx"_s, u"есеп.odt"_s}) {
        const QString path = m_folder.path(name);
        EXPECT_EQ(count({u"--from"_s, u"16.04.2018"_s, u"--calendar"_s, u"15"_s, u"--out"_s, path, u"--store"_s,
                         m_store, u"--event"_s, u"Сынақ"_s})[u"file"_s]
                      .toString(),
                  path);
        EXPECT_GT(bytesOf(path).size(), 1000);
    }
    EXPECT_EQ(run({u"deadline"_s, u"--from"_s, u"16.04.2018"_s, u"--working"_s, u"5"_s, u"--store"_s,
                   m_folder.path(u"жоқ"_s)})
                  .exit,
              4);
}

TEST_F(CalendarCommands, takeAYearInShowItGiveItAndForgetIt)
{
    EXPECT_EQ(import("2027-01-01,day-off\n2027-01-04,day-off\n", m_secretary).json()[u"entry"_s].toInt(), 6);
    const QStringList january{u"--from"_s, u"31.12.2026"_s, u"--working"_s, u"1"_s};
    EXPECT_EQ(lastDay(january), u"2027-01-01"_s) << "without the store";
    EXPECT_EQ(lastDay(january + QStringList{u"--store"_s, m_store}), u"2027-01-05"_s);
    const QJsonObject shown = json(u"calendar"_s, {u"show"_s, u"--year"_s, u"2027"_s});
    EXPECT_EQ(shown[u"years"_s][0][u"days"_s].toArray().size(), 2);
    EXPECT_TRUE(shown[u"years"_s][0][u"own"_s].toBool());
    EXPECT_EQ(json(u"calendar"_s, {u"show"_s})[u"years"_s].toArray().size(), 11);
    const QString out = m_folder.path(u"шығыс.csv"_s);
    EXPECT_EQ(run(u"calendar"_s, {u"export"_s, u"--year"_s, u"2027"_s, u"--out"_s, out}).exit, 0);
    EXPECT_TRUE(bytesOf(out).contains("2027-01-04,day-off,confirmed,"));
    EXPECT_EQ(run(u"calendar"_s, {u"export"_s, u"--year"_s, u"2030"_s, u"--out"_s, out}).exit, 3);
    EXPECT_EQ(run(u"calendar"_s, QStringList{u"drop"_s, u"--year"_s, u"2027"_s} + by(m_secretary)).exit, 0);
    EXPECT_EQ(lastDay(january + QStringList{u"--store"_s, m_store}), u"2027-01-01"_s);
    EXPECT_TRUE(
        run(u"calendar"_s, {u"show"_s, u"--year"_s, u"2027"_s, u"--lang"_s, u"en"_s}).out.contains(u"not covered"_s));
}

TEST_F(CalendarCommands, takeNothingInFromAWrongFileOrFromOneWithoutTheRight)
{
    const Said wrong = import("2027-02-30,day-off\n2027-01-01,feast\n", m_secretary);
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_FALSE(wrong.json()[u"taken"_s].toBool());
    EXPECT_EQ(wrong.json()[u"findings"_s].toArray().size(), 2);
    EXPECT_EQ(wrong.json()[u"findings"_s][1][u"cell"_s].toString(), u"3"_s);
    EXPECT_EQ(import("2027-01-01,day-off\n", m_reviewer).exit, 3);
    EXPECT_EQ(run(u"calendar"_s,
                  {u"import"_s, file("2027-01-01,day-off\n"), u"--year"_s, u"2027"_s, u"--official"_s, m_secretary})
                  .exit,
              2)
        << "no source";
    EXPECT_EQ(run(u"calendar"_s, {u"show"_s, u"2018"_s}).exit, 2);
    EXPECT_EQ(run(u"calendar"_s, {u"change"_s}).exit, 2);
    EXPECT_FALSE(json(u"calendar"_s, {u"show"_s, u"--year"_s, u"2027"_s})[u"years"_s][0][u"covered"_s].toBool());
}

TEST_F(CalendarCommands, chooseTheRuleForALastDayOfRest)
{
    const QStringList answer{u"--from"_s, u"16.04.2018"_s, u"--limit"_s, u"answer"_s, u"--store"_s, m_store};
    EXPECT_EQ(json(u"calendar"_s, {u"rule"_s})[u"rule"_s].toString(), u"next-working-day"_s);
    EXPECT_EQ(run(u"calendar"_s, QStringList{u"rule"_s, u"none"_s} + by(m_secretary)).exit, 2) << "a reason";
    EXPECT_EQ(run(u"calendar"_s, QStringList{u"rule"_s, u"none"_s, u"--reason"_s, u"Сынақ"_s} + by(m_reviewer)).exit,
              3);
    EXPECT_EQ(lastDay(answer), u"2018-05-02"_s);
    EXPECT_EQ(run(u"calendar"_s, QStringList{u"rule"_s, u"none"_s, u"--reason"_s, u"Сынақ"_s} + by(m_secretary)).exit,
              0);
    EXPECT_EQ(lastDay(answer), u"2018-05-01"_s);
    EXPECT_EQ(count(answer)[u"roll_over"_s].toString(), u"none"_s);
}

} // namespace
