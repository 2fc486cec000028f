#include "documents/compose.h"
#include "documents/pdfwriter.h"
#include "samples.h"
#include "support/print.h"
#include "tools.h"

#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace bagalau::documents;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;
using bagalau::base::Language;

namespace {

Document kazakh(const QList<Block>& blocks)
{
    Document document;
    document.blocks = blocks;
    return document;
}

/// "w1 w2 ... wn", or one to a line.
QString counted(const QString& mark, int count, QChar between = u' ')
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words += mark + QString::number(i);
    return words.join(between);
}

/// Every word is on exactly one page, and none before the page of the one in front of it.
void expectInOrder(const QStringList& pages, const QString& mark, int count)
{
    int last = 0;
    for (int i = 1; i <= count; ++i) {
        const int page = pageWith(pages, mark + QString::number(i));
        EXPECT_GE(page, last) << mark.toStdString() << i;
        last = qMax(last, page);
    }
}

class PdfIn : public ::testing::TestWithParam<Language>
{
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, PdfIn, ::testing::Values(Language::Kk, Language::Ru), languageName);

TEST_P(PdfIn, everyWordOfTheDocumentIsInTheText)
{
    const Document document = conclusion(GetParam());
    const QStringList words = wordsOf(textOf(toPdf(document)));
    for (const QString& word : wordsOf(document))
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
}

TEST_P(PdfIn, kazakhLettersAreFoundInTheText)
{
    Document document = kazakh({paragraph(kazakhLetters), heading(2, u"Ж"_s + kazakhLetters)});
    document.language = GetParam();
    EXPECT_EQ(textOf(toPdf(document)).count(kazakhLetters), 2);
}

TEST_P(PdfIn, headerRowsAreOnEveryPageAndNoRowIsSplit)
{
    const Document document = longTable(GetParam(), 120);
    const QStringList pages = pagesOf(toPdf(document));
    const QString head = GetParam() == Language::Kk ? u"РеттікНөмір"_s : u"НомерСтроки"_s;
    ASSERT_GT(pages.size(), 5);
    for (const QString& page : pages)
        EXPECT_TRUE(hasWord(page, head));
    for (int i = 1; i <= 120; ++i) {
        const int first = pageWith(pages, u'а' + QString::number(i));
        EXPECT_GE(first, 0) << i;
        EXPECT_EQ(first, pageWith(pages, u'я' + QString::number(i))) << i;
    }
}

TEST_P(PdfIn, pagesAreNumberedAndCarryHeaderAndFooter)
{
    Document document = longTable(GetParam(), 30);
    document.header = u"Басындағы жазу"_s;
    document.footer = u"Аяғындағы жазу"_s;
    const QStringList pages = pagesOf(toPdf(document));
    ASSERT_EQ(pages.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QString label = GetParam() == Language::Kk ? u"%1/3-бет"_s : u"стр. %1 из 3"_s;
        EXPECT_TRUE(pages[i].contains(label.arg(i + 1))) << pages[i].toStdString();
        EXPECT_TRUE(pages[i].contains(document.header));
        EXPECT_TRUE(pages[i].contains(document.footer));
    }
}

TEST(Pdf, everyFontIsEmbeddedAndSearchableEvenForMathematicalSigns)
{
    Document document = conclusion(Language::Kk);
    document.blocks += paragraph(Runs{u"\u2212 ≥ ≤ ≠ × → ∑ √ ₸ № §"_s, bold(u" \u2212 ≥"_s), italic(u" ≤"_s)});
    QStringList fonts = fontsOf(toPdf(document)).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_EQ(fonts.size(), 4) << fonts.join(u'\n').toStdString();
    for (const QString& font : fonts) {
        EXPECT_TRUE(font.startsWith(u"Noto"_s)) << font.toStdString();
        EXPECT_TRUE(font.simplified().contains(u"Identity-H yes no yes"_s)) << font.toStdString();
    }
    EXPECT_TRUE(textOf(toPdf(document)).remove(u' ').contains(u"\u2212≥≤≠×→∑√₸№§\u2212≥≤"_s));
}

