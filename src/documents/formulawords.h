#pragma once

#include "domain/edition.h"

namespace bagalau::documents {

/// A formula as an official reads it: names of columns and values instead of ids, words of the language instead of the
/// functions' names; short symbols (A, B, h) stay. "егер(бағыты = өсу; факт / жоспар; ...)".
/// `table` is where the formula stands; null: the body as a whole. Where a setting of the edition decides, only what
/// counts is written.
QString formulaInWords(const domain::Formula& formula, const domain::Table* table, const domain::Edition& edition,
                       const domain::Variant& variant, base::Language language);

/// A formula with the values in place: "15 − 12 / 48 000 × 10 000".
QString formulaInNumbers(const domain::Formula& formula, base::Language language);

/// What a value is called in formulas and in headings of tables: its symbol, or its name where it has no symbol.
QString symbolOf(const domain::Definition& definition, base::Language language);

} // namespace bagalau::documents
