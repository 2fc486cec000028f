#include "documents/docxwriter.h"

#include "archive/zipwriter.h"
#include "documents/chartpainter.h"
#include "documents/docxbody.h"
#include "documents/docxfigure.h"
#include "documents/docxstyles.h"
#include "documents/paper.h"
#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

const QString mainType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
const QString referenceType = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString packageType = u"http://schemas.openxmlformats.org/package/2006/"_s;

/// A part of word/ beside document.xml; its name is also the kind of the reference to it.
struct Part
{
    QString kind;
    QByteArray bytes;
    QString id = u"rId"_s + kind.left(1).toUpper() + kind.mid(1);
    QString file() const { return id.mid(3).left(1).toLower() + id.mid(4) + u".xml"_s; }
};

QByteArray headerPart(const Document& document, const QString& language)
{
    PartXml xml;
    xml.setLanguage(language);
    {
        const auto root = xml.element("w:hdr", {{"xmlns:w", wordNamespace}});
        writeParagraph(xml, Runs{Run(document.header)}, {"Header"});
    }
    return xml.bytes();
}

void writeField(PartXml& xml, const char* instruction)
{
    const auto field = xml.element("w:fldSimple", {{"w:instr", instruction}});
    writeRun(xml, Run(u"1"_s));
}

void writeFooterLook(PartXml& xml, const Document& document)
{
    const auto look = xml.element("w:pPr");
    xml.value("w:pStyle", "Footer");
    const auto tabs = xml.element("w:tabs");
    xml.leaf("w:tab", {{"w:val", "right"}, {"w:pos", PaperSheet(document).textWidth()}});
}

QByteArray footerPart(const Document& document, const QString& language)
{
    const PageLabel label = pageLabel(document.language);
    PartXml xml;
    xml.setLanguage(language);
    {
        const auto root = xml.element("w:ftr", {{"xmlns:w", wordNamespace}});
        const auto paragraph = xml.element("w:p");
        writeFooterLook(xml, document);
        writeRun(xml, Run(document.footer + u'\t' + label.before));
        writeField(xml, "PAGE");
        writeRun(xml, Run(label.between));
        writeField(xml, "NUMPAGES");
        writeRun(xml, Run(label.after));
    }
    return xml.bytes();
}

QByteArray settingsPart(base::Language language)
{
    PartXml xml;
    {
        const auto root = xml.element("w:settings", {{"xmlns:w", wordNamespace}});
        {
            const auto compat = xml.element("w:compat");
            xml.leaf("w:compatSetting", {{"w:name", "compatibilityMode"},
                                         {"w:uri", "http://schemas.microsoft.com/office/word"},
                                         {"w:val", "15"}});
        }
        xml.value("w:themeFontLang", languageTag(language));
    }
    return xml.bytes();
}

QList<Part> partsOf(const QList<Document>& papers)
{
    QList<Part> parts{{u"styles"_s, docxStyles(papers.first().language, papers.first().style)},
                      {u"numbering"_s, docxNumbering(numberedLists(papers))},
                      {u"settings"_s, settingsPart(papers.first().language)}};
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const QString language = ownLanguage(papers, i);
        parts.append({u"footer"_s, footerPart(papers[i], language), edgeReference("Footer", i)});
        if (!papers[i].header.isEmpty())
            parts.append({u"header"_s, headerPart(papers[i], language), edgeReference("Header", i)});
    }
    return parts;
}

