#pragma once

#include "documents/paperdata.h"
#include "documents/papertemplate.h"

namespace bagalau::documents {

/// How the papers of an office look: a choice of its administrator.
struct PaperLook
{
    PageStyle page;
    base::Bilingual head;  ///< lines of the letterhead, a line feed between them; empty: the name of the office
    QByteArray emblem;     ///< PNG or JPEG above the letterhead; empty: none
    int emblemHeight = 18; ///< millimetres
};

/// The paper that a template makes of data. The template was read without faults.
Document composePaper(const PaperTemplate& paper, const PaperData& data, const PaperLook& look,
                      base::Language language);

} // namespace bagalau::documents
