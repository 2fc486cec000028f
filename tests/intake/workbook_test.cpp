#include "intake/workbookreader.h"
#include "support/print.h"
#include "support/workbooks.h"

using namespace bagalau;
using namespace bagalau::tests;
using namespace bagalau::intake;
using namespace Qt::StringLiterals;

namespace {

const auto sheet1 = u"xl/worksheets/sheet1.xml"_s;
const auto relations = u"xl/_rels/workbook.xml.rels"_s;

Sheet first(const QByteArray& bytes)
{
    return readWorkbook(bytes, Progress({}, 0)).sheets.value(0);
}

// A sheet of one piece of XML.
Sheet sheetOf(const QByteArray& data)
{
    return first(zipOf(
        replaced(xlsxParts({{u"А"_s, {}}}), sheet1, "<sheetData></sheetData>", "<sheetData>" + data + "</sheetData>")));
}

QString text(const Sheet& sheet, int row, int column)
{
    const Cell* cell = sheet.cell(row, column);
    return cell ? cell->text : u"(blank)"_s;
}

TEST(CellNames, areThoseOfSpreadsheets)
{
    EXPECT_EQ(cellName(0, 0), u"A1"_s);
    EXPECT_EQ(cellName(11, 5), u"F12"_s);
    EXPECT_EQ(cellName(0, 25), u"Z1"_s);
    EXPECT_EQ(cellName(0, 26), u"AA1"_s);
    EXPECT_EQ(cellName(0, 16383), u"XFD1"_s);
}

TEST(Xlsx, readsCellsOfEveryKind)
{
    const Sheet sheet =
        sheetOf("<row r=\"3\"><c r=\"B3\" t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                "<c t=\"d\"><v>2018-01-25</v></c><c t=\"str\"><f>A1</f><v>сөз</v></c>"
                "<c><f>A1</f><v>7</v></c><c><f>A1</f></c><c t=\"inlineStr\"><is><r><t>а</t></r><r><t>б</t></r>"
                "<rPh><t>в</t></rPh></is></c><c t=\"inlineStr\"><is><t>x_x000D_y</t></is></c></row>"
                "<row><c><v>1E-3</v></c></row>");
    EXPECT_EQ(text(sheet, 2, 1), u"TRUE"_s);
    EXPECT_EQ(sheet.cell(2, 1)->kind, Cell::Kind::Boolean);
    EXPECT_EQ(sheet.cell(2, 2)->kind, Cell::Kind::Error);
    EXPECT_EQ(sheet.cell(2, 3)->kind, Cell::Kind::Date);
    EXPECT_EQ(text(sheet, 2, 4), u"сөз"_s);
    EXPECT_TRUE(sheet.cell(2, 5)->formula && sheet.cell(2, 5)->calculated);
    EXPECT_FALSE(sheet.cell(2, 6)->calculated);
    EXPECT_EQ(text(sheet, 2, 7), u"аб"_s);
    EXPECT_EQ(text(sheet, 2, 8), u"x\ry"_s);
    EXPECT_EQ(text(sheet, 3, 0), u"0.001"_s);
}

TEST(Xlsx, readsSharedStrings)
{
    Parts parts =
        replaced(xlsxParts({{u"А"_s, {}}}), sheet1, "<sheetData></sheetData>",
                 "<sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v/></c></row></sheetData>");
    parts =
        replaced(parts, relations, "</Relationships>",
                 "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"/xl/SHAREDstrings.xml\"/></Relationships>");
    parts << archive::ZipEntry{u"xl/sharedStrings.xml"_s,
                               "<x:sst xmlns:x=\"m\"><x:si><x:t>бір</x:t></x:si><x:si><x:r><x:t>е</x:t></x:r><x:r><x:t "
                               "xml:space=\"preserve\">кі </x:t></x:r><x:rPh><x:t>нет</x:t></x:rPh></x:si></x:sst>"};
    const Sheet sheet = first(zipOf(parts));
    EXPECT_EQ(text(sheet, 0, 0), u"екі "_s);
    EXPECT_EQ(text(sheet, 0, 1), u"бір"_s);
    EXPECT_FALSE(sheet.cell(0, 2));
}

TEST(Xlsx, readsTheStrictDialectAndAbsoluteTargets)
{
    Parts parts = xlsxParts({{u"А"_s, {{u"мән"}}}});
    parts = replaced(parts, relations, "worksheets/", "/xl/Worksheets/");
    parts = replaced(parts, relations, "http://schemas.openxmlformats.org/officeDocument/2006/",
                     "http://purl.oclc.org/ooxml/officeDocument/");
    parts = replaced(parts, u"xl/workbook.xml"_s, "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                     "http://purl.oclc.org/ooxml/spreadsheetml/main");
    EXPECT_EQ(text(first(zipOf(parts)), 0, 0), u"мән"_s);
}

TEST(Xlsx, doesNotTakeOtherRowsOfASheetForItsCells)
{
    QList<TestSheet> sheets{{u"А"_s, {{number(1)}}}};
    sheets[0].tail = "<controls><from><row>5</row><c><v>9</v></c></from></controls>";
    EXPECT_EQ(first(xlsx(sheets)).rows.size(), size_t(1));
}

TEST(Xlsx, knowsHiddenSheets)
{
    const Parts parts = xlsxParts({{u"А"_s, {}}, {u"Б"_s, {}, true}, {u"В"_s, {}, true}});
    const auto sheets =
        readWorkbook(zipOf(replaced(parts, u"xl/workbook.xml"_s, "rId3\" state=\"hidden", "rId3\" state=\"veryHidden")),
                     Progress({}, 0))
            .sheets;
    EXPECT_FALSE(sheets.value(0).hidden);
    EXPECT_TRUE(sheets.value(1).hidden);
    EXPECT_TRUE(sheets.value(2).hidden);
}

TEST(Ods, readsCellsOfEveryKind)
{
    const QByteArray tables =
        "<table:table table:name=\"А\"><table:table-row table:number-rows-repeated=\"2\"/><table:table-row>"
        "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"percentage\" "
        "office:value=\"0.975\"/>"
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>ескерту</text:p></office:annotation>"
        "<text:p>а<text:s text:c=\"2\"/>б</text:p><text:p>в</text:p></table:table-cell>"
        "<table:covered-table-cell office:value-type=\"float\" office:value=\"5\"/>"
        "<table:table-cell table:formula=\"of:=1\"/>"
        "<table:table-cell office:value-type=\"string\" "
        "calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2018-01-25\"/>"
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
        "</table:table-row></table:table>";
    const Sheet sheet = first(zipOf(odsPartsOf(tables)));
    EXPECT_EQ(text(sheet, 2, 0), u"0.975"_s);
    EXPECT_EQ(text(sheet, 2, 1), u"0.975"_s);
    EXPECT_EQ(text(sheet, 2, 2), u"а  б\nв"_s);
    EXPECT_FALSE(sheet.cell(2, 3));
    EXPECT_FALSE(sheet.cell(2, 4)->calculated);
    EXPECT_EQ(sheet.cell(2, 5)->kind, Cell::Kind::Error);
    EXPECT_EQ(sheet.cell(2, 6)->kind, Cell::Kind::Date);
    EXPECT_EQ(text(sheet, 2, 7), u"TRUE"_s);
}

} // namespace
