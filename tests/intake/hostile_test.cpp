#include "intake/reading.h"

using namespace bagalau;
using namespace bagalau::tests;
using namespace Qt::StringLiterals;

namespace {

const auto sheet1 = u"xl/worksheets/sheet1.xml"_s;
const auto workbook = u"xl/workbook.xml"_s;

// What is found when the file cannot be read at all: one blocker and nothing else.
QStringList found(const QByteArray& bytes)
{
    return lines(readCentral(bytes).findings);
}

QStringList only(const char* code)
{
    return {u"blocker intake."_s + QString::fromLatin1(code)};
}

QByteArray compoundFile(const QString& stream)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(1024, '\0') +
           QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2) + QByteArray(512, '\0');
}

TEST(OtherFiles, areNotWorkbooks)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("№;Атауы\n1;А\n"), QByteArray("%PDF-1.7"), QByteArray("PK"),
          archive::writeZip({{u"a.txt"_s, "x"}}), compoundFile(u"WordDocument"_s)})
        EXPECT_EQ(found(bytes), only("not-a-workbook")) << bytes.left(8).toStdString();
    const Parts document = replaced(replaced(xlsxParts(centralReport()), workbook, "<workbook", "<document"), workbook,
                                    "</workbook", "</document");
    EXPECT_EQ(found(zipOf(document)), only("not-a-workbook"));
}

TEST(OtherFiles, ofFormerFormatsAreToBeSavedAgain)
{
    EXPECT_EQ(found(compoundFile(u"Workbook"_s)), only("old-format"));
    const Parts binary = {{u"[Content_Types].xml"_s, "<Types/>"},
                          {u"_rels/.rels"_s, "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                                             "Target=\"xl/workbook.bin\"/></Relationships>"},
                          {u"xl/workbook.bin"_s, "x"}};
    EXPECT_EQ(found(zipOf(binary)), only("old-format"));
}

TEST(Passwords, areNamedAsSuch)
{
    EXPECT_EQ(found(compoundFile(u"EncryptedPackage"_s)), only("password"));
    const Parts parts = replaced(odsPartsOf({}), u"META-INF/manifest.xml"_s, "<manifest/>",
                                 "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    EXPECT_EQ(found(zipOf(parts)), only("password"));
}

TEST(DamagedFiles, areRefusedWhereverTheyAreCutOff)
{
    const QByteArray whole = xlsx(centralReport());
    for (qsizetype size = 4; size < whole.size(); size += 7)
        EXPECT_EQ(found(whole.first(size)), only("damaged")) << size;
}

TEST(DamagedFiles, neverBreakTheReader)
{
    for (const QByteArray& whole :
         {xlsx(centralReport()), ods(centralReport()), archive::writeZip(xlsxParts(centralReport())),
          archive::writeZip(odsPartsOf(odsTable(centralReport().first())))})
        for (qsizetype i = 0; i < whole.size(); i += 11) {
            QByteArray bytes = whole;
            bytes[i] = char(bytes[i] ^ 0x55);
            (void)readCentral(bytes);
        }
}

TEST(DamagedFiles, areRefusedWhenTheirXmlIsNotWhole)
{
    const Parts parts = xlsxParts(centralReport());
    EXPECT_EQ(found(zipOf(replaced(parts, sheet1, "</sheetData>", ""))), only("damaged"));
    EXPECT_EQ(found(zipOf(replaced(parts, sheet1, "<sheetData>", "<sheetData><row r=\"x\"/>"))), only("damaged"));
    EXPECT_EQ(found(zipOf(replaced(parts, sheet1, "<sheetData>", "<sheetData><row><c r=\"7F\"/></row>"))),
              only("damaged"));
    EXPECT_EQ(found(zipOf(replaced(parts, sheet1, "<sheetData>", "<sheetData><row><c t=\"s\"><v>0</v></c></row>"))),
              only("damaged"));
    EXPECT_EQ(found(zipOf(replaced(parts, sheet1, "<sheetData>",
                                   "<sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"))),
              only("damaged"));
    EXPECT_EQ(found(zipOf(replaced(parts, u"xl/_rels/workbook.xml.rels"_s, "sheet1.xml", "sheet9.xml"))),
              only("damaged"));
    const QByteArray deep = "<sheetData>" + QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000);
    EXPECT_EQ(found(zipOf(replaced(parts, sheet1, "<sheetData>", deep))), only("damaged"));
}

