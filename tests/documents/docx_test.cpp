#include "archive/zipreader.h"
#include "documents/compose.h"
#include "documents/docxwriter.h"
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

QString part(const QByteArray& docx, const QString& name)
{
    return QString::fromUtf8(ZipReader(docx).read(name));
}

QString bodyOf(const QList<Block>& blocks)
{
    Document document;
    document.blocks = blocks;
    return part(toDocx(document), u"word/document.xml"_s);
}

/// The error of a part that is not XML; empty when it is.
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

class DocxIn : public ::testing::TestWithParam<Language>
{
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, DocxIn, ::testing::Values(Language::Kk, Language::Ru), languageName);

TEST_P(DocxIn, officeReadsEveryWordOnceAndNothingElse)
{
    const Document document = conclusion(GetParam());
    const QString text = QString::fromUtf8(byOffice(toDocx(document), asText));
    EXPECT_EQ(sorted(wordsOf(text)).join(u' '), sorted(wordsOf(document)).join(u' '));
}

TEST_P(DocxIn, officeRepeatsHeaderRowsAndSplitsNoRow)
{
    const QStringList pages = pagesOf(byOffice(toDocx(longTable(GetParam(), 120)), u"pdf"_s));
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

TEST_P(DocxIn, theSameDocumentIsTheSameBytes)
{
    EXPECT_EQ(toDocx(conclusion(GetParam())), toDocx(conclusion(GetParam())));
}

TEST_P(DocxIn, everyPartIsWellFormedAndAnnounced)
{
    ZipReader zip(toDocx(conclusion(GetParam())));
    EXPECT_EQ(zip.names().first(), u"[Content_Types].xml"_s);
    const QString types = QString::fromUtf8(zip.read(u"[Content_Types].xml"_s));
    for (const QString& name : zip.names()) {
        EXPECT_EQ(xmlError(zip.read(name)), QString()) << name.toStdString();
        const bool known = name.endsWith(u".rels"_s) || name.startsWith(u'[') || types.contains(u"\"/"_s + name + u'"');
        EXPECT_TRUE(known) << name.toStdString();
    }
    const QString references = QString::fromUtf8(zip.read(u"word/_rels/document.xml.rels"_s));
    for (const QString& target : {u"styles"_s, u"numbering"_s, u"settings"_s, u"header"_s, u"footer"_s}) {
        EXPECT_TRUE(references.contains(u"Target=\""_s + target + u".xml\""_s));
        EXPECT_TRUE(zip.contains(u"word/"_s + target + u".xml"_s));
    }
}

TEST_P(DocxIn, titleAndLanguageAreInTheProperties)
{
    const QByteArray docx = toDocx(conclusion(GetParam()));
    const QString tag = GetParam() == Language::Kk ? u"kk-KZ"_s : u"ru-RU"_s;
    const QString title = GetParam() == Language::Kk ? u"Бағалау қорытындысы"_s : u"Заключение об оценке"_s;
    EXPECT_TRUE(part(docx, u"docProps/core.xml"_s).contains(u"<dc:title>"_s + title + u"</dc:title>"_s));
    EXPECT_TRUE(part(docx, u"docProps/core.xml"_s).contains(u"<dc:language>"_s + tag + u"</dc:language>"_s));
    EXPECT_TRUE(part(docx, u"word/styles.xml"_s).contains(u"<w:lang w:val=\""_s + tag + u'"'));
}

TEST(Docx, aDocumentInOneLanguageMayQuoteTheOther)
{
    Document document;
    document.blocks = {line(u"Құжат: «Заключение»"_s)};
    EXPECT_TRUE(part(toDocx(document), u"word/document.xml"_s).contains(u"Құжат: «Заключение»"_s));
    document.language = Language::Ru;
    document.blocks = {line(u"Документ: «Қорытынды»"_s)};
    EXPECT_TRUE(part(toDocx(document), u"word/document.xml"_s).contains(u"Документ: «Қорытынды»"_s));
}

TEST(Docx, charactersThatXmlForbidsAreDroppedAndNoOthers)
{
    const QString hostile = u"а\u0000б\u0001в\u001fг\ufffeд\xd800е<>&\"'ж😀"_s;
    const QString body = bodyOf({heading(1, hostile), Table{{}, 0, {row({hostile})}, hostile}});
    EXPECT_EQ(xmlError(body.toUtf8()), QString());
    EXPECT_EQ(body.count(u"абвгде&lt;&gt;&amp;"_s), 3);
    EXPECT_EQ(body.count(u"ж😀"_s), 3);
}

TEST(Docx, eachNumberedListBeginsWithOne)
{
    Document document;
    document.blocks = {numbered({u"бір"_s, u"екі"_s}), line(u"аралық"_s), numbered({u"үш"_s}), bulleted({u"төрт"_s})};
    const QString text = QString::fromUtf8(byOffice(toDocx(document), asText));
    EXPECT_EQ(wordsOf(text).join(u' '), u"1 бір 2 екі аралық 1 үш төрт"_s);
}

TEST(Docx, headingsAreHeadings)
{
    const QString body =
        bodyOf({heading(1, u"бір"_s), heading(2, u"екі"_s), heading(3, u"үш"_s), heading(9, u"тоғыз"_s)});
    EXPECT_EQ(body.count(u"\"Heading1\""_s), 1);
    EXPECT_EQ(body.count(u"\"Heading2\""_s), 1);
    EXPECT_EQ(body.count(u"\"Heading3\""_s), 2);
}

TEST(Docx, tablesKeepTheirSpansWidthsAndShading)
{
    Table table{{20, 30, 50},
                1,
                {headerRow({u"а"_s, spanning(u"б"_s, 2)}), row({spanning(u"в"_s, 1, 2), u"г"_s, u"д"_s}),
                 row({u"е"_s, u"ж"_s})},
                {}};
    const QString body = bodyOf({table});
    EXPECT_EQ(body.count(u"<w:gridSpan w:val=\"2\"/>"_s), 1);
    EXPECT_EQ(body.count(u"<w:vMerge w:val=\"restart\"/>"_s), 1);
    EXPECT_EQ(body.count(u"<w:vMerge w:val=\"continue\"/>"_s), 1);
    EXPECT_EQ(body.count(u"<w:tblHeader/>"_s), 1);
    EXPECT_EQ(body.count(u"<w:cantSplit/>"_s), 3);
    EXPECT_EQ(body.count(u"w:fill=\"ECECEC\""_s), 2);
    EXPECT_EQ(body.count(u"<w:tc>"_s), 8);
    EXPECT_TRUE(body.contains(u"<w:gridCol w:w=\"1927\"/><w:gridCol w:w=\"2892\"/><w:gridCol w:w=\"4820\"/>"_s));
}

TEST(Docx, aPageBreakBeginsAPageBeforeTextAndBeforeATable)
{
    Document document;
    document.blocks = {line(u"бір"_s), pageBreak(), line(u"екі"_s), pageBreak(), Table{{}, 0, {row({u"үш"_s})}, {}}};
    const QStringList pages = pagesOf(byOffice(toDocx(document), u"pdf"_s));
    ASSERT_EQ(pages.size(), 3);
    EXPECT_TRUE(hasWord(pages[1], u"екі"_s));
    EXPECT_TRUE(hasWord(pages[2], u"үш"_s));
}

TEST(Docx, anEmptyDocumentOpens)
{
    EXPECT_EQ(pagesOf(byOffice(toDocx({}), u"pdf"_s)).size(), 1);
}

} // namespace
