#include "base/csv.h"
#include "intake/readreport.h"
#include "scoring/editionreader.h"
#include "support/samplereport.h"

using namespace bagalau;
using namespace bagalau::tests;

namespace {

QByteArray workbook(char part, const QByteArray& bytes)
{
    const auto with = [&](Parts parts, const QString& name) {
        for (archive::ZipEntry& one : parts)
            if (one.name == name)
                one.bytes = bytes;
        return zipOf(parts);
    };
    switch (part) {
    case 1:
        return with(xlsxParts(centralReport()), QStringLiteral("xl/worksheets/sheet1.xml"));
    case 2:
        return with(odsPartsOf({}), QStringLiteral("content.xml"));
    case 3:
        return with(xlsxParts(centralReport()), QStringLiteral("xl/workbook.xml"));
    case 4:
        return zipOf(xlsxParts(centralReport()) + Parts{{QStringLiteral("xl/sharedStrings.xml"), bytes}});
    default:
        return bytes;
    }
}

} // namespace

// Whatever a file contains, the answer is a draft; the first byte says which part of a good workbook the rest replaces.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const domain::Edition edition =
        scoring::readEdition(base::resource(QStringLiteral("methodologies/goals-2018-01-25.json")));
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    intake::readReport(
        {edition, edition.variants.first(), {QStringLiteral("Сынақ"), QStringLiteral("Испытания")}, 2017},
        {{QStringLiteral("есеп.xlsx"), workbook(static_cast<char>(data[0]), bytes)}});
    return 0;
}
