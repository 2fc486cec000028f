#pragma once

#include "base/language.h"

#include <QStringList>

namespace bagalau::documents {

/// A phrase of the papers (resources/templates/papers.json) in both languages, with %1 ... replaced.
base::Bilingual phrase(const QString& id, const QList<base::Bilingual>& args = {});

} // namespace bagalau::documents
