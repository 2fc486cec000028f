#pragma once

#include "domain/edition.h"

namespace bagalau::documents {

/// What a blank report form says of itself.
struct BlankForm
{
    const domain::Edition& edition;
    const domain::Variant& variant;
    QList<const domain::Form*> forms; ///< a sheet each
    base::Bilingual body;
    QString excludedActivity; ///< id of the register; empty: none
    int year = 0;
};

/// A workbook (.xlsx) to be filled in and read back without mapping: headings in both languages and locked, rows of the
/// edition filled in, a rule for each cell that is to be filled in. The same bytes each time. Throws a Problem(File) if
/// the workbook cannot be made.
QByteArray blankForm(const BlankForm& form);

} // namespace bagalau::documents
