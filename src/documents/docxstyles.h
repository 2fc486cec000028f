#pragma once

#include "documents/document.h"

namespace bagalau::documents {

/// word/styles.xml: the looks by name, so that whoever goes on writing in the file keeps them. Times New Roman 14, as
/// the rules of record keeping ask of official papers.
QByteArray docxStyles(base::Language language, const PageStyle& style);

/// word/numbering.xml: the dash list, and for each numbered list a numbering of its own that begins with 1.
QByteArray docxNumbering(int numberedLists);
inline constexpr int dashNumbering = 1;
inline constexpr int firstNumbering = 2;

} // namespace bagalau::documents
