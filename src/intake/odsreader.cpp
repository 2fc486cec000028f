#include "intake/odsreader.h"

#include "intake/odssheets.h"
#include "intake/xmlparser.h"

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

struct ManifestParser final : XmlParser
{
    bool encrypted = false;

    void start(std::string_view local, const Attributes&) override
    {
        encrypted = encrypted || local == "encryption-data";
    }
    void end(std::string_view) override {}
    void text(const QString&) override {}
};

} // namespace

Workbook readOds(archive::ZipReader& zip, const Progress& progress)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (zip.contains(manifest)) {
        ManifestParser parser;
        parser.parse(zip, manifest, progress);
        if (parser.encrypted)
            failPassword();
    }
    if (!zip.contains(u"content.xml"_s))
        failDamaged();
    OdsSheets sheets;
    sheets.parse(zip, u"content.xml"_s, progress);
    if (!sheets.isSpreadsheet())
        failNotAWorkbook();
    return sheets.take();
}

} // namespace bagalau::intake
