#pragma once

#include "domain/showntable.h"

#include <QByteArray>

namespace bagalau::documents {

/// A table as a workbook (.xlsx): numbers are numbers, dates are dates, every text is a text (one that begins with
/// = + - @ never becomes a formula); the headings stay in sight, can filter, and stand on every printed page. The same
/// table is the same bytes in every run. Throws a Problem(Refused) for more rows than a workbook has, a Problem(File)
/// where it cannot be made.
QByteArray tableBook(const domain::ShownTable& table);

} // namespace bagalau::documents
