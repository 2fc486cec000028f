#pragma once

#include "base/message.h"
#include "domain/formula.h"

namespace bagalau::scoring {

/// What is wrong in a formula, and at which character (from 0).
struct FormulaError
{
    base::Message message;
    int place = 0;
};

/// Reads the text of a formula into a tree. Throws FormulaError.
///
///   numbers 12.5 · texts 'rising' · yes no · names of columns, inputs and other formulas
///   + - * / · = <> < <= > >= · and or not · brackets
///   if(c, a, b) min(...) max(...) clamp(x, low, high) round(x, places) known(x) scale('name', x) listed(text, 'list')
///   mean sum least most (table: x) · count(table: condition) · each with (table where condition: ...)
domain::Formula readFormula(const QString& text);

} // namespace bagalau::scoring
