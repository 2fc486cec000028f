#include "archive/zipreader.h"
#include "documents/compose.h"
#include "documents/docxwriter.h"
#include "documents/draftmark.h"
#include "documents/odtwriter.h"
#include "documents/pdfwriter.h"
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

/// A paper of two pages in each language, each with its own footer.
QList<Document> both()
{
    QList<Document> papers{longTable(Language::Kk, 30), longTable(Language::Ru, 30)};
    papers[0].footer = u"Қазақша төменгі жол"_s;
    papers[1].footer = u"Русская нижняя строка"_s;
    papers[0].blocks << heading(2, u"Қорытынды-бөлім"_s) << ListItems{true, {Runs{Run(u"Бірінші"_s)}}};
    papers[1].blocks << ListItems{true, {Runs{Run(u"Первый"_s)}}};
    return papers;
}

QStringList pagesByOffice(const QByteArray& file, const QString& suffix)
{
    return pagesOf(byOffice(file, u"pdf"_s, suffix));
}

// The Kazakh pages first, then the Russian ones; each has its own footer, and the numbers go on.
void expectBoth(const QStringList& pages)
{
    ASSERT_GE(pages.size(), 4);
    const qsizetype russian = std::find_if(pages.begin(), pages.end(),
                                           [](const QString& page) { return page.contains(u"Русская нижняя"_s); }) -
                              pages.begin();
    ASSERT_GT(russian, 0);
    ASSERT_LT(russian, pages.size());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const bool kazakh = i < russian;
        const QString label = kazakh ? u"%1/%2-бет"_s : u"стр. %1 из %2"_s;
        EXPECT_TRUE(pages[i].contains(label.arg(i + 1).arg(pages.size()))) << i << pages[i].toStdString();
        EXPECT_EQ(pages[i].contains(u"Қазақша төменгі"_s), kazakh) << i;
        EXPECT_EQ(pages[i].contains(u"Русская нижняя"_s), !kazakh) << i;
    }
    EXPECT_TRUE(pages[russian - 1].contains(u"1. Бірінші"_s) || pages[russian - 1].contains(u"Бірінші"_s));
    EXPECT_TRUE(pages.last().contains(u"Первый"_s));
}

bool wellFormed(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

TEST(Together, inAPdfThePagesOfBothFollowEachOther)
{
    const QByteArray pdf = joinedPdf(both());
    expectBoth(pagesOf(pdf));
    const qsizetype alone = pagesOf(toPdf(both()[0])).size() + pagesOf(toPdf(both()[1])).size();
    EXPECT_EQ(pagesOf(pdf).size(), alone);
}

TEST(Together, inAPdfEachPaperKeepsItsSide)
{
    QList<Document> papers = both();
    papers[1].landscape = true;
    const QByteArray pdf = joinedPdf(papers);
    const QImage first = picture(pdf, 1), last = picture(pdf, int(pagesOf(pdf).size()));
    EXPECT_LT(first.width(), first.height());
    EXPECT_GT(last.width(), last.height());
}

TEST(Together, officeShowsTheDocxAsTheSamePages)
{
    expectBoth(pagesByOffice(joinedDocx(both()), u"docx"_s));
}

TEST(Together, officeShowsTheOdtAsTheSamePages)
{
    expectBoth(pagesByOffice(joinedOdt(both()), u"odt"_s));
}

TEST(Together, aDocxKnowsTheLanguageOfEachPartAndNumbersListsAnew)
{
    ZipReader zip(joinedDocx(both()));
    const QString body = QString::fromUtf8(zip.read(u"word/document.xml"_s));
    EXPECT_EQ(body.count(u"<w:sectPr>"_s), 2);
    const qsizetype split = body.indexOf(u"</w:sectPr>"_s);
    EXPECT_FALSE(body.first(split).contains(u"w:lang"_s)); // as the whole file
    EXPECT_TRUE(body.mid(split).contains(u"<w:lang w:val=\"ru-RU\"/>"_s));
    EXPECT_TRUE(body.contains(u"w:numId w:val=\"2\""_s));
    EXPECT_TRUE(body.contains(u"w:numId w:val=\"3\""_s));
    EXPECT_TRUE(QString::fromUtf8(zip.read(u"word/footer2.xml"_s)).contains(u"Русская"_s));
    for (const QString& part : {u"word/document.xml"_s, u"word/footer.xml"_s, u"word/footer2.xml"_s,
                                u"word/_rels/document.xml.rels"_s, u"[Content_Types].xml"_s})
        EXPECT_TRUE(wellFormed(zip.read(part))) << part.toStdString();
}

TEST(Together, anOdtKnowsTheLanguageOfEachPart)
{
    ZipReader zip(joinedOdt(both()));
    const QByteArray content = zip.read(u"content.xml"_s), styles = zip.read(u"styles.xml"_s);
    EXPECT_TRUE(wellFormed(content));
    EXPECT_TRUE(wellFormed(styles));
    EXPECT_EQ(content.count("style:master-page-name=\"Standard2\""), 1);
    EXPECT_TRUE(content.contains("fo:language=\"ru\""));
    EXPECT_FALSE(content.contains("fo:language=\"kk\"")); // as the whole file
    EXPECT_TRUE(styles.contains("style:name=\"Standard2\""));
}

TEST(Together, theSamePapersAreTheSameBytes)
{
    EXPECT_EQ(joinedDocx(both()), joinedDocx(both()));
    EXPECT_EQ(joinedOdt(both()), joinedOdt(both()));
}

TEST(Together, onePaperAloneIsThePaperAsBefore)
{
    const Document document = conclusion(Language::Ru);
    EXPECT_EQ(joinedDocx({document}), toDocx(document));
    const QByteArray content = ZipReader(toOdt(document)).read(u"content.xml"_s);
    EXPECT_FALSE(content.contains("master-page-name"));
    EXPECT_FALSE(content.contains("fo:language"));
}

TEST(Draft, isMarkedInBothLanguagesOnEveryPage)
{
    Document document = longTable(Language::Kk, 60);
    document.footer = u"№ қорытынды"_s;
    markDraft(document);
    const QStringList pages = pagesOf(toPdf(document));
    ASSERT_GT(pages.size(), 2);
    for (const QString& page : pages) {
        EXPECT_EQ(page.count(u"ЖОБА / ПРОЕКТ"_s), 2) << page.toStdString();
        EXPECT_TRUE(page.contains(u"№ қорытынды"_s));
    }
}
