#pragma once

#include "domain/edition.h"
#include "domain/report.h"
#include "intake/layout.h"

namespace bagalau::intake {

/// A form that lists single inputs, as one with columns: number, name, unit, value, with the headings of the edition.
domain::Form withFieldColumns(const domain::Form& form, const domain::Edition& edition);

/// How many rows below the headings name an input of the form: by it a sheet is recognised among others with the same
/// headings.
int fieldsFound(const Layout& layout, const domain::Variant& variant);

/// Reads the sheet of such a form: each row is told by the name of its input, in either language or both.
QMap<QString, domain::ReportedValue> readFields(const domain::Edition& edition, const domain::Variant& variant,
                                                const Layout& layout, Doubts& doubts);

} // namespace bagalau::intake
