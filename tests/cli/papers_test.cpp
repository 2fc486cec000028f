#include "running.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class Papers : public CommandLine
{
protected:
    void SetUp() override { create(); }

    QJsonObject paper(const QStringList& words, const QString& id)
    {
        const QJsonObject all = json(u"papers"_s, words);
        for (const QJsonValue& one : all[u"papers"_s].toArray())
            if (one[u"id"_s] == id)
                return one.toObject();
        return {};
    }
    QStringList make(const QString& id, const QStringList& words)
    {
        QStringList names;
        const QJsonObject made = json(u"papers"_s, QStringList{u"--kind"_s, id, u"--out"_s, m_out} + words);
        for (const QJsonValue& file : made[u"files"_s].toArray())
            names << file.toString();
        return names;
    }

    const QString m_out = m_folder.path(u"қағаздар"_s);
};

TEST_F(Papers, areListedWithWhatTheyNeedAndWhetherTheyCanBeMade)
{
    const QJsonObject query = paper({}, u"query"_s);
    EXPECT_EQ(query[u"name"_s][u"ru"_s].toString(), u"Запрос по отчетной информации"_s);
    EXPECT_EQ(query[u"needs"_s].toArray(), (QJsonArray{u"body"_s, u"block"_s}));
    EXPECT_FALSE(query.contains(u"possible"_s)) << "nothing was said of whom it is about";
    EXPECT_EQ(paper(of(u"agriculture"_s), u"query"_s)[u"possible"_s], QJsonValue(false));
    EXPECT_FALSE(paper(of(u"agriculture"_s), u"query"_s)[u"reason"_s].toString().isEmpty());
    load(u"agriculture"_s);
    EXPECT_EQ(paper(of(u"agriculture"_s), u"reconciliation"_s)[u"possible"_s], QJsonValue(true));
    const Said plain = run(u"papers"_s, of(u"agriculture"_s) + QStringList{u"--lang"_s, u"ru"_s});
    EXPECT_TRUE(plain.out.contains(u"reconciliation\tАкт сверки\n"_s)) << plain.out.toStdString();
}

TEST_F(Papers, areWrittenInBothLanguagesAndEachFormat)
{
    load(u"agriculture"_s);
    const QStringList names = make(u"reconciliation"_s, of(u"agriculture"_s));
    EXPECT_EQ(names.size(), 6);
    EXPECT_TRUE(names.contains(u"agriculture-goals-reconciliation-kk.pdf"_s)) << names.join(u' ').toStdString();
    for (const QString& name : names)
        EXPECT_GT(bytesOf(m_out + u'/' + name).size(), 1000) << name.toStdString();
}

TEST_F(Papers, areRefusedWithTheReasonAndNothingIsWritten)
{
    const Said said = run(u"papers"_s, of(u"agriculture"_s) + QStringList{u"--kind"_s, u"query"_s, u"--out"_s, m_out,
                                                                          u"--lang"_s, u"en"_s});
    EXPECT_EQ(said.exit, 3);
    EXPECT_TRUE(said.err.contains(u"No report was taken in yet"_s)) << said.err.toStdString();
    EXPECT_FALSE(QDir(m_out).exists());
    EXPECT_EQ(run(u"papers"_s, {u"--kind"_s, u"nothing"_s, u"--out"_s, m_out}).exit, 3);
    EXPECT_EQ(run(u"papers"_s, of(u"agriculture"_s) + QStringList{u"--kind"_s, u"query"_s}).exit, 2) << "no folder";
    EXPECT_EQ(run(u"papers"_s, {u"--kind"_s, u"disagreements"_s, u"--objection"_s, u"7"_s, u"--out"_s, m_out}).exit, 3);
}

} // namespace
