#pragma once

#include "documents/document.h"
#include "domain/richtext.h"

namespace bagalau::documents {

/// What stands for a field of a text.
using FieldValue = std::function<QString(const QString& field)>;

Runs runsOf(const domain::RichLine& line, const FieldValue& value);

/// The text as blocks of a paper: paragraphs with an indent, lists whole, tables with their head.
QList<Block> blocksOf(const domain::RichText& text, const FieldValue& value);

} // namespace bagalau::documents
