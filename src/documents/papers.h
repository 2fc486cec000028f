#pragma once

#include "documents/document.h"
#include "domain/assessment.h"
#include "domain/inputs.h"
#include "domain/proof.h"
#include "domain/records.h"

namespace bagalau::documents {

/// A section that officials wrote, with its heading.
struct WrittenSection
{
    base::Bilingual heading;
    base::Bilingual text;
};

/// Something that a conclusion says otherwise than the one that it replaces.
struct ChangeLine
{
    base::Bilingual what;
    base::Bilingual before;
    base::Bilingual after;
};

/// All that a conclusion says; nothing in it is calculated here.
struct ConclusionContent
{
    QString number;
    QString replaces;          ///< number of the conclusion that this one corrects; empty: the first
    QList<ChangeLine> changes; ///< against that one
    QDate issued;
    base::Bilingual body;
    QString excludedActivity; ///< id of the register; empty: none
    base::Bilingual passedTo; ///< who gets the results as recommendations; empty: the body goes on
    base::Bilingual authority;
    int year = 0;
    QString reviewedBy;
    const domain::Edition* edition = nullptr;
    const domain::Variant* variant = nullptr;
    const domain::Assessment* assessment = nullptr;
    const domain::Inputs* inputs = nullptr;
    QList<WrittenSection> sections;
};

/// The conclusion on a block (annexes 6 and 7 of the block 1 methodology, clause 47 of the System).
Document conclusionPaper(const ConclusionContent& content, base::Language language);

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
/// place, and the open points of the methodology on which numbers rest.
Document proofSheet(const ProofContent& content, base::Language language);

/// The same as a workbook (.xlsx) with live formulas: whoever changes an input sees another score.
QByteArray proofBook(const ProofContent& content, base::Language language);

/// What a special commission decided, for the answer to the assessed body and to the working body.
struct AnswerContent
{
    const domain::Objection* objection = nullptr;
    const domain::CommissionRule* commission = nullptr;
    QDate sent;
    base::Bilingual body;
    base::Bilingual authority;
    QString number; ///< of the contested conclusion
    QString scoreBefore;
    QString successor; ///< number; empty: nothing was changed
    QString scoreAfter;
    base::Bilingual degreeAfter;
    const domain::Assessment* assessment = nullptr; ///< of the contested conclusion: names of its items
};

Document answerLetter(const AnswerContent& content, base::Language language);
/// Annex 8: conclusion, objection, decision and ground for each item.
Document tableOfDisagreements(const AnswerContent& content, base::Language language);

/// "A. Мақсатқа қол жеткізу – 1.1 Сала мақсаты": an item as papers name it.
base::Bilingual itemTitle(const domain::AssessmentItem& item);

} // namespace bagalau::documents
