#include "intake/workbookreader.h"

#include "base/problem.h"
#include "intake/limits.h"
#include "intake/odsreader.h"
#include "intake/xlsxreader.h"

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

constexpr char compoundFile[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

QByteArray wide(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

// The container of the formats before 2007, which also wraps a workbook that has a password. Its directory names the
// streams in UTF-16; that is enough to tell the user what to do.
[[noreturn]] void failCompoundFile(const QByteArray& bytes)
{
    if (bytes.contains(wide(u"EncryptedPackage"_s)))
        failPassword();
    if (bytes.contains(wide(u"Workbook"_s)) || bytes.contains(wide(u"Book"_s)))
        failOldFormat();
    failNotAWorkbook();
}

[[noreturn]] void failContainer(const QString& code)
{
    if (code == u"archive.not-a-zip"_s)
        failNotAWorkbook();
    if (code == u"archive.too-large"_s)
        failTooLarge();
    if (code == u"archive.encrypted"_s)
        failPassword();
    failDamaged();
}

Workbook readContainer(archive::ZipReader& zip, const Progress& progress)
{
    const QStringList names = zip.names();
    if (names.contains(u"[Content_Types].xml"_s, Qt::CaseInsensitive))
        return readXlsx(zip, progress);
    if (names.contains(u"content.xml"_s) || names.contains(u"META-INF/manifest.xml"_s))
        return readOds(zip, progress);
    failNotAWorkbook();
}

} // namespace

Workbook readWorkbook(const QByteArray& bytes, const Progress& progress)
{
    if (bytes.size() > limits::fileBytes)
        failTooLarge();
    if (bytes.startsWith(QByteArray::fromRawData(compoundFile, 8)))
        failCompoundFile(bytes);
    try {
        archive::ZipReader zip(bytes, {limits::parts, limits::unpackedBytes, limits::partBytes, limits::ratio});
        return readContainer(zip, progress);
    } catch (const base::Problem& problem) {
        failContainer(problem.message().code);
    }
}

} // namespace bagalau::intake
