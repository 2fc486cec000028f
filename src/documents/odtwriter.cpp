#include "documents/odtwriter.h"

#include "archive/zipwriter.h"
#include "documents/odtparts.h"
#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

const QByteArray mediaType = "application/vnd.oasis.opendocument.text";

void writeFile(PartXml& xml, const QString& path, const char* type)
{
    xml.leaf("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
}

QByteArray manifest(const QList<Figure>& figures)
{
    PartXml xml;
    {
        const auto root =
            xml.element("manifest:manifest", {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
                                              {"manifest:version", "1.2"}});
        writeFile(xml, u"/"_s, mediaType.constData());
        for (const QString& part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
            writeFile(xml, part, "text/xml");
        for (const Figure& figure : figures)
            writeFile(xml, odtFigureFile(figure),
                      figure.svg.isEmpty() ? (figure.suffix == u"png"_s ? "image/png" : "image/jpeg")
                                           : "image/svg+xml");
    }
    return xml.bytes();
}

void writeProperty(PartXml& xml, const char* name, const QString& value)
{
    const auto property = xml.element(name);
    xml.text(value);
}

/// Without dates: they would make every run differ, and the paper names its own.
QByteArray meta(const Document& document)
{
    PartXml xml;
    {
        const auto root = odtRoot(xml, "office:document-meta");
        const auto properties = xml.element("office:meta");
        writeProperty(xml, "meta:generator", u"Bagalau"_s);
        writeProperty(xml, "dc:title", document.title);
        writeProperty(xml, "dc:language", languageTag(document.language));
    }
    return xml.bytes();
}

} // namespace

QByteArray toOdt(const Document& document)
{
    return joinedOdt({document});
}

QByteArray joinedOdt(const QList<Document>& papers)
{
    Q_ASSERT(!papers.isEmpty());
    const QList<Figure> figures = figuresOf(papers);
    // The type stands first and unpacked, so that a program knows the file by its first bytes.
    QList<archive::ZipEntry> entries{{u"mimetype"_s, mediaType, false},
                                     {u"META-INF/manifest.xml"_s, manifest(figures), true},
                                     {u"content.xml"_s, odtContent(papers, figures), true},
                                     {u"styles.xml"_s, odtStyles(papers), true},
                                     {u"meta.xml"_s, meta(papers.first()), true}};
    for (const Figure& figure : figures)
        entries.append({odtFigureFile(figure), figure.svg.isEmpty() ? figure.dots : figure.svg, true});
    return archive::writeZip(entries);
}

QString odtFigureFile(const Figure& figure)
{
    return u"Pictures/chart%1.%2"_s.arg(figure.number).arg(figure.suffix);
}

} // namespace bagalau::documents
