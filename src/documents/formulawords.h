#pragma once

#include "domain/edition.h"

namespace bagalau::documents {

/// A formula as an official reads it: names of columns and values instead of ids, words of the language instead of the
/// functions' names; short symbols (A, B, h) stay. "егер(бағыты = өсу; факт / жоспар; ...)".
/// `table` is where the formula stands; null: the body as a whole.
QString formulaInWords(const domain::Definition& definition, const domain::Table* table, const domain::Variant& variant,
                       base::Language language);

/// What a value is called in formulas and in headings of tables: its symbol, or its name where it has no symbol.
QString symbolOf(const domain::Definition& definition, base::Language language);

} // namespace bagalau::documents
