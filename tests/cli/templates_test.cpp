#include "cli/running.h"
#include "workflow/papertemplates.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

class TemplateCommands : public CommandLine
{
protected:
    void SetUp() override
    {
        create();
        run({u"official"_s, m_store, u"add"_s, u"Бақыт Әкімші"_s, u"--role"_s, u"administrator"_s, u"--official"_s,
             m_assessor});
    }
    Said templates(const QStringList& words) { return run(QStringList{u"templates"_s} + words); }
    bool own(const QString& id)
    {
        for (const QJsonValue& one : templates({u"list"_s, m_store, u"--json"_s}).json()[u"templates"_s].toArray())
            if (one[u"id"_s].toString() == id)
                return one[u"own"_s].toBool();
        ADD_FAILURE() << "no such template";
        return false;
    }
    const QStringList m_head{u"--official"_s, u"Бақыт Әкімші"_s};
};

TEST_F(TemplateCommands, exportCheckUseAndDrop)
{
    EXPECT_FALSE(own(u"conclusion"_s));
    const QString file = m_folder.path(u"үлгі.json"_s);
    EXPECT_EQ(templates({u"export"_s, m_store, u"conclusion"_s, u"--out"_s, file}).exit, 0);
    EXPECT_EQ(bytesOf(file), workflow::shippedTemplate(u"conclusion"_s));
    EXPECT_EQ(templates({u"check"_s, u"conclusion"_s, file}).exit, 0);
    EXPECT_EQ(templates({u"check"_s, u"query"_s, file}).exit, 1) << "the template of another paper";
    const QStringList use{u"use"_s, m_store, u"conclusion"_s, file};
    EXPECT_EQ(templates(use + QStringList{u"--official"_s, m_assessor}).exit, 3) << "not the administrator";
    EXPECT_EQ(templates(use + m_head).exit, 0);
    EXPECT_TRUE(own(u"conclusion"_s));
    EXPECT_EQ(templates(QStringList{u"drop"_s, m_store, u"conclusion"_s} + m_head).exit, 0);
    EXPECT_FALSE(own(u"conclusion"_s));
    EXPECT_EQ(run(u"check"_s, {}).exit, 0);
}

TEST_F(TemplateCommands, nameEveryFaultWithItsPlaceAndKeepNothing)
{
    const QByteArray wrong = QByteArray(workflow::shippedTemplate(u"conclusion"_s))
                                 .replace("{score}", "{балл}")
                                 .replace("\"space\"", "\"gap\"");
    const QString file = m_folder.write(u"қате.json"_s, wrong);
    const Said checked = templates({u"check"_s, u"conclusion"_s, file});
    EXPECT_EQ(checked.exit, 1);
    EXPECT_TRUE(checked.err.contains(u"gap"_s) && checked.err.contains(u"blocks/"_s)) << checked.err.toStdString();
    EXPECT_EQ(templates(QStringList{u"use"_s, m_store, u"conclusion"_s, file} + m_head).exit, 3);
    EXPECT_FALSE(own(u"conclusion"_s));
    EXPECT_EQ(templates({u"export"_s, m_store, u"../papers"_s, u"--out"_s, file}).exit, 2);
    EXPECT_EQ(templates({u"paint"_s}).exit, 2);
}

} // namespace
