#include "documents/odtparts.h"
#include "documents/paper.h"
#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

struct StyleLook
{
    const char* name;
    const char* shown;
    const char* parent = "Standard";
    int points = 0; ///< 0: as the parent
    bool bold = false;
    const char* align = nullptr;
    int before = 0; ///< twips
    int after = 0;
    bool keepNext = false;
    int outline = 0;
    int firstLine = 0;
};

// The same looks as in DOCX: a paper is the same paper in either program.
constexpr StyleLook looks[] = {
    {"Heading_20_1", "Heading 1", "Standard", 15, true, "center", 120, 160, true, 1},
    {"Heading_20_2", "Heading 2", "Standard", 14, true, "start", 200, 100, true, 2},
    {"Heading_20_3", "Heading 3", "Standard", 14, true, "start", 200, 100, true, 3},
    {"BodyIndent", "Body Text Indent", "Standard", 0, false, "justify", 0, 100, false, 0, paper::firstIndent},
    {"ListParagraph", "List Paragraph", "Standard", 0, false, "justify", 0, 60},
    {"Caption", "Caption", "Standard", 12, true, "start", 80, 60, true},
    {"Note", "Note", "Standard", 11, false, "start", 80, 60},
    {"TableText", "Table Text", "Standard", 12},
    {"FieldText", "Field Text", "Standard", 0},
    {"TableSmall", "Table Small", "Standard", 9},
    {"Gap", "Gap", "Standard", 2},
    {"Header", "Header", "Standard", 9},
    {"Footer", "Footer", "Standard", 9},
};

QString family(const PageStyle& page)
{
    return page.sans ? u"Arial"_s : u"Times New Roman"_s;
}

QString sized(double points, const PageStyle& page)
{
    return QString::number(points * page.scale / 100) + u"pt"_s;
}

void writeFont(PartXml& xml, const PageStyle& page)
{
    const auto fonts = xml.element("office:font-face-decls");
    xml.leaf("style:font-face", {{"style:name", family(page)},
                                 {"svg:font-family", u'\'' + family(page) + u'\''},
                                 {"style:font-family-generic", page.sans ? "swiss" : "roman"},
                                 {"style:font-pitch", "variable"}});
}

void writeDefaults(PartXml& xml, base::Language language, const PageStyle& page)
{
    const QString tag = languageTag(language);
    const auto style = xml.element("style:default-style", {{"style:family", "paragraph"}});
    xml.leaf("style:paragraph-properties",
             {{"fo:orphans", 2}, {"fo:widows", 2}, {"style:tab-stop-distance", odtLength(millimetres(12.5))}});
    xml.leaf("style:text-properties", {{"style:font-name", family(page)},
                                       {"fo:font-size", sized(14, page)},
                                       {"fo:language", tag.section(u'-', 0, 0)},
                                       {"fo:country", tag.section(u'-', 1)}});
}

