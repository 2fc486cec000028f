#include "catalogue.h"
#include "support/folder.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bagalau::tests {

namespace {

QString root()
{
    return QStringLiteral(BAGALAU_SOURCE_DIR "/");
}

class Catalogues : public ::testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        const QByteArray ts = bytesOf(root() + u"translations/"_s + QString::fromLatin1(GetParam()));
        ASSERT_FALSE(ts.isEmpty()) << GetParam() << " is missing";
        catalogue = catalogueFrom(ts);
        ASSERT_FALSE(catalogue.texts.isEmpty()) << GetParam() << " holds no text";
    }
    Catalogue catalogue;
};

/// The same in every language: names of things, of paper sizes, and of keys as they are printed on the keyboard.
QSet<QString> everywhere()
{
    return {u"PDF"_s,     u"DOCX"_s, u"JSON"_s, u"SHA-256"_s,   u"Qt"_s,       u"SQLite"_s,
            u"Bagalau"_s, u"CC"_s,   u"DD"_s,   u"QPageSize"_s, u"QShortcut"_s};
}

void expectNone(const QStringList& wrong)
{
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(u'\n').toStdString();
}

QByteArray made(const QByteArray& messages)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"ru_RU\">"
           "<context><name>Page</name>" +
           messages + "</context></TS>";
}

QStringList sourcesOf(const QStringList& wrong)
{
    QStringList sources;
    for (const QString& line : wrong)
        sources << line.section(u" | "_s, 2, 2);
    return sources;
}

} // namespace

TEST_P(Catalogues, leaveNothingUnfinished)
{
    expectNone(unfinished(catalogue));
}

TEST_P(Catalogues, leaveNothingEmpty)
{
    expectNone(empty(catalogue));
}

TEST_P(Catalogues, keepThePlacesOfValues)
{
    expectNone(otherMarkers(catalogue));
}

TEST_P(Catalogues, haveAFormForEachPlural)
{
    expectNone(wrongForms(catalogue));
}

TEST_P(Catalogues, haveNoTextWithTwoAccelerators)
{
    expectNone(twoAccelerators(catalogue));
}

TEST_P(Catalogues, leaveNothingInEnglish)
{
    expectNone(leftInEnglish(catalogue, everywhere()));
}

INSTANTIATE_TEST_SUITE_P(All, Catalogues,
                         ::testing::Values("bagalau_kk.ts", "bagalau_ru.ts", "qtbase_kk.ts", "qtbase_ru.ts"),
                         [](const auto& given) {
                             return QString::fromLatin1(given.param).section(u'.', 0, 0).toStdString();
                         });

// lupdate on a copy: a text that the code says and no catalogue knows comes out unfinished.
TEST(Code, saysNothingThatTheCataloguesDoNotKnow)
{
    const Folder folder;
    for (const QString& name : {u"bagalau_kk.ts"_s, u"bagalau_ru.ts"_s}) {
        const QString copy = folder.path(name);
        ASSERT_TRUE(QFile::copy(root() + u"translations/"_s + name, copy)) << name.toStdString() << " is missing";
        QProcess lupdate;
        lupdate.start(QStringLiteral(BAGALAU_LUPDATE),
                      {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-recursive"_s, root() + u"src"_s,
                       root() + u"ui"_s, u"-I"_s, root() + u"src"_s, u"-ts"_s, copy});
        ASSERT_TRUE(lupdate.waitForFinished(200'000));
        ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
        const Catalogue found = catalogueFrom(bytesOf(copy));
        EXPECT_GT(found.texts.size(), 100) << "lupdate did not find the texts";
        expectNone(unfinished(found));
    }
}

TEST(Rules, findWhatIsWrong)
{
    const Catalogue catalogue = catalogueFrom(
        made("<message><source>Open %1</source><translation type=\"unfinished\"></translation></message>"
             "<message><source>Score %L1 of %2</source><translation>Балл %1 из %1</translation></message>"
             "<message numerus=\"yes\"><source>%n body(s)</source><translation><numerusform>%n орган</numerusform>"
             "<numerusform>%n органа</numerusform></translation></message>"
             "<message><source>&amp;Save</source><translation>&amp;Сохранить &amp;всё</translation></message>"
             "<message><source>Close</source><translation>Close</translation></message>"));
    ASSERT_EQ(catalogue.texts.size(), 5);
    EXPECT_EQ(sourcesOf(unfinished(catalogue)), QStringList{u"Open %1"_s});
    EXPECT_EQ(sourcesOf(empty(catalogue)), QStringList{u"Open %1"_s});
    EXPECT_EQ(sourcesOf(otherMarkers(catalogue)), (QStringList{u"Open %1"_s, u"Score %L1 of %2"_s}));
    EXPECT_EQ(sourcesOf(wrongForms(catalogue)), QStringList{u"%n body(s)"_s});
    EXPECT_EQ(sourcesOf(twoAccelerators(catalogue)), QStringList{u"&Save"_s});
    EXPECT_EQ(sourcesOf(leftInEnglish(catalogue, {})), QStringList{u"Close"_s});
}

TEST(Rules, findNothingWhereAllIsWell)
{
    const Catalogue catalogue = catalogueFrom(
        made("<message><source>%1 &amp;&amp; %2</source><translation>%1 &amp;&amp; %2</translation></message>"
             "<message numerus=\"yes\"><source>%n body(s)</source><translation><numerusform>%n орган</numerusform>"
             "<numerusform>%n органа</numerusform><numerusform>%n органов</numerusform></translation></message>"
             "<message><source>%1, PDF %2</source><translation>%1, PDF %2</translation></message>"));
    EXPECT_EQ(catalogue.language, u"ru"_s);
    expectNone(unfinished(catalogue) + empty(catalogue) + otherMarkers(catalogue) + wrongForms(catalogue) +
               twoAccelerators(catalogue) + leftInEnglish(catalogue, everywhere()));
}

} // namespace bagalau::tests
