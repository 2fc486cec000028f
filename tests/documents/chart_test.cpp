#include "archive/zipreader.h"
#include "documents/chartdrawing.h"
#include "documents/chartpainter.h"
#include "documents/chartscale.h"
#include "documents/chartsvg.h"
#include "documents/compose.h"
#include "documents/docxwriter.h"
#include "documents/odtwriter.h"
#include "documents/pdfwriter.h"
#include "documents/textwriter.h"
#include "samples.h"
#include "support/folder.h"
#include "support/print.h"
#include "tools.h"

#include <QDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace bagalau;
using namespace bagalau::documents;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;
using archive::ZipReader;
using base::Bilingual;
using base::Language;
using base::Number;
using domain::ChartData;
using domain::ChartSeries;
using Role = ChartSeries::Role;

namespace {

Number decimal(const char* text)
{
    return *Number::fromDecimal(QString::fromLatin1(text));
}

/// Four criteria: one at its maximum, one missing, one zero, one with a long name.
ChartData profile()
{
    ChartData chart;
    chart.title = {u"Критерийлер бойынша балдар және ең жоғары балдар"_s, u"Баллы по критериям и максимальные баллы"_s};
    chart.categories = {
        {u"Мақсатқа қол жеткізу"_s, u"Достижение цели"_s},
        {u"Мемлекеттік қызметтер көрсету сапасына қызмет алушылардың қанағаттануын қамтамасыз ету үшін өңірлерде жүргізілген іс-шаралар, әғқңөұүһі"_s,
         u"Мероприятия по обеспечению удовлетворенности услугополучателей качеством оказания государственных услуг, проведенные в регионах"_s},
        {u"Ашықтық"_s, u"Открытость"_s},
        {u"Ішкі бақылау"_s, u"Внутренний контроль"_s}};
    chart.series = {
        {{u"Балл"_s, u"Балл"_s}, Role::Value, {Number(25), decimal("12.5"), std::nullopt, Number(0)}},
        {{u"Ең жоғары балл"_s, u"Максимальный балл"_s}, Role::Limit, {Number(25), Number(20), Number(10), Number(5)}}};
    return chart;
}

ChartData compared()
{
    ChartData chart = profile();
    chart.series[1] = {{u"Топ бойынша орташа балл"_s, u"Средний балл по группе"_s},
                       Role::Reference,
                       {Number(20), decimal("10.25"), Number(5), Number(1)}};
    return chart;
}

ChartData years()
{
    ChartData chart;
    chart.kind = ChartData::Kind::Columns;
    chart.title = {u"Жылдар бойынша жалпы балл"_s, u"Общий балл по годам"_s};
    chart.categories = {Bilingual(u"2015"_s), Bilingual(u"2016"_s), Bilingual(u"2017"_s)};
    chart.series = {
        {{u"Жалпы балл"_s, u"Общий балл"_s}, Role::Value, {decimal("71.2"), std::nullopt, decimal("90.38")}}};
    return chart;
}

ChartData signs()
{
    ChartData chart;
    chart.title = {u"Шегерім"_s, u"Вычет"_s};
    chart.categories = {{u"бір"_s, u"один"_s}, {u"екі"_s, u"два"_s}};
    chart.series = {{{u"Балл"_s, u"Балл"_s}, Role::Value, {Number(-4), Number(8)}}};
    return chart;
}

template <class Part> QList<Part> partsOf(const ChartDrawing& drawing)
{
    QList<Part> found;
    for (const ChartPart& part : drawing.parts)
        if (const auto* one = std::get_if<Part>(&part))
            found << *one;
    return found;
}

QList<QRectF> rectangles(const ChartDrawing& drawing, ChartFill fill)
{
    QList<QRectF> found;
    for (const ChartRect& one : partsOf<ChartRect>(drawing))
        if (one.fill == fill)
            found << one.area;
    return found;
}

QString texts(const ChartDrawing& drawing)
{
    QStringList all;
    for (const ChartText& one : partsOf<ChartText>(drawing))
        all << one.text;
    return all.join(u'|');
}

Document paper(Language language, const QList<Block>& blocks)
{
    Document document;
    document.language = language;
    document.blocks = blocks;
    return document;
}

Document all(Language language)
{
    return paper(language, {heading(1, u"Диаграммалар"_s), chart(profile()), chart(compared()), chart(years()),
                            Chart{signs(), u"Өз атауы / Своя подпись"_s}});
}

/// Beside the build, to be looked at.
void keep(const QString& name, const QByteArray& bytes)
{
    QDir().mkpath(QStringLiteral(BAGALAU_BUILD_DIR "/pictures"));
    QFile file(QStringLiteral(BAGALAU_BUILD_DIR "/pictures/") + name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

int darkDots(const QImage& page)
{
    int dark = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            dark += qGray(page.pixel(x, y)) < 0x60;
    return dark;
}

TEST(ChartScale, isRoundAndHoldsEveryValueAndZero)
{
    const auto scale = [](std::initializer_list<const char*> values) {
        ChartData chart;
        chart.series = {{{}, Role::Value, {}}};
        for (const char* value : values)
            chart.series[0].values << decimal(value);
        const ChartScale made(chart);
        return (QStringList{made.low.toShort(), made.high.toShort(), made.step.toShort()}).join(u' ');
    };
    EXPECT_EQ(scale({"25"}), u"0 25 5"_s);
    EXPECT_EQ(scale({"25.01"}), u"0 30 10"_s);
    EXPECT_EQ(scale({"100"}), u"0 100 20"_s);
    EXPECT_EQ(scale({"1", "0.3"}), u"0 1 0.2"_s);
    EXPECT_EQ(scale({"0.004"}), u"0 0.004 0.001"_s);
    EXPECT_EQ(scale({"-4", "8"}), u"-4 8 2"_s);
    EXPECT_EQ(scale({"-3"}), u"-3 0 1"_s);
    EXPECT_EQ(scale({"0"}), u"0 1 0.2"_s);
    EXPECT_EQ(scale({}), u"0 1 0.2"_s);
    EXPECT_EQ(scale({"123456789"}), u"0 150000000 50000000"_s);
}

class ChartIn : public ::testing::TestWithParam<Language>
{
protected:
    bool kazakh() const { return GetParam() == Language::Kk; }
    ChartDrawing drawn(const ChartData& chart, double width = 482) const
    {
        return drawingOf(chart, GetParam(), width, true);
    }
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, ChartIn, ::testing::Values(Language::Kk, Language::Ru), languageName);

TEST_P(ChartIn, saysItsNamesAndNumbersInOrder)
{
    EXPECT_EQ(texts(drawn(years())), (kazakh() ? u"Жылдар бойынша жалпы балл"_s : u"Общий балл по годам"_s) +
                                         u"|0|20|40|60|80|100|71,20|2015|–|2016|90,38|2017"_s);
    const QString said = texts(drawn(profile()));
    const QStringList order{u"25,00 / 25,00"_s,
                            kazakh() ? u"Мақсатқа қол жеткізу"_s : u"Достижение цели"_s,
                            u"12,50 / 20,00"_s,
                            u"– / 10,00"_s,
                            u"0,00 / 5,00"_s,
                            u"|0|5|10|15|20|25|"_s,
                            kazakh() ? u"Ең жоғары балл"_s : u"Максимальный балл"_s};
    qsizetype last = -1;
    for (const QString& one : order) {
        EXPECT_GT(said.indexOf(one), last) << one.toStdString() << " in " << said.toStdString();
        last = said.indexOf(one);
    }
}

TEST_P(ChartIn, barsAreAsLongAsTheirNumbersAndAMissingOneHasNone)
{
    const ChartDrawing drawing = drawn(profile());
    QList<QRectF> values = rectangles(drawing, ChartFill::Dark), limits = rectangles(drawing, ChartFill::Outline);
    ASSERT_EQ(values.size(), 4) << "three bars and the sign of the legend";
    ASSERT_EQ(limits.size(), 5);
    EXPECT_NEAR(values[0].width(), limits[0].width(), 0.02);
    EXPECT_NEAR(values[1].width() * 2, values[0].width(), 0.05) << "12.5 of 25";
    EXPECT_NEAR(limits[3].width() * 5, limits[0].width(), 0.1) << "5 of 25";
    EXPECT_EQ(values[2].width(), 0) << "zero is a bar without length; a missing value is no bar";
    EXPECT_TRUE(limits[0].contains(values[0])) << "a limit stands around its value";
}

TEST_P(ChartIn, negativeValuesGoToTheOtherSideOfTheAxis)
{
    const ChartDrawing drawing = drawn(signs());
    const QList<QRectF> bars = rectangles(drawing, ChartFill::Dark);
    ASSERT_EQ(bars.size(), 2) << "one series needs no legend";
    EXPECT_NEAR(bars[0].right(), bars[1].left(), 0.02);
    EXPECT_NEAR(bars[0].width() * 2, bars[1].width(), 0.05);
    EXPECT_TRUE(texts(drawing).contains(u"-4,00"_s)) << texts(drawing).toStdString();
}

TEST_P(ChartIn, everythingStaysInsideAtEveryWidth)
{
    for (const double width : {300.0, 482.0, 700.0})
        for (const ChartData& chart : {profile(), compared(), years(), signs()}) {
            const ChartDrawing drawing = drawn(chart, width);
            const QRectF whole(0, 0, width, drawing.height);
            for (const ChartRect& one : partsOf<ChartRect>(drawing))
                EXPECT_TRUE(whole.contains(one.area) || one.area.isEmpty());
            for (const ChartText& one : partsOf<ChartText>(drawing))
                EXPECT_TRUE(whole.contains(one.at)) << one.text.toStdString();
        }
}

TEST_P(ChartIn, aLongNameIsBrokenIntoLinesAndNoWordIsLost)
{
    const ChartDrawing drawing = drawn(profile());
    const QStringList words = tests::wordsOf(texts(drawing));
    for (const QString& word : tests::wordsOf(profile().categories[1].in(GetParam())))
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
    const double start = rectangles(drawing, ChartFill::Dark)[0].left();
    EXPECT_LT(start, 482 * 0.5) << "bars keep half of the width";
}

TEST_P(ChartIn, theHatchStaysInItsRectangleAndTellsItFromTheValue)
{
    const ChartDrawing drawing = drawn(compared());
    const QList<QRectF> hatched = rectangles(drawing, ChartFill::Hatched);
    ASSERT_EQ(hatched.size(), 5);
    for (const QRectF& area : hatched) {
        const QList<QLineF> lines = hatchOf(area);
        EXPECT_GE(lines.size(), 3);
        for (const QLineF& line : lines)
            EXPECT_TRUE(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(QRectF(line.p1(), line.p2()).normalized()));
    }
}

TEST_P(ChartIn, theSvgIsWellFormedTheSameTwiceAndSaysItselfInWords)
{
    const QByteArray svg = chartSvg(drawn(profile()), profile(), GetParam());
    EXPECT_EQ(svg, chartSvg(drawn(profile()), profile(), GetParam()));
    QXmlStreamReader reader(svg);
    QString said;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            said += reader.text();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(said.contains(kazakh() ? u"әғқңөұүһі: Балл – 12,50; Ең жоғары балл – 20,00"_s
                                       : u"регионах: Балл – 12,50; Максимальный балл – 20,00"_s))
        << said.toStdString();
    keep(u"chart-profile-"_s + base::languageCode(GetParam()) + u".svg"_s, svg);
    keep(u"chart-compared-"_s + base::languageCode(GetParam()) + u".png"_s, chartPng(drawn(compared())));
}

TEST_P(ChartIn, thePdfDrawsItInVectorsWithTextThatIsFound)
{
    const QByteArray pdf = toPdf(all(GetParam()));
    keep(u"charts-"_s + base::languageCode(GetParam()) + u".pdf"_s, pdf);
    const Folder folder;
    const QByteArray images = tests::run(u"pdfimages"_s, {u"-list"_s, folder.write(u"a.pdf"_s, pdf)});
    EXPECT_EQ(images.trimmed().count('\n'), 1) << "two lines of heading and nothing below: " << images.toStdString();
    tests::run(u"qpdf"_s, {u"--check"_s, folder.path(u"a.pdf"_s)});
    const QStringList words = tests::wordsOf(textOf(pdf));
    for (const QString& word : tests::wordsOf(all(GetParam())))
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
    EXPECT_GT(darkDots(tests::picture(pdf, 1)), 4000);
}

TEST_P(ChartIn, officeShowsTheOdtWithItsLettersAndTheDocxAsAPicture)
{
    const QByteArray odt = toOdt(all(GetParam())), docx = toDocx(all(GetParam()));
    EXPECT_EQ(odt, toOdt(all(GetParam())));
    EXPECT_EQ(docx, toDocx(all(GetParam())));
    const QByteArray fromOdt = byOffice(odt, u"pdf"_s, u"odt"_s), fromDocx = byOffice(docx, u"pdf"_s);
    keep(u"charts-odt-"_s + base::languageCode(GetParam()) + u".pdf"_s, fromOdt);
    keep(u"charts-docx-"_s + base::languageCode(GetParam()) + u".pdf"_s, fromDocx);
    const QStringList words = tests::wordsOf(textOf(fromOdt));
    for (const QString& word : tests::wordsOf(all(GetParam())))
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
    EXPECT_TRUE(textOf(fromDocx).contains(years().title.in(GetParam())));
    EXPECT_GT(darkDots(tests::picture(fromOdt, 1)), 4000);
    EXPECT_GT(darkDots(tests::picture(fromDocx, 1)), 4000);
}

TEST_P(ChartIn, officePapersCarryTheDrawingAndItsWords)
{
    const QString word = kazakh() ? u"Ішкі бақылау: Балл – 0,00"_s : u"Внутренний контроль: Балл – 0,00"_s;
    ZipReader docx(toDocx(all(GetParam())));
    const QString body = QString::fromUtf8(docx.read(u"word/document.xml"_s));
    EXPECT_EQ(body.count(u"asvg:svgBlip"_s), 4);
    EXPECT_TRUE(body.contains(word));
    EXPECT_TRUE(docx.names().contains(u"word/media/chart4.png"_s));
    EXPECT_TRUE(docx.read(u"word/media/chart1.svg"_s).startsWith("<?xml"));
    const QString types = QString::fromUtf8(docx.read(u"[Content_Types].xml"_s));
    EXPECT_TRUE(types.contains(u"image/svg+xml"_s) && types.contains(u"image/png"_s));
    ZipReader odt(toOdt(all(GetParam())));
    EXPECT_TRUE(QString::fromUtf8(odt.read(u"content.xml"_s)).contains(word));
    EXPECT_TRUE(QString::fromUtf8(odt.read(u"META-INF/manifest.xml"_s)).contains(u"\"Pictures/chart4.svg\""_s));
    EXPECT_FALSE(ZipReader(toDocx(conclusion(GetParam()))).names().join(u' ').contains(u"media"_s));
}

TEST_P(ChartIn, itIsNeverSplitAndItsCaptionGoesWithIt)
{
    const QString caption = kazakh() ? u"диаграммаАтауы"_s : u"подписьДиаграммы"_s;
    const QString last = kazakh() ? u"бақылау"_s : u"Внутренний"_s;
    QSet<int> seen;
    for (int lines = 20; lines < 50; lines += 3) {
        QList<Block> blocks(lines, line(u"жол"_s));
        const QStringList pages = pagesOf(toPdf(paper(GetParam(), blocks + QList<Block>{Chart{profile(), caption}})));
        EXPECT_EQ(pageWith(pages, caption), pageWith(pages, last)) << lines;
        seen.insert(pageWith(pages, caption));
    }
    EXPECT_EQ(seen, (QSet<int>{0, 1})) << "both pages were tried";
}

TEST_P(ChartIn, oneThatIsHigherThanAPageIsShownSmaller)
{
    ChartData chart = profile();
    for (int i = 0; i < 80; ++i) {
        chart.categories << Bilingual(u"қатар%1"_s.arg(i));
        chart.series[0].values << Number(i);
    }
    const QStringList pages = pagesOf(toPdf(paper(GetParam(), {documents::chart(chart)})));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(hasWord(pages[0], u"қатар79"_s));
    EXPECT_EQ(pagesOf(byOffice(toOdt(paper(GetParam(), {documents::chart(chart)})), u"pdf"_s, u"odt"_s)).size(), 1);
    chart.categories += QList<Bilingual>(2000, Bilingual(u"қатар"_s));
    EXPECT_LE(QImage::fromData(chartPng(drawn(chart))).height(), 8001);
}

TEST_P(ChartIn, inPlainTextItIsATableOfItsNumbers)
{
    const QString text = toText(paper(GetParam(), {chart(compared())}));
    EXPECT_TRUE(text.contains(kazakh() ? u"Балл | Топ бойынша орташа балл\nМақсатқа қол жеткізу | 25,00 | 20,00\n"_s
                                       : u"Балл | Средний балл по группе\nДостижение цели | 25,00 | 20,00\n"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(kazakh() ? u"Ашықтық | – | 5,00"_s : u"Открытость | – | 5,00"_s));
}

TEST(Chart, withoutCategoriesOrValuesIsNoHarm)
{
    const ChartData none;
    EXPECT_GE(drawingOf(none, Language::Kk, 400, true).height, 0);
    ChartData lacking = profile();
    lacking.series[0].values.clear(); // fewer values than categories: the rest is missing
    EXPECT_EQ(rectangles(drawingOf(lacking, Language::Kk, 400, true), ChartFill::Dark).size(), 1) << "the legend";
    EXPECT_EQ(pagesOf(toPdf(paper(Language::Kk, {chart(none)}))).size(), 1);
    EXPECT_EQ(pagesOf(byOffice(toDocx(paper(Language::Kk, {chart(none)})), u"pdf"_s)).size(), 1);
}

} // namespace