TEST(Pdf, isMarkedAsArchivalAndHasNoTransparency)
{
    const QByteArray pdf = toPdf(conclusion(Language::Ru));
    EXPECT_TRUE(pdf.contains("pdfaid:part"));
    EXPECT_TRUE(pdf.contains("GTS_PDFA1"));
    EXPECT_EQ(pdf.count("/SMask"), pdf.count("/SMask /None"));
}

TEST(Pdf, aDocumentInOneLanguageMayQuoteTheOther)
{
    Document document = kazakh({line(u"Құжат: «Заключение»"_s)});
    EXPECT_TRUE(textOf(toPdf(document)).contains(u"Құжат: «Заключение»"_s));
    document.language = Language::Ru;
    document.blocks = {line(u"Документ: «Қорытынды»"_s)};
    EXPECT_TRUE(textOf(toPdf(document)).contains(u"Документ: «Қорытынды»"_s));
}

TEST(Pdf, aHeadingIsNeverLeftAloneAtTheFootOfAPage)
{
    for (int lines = 38; lines <= 50; ++lines) {
        const QStringList pages = pagesOf(toPdf(kazakh({line(counted(u"ж"_s, lines, u'\n')), heading(2, u"Бөлім"_s),
                                                        paragraph(u"Бастауы "_s + counted(u"т"_s, 80))})));
        EXPECT_EQ(pageWith(pages, u"Бөлім"_s), pageWith(pages, u"Бастауы"_s)) << lines;
    }
}

TEST(Pdf, aHeadingStaysWithTheFirstRowsOfItsTable)
{
    for (int lines = 36; lines <= 50; ++lines) {
        Table table{{50, 50}, 1, {headerRow({u"Баған"_s, u"Мәні"_s})}, u"Кестенің аты"_s};
        for (int i = 1; i <= 40; ++i)
            table.rows += row({u"қатар%1"_s.arg(i), right(u"1"_s)});
        const QStringList pages =
            pagesOf(toPdf(kazakh({line(counted(u"ж"_s, lines, u'\n')), heading(2, u"Бөлім"_s), table})));
        EXPECT_EQ(pageWith(pages, u"Бөлім"_s), pageWith(pages, u"Кестенің"_s)) << lines;
        EXPECT_EQ(pageWith(pages, u"Бөлім"_s), pageWith(pages, u"қатар1"_s)) << lines;
    }
}

TEST(Pdf, neitherTheFirstNorTheLastLineOfAParagraphStaysAlone)
{
    for (int lines = 36; lines <= 48; ++lines) {
        const QStringList pages =
            pagesOf(toPdf(kazakh({line(counted(u"ж"_s, lines, u'\n')), line(u"а1\nа2\nа3\nа4\nа5\nа6"_s)})));
        EXPECT_EQ(pageWith(pages, u"а1"_s), pageWith(pages, u"а2"_s)) << lines;
        EXPECT_EQ(pageWith(pages, u"а5"_s), pageWith(pages, u"а6"_s)) << lines;
    }
}

TEST(Pdf, aLongParagraphLosesNoWord)
{
    const QStringList pages = pagesOf(toPdf(kazakh({paragraph(counted(u"с"_s, 1500))})));
    EXPECT_GE(pages.size(), 2);
    expectInOrder(pages, u"с"_s, 1500);
}

TEST(Pdf, aRowTallerThanAPageIsContinuedUnderItsHeader)
{
    const Table table{{20, 80},
                      1,
                      {headerRow({u"Баған"_s, u"Мәтін"_s}), row({u"бір"_s, u"екі"_s}),
                       row({u"биік"_s, counted(u"к"_s, 150, u'\n')}), row({u"үш"_s, u"төрт"_s})},
                      {}};
    const QStringList pages = pagesOf(toPdf(kazakh({table})));
    EXPECT_GE(pages.size(), 3);
    for (const QString& page : pages)
        EXPECT_TRUE(hasWord(page, u"Баған"_s));
    expectInOrder(pages, u"к"_s, 150);
    EXPECT_EQ(pageWith(pages, u"төрт"_s), pages.size() - 1);
}

