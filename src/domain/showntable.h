#pragma once

#include "base/number.h"

#include <QDate>
#include <QList>
#include <variant>

namespace bagalau::domain {

/// A number as a table shows it: the value stays exact, the places are those that are seen.
struct ShownNumber
{
    base::Number value; ///< of "97,5 %" it is 0.975
    int places = 0;
    bool grouped = false; ///< "12 345"
    bool percent = false;
    bool signedPlus = false; ///< "+1,20"
    bool operator==(const ShownNumber&) const = default;
};

/// Nothing, words, a number, a date.
using ShownCell = std::variant<std::monostate, QString, ShownNumber, QDate>;

/// A row, and how far its first cell stands in: the depth in a tree.
struct ShownRow
{
    QList<ShownCell> cells;
    int depth = 0;
    bool operator==(const ShownRow&) const = default;
};

/// A table as it is seen, on its way into a workbook.
struct ShownTable
{
    QString title;
    QList<QString> notes; ///< lines under the title
    QList<QString> headings;
    QList<ShownRow> rows;
    bool operator==(const ShownTable&) const = default;
};

} // namespace bagalau::domain
