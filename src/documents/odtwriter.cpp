#include "documents/odtwriter.h"

#include "archive/zipwriter.h"
#include "documents/odtparts.h"
#include "documents/words.h"

using namespace Qt::StringLiterals;

namespace bagalau::documents {

namespace {

const QByteArray mediaType = "application/vnd.oasis.opendocument.text";

void writeFile(PartXml& xml, const char* path, const char* type)
{
    xml.leaf("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
}

QByteArray manifest()
{
    PartXml xml;
    {
        const auto root =
            xml.element("manifest:manifest", {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
                                              {"manifest:version", "1.2"}});
        writeFile(xml, "/", mediaType.constData());
        for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
            writeFile(xml, part, "text/xml");
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
    // The type stands first and unpacked, so that a program knows the file by its first bytes.
    return archive::writeZip({{u"mimetype"_s, mediaType, false},
                              {u"META-INF/manifest.xml"_s, manifest(), true},
                              {u"content.xml"_s, odtContent(papers), true},
                              {u"styles.xml"_s, odtStyles(papers), true},
                              {u"meta.xml"_s, meta(papers.first()), true}});
}

} // namespace bagalau::documents