TEST(Pdf, rowsUnderOneCellStayTogether)
{
    Table table{{30, 70}, 1, {headerRow({u"Топ"_s, u"Мәтін"_s})}, {}};
    for (int i = 1; i <= 20; ++i) {
        const QString n = QString::number(i);
        table.rows += row({spanning(u"топ"_s + n, 1, 4), u"а"_s + n});
        table.rows += QList<Row>{row({u"б\nб\nб"_s}), row({u"в"_s}), row({u"я"_s + n})};
    }
    const QStringList pages = pagesOf(toPdf(kazakh({table})));
    EXPECT_GE(pages.size(), 2);
    for (int i = 1; i <= 20; ++i)
        EXPECT_EQ(pageWith(pages, u'а' + QString::number(i)), pageWith(pages, u'я' + QString::number(i))) << i;
}

TEST(Pdf, rowsUnderACellThatNoPageCanHoldLoseNothing)
{
    Table table{{30, 70},
                1,
                {headerRow({u"Топ"_s, u"Мәтін"_s}), row({spanning(counted(u"т"_s, 120, u'\n'), 1, 60), u"к1"_s})},
                {}};
    for (int i = 2; i <= 60; ++i)
        table.rows += row({QString(u"к"_s + QString::number(i))});
    table.rows += row({u"соңы"_s, u"аяғы"_s});
    const QStringList pages = pagesOf(toPdf(kazakh({table})));
    expectInOrder(pages, u"т"_s, 120);
    expectInOrder(pages, u"к"_s, 60);
    EXPECT_EQ(pageWith(pages, u"аяғы"_s), pages.size() - 1);
}

/// A table of cells over one to four rows and columns, of one to thirty lines each; every word of it is another one.
Table wildTable(QRandomGenerator& random, int& words)
{
    const auto next = [&](int most) { return int(random.bounded(most)) + 1; };
    Table table{{}, next(3) - 1, {}, {}};
    for (int r = 0; r < 30; ++r) {
        Row line;
        for (int c = 0; c < next(4); ++c) {
            QStringList lines;
            for (int i = next(next(30)); i > 0; --i)
                lines += u"с%1"_s.arg(++words);
            line.cells += spanning(lines.join(u'\n'), next(2), next(next(4)));
        }
        table.rows += line;
    }
    return table;
}

TEST(Pdf, noTableLosesAWord)
{
    QRandomGenerator random(20250314);
    for (int round = 0; round < 12; ++round) {
        int made = 0;
        Document document = kazakh({wildTable(random, made)});
        document.landscape = round % 2 == 1;
        const QStringList words = wordsOf(textOf(toPdf(document)));
        const QSet<QString> found(words.cbegin(), words.cend());
        for (int i = 1; i <= made; ++i)
            EXPECT_TRUE(found.contains(u"с%1"_s.arg(i))) << "round " << round << ", word " << i;
    }
}

TEST(Pdf, aHeaderThatWouldFillThePagesIsPrintedOnce)
{
    Table table{{50, 50}, 1, {headerRow({counted(u"б"_s, 70, u'\n'), u"мәні"_s})}, {}};
    for (int i = 1; i <= 90; ++i)
        table.rows += row({u"қ%1"_s.arg(i), u"1"_s});
    const QStringList pages = pagesOf(toPdf(kazakh({table})));
    expectInOrder(pages, u"б"_s, 70);
    expectInOrder(pages, u"қ"_s, 90);
}

/// The lowest point of the vertical line that begins at the left edge of the text.
int tableEnd(const QImage& page, int x)
{
    int y = page.height() * 96 / 100;
    while (y > 0 && qGray(page.pixel(x, y)) > 128)
        --y;
    return y;
}

