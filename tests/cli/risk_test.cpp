#include "running.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class RiskCommands : public CommandLine
{
protected:
    QStringList block() const { return {u"--block"_s, u"goals"_s}; }
    QJsonObject body(const QJsonObject& json, const QString& id)
    {
        for (const QJsonValue& one : json[u"bodies"_s].toArray())
            if (one[u"body"_s] == id)
                return one.toObject();
        return {};
    }
    // Everything of one kind of figure for all bodies, so that a selection can be made.
    void feed()
    {
        QString figures = u"year;body;block;figure;value\n"_s, scores = u"year;body;block;score\n"_s;
        int number = 0;
        for (const QJsonValue& one : json(u"risk"_s, block())[u"bodies"_s].toArray()) {
            const QString id = one[u"body"_s].toString(), value = QString::number(++number);
            for (const QJsonValue& missing : one[u"missing"_s].toArray())
                if (const QString figure = missing[u"figure"_s].toString(); !figure.startsWith(u"result/"_s))
                    figures += QString::number(missing[u"year"_s].toInt()) + u';' + id + u";goals;"_s + figure + u';' +
                               value + u'\n';
            scores += u"2016;%1;goals;%2\n2015;%1;goals;40\n"_s.arg(id, QString::number(40 + number));
        }
        ASSERT_EQ(
            run(u"earlier"_s, QStringList{u"load"_s, m_folder.write(u"бұрын.csv"_s, scores.toUtf8())} + by(m_assessor))
                .exit,
            0);
        const Said said = run(u"risk"_s, QStringList{u"load"_s, m_folder.write(u"сан.csv"_s, figures.toUtf8()),
                                                     u"--source"_s, u"Хат № 1"_s} +
                                             by(m_assessor));
        ASSERT_EQ(said.exit, 0) << said.err.toStdString();
    }
};

TEST_F(RiskCommands, rankSelectAndGiveTheListAway)
{
    create();
    const QJsonObject empty = body(json(u"risk"_s, block()), u"agriculture"_s);
    EXPECT_EQ(empty[u"verdict"_s].toString(), u"no-data"_s);
    EXPECT_TRUE(empty[u"sum"_s].isNull()) << "not known is no zero";
    EXPECT_FALSE(empty[u"missing"_s].toArray().isEmpty());
    EXPECT_EQ(run(u"risk"_s, block() + QStringList{u"--make"_s} + by(m_assessor)).exit, 3);
    feed();
    const QJsonObject known = json(u"risk"_s, block() + QStringList{u"--exact"_s});
    EXPECT_EQ(known[u"method"_s].toString(), u"risk-2019-01-31"_s);
    int chosen = 0;
    for (const QJsonValue& one : known[u"bodies"_s].toArray())
        chosen += one[u"verdict"_s] == u"chosen"_s ? 1 : 0;
    EXPECT_EQ(chosen, 16);
    EXPECT_EQ(known[u"bodies"_s].toArray().first()[u"sum_exact"_s].toString(), u"32"_s);
    EXPECT_TRUE(known[u"made"_s].isNull());
    const QString list = m_folder.path(u"тізбе.xlsx"_s);
    const Said made = run(u"risk"_s, block() + QStringList{u"--make"_s, u"--out"_s, list} + by(m_assessor));
    EXPECT_EQ(made.exit, 0) << made.err.toStdString();
    EXPECT_TRUE(bytesOf(list).startsWith("PK"));
    EXPECT_FALSE(json(u"risk"_s, block())[u"made"_s].isNull());
    const QString paper = m_folder.path(u"тізбе.pdf"_s);
    EXPECT_EQ(run(u"risk"_s, block() + QStringList{u"--out"_s, paper, u"--lang"_s, u"ru"_s}).exit, 0);
    EXPECT_TRUE(bytesOf(paper).startsWith("%PDF"));
    EXPECT_EQ(run(u"risk"_s, block() + QStringList{u"--out"_s, m_folder.path(u"a.rtf"_s)}).exit, 2);
    EXPECT_TRUE(run(u"risk"_s, block() + QStringList{u"--lang"_s, u"ru"_s}).out.contains(u"место 1"_s));
}

