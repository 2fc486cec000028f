#pragma once

#include "base/language.h"

#include <QDate>
#include <optional>

namespace bagalau::base {

/// "28.04.2018", the way every screen and table shows a date; empty for an invalid one.
QString shortDate(QDate date);

/// As official papers write it: "2018 жылғы 28 сәуір", "28 апреля 2018 года".
QString longDate(QDate date, Language language);
Bilingual longDate(QDate date);

/// "дүйсенбі", "понедельник".
Bilingual weekday(QDate date);

/// dd.MM.yyyy or ISO yyyy-MM-dd, years 1900 to 2199; blanks around are forgiven.
std::optional<QDate> parseDate(const QString& text);

} // namespace bagalau::base
