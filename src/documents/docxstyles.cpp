#include "documents/docxstyles.h"

#include "documents/paper.h"
#include "documents/partxml.h"
#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

struct StyleLook
{
    const char* id;
    const char* name;
    int halfPoints = 0; ///< 0: as the style it is based on
    bool bold = false;
    const char* justify = nullptr;
    int before = 0; ///< twips
    int after = 0;
    bool keepNext = false;
    int outline = -1;
    int firstLine = 0;
    const char* basedOn = "Normal";
};

constexpr StyleLook looks[] = {
    {"Heading1", "heading 1", 30, true, "center", 120, 160, true, 0},
    {"Heading2", "heading 2", 28, true, "left", 200, 100, true, 1},
    {"Heading3", "heading 3", 28, true, "left", 200, 100, true, 2},
    {"BodyIndent", "Body Text Indent", 0, false, "both", 0, 100, false, -1, paper::firstIndent},
    {"ListParagraph", "List Paragraph", 0, false, "both", 0, 60},
    {"Caption", "caption", 24, true, "left", 80, 60, true},
    {"Note", "Note", 22, false, "left", 80, 60},
    {"TableText", "Table Text", 24},
    {"FieldText", "Field Text", 0},
    {"TableSmall", "Table Small", 18},
    {"Gap", "Gap", 4},
    {"Header", "header", 18},
    {"Footer", "footer", 18},
};

void writeFonts(PartXml& xml, const PageStyle& style)
{
    const char* const font = style.sans ? "Arial" : "Times New Roman";
    xml.leaf("w:rFonts", {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
}

void writeSize(PartXml& xml, int halfPoints, const PageStyle& style)
{
    xml.value("w:sz", halfPoints * style.scale / 100);
    xml.value("w:szCs", halfPoints * style.scale / 100);
}

void writeDefaults(PartXml& xml, base::Language language, const PageStyle& style)
{
    const QString tag = languageTag(language);
    const auto defaults = xml.element("w:docDefaults");
    {
        const auto wrapper = xml.element("w:rPrDefault");
        const auto run = xml.element("w:rPr");
        writeFonts(xml, style);
        writeSize(xml, 28, style);
        xml.leaf("w:lang", {{"w:val", tag}, {"w:eastAsia", tag}, {"w:bidi", "ar-SA"}});
    }
    const auto wrapper = xml.element("w:pPrDefault");
    const auto paragraph = xml.element("w:pPr");
    xml.leaf("w:spacing", {{"w:before", 0}, {"w:after", 0}, {"w:line", 240}, {"w:lineRule", "auto"}});
}

void writeParagraphLook(PartXml& xml, const StyleLook& look)
{
    const auto paragraph = xml.element("w:pPr");
    if (look.keepNext)
        xml.leaf("w:keepNext");
    if (look.outline >= 0)
        xml.leaf("w:keepLines");
    xml.leaf("w:spacing", {{"w:before", look.before}, {"w:after", look.after}});
    if (look.firstLine > 0)
        xml.leaf("w:ind", {{"w:firstLine", look.firstLine}});
    if (look.justify)
        xml.value("w:jc", look.justify);
    if (look.outline >= 0)
        xml.value("w:outlineLvl", look.outline);
}

void writeRunLook(PartXml& xml, const StyleLook& look, const PageStyle& style)
{
    const auto run = xml.element("w:rPr");
    if (look.bold)
        xml.leaf("w:b");
    if (look.halfPoints > 0)
        writeSize(xml, look.halfPoints, style);
}

void writeLook(PartXml& xml, const StyleLook& look, const PageStyle& page)
{
    const auto style = xml.element("w:style", {{"w:type", "paragraph"}, {"w:styleId", look.id}});
    xml.value("w:name", look.name);
    xml.value("w:basedOn", look.basedOn);
    if (look.outline >= 0)
        xml.value("w:next", "BodyIndent");
    xml.leaf("w:qFormat");
    writeParagraphLook(xml, look);
    writeRunLook(xml, look, page);
}

void writeNormal(PartXml& xml)
{
    const auto style = xml.element("w:style", {{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", "Normal"}});
    xml.value("w:name", "Normal");
    xml.leaf("w:qFormat");
    const auto paragraph = xml.element("w:pPr");
    xml.leaf("w:spacing", {{"w:after", 100}});
}

void writeCellMargins(PartXml& xml)
{
    const auto margins = xml.element("w:tblCellMar");
    xml.leaf("w:top", {{"w:w", paper::cellTop}, {"w:type", "dxa"}});
    xml.leaf("w:left", {{"w:w", paper::cellSide}, {"w:type", "dxa"}});
    xml.leaf("w:bottom", {{"w:w", paper::cellTop}, {"w:type", "dxa"}});
    xml.leaf("w:right", {{"w:w", paper::cellSide}, {"w:type", "dxa"}});
}

void writeTableLook(PartXml& xml, const char* id, const char* name, bool bordered)
{
    const auto style = xml.element("w:style", {{"w:type", "table"}, {"w:styleId", id}});
    xml.value("w:name", name);
    const auto table = xml.element("w:tblPr");
    if (bordered) {
        const auto borders = xml.element("w:tblBorders");
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
            xml.leaf(side, {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 0}, {"w:color", "000000"}});
    }
    writeCellMargins(xml);
}

void writeAbstract(PartXml& xml, int id, const char* format, const QString& text)
{
    const auto abstract = xml.element("w:abstractNum", {{"w:abstractNumId", id}});
    xml.value("w:multiLevelType", "singleLevel");
    const auto level = xml.element("w:lvl", {{"w:ilvl", 0}});
    xml.value("w:start", 1);
    xml.value("w:numFmt", format);
    xml.value("w:lvlText", text);
    xml.value("w:lvlJc", "left");
    const auto paragraph = xml.element("w:pPr");
    xml.leaf("w:ind", {{"w:left", paper::listIndent}, {"w:hanging", paper::listHang}});
}

void writeNumber(PartXml& xml, int id, int abstract)
{
    const auto number = xml.element("w:num", {{"w:numId", id}});
    xml.value("w:abstractNumId", abstract);
    const auto level = xml.element("w:lvlOverride", {{"w:ilvl", 0}});
    xml.value("w:startOverride", 1);
}

} // namespace

QByteArray docxStyles(base::Language language, const PageStyle& style)
{
    PartXml xml;
    {
        const auto styles = xml.element("w:styles", {{"xmlns:w", wordNamespace}});
        writeDefaults(xml, language, style);
        writeNormal(xml);
        for (const StyleLook& look : looks)
            writeLook(xml, look, style);
        writeTableLook(xml, "TableGrid", "Table Grid", true);
        writeTableLook(xml, "TableBare", "Table Bare", false);
    }
    return xml.bytes();
}

QByteArray docxNumbering(int numberedLists)
{
    PartXml xml;
    {
        const auto numbering = xml.element("w:numbering", {{"xmlns:w", wordNamespace}});
        writeAbstract(xml, 0, "bullet", u"–"_s);
        writeAbstract(xml, 1, "decimal", u"%1."_s);
        writeNumber(xml, dashNumbering, 0);
        for (int i = 0; i < numberedLists; ++i)
            writeNumber(xml, firstNumbering + i, 1);
    }
    return xml.bytes();
}

} // namespace bagalau::documents
