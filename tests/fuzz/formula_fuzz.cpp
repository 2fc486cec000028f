#include "base/csv.h"
#include "scoring/editionreader.h"
#include "scoring/formulacheck.h"

using namespace bagalau;

// Any text is a formula or an error with its place; a formula has a type or an error with its place.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const domain::Edition edition =
        scoring::readEdition(base::resource(QStringLiteral("methodologies/goals-2018-01-25.json")));
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    try {
        const domain::Formula formula = scoring::readFormula(text);
        for (const domain::Variant& variant : edition.variants) {
            scoring::dependenciesOf(formula, {edition, variant, &variant.tables.first()});
            scoring::typeOf(formula, {edition, variant, &variant.tables.first()});
        }
    } catch (const scoring::FormulaError& error) {
        if (error.place < 0 || error.place > text.size())
            __builtin_trap();
    }
    return 0;
}