TEST(Pdf, bordersAreClosedOnEveryPage)
{
    const QByteArray pdf = toPdf(longTable(Language::Ru, 40));
    for (int number = 1; number <= 3; ++number) {
        const QImage page = picture(pdf, number);
        const int left = qRound(25 / 25.4 * 100);
        const int right = page.width() - qRound(15 / 25.4 * 100);
        const int end = qMax(tableEnd(page, left), tableEnd(page, left - 1));
        for (int x = left + 2; x < right - 2; ++x) {
            const int dark =
                qMin(qGray(page.pixel(x, end)), qMin(qGray(page.pixel(x, end - 1)), qGray(page.pixel(x, end + 1))));
            ASSERT_LT(dark, 200) << "page " << number << " at " << x << ", " << end;
        }
    }
}

TEST(Pdf, signaturesStandOnOnePageAndNotAlone)
{
    for (int lines = 34; lines <= 46; lines += 2) {
        const QStringList pages =
            pagesOf(toPdf(kazakh({line(counted(u"ж"_s, lines, u'\n')), line(u"Ұсыным"_s),
                                  signatures({{u"Төраға"_s, u"А. Бірінші"_s}, {u"Хатшы"_s, u"Б. Соңғы"_s}})})));
        EXPECT_EQ(pageWith(pages, u"Төраға"_s), pageWith(pages, u"Соңғы"_s)) << lines;
        EXPECT_EQ(pageWith(pages, u"Төраға"_s), pageWith(pages, u"Ұсыным"_s)) << lines;
    }
}

TEST(Pdf, aSpaceDoesNotPartTheSignaturesFromTheTextNorFromWhoPreparedIt)
{
    for (int lines = 20; lines < 50; ++lines) {
        QList<Block> blocks;
        for (int i = 1; i <= lines; ++i)
            blocks << line(u"жол"_s + QString::number(i));
        blocks << spacer(18) << signatures({{u"Басшы"_s, u"Ә. Ойдан"_s}}) << spacer(12) << line(u"Орындаушы"_s);
        const QStringList pages = pagesOf(toPdf(kazakh(blocks)));
        const int signature = pageWith(pages, u"Басшы"_s);
        EXPECT_EQ(pageWith(pages, u"жол"_s + QString::number(lines)), signature) << lines;
        EXPECT_EQ(pageWith(pages, u"Орындаушы"_s), signature) << lines;
    }
}

TEST(Pdf, aPageBreakBeginsAPageAndOnlyOne)
{
    const QStringList pages = pagesOf(
        toPdf(kazakh({pageBreak(), line(u"бір"_s), pageBreak(), pageBreak(), spacer(), line(u"екі"_s), pageBreak()})));
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(hasWord(pages[0], u"бір"_s));
    EXPECT_TRUE(hasWord(pages[1], u"екі"_s));
}

TEST(Pdf, aLandscapeDocumentLiesOnItsSide)
{
    Document document = conclusion(Language::Kk);
    document.landscape = true;
    const QImage page = picture(toPdf(document), 1);
    EXPECT_NEAR(page.width(), 1169, 2);
    EXPECT_NEAR(page.height(), 827, 2);
}

TEST(Pdf, anEmptyDocumentIsOnePage)
{
    const QStringList pages = pagesOf(toPdf(kazakh({})));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(pages[0].contains(u"1/1-бет"_s));
    EXPECT_EQ(pagesOf(toPdf(kazakh({Table{}, SignatureBlock{}, ListItems{}, Spacer{}}))).size(), 1);
}

TEST(Pdf, aWordWiderThanItsColumnIsBrokenAndNotCut)
{
    const QString word = u"ҚазақстанРеспубликасыныңМемлекеттікқызметістеріагенттігі"_s;
    const Table table{{10, 90}, 0, {row({word, u"жанында"_s})}, {}};
    QString text = textOf(toPdf(kazakh({table})));
    text.remove(u"жанында"_s).remove(u"1/1-бет"_s);
    EXPECT_EQ(wordsOf(text).join(QString()), word);
}

} // namespace
