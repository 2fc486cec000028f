#include "archive/zipreader.h"
#include "documents/docxwriter.h"
#include "documents/odtwriter.h"
#include "documents/papercompose.h"
#include "documents/pdfwriter.h"
#include "documents/picture.h"
#include "samples.h"
#include "support/print.h"
#include "tools.h"

#include <QBuffer>
#include <QPainter>

using namespace bagalau;
using namespace bagalau::documents;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;

// How an office wants its papers to look: margins, letters, letterhead with an emblem.
namespace {

QByteArray emblem(const char* format)
{
    QImage image(120, 80, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(20, 20, 80, 40, Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

Document letterheaded(const QByteArray& picture)
{
    base::Findings faults;
    const PaperTemplate paper = readTemplate(R"({"format": 1, "id": "x", "data": "conclusion",
        "name": "x", "title": "x", "blocks": [{"type": "letterhead"}, {"type": "heading", "level": 1,
        "text": {"kk": "Қорытынды", "ru": "Заключение"}}]})",
                                             faults);
    PaperLook look;
    look.head = {u"Ойдан шығарылған\nбасқарма"_s, u"Вымышленное\nуправление"_s};
    look.emblem = picture;
    return composePaper(paper, {}, look, base::Language::Kk);
}

// Where the ink of a page begins and ends, in millimetres from its left edge.
std::pair<double, double> inkOf(const QByteArray& pdf)
{
    const QImage page = picture(pdf, 0);
    int left = page.width(), right = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (qGray(page.pixel(x, y)) < 128) {
                left = qMin(left, x);
                right = qMax(right, x);
            }
    return {left * 25.4 / 100, right * 25.4 / 100};
}

TEST(PaperLooks, marginsAndLettersOfAPdfFollowTheOffice)
{
    Document paper = conclusion(base::Language::Kk);
    const auto usual = inkOf(toPdf(paper));
    const qsizetype pages = pagesOf(toPdf(paper)).size();
    EXPECT_NEAR(usual.first, 25, 1.5);
    paper.style.left = 45;
    paper.style.right = 30;
    EXPECT_NEAR(inkOf(toPdf(paper)).first, 45, 1.5);
    EXPECT_NEAR(inkOf(toPdf(paper)).second, 210 - 30, 2.5);
    paper.style = {};
    paper.style.scale = 120;
    const QByteArray large = toPdf(paper);
    EXPECT_GT(pagesOf(large).size(), pages);
    EXPECT_NEAR(inkOf(large).first, 25, 1.5) << "margins do not grow with the letters";
    paper.style.scale = 100;
    paper.style.sans = true;
    EXPECT_TRUE(fontsOf(toPdf(paper)).contains(u"NotoSans-"_s) && !fontsOf(toPdf(paper)).contains(u"NotoSerif"_s))
        << fontsOf(toPdf(paper)).toStdString();
}

TEST(PaperLooks, ofOfficeFilesFollowTheOfficeToo)
{
    Document paper = conclusion(base::Language::Ru);
    paper.style = {40, 20, 30, 25, true, 110};
    archive::ZipReader docx(toDocx(paper));
    EXPECT_TRUE(docx.read(u"word/document.xml"_s).contains("w:left=\"2268\"")) << "40 mm";
    EXPECT_TRUE(docx.read(u"word/styles.xml"_s).contains("Arial"));
    EXPECT_TRUE(docx.read(u"word/styles.xml"_s).contains("<w:sz w:val=\"30\"/>")) << "14 points, a tenth more";
    archive::ZipReader odt(toOdt(paper));
    EXPECT_TRUE(odt.read(u"styles.xml"_s).contains("fo:margin-left=\"40.005mm\"") ||
                odt.read(u"styles.xml"_s).contains("fo:margin-left=\"40.000mm\""));
    EXPECT_TRUE(odt.read(u"styles.xml"_s).contains("15.4pt"));
}

TEST(PaperLooks, aLetterheadStandsInBothLanguagesUnderTheEmblem)
{
    for (const char* format : {"PNG", "JPEG"}) {
        const Document paper = letterheaded(emblem(format));
        ASSERT_TRUE(std::holds_alternative<Picture>(paper.blocks.first()));
        const QByteArray pdf = toPdf(paper);
        const QStringList words = wordsOf(textOf(pdf));
        EXPECT_TRUE(words.contains(u"шығарылған"_s) && words.contains(u"Вымышленное"_s))
            << words.join(u' ').toStdString();
        for (const auto& [bytes, suffix] : {std::pair{toDocx(paper), u"docx"_s}, std::pair{toOdt(paper), u"odt"_s}}) {
            const QStringList again = wordsOf(textOf(byOffice(bytes, u"pdf"_s, suffix)));
            EXPECT_TRUE(again.contains(u"басқарма"_s) && again.contains(u"управление"_s)) << suffix.toStdString();
        }
        EXPECT_EQ(toDocx(paper), toDocx(paper));
        EXPECT_EQ(toOdt(paper), toOdt(paper));
    }
}

TEST(PaperLooks, aPictureIsKnownByItsBytes)
{
    EXPECT_EQ(pictureSize(emblem("PNG")), QSize(120, 80));
    EXPECT_EQ(pictureSize(emblem("JPEG")), QSize(120, 80));
    EXPECT_EQ(pictureSize(emblem("BMP")), std::nullopt);
    EXPECT_EQ(pictureSize(emblem("PNG").left(10)), std::nullopt);
    EXPECT_EQ(pictureSize({}), std::nullopt);
}

} // namespace
