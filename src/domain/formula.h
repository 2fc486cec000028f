#pragma once

#include "domain/value.h"

#include <QList>
#include <memory>

namespace bagalau::domain {

/// A formula of a methodology as a tree, read from its text by scoring. Immutable after reading.
struct Expression
{
    enum class Kind {
        Constant,  ///< value
        Name,      ///< text: a column, an input or another formula
        Not,       ///< operands[0]
        Negate,    ///< operands[0]
        Binary,    ///< text: + - * / = <> < <= > >= and or; two operands
        Call,      ///< text: if min max round clamp known scale listed abs; the operands are its arguments
        Aggregate, ///< text: mean sum count least most; over the rows of `table` that pass `filter`, of operands[0]
    };

    Kind kind = Kind::Constant;
    Value value;
    QString text;
    QString table;
    std::shared_ptr<const Expression> filter; ///< null: all rows
    QList<std::shared_ptr<const Expression>> operands;
    int place = 0; ///< position in the text, from 0, for messages
};

using Formula = std::shared_ptr<const Expression>;

} // namespace bagalau::domain
