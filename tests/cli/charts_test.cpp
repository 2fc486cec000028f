#include "cli/running.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class ChartsCommand : public CommandLine
{
protected:
    void SetUp() override { create(); }
    QStringList words(const QString& body) const
    {
        return of(body) + QStringList{u"--out"_s, m_folder.path(u"сурет"_s)};
    }
};

TEST_F(ChartsCommand, writesEachChartInBothLanguages)
{
    load(u"agriculture"_s);
    ASSERT_EQ(run(u"accept"_s, of(u"agriculture"_s) + QStringList{u"--input"_s, facts()} + by(m_assessor)).exit, 0);
    const QJsonArray files = json(u"charts"_s, words(u"agriculture"_s))[u"files"_s].toArray();
    ASSERT_EQ(files.size(), 4);
    for (const QJsonValue& file : files)
        EXPECT_TRUE(bytesOf(m_folder.path(u"сурет/"_s + file.toString())).contains("<svg"))
            << file.toString().toStdString();
    const Said said = run(u"charts"_s, words(u"agriculture"_s));
    EXPECT_TRUE(said.out.contains(u"agriculture-goals-chart-deductions-ru.svg"_s)) << said.out.toStdString();
}

TEST_F(ChartsCommand, saysThatThereIsNothingToDraw)
{
    const Said said = run(u"charts"_s, words(u"health"_s));
    EXPECT_EQ(said.exit, 3);
    EXPECT_FALSE(said.err.isEmpty());
    EXPECT_FALSE(QFileInfo::exists(m_folder.path(u"сурет"_s))) << "no empty folder";
    EXPECT_EQ(run(u"charts"_s, of(u"health"_s)).exit, 2) << "where to?";
    EXPECT_EQ(run(u"charts"_s, words(u"nobody"_s)).exit, 3);
}

} // namespace
