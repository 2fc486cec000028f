#include "archive/zipreader.h"
#include "documents/compose.h"
#include "documents/odtwriter.h"
#include "samples.h"
#include "support/print.h"
#include "tools.h"

#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace bagalau::documents;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;
using bagalau::archive::ZipReader;
using bagalau::base::Language;

namespace {

const QString asText = u"txt:Text (encoded):UTF8"_s;

QByteArray office(const Document& document, const QString& format)
{
    return byOffice(toOdt(document), format, u"odt"_s);
}

QString contentOf(const QList<Block>& blocks)
{
    Document document;
    document.blocks = blocks;
    return QString::fromUtf8(ZipReader(toOdt(document)).read(u"content.xml"_s));
}

QString xmlError(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

class OdtIn : public ::testing::TestWithParam<Language>
{
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, OdtIn, ::testing::Values(Language::Kk, Language::Ru), languageName);

TEST_P(OdtIn, officeReadsEveryWordOnceAndNothingElse)
{
    const Document document = conclusion(GetParam());
    const QString text = QString::fromUtf8(office(document, asText));
    EXPECT_EQ(sorted(wordsOf(text)).join(u' '), sorted(wordsOf(document)).join(u' '));
}

TEST_P(OdtIn, officeRepeatsHeaderRowsAndSplitsNoRow)
{
    const QStringList pages = pagesOf(office(longTable(GetParam(), 120), u"pdf"_s));
    const QString head = GetParam() == Language::Kk ? u"РеттікНөмір"_s : u"НомерСтроки"_s;
    const QString label = GetParam() == Language::Kk ? u"%1/%2-бет"_s : u"стр. %1 из %2"_s;
    ASSERT_GT(pages.size(), 5);
    for (int i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(hasWord(pages[i], head)) << i;
        EXPECT_TRUE(pages[i].contains(label.arg(i + 1).arg(pages.size()))) << pages[i].toStdString();
    }
    for (int i = 1; i <= 120; ++i)
        EXPECT_EQ(pageWith(pages, u'а' + QString::number(i)), pageWith(pages, u'я' + QString::number(i))) << i;
}

TEST_P(OdtIn, staysItselfOnTheWayThroughOfficeToDocx)
{
    const QByteArray docx = office(longTable(GetParam(), 3), u"docx"_s);
    const QString body = QString::fromUtf8(ZipReader(docx).read(u"word/document.xml"_s));
    EXPECT_GE(body.count(u"w:tblHeader"_s), 1);
    EXPECT_GE(body.count(u"w:cantSplit"_s), 3);
    EXPECT_TRUE(body.contains(u"\"Heading"_s));
}

TEST_P(OdtIn, theSameDocumentIsTheSameBytes)
{
    EXPECT_EQ(toOdt(conclusion(GetParam())), toOdt(conclusion(GetParam())));
}

TEST_P(OdtIn, everyPartIsWellFormedAndAnnouncedAndTheTypeStandsFirst)
{
    const QByteArray odt = toOdt(conclusion(GetParam()));
    EXPECT_EQ(odt.mid(38, 39), "application/vnd.oasis.opendocument.text");
    ZipReader zip(odt);
    const QString manifest = QString::fromUtf8(zip.read(u"META-INF/manifest.xml"_s));
    for (const QString& name : zip.names()) {
        if (name == u"mimetype"_s)
            continue;
        EXPECT_EQ(xmlError(zip.read(name)), QString()) << name.toStdString();
        EXPECT_TRUE(name.startsWith(u"META-INF"_s) || manifest.contains(u'"' + name + u'"')) << name.toStdString();
    }
    const QString title = GetParam() == Language::Kk ? u"Бағалау қорытындысы"_s : u"Заключение об оценке"_s;
    EXPECT_TRUE(QString::fromUtf8(zip.read(u"meta.xml"_s)).contains(u"<dc:title>"_s + title + u"</dc:title>"_s));
}

TEST(Odt, charactersThatXmlForbidsAreDroppedAndNoOthers)
{
    const QString hostile = u"а\u0000б\u0001в\u001fг\ufffeд\xd800е<>&\"'ж😀"_s;
    const QString body = contentOf({heading(1, hostile), Table{{}, 0, {row({hostile})}, hostile}});
    EXPECT_EQ(xmlError(body.toUtf8()), QString());
    EXPECT_EQ(body.count(u"абвгде&lt;&gt;&amp;"_s), 3);
}

TEST(Odt, blanksTabsAndLineEndsAreKept)
{
    Document document;
    document.blocks = {line(u"  бір  екі\tүш\nтөрт"_s)};
    EXPECT_TRUE(QString::fromUtf8(office(document, asText)).contains(u"  бір  екі\tүш\nтөрт"_s));
}

TEST(Odt, eachNumberedListBeginsWithOne)
{
    Document document;
    document.blocks = {numbered({u"бір"_s, u"екі"_s}), line(u"аралық"_s), numbered({u"үш"_s}), bulleted({u"төрт"_s})};
    const QString text = QString::fromUtf8(office(document, asText));
    EXPECT_EQ(wordsOf(text).join(u' '), u"1 бір 2 екі аралық 1 үш төрт"_s);
}

TEST(Odt, headingsAreHeadings)
{
    const QString body = contentOf({heading(1, u"бір"_s), heading(2, u"екі"_s), heading(9, u"тоғыз"_s)});
    EXPECT_EQ(body.count(u"text:outline-level=\"1\""_s), 1);
    EXPECT_EQ(body.count(u"text:outline-level=\"2\""_s), 1);
    EXPECT_EQ(body.count(u"text:outline-level=\"3\""_s), 1);
}

TEST(Odt, tablesKeepTheirSpansWidthsAndShading)
{
    Table table{{20, 30, 50},
                1,
                {headerRow({u"а"_s, spanning(u"б"_s, 2)}), row({spanning(u"в"_s, 1, 2), u"г"_s, u"д"_s}),
                 row({u"е"_s, u"ж"_s})},
                {}};
    const QString body = contentOf({table});
    EXPECT_EQ(body.count(u"table:number-columns-spanned=\"2\""_s), 1);
    EXPECT_EQ(body.count(u"table:number-rows-spanned=\"2\""_s), 1);
    EXPECT_EQ(body.count(u"<table:covered-table-cell/>"_s), 2);
    EXPECT_EQ(body.count(u"<table:table-header-rows>"_s), 1);
    EXPECT_EQ(body.count(u"fo:background-color=\"#ececec\""_s), 1) << "one style for both shaded cells";
    EXPECT_TRUE(body.contains(u"style:column-width=\"85.0"_s)) << "half of 170 millimetres";
}

TEST(Odt, aPageBreakBeginsAPageBeforeTextAndBeforeATable)
{
    Document document;
    document.blocks = {line(u"бір"_s), pageBreak(), line(u"екі"_s), pageBreak(), Table{{}, 0, {row({u"үш"_s})}, {}}};
    const QStringList pages = pagesOf(office(document, u"pdf"_s));
    ASSERT_EQ(pages.size(), 3);
    EXPECT_TRUE(hasWord(pages[1], u"екі"_s));
    EXPECT_TRUE(hasWord(pages[2], u"үш"_s));
}

TEST(Odt, anEmptyDocumentOpens)
{
    EXPECT_EQ(pagesOf(office({}, u"pdf"_s)).size(), 1);
}

} // namespace