TEST_F(RiskCommands, takeOneFigureWithItsSource)
{
    create();
    const QStringList figure{u"set"_s,  u"--body"_s,   u"energy"_s,        u"--block"_s, u"goals"_s, u"--year"_s,
                             u"2016"_s, u"--figure"_s, u"penalty/goals"_s, u"--value"_s, u"1,5"_s};
    EXPECT_EQ(run(u"risk"_s, figure + by(m_assessor)).exit, 2) << "without a source";
    const QStringList source{u"--source"_s, u"Хат № 1"_s};
    EXPECT_EQ(run(u"risk"_s, figure + source + by(m_secretary)).exit, 3);
    EXPECT_EQ(run(u"risk"_s, figure + source + by(m_assessor)).exit, 0);
    QStringList words;
    for (const QJsonValue& one : body(json(u"risk"_s, block()), u"energy"_s)[u"missing"_s].toArray())
        words << one[u"figure"_s].toString();
    EXPECT_FALSE(words.contains(u"penalty/goals"_s));
    QStringList wrong = figure;
    wrong.last() = u"көп"_s;
    EXPECT_EQ(run(u"risk"_s, wrong + source + by(m_assessor)).exit, 2);
    EXPECT_EQ(run(u"risk"_s, QStringList{u"unload"_s} + by(m_assessor)).exit, 2);
    EXPECT_EQ(run(u"risk"_s, {u"--block"_s, u"weather"_s}).exit, 3);
    const Said broken =
        run(u"risk"_s,
            QStringList{u"load"_s, m_folder.write(u"a.csv"_s, "2016;nobody;goals;checked;yes")} + by(m_assessor));
    EXPECT_EQ(broken.exit, 1);
    EXPECT_TRUE(broken.err.contains(u"risk.body"_s));
}

TEST_F(RiskCommands, showWhoseIndicatorsFellAndRecordTheStateOfTheSector)
{
    create();
    load(u"agriculture"_s);
    ASSERT_EQ(run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    QJsonObject one = body(json(u"accountability"_s, {}), u"agriculture"_s);
    EXPECT_TRUE(one[u"fell"_s].isNull());
    EXPECT_TRUE(one[u"proposed"_s].isNull());
    EXPECT_EQ(run(u"accountability"_s, {u"--out"_s, m_folder.path(u"a.pdf"_s)}).exit, 3) << "nobody fell";
    ASSERT_EQ(run(u"earlier"_s,
                  QStringList{u"load"_s, m_folder.write(u"б.csv"_s, "2016;agriculture;goals;99.5")} + by(m_assessor))
                  .exit,
              0);
    const QStringList finding{u"--body"_s, u"agriculture"_s, u"--kk"_s,     u"Нашарлады"_s,
                              u"--ru"_s,   u"Ухудшилась"_s,  u"--source"_s, u"Есеп № 1"_s};
    EXPECT_EQ(run(u"sector"_s, finding + QStringList{u"--worsened"_s, u"maybe"_s} + by(m_assessor)).exit, 2);
    EXPECT_EQ(run(u"sector"_s, finding + QStringList{u"--worsened"_s, u"yes"_s} + by(m_secretary)).exit, 3);
    const QString document = m_folder.write(u"дәлел.txt"_s, "evidence");
    EXPECT_EQ(
        run(u"sector"_s, finding + QStringList{u"--worsened"_s, u"yes"_s, u"--document"_s, document} + by(m_assessor))
            .exit,
        0);
    one = body(json(u"accountability"_s, {u"--exact"_s}), u"agriculture"_s);
    EXPECT_TRUE(one[u"fell"_s].toBool());
    EXPECT_TRUE(one[u"worsened"_s].toBool());
    EXPECT_TRUE(one[u"proposed"_s].toBool());
    EXPECT_EQ(one[u"blocks"_s].toArray().first()[u"before_exact"_s].toString(), u"199/2"_s);
    EXPECT_TRUE(one[u"overall"_s][u"now"_s].isNull()) << "how it is made is not known";
    EXPECT_EQ(one[u"finding"_s][u"evidence"_s].toArray().size(), 1);
    for (const char* name : {"a.pdf", "a.docx", "a.odt", "a.xlsx"})
        EXPECT_EQ(run(u"accountability"_s, {u"--out"_s, m_folder.path(QLatin1String(name))}).exit, 0) << name;
    EXPECT_EQ(run(u"sector"_s, finding + QStringList{u"--worsened"_s, u"no"_s} + by(m_assessor)).exit, 0);
    one = body(json(u"accountability"_s, {}), u"agriculture"_s);
    EXPECT_FALSE(one[u"proposed"_s].isNull());
    EXPECT_FALSE(one[u"proposed"_s].toBool()) << "the later finding counts";
}

} // namespace
