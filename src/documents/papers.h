#pragma once

#include "documents/paperdata.h"
#include "domain/assessment.h"
#include "domain/inputs.h"
#include "domain/proof.h"
#include "domain/records.h"

namespace bagalau::documents {

/// A calculation that is opened; nothing in it is calculated here.
struct ProofContent
{
    QString number; ///< of the conclusion it belongs to; empty: a working paper
    QDate made;
    base::Bilingual body;
    int year = 0;
    QString direction;    ///< only this one was calculated; empty: all that the office scores
    bool partial = false; ///< others score a part of the block
    const domain::Edition* edition = nullptr;
    const domain::Variant* variant = nullptr;
    const domain::Assessment* assessment = nullptr;
    const domain::Inputs* inputs = nullptr;
    const domain::Proof* proof = nullptr;
};

/// The calculation, to be redone with a pocket calculator: every input with its cell, every formula with the values in
/// place, and the open points of the methodology on which numbers rest. What the content points to lives until the
/// paper is composed.
PaperData proofData(const ProofContent& content);

/// The same as a workbook (.xlsx) with live formulas: whoever changes an input sees another score.
QByteArray proofBook(const ProofContent& content, base::Language language);

} // namespace bagalau::documents
