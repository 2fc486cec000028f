#pragma once

#include "base/message.h"
#include "domain/formula.h"

#include <QMap>

namespace bagalau::scoring {

/// What is wrong in a formula, and at which character (from 0).
struct FormulaError
{
    base::Message message;
    int place = 0;
};

/// A formula with parameters, written once for many places.
struct Function
{
    QStringList parameters;
    domain::Formula formula;
};
using Functions = QMap<QString, Function>;

/// Reads the text of a formula into a tree; calls of `functions` are replaced by their formulas. Throws FormulaError.
///
///   numbers 12.5 · texts 'rising' · yes no · names of columns, inputs and other formulas
///   + - * / · = <> < <= > >= · and or not · brackets
///   if(c, a, b) min(...) max(...) clamp(x, low, high) round(x, places) known(x) scale('name', x) listed(text, 'list')
///   mean sum least most (table: x) · count(table: condition) · each with (table where condition: ...)
domain::Formula readFormula(const QString& text, const Functions& functions = {});

} // namespace bagalau::scoring
