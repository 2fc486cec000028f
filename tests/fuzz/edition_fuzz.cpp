#include "scoring/assess.h"
#include "scoring/editionreader.h"

using namespace bagalau;

// Any bytes are an edition or findings; an edition without findings can be calculated with, whatever is missing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    base::Findings findings;
    const domain::Edition edition =
        scoring::readEdition(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), findings);
    if (findings.isEmpty())
        for (const domain::Variant& variant : edition.variants)
            scoring::assess(edition, variant, QStringLiteral("body"), {});
    return 0;
}
