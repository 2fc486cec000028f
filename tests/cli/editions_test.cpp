#include "cli/running.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class EditionCommands : public CommandLine
{
protected:
    void SetUp() override { create(); }
    Said editions(const QStringList& words) { return run(QStringList{u"editions"_s} + words); }
    Said copy(const QString& id = u"goals-ours"_s)
    {
        return editions({u"copy"_s, m_store, u"goals-2018-01-25"_s, u"--as"_s, id, u"--official"_s, m_assessor});
    }
    QString stateOf(const QString& id)
    {
        for (const QJsonValue& one : editions({u"list"_s, m_store, u"--json"_s}).json()[u"editions"_s].toArray())
            if (one[u"id"_s].toString() == id)
                return one[u"state"_s].toString();
        return {};
    }
};

TEST_F(EditionCommands, copyExportImportAndUse)
{
    EXPECT_EQ(stateOf(u"goals-2018-01-25"_s), u"used"_s);
    EXPECT_EQ(stateOf(u"goals-2019-01-16"_s), u"shipped"_s);
    const Said copied = copy();
    EXPECT_EQ(copied.exit, 0) << copied.err.toStdString();
    EXPECT_EQ(stateOf(u"goals-ours"_s), u"draft"_s);
    const QString file = m_folder.path(u"редакция.json"_s);
    EXPECT_EQ(editions({u"export"_s, m_store, u"goals-ours"_s, u"--out"_s, file}).exit, 0);
    EXPECT_TRUE(bytesOf(file).contains("\"id\": \"goals-ours\""));
    const QStringList import{u"import"_s, m_store, file, u"--official"_s, m_assessor};
    EXPECT_EQ(editions(import).exit, 0) << "the text of the draft again";
    const QStringList use{u"use"_s, m_store, u"goals-ours"_s, u"--official"_s, m_assessor};
    const Said used = editions(use + QStringList{u"--json"_s});
    EXPECT_EQ(used.exit, 0) << used.err.toStdString();
    EXPECT_GT(used.json()[u"entry"_s].toInt(), 0);
    EXPECT_EQ(stateOf(u"goals-ours"_s), u"used"_s);
    EXPECT_EQ(stateOf(u"goals-2018-01-25"_s), u"former"_s);
    EXPECT_EQ(editions(use).exit, 3) << "in use already";
    EXPECT_EQ(editions(import).exit, 3) << "its text is frozen";
    EXPECT_EQ(editions({u"list"_s, m_store}).out.count(u'\n'), workflow::Library::shipped().editions.size() + 1);
    EXPECT_EQ(run(u"check"_s, {}).exit, 0);
}

TEST_F(EditionCommands, takeInNoFaultyFileAndNameEveryFault)
{
    QByteArray bytes = base::resource(u"methodologies/goals-2018-01-25.json"_s);
    bytes.replace("\"id\": \"goals-2018-01-25\"", "\"id\": \"goals-ours\"");
    const auto import = [&](QByteArray text) {
        return editions({u"import"_s, m_store, m_folder.write(u"e.json"_s, text), u"--official"_s, m_assessor});
    };
    const Said faulty = import(QByteArray(bytes).replace("(A + B) / 2 * C", "(A + V) / 2 * C"));
    EXPECT_EQ(faulty.exit, 1);
    EXPECT_TRUE(faulty.err.contains(u"definitions/R/formula"_s)) << faulty.err.toStdString();
    const Said untrue = import(
        QByteArray(bytes).replace("\"from\": \"99.3\", \"points\": \"17\"", "\"from\": \"99.9\", \"points\": \"17\""));
    EXPECT_EQ(untrue.exit, 1);
    EXPECT_EQ(import("nothing").exit, 1);
    EXPECT_EQ(stateOf(u"goals-ours"_s), QString()) << "nothing was taken in";
    EXPECT_EQ(import(bytes).exit, 0);
}

TEST_F(EditionCommands, areRefusedByTheRules)
{
    EXPECT_EQ(copy(u"a b"_s).exit, 3);
    EXPECT_EQ(copy(u"goals-2018-01-25"_s).exit, 3);
    EXPECT_EQ(
        editions({u"copy"_s, m_store, u"goals-2018-01-25"_s, u"--as"_s, u"x"_s, u"--official"_s, m_reviewer}).exit, 3);
    EXPECT_EQ(editions({u"copy"_s, m_store, u"nothing"_s, u"--as"_s, u"x"_s, u"--official"_s, m_assessor}).exit, 3);
    EXPECT_EQ(editions({u"use"_s, m_store, u"goals-2019-01-16"_s, u"--official"_s, m_assessor}).exit, 3) << "its year";
    EXPECT_EQ(editions({u"copy"_s, m_store, u"goals-2018-01-25"_s, u"--official"_s, m_assessor}).exit, 2);
    EXPECT_EQ(editions({u"copy"_s, m_store}).exit, 2);
    EXPECT_EQ(editions({u"export"_s, m_store, u"goals-2018-01-25"_s}).exit, 2);
    EXPECT_EQ(editions({u"import"_s, m_store, m_folder.path(u"жоқ.json"_s), u"--official"_s, m_assessor}).exit, 4);
}

} // namespace
