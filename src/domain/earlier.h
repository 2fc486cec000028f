#pragma once

#include "base/language.h"
#include "base/number.h"

#include <QMap>
#include <QString>
#include <optional>

namespace bagalau::domain {

/// What a body came to in a block in a year before the assessed one, as the office knows it.
struct EarlierResult
{
    int year = 0;
    QString body;
    QString block;
    std::optional<base::Number> score; ///< always there in what was taken in
    QString degree;                    ///< id; empty: not known
    QMap<QString, base::Number> items; ///< points by the id of the item; empty: not known
    base::Bilingual recommendations;   ///< as written (domain/richtext); may be empty
    QString source;                    ///< which paper or file says so
    bool operator==(const EarlierResult&) const = default;
};

} // namespace bagalau::domain