void writeReference(PartXml& xml, const QString& id, const QString& type, const QString& target)
{
    xml.leaf("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

QByteArray partReferences(const QList<Part>& parts, const QList<Figure>& figures)
{
    PartXml xml;
    {
        const auto root = xml.element("Relationships", {{"xmlns", packageType + u"relationships"_s}});
        for (const Part& part : parts)
            writeReference(xml, part.id, referenceType + part.kind, part.file());
        for (const Figure& figure : figures) {
            writeReference(xml, docxDots(figure).id, referenceType + u"image"_s, docxDots(figure).file);
            if (!figure.svg.isEmpty())
                writeReference(xml, docxDrawing(figure).id, referenceType + u"image"_s, docxDrawing(figure).file);
        }
    }
    return xml.bytes();
}

QByteArray rootReferences()
{
    PartXml xml;
    {
        const auto root = xml.element("Relationships", {{"xmlns", packageType + u"relationships"_s}});
        writeReference(xml, u"rIdDocument"_s, referenceType + u"officeDocument"_s, u"word/document.xml"_s);
        writeReference(xml, u"rIdCore"_s, packageType + u"relationships/metadata/core-properties"_s,
                       u"docProps/core.xml"_s);
    }
    return xml.bytes();
}

void writeType(PartXml& xml, const QString& name, const QString& type)
{
    xml.leaf("Override", {{"PartName", u'/' + name}, {"ContentType", type}});
}

QByteArray contentTypes(const QList<Part>& parts, bool pictures)
{
    PartXml xml;
    {
        const auto root = xml.element("Types", {{"xmlns", packageType + u"content-types"_s}});
        xml.leaf("Default",
                 {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
        xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
        if (pictures) {
            xml.leaf("Default", {{"Extension", "png"}, {"ContentType", "image/png"}});
            xml.leaf("Default", {{"Extension", "jpeg"}, {"ContentType", "image/jpeg"}});
            xml.leaf("Default", {{"Extension", "svg"}, {"ContentType", "image/svg+xml"}});
        }
        writeType(xml, u"word/document.xml"_s, mainType + u"document.main+xml"_s);
        for (const Part& part : parts)
            writeType(xml, u"word/"_s + part.file(), mainType + part.kind + u"+xml"_s);
        writeType(xml, u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    }
    return xml.bytes();
}

void writeProperty(PartXml& xml, const char* name, const QString& value)
{
    const auto property = xml.element(name);
    xml.text(value);
}

/// Without dates: they would make every run differ, and the paper names its own.
QByteArray properties(const Document& document)
{
    PartXml xml;
    {
        const auto root = xml.element("cp:coreProperties", {{"xmlns:cp", packageType + u"metadata/core-properties"_s},
                                                            {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
        writeProperty(xml, "dc:title", document.title);
        writeProperty(xml, "dc:creator", u"Bagalau"_s);
        writeProperty(xml, "dc:language", languageTag(document.language));
    }
    return xml.bytes();
}

archive::ZipEntry entry(const QString& name, const QByteArray& bytes)
{
    return {name, bytes, true};
}

} // namespace

QByteArray toDocx(const Document& document)
{
    return joinedDocx({document});
}

QByteArray joinedDocx(const QList<Document>& papers)
{
    Q_ASSERT(!papers.isEmpty());
    const QList<Part> parts = partsOf(papers);
    const QList<Figure> figures = figuresOf(papers);
    QList<archive::ZipEntry> entries{entry(u"[Content_Types].xml"_s, contentTypes(parts, !figures.isEmpty())),
                                     entry(u"_rels/.rels"_s, rootReferences()),
                                     entry(u"docProps/core.xml"_s, properties(papers.first())),
                                     entry(u"word/document.xml"_s, docxBody(papers, figures)),
                                     entry(u"word/_rels/document.xml.rels"_s, partReferences(parts, figures))};
    for (const Part& part : parts)
        entries.append(entry(u"word/"_s + part.file(), part.bytes));
    for (const Figure& figure : figures) {
        const bool picture = figure.svg.isEmpty();
        entries.append(entry(u"word/"_s + docxDots(figure).file, picture ? figure.dots : chartPng(figure.drawing)));
        if (!picture)
            entries.append(entry(u"word/"_s + docxDrawing(figure).file, figure.svg));
    }
    return archive::writeZip(entries);
}

} // namespace bagalau::documents