TEST(Entities, ofAnyKindAreRefused)
{
    const QByteArray external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet";
    const QByteArray bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet";
    const QByteArray declaration = "<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\"><worksheet";
    for (const QByteArray& start : {external, bomb, declaration})
        EXPECT_EQ(found(zipOf(replaced(xlsxParts(centralReport()), sheet1, "<worksheet", start))), only("entities"));
    EXPECT_EQ(found(zipOf(replaced(odsPartsOf({}), u"content.xml"_s, "<office:document-content",
                                   "<!DOCTYPE x><office:document-content"))),
              only("entities"));
}

TEST(TooMuch, of300MegabytesOfZerosIsRefused)
{
    Parts parts = xlsxParts(centralReport());
    parts << archive::ZipEntry{u"xl/sharedStrings.xml"_s, QByteArray(qsizetype(300) << 20, '\0')};
    parts = replaced(parts, u"xl/_rels/workbook.xml.rels"_s, "</Relationships>",
                     "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    EXPECT_EQ(found(zipOf(parts)), only("too-large"));
}

TEST(TooMuch, isOneTagThatNeverEnds)
{
    const QByteArray tag = "<sheetData a=\"" + QByteArray(6 << 20, 'x');
    EXPECT_EQ(found(archive::writeZip(replaced(xlsxParts(centralReport()), sheet1, "<sheetData>", tag))),
              only("too-large"));
}

TEST(TooMuch, isAMillionMergedRanges)
{
    QList<TestSheet> report = centralReport();
    report[0].tail = "<mergeCells>" + QByteArray("<mergeCell ref=\"A1:B2\"/>").repeated(1'000'000) + "</mergeCells>";
    EXPECT_EQ(found(xlsx(report)), only("too-many-merges"));
}

TEST(TooMuch, areMoreCellsThanAnyReportHas)
{
    QList<TestSheet> report = centralReport();
    report[0].rows << QList<QList<TestCell>>(1001, QList<TestCell>(300, number(1)));
    EXPECT_EQ(found(xlsx(report)), only("too-many-cells"));
    EXPECT_EQ(found(zipOf(replaced(xlsxParts(centralReport()), sheet1, "<sheetData>",
                                   "<sheetData><row><c r=\"ZZZ1\"><v>1</v></c></row>"))),
              only("too-many-cells"));
}

TEST(TooMuch, isOneLongTextInManyCells)
{
    Parts parts =
        replaced(xlsxParts(centralReport()), sheet1, "<sheetData>",
                 "<sheetData><row r=\"50\">" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(10'000) + "</row>");
    parts = replaced(parts, u"xl/_rels/workbook.xml.rels"_s, "</Relationships>",
                     "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    parts << archive::ZipEntry{u"xl/sharedStrings.xml"_s,
                               "<sst><si><t>" + QByteArray(1 << 20, 'x') + "</t></si></sst>"};
    EXPECT_EQ(found(zipOf(parts)), only("too-large"));
}

TEST(TooMuch, areMoreSheetsThanAnyReportHas)
{
    EXPECT_EQ(found(xlsx(QList<TestSheet>(201, TestSheet{u"А"_s, {}}))), only("too-many-sheets"));
    EXPECT_EQ(found(ods(QList<TestSheet>(201, TestSheet{u"А"_s, {}}))), only("too-many-sheets"));
}

TEST(TooMuch, isACellRepeatedABillionTimesInBothDirections)
{
    const QByteArray tables =
        "<table:table table:name=\"А\"><table:table-row table:number-rows-repeated=\"999999999\">"
        "<table:table-cell table:number-columns-repeated=\"999999999\" office:value-type=\"float\" "
        "office:value=\"1\"/></table:table-row></table:table>";
    EXPECT_EQ(found(zipOf(odsPartsOf(tables))), only("too-many-cells"));
}

TEST(TooMuch, isNotAnEmptyRestOfASheet)
{
    QByteArray tables;
    for (const TestSheet& sheet : centralReport())
        tables += odsTable(sheet).replace(
            "</table:table>", "<table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell "
                              "table:number-columns-repeated=\"999999999\"/></table:table-row></table:table>");
    EXPECT_EQ(found(zipOf(odsPartsOf(tables))), QStringList());
}

} // namespace