void writeStandard(PartXml& xml)
{
    const auto style = xml.element(
        "style:style", {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
    xml.leaf("style:paragraph-properties", {{"fo:margin-bottom", odtLength(100)}});
}

void writeLook(PartXml& xml, const StyleLook& look, const PageStyle& page)
{
    const QString outline = look.outline > 0 ? QString::number(look.outline) : QString(); // null: none
    const auto style = xml.element("style:style", {{"style:name", look.name},
                                                   {"style:display-name", look.shown},
                                                   {"style:family", "paragraph"},
                                                   {"style:parent-style-name", look.parent},
                                                   {"style:default-outline-level", outline}});
    xml.leaf("style:paragraph-properties", {{"fo:margin-top", odtLength(look.before)},
                                            {"fo:margin-bottom", odtLength(look.after)},
                                            {"fo:text-indent", odtLength(look.firstLine)},
                                            {"fo:text-align", look.align ? look.align : "start"},
                                            {"fo:keep-with-next", look.keepNext ? "always" : "auto"}});
    if (look.points > 0)
        xml.leaf("style:text-properties",
                 {{"fo:font-size", sized(look.points, page)}, {"fo:font-weight", look.bold ? "bold" : "normal"}});
}

void writeList(PartXml& xml, const char* name, bool numbered)
{
    const auto list = xml.element("text:list-style", {{"style:name", name}});
    const auto level =
        numbered ? xml.element("text:list-level-style-number",
                               {{"text:level", 1}, {"style:num-format", "1"}, {"style:num-suffix", "."}})
                 : xml.element("text:list-level-style-bullet", {{"text:level", 1}, {"text:bullet-char", u"–"_s}});
    const auto place =
        xml.element("style:list-level-properties", {{"text:list-level-position-and-space-mode", "label-alignment"}});
    xml.leaf("style:list-level-label-alignment", {{"text:label-followed-by", "listtab"},
                                                  {"text:list-tab-stop-position", odtLength(paper::listIndent)},
                                                  {"fo:text-indent", odtLength(-paper::listHang)},
                                                  {"fo:margin-left", odtLength(paper::listIndent)}});
}

// "Page", "Page2" of the second paper.
QString numbered(const QString& name, qsizetype paper)
{
    return paper > 0 ? name + QString::number(paper + 1) : name;
}

void writePageLayout(PartXml& xml, const Document& document, qsizetype paper)
{
    const PaperSheet sheet(document);
    const auto layout = xml.element("style:page-layout", {{"style:name", numbered(u"Page"_s, paper)}});
    xml.leaf("style:page-layout-properties",
             {{"fo:page-width", odtLength(sheet.width)},
              {"fo:page-height", odtLength(sheet.height)},
              {"style:print-orientation", document.landscape ? "landscape" : "portrait"},
              {"fo:margin-top", odtLength(document.header.isEmpty() ? sheet.top : paper::edge)},
              {"fo:margin-bottom", odtLength(paper::edge)},
              {"fo:margin-left", odtLength(sheet.left)},
              {"fo:margin-right", odtLength(sheet.right)}});
    // Header and footer take the height between the edge and the text, as in the other writers.
    const QString between = odtLength(qMax(0, sheet.top - paper::edge));
    if (!document.header.isEmpty()) {
        const auto header = xml.element("style:header-style");
        xml.leaf("style:header-footer-properties", {{"fo:min-height", between}, {"fo:margin-bottom", "0mm"}});
    }
    const auto footer = xml.element("style:footer-style");
    xml.leaf("style:header-footer-properties", {{"fo:min-height", between}, {"fo:margin-top", "2mm"}});
}

void writeEdgeLook(PartXml& xml, const Document& document, const QString& parent, qsizetype paper)
{
    const QString tag = languageTag(document.language);
    const auto style = xml.element("style:style", {{"style:name", numbered(parent + u"Line"_s, paper)},
                                                   {"style:family", "paragraph"},
                                                   {"style:parent-style-name", parent}});
    {
        const auto properties = xml.element("style:paragraph-properties");
        const auto stops = xml.element("style:tab-stops");
        xml.leaf("style:tab-stop",
                 {{"style:position", odtLength(PaperSheet(document).textWidth())}, {"style:type", "right"}});
    }
    xml.leaf("style:text-properties", {{"fo:language", tag.section(u'-', 0, 0)}, {"fo:country", tag.section(u'-', 1)}});
}

void writeFooter(PartXml& xml, const Document& document, qsizetype paper)
{
    const PageLabel label = pageLabel(document.language);
    const auto footer = xml.element("style:footer");
    const auto paragraph = xml.element("text:p", {{"text:style-name", numbered(u"FooterLine"_s, paper)}});
    xml.text(cleaned(document.footer));
    xml.leaf("text:tab");
    xml.text(label.before);
    {
        const auto page = xml.element("text:page-number", {{"text:select-page", "current"}});
        xml.text(u"1"_s);
    }
    xml.text(label.between);
    {
        const auto pages = xml.element("text:page-count");
        xml.text(u"1"_s);
    }
    xml.text(label.after);
}

void writeMaster(PartXml& xml, const Document& document, qsizetype paper)
{
    const auto page = xml.element("style:master-page", {{"style:name", odtMaster(paper)},
                                                        {"style:page-layout-name", numbered(u"Page"_s, paper)}});
    if (!document.header.isEmpty()) {
        const auto header = xml.element("style:header");
        const auto paragraph = xml.element("text:p", {{"text:style-name", numbered(u"HeaderLine"_s, paper)}});
        xml.text(cleaned(document.header));
    }
    writeFooter(xml, document, paper);
}

} // namespace

QString odtMaster(qsizetype paper)
{
    return numbered(u"Standard"_s, paper);
}

QByteArray odtStyles(const QList<Document>& papers)
{
    PartXml xml;
    {
        const auto root = odtRoot(xml, "office:document-styles");
        writeFont(xml, papers.first().style);
        {
            const auto styles = xml.element("office:styles");
            writeDefaults(xml, papers.first().language, papers.first().style);
            writeStandard(xml);
            for (const StyleLook& look : looks)
                writeLook(xml, look, papers.first().style);
            writeList(xml, "Numbered", true);
            writeList(xml, "Dashed", false);
        }
        {
            const auto automatic = xml.element("office:automatic-styles");
            for (qsizetype i = 0; i < papers.size(); ++i) {
                writePageLayout(xml, papers[i], i);
                for (const QString& edge : {u"Header"_s, u"Footer"_s})
                    writeEdgeLook(xml, papers[i], edge, i);
            }
        }
        const auto masters = xml.element("office:master-styles");
        for (qsizetype i = 0; i < papers.size(); ++i)
            writeMaster(xml, papers[i], i);
    }
    return xml.bytes();
}

PartXml::Element odtRoot(PartXml& xml, const char* name)
{
    return xml.element(name, {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                              {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                              {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                              {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                              {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
                              {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
                              {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                              {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                              {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
                              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                              {"office:version", "1.2"}});
}

QString odtLength(int twips)
{
    return QString::number(twips * 25.4 / twipsPerInch, 'f', 3) + u"mm"_s;
}

} // namespace bagalau::documents
