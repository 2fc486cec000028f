#pragma once

#include "base/language.h"

#include <QMap>
#include <QStringList>

namespace bagalau::documents {

/// The names that a kind of paper may use, each with what it stands for in words.
struct FieldScope
{
    base::Bilingual name; ///< of the list whose records have these
    QMap<QString, base::Bilingual> values;
    QMap<QString, FieldScope> lists;
};

struct PaperKind : FieldScope
{
    QMap<QString, base::Bilingual> sections;
    QMap<QString, base::Bilingual> charts;
    QMap<QString, base::Bilingual> parts;
};

/// From resources/templates/fields.json; null: there is no such kind.
const PaperKind* paperKind(const QString& id);
QStringList paperKinds();

} // namespace bagalau::documents
