#pragma once

#include "domain/assessment.h"

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

/// "Scale: 99,3 lies from 98,6 on, points: 9".
QString scaleInWords(const domain::ScaleHit& hit, base::Language language);

/// What followed where there was nothing to measure.
QString otherwiseInWords(domain::Otherwise otherwise, base::Language language);

/// What a setting is in its edition; empty where only one way of reading is offered.
QString settingInWords(const domain::Edition& edition, const domain::Setting& setting, base::Language language);

/// A fraction that can be redone by hand ("5/6"), else more places than anybody needs; empty where the short form shows
/// the whole number.
QString exactText(const base::Number& number);

} // namespace bagalau::documents
