#pragma once

#include "documents/document.h"
#include "domain/chartdata.h"

#include <QMap>
#include <functional>

namespace bagalau::documents {

/// What a paper may say, by name: single values, and lists of records of the same kind. Texts for people only; nothing
/// is calculated from them. Which names a kind of paper knows is written in resources/templates/fields.json.
struct PaperRecord
{
    QMap<QString, base::Bilingual> values;
    QMap<QString, QList<PaperRecord>> lists;
};

struct PaperData : PaperRecord
{
    QMap<QString, base::Bilingual> sections; ///< what officials wrote, in the written form of domain::RichText
    QMap<QString, domain::ChartData> charts;
    /// Pieces whose form depends on the methodology and is composed in code, such as a calculation.
    QMap<QString, std::function<QList<Block>(base::Language)>> parts;
};

} // namespace bagalau::documents
