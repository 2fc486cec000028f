#pragma once

#include "domain/assessment.h"

#include <QStringList>

namespace bagalau::documents {

/// A phrase of the papers (resources/templates/papers.json) in both languages, with %1 ... replaced.
base::Bilingual phrase(const QString& id, const QList<base::Bilingual>& args = {});

/// "A. Мақсатқа қол жеткізу – 1.1 Сала мақсаты": an item as papers name it.
base::Bilingual itemTitle(const domain::AssessmentItem& item);

} // namespace bagalau::documents
