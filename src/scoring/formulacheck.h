#pragma once

#include "domain/edition.h"
#include "scoring/formulareader.h"

namespace bagalau::scoring {

/// Where a formula stands: which names it may use. A null table: the body as a whole.
struct Scope
{
    const domain::Edition& edition;
    const domain::Variant& variant;
    const domain::Table* table = nullptr;
};

/// The definition that a name means in a scope: of the table first, then of the body as a whole; null if none.
const domain::Definition* definitionOf(const Scope& scope, const QString& name);

/// Whether rows of `table` lie below a row of `ancestor` (null: the body as a whole, above everything).
bool liesBelow(const domain::Variant& variant, const domain::Table& table, const domain::Table* ancestor);

/// The type of a formula's value. Throws FormulaError for an unknown name, table, scale, list or function, for a
/// wrong number of arguments and for values of the wrong type.
domain::ValueType typeOf(const domain::Formula& formula, const Scope& scope);

/// The unit of a formula's value; empty: none, or one that is not followed (products, quotients). Throws FormulaError
/// where values of different units are added or compared.
base::Bilingual unitOf(const domain::Formula& formula, const Scope& scope);

/// The definitions a formula uses, as "table/definition" ("/definition" for the body as a whole).
QStringList dependenciesOf(const domain::Formula& formula, const Scope& scope);

} // namespace bagalau::scoring
