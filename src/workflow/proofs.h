#pragma once

#include "domain/proof.h"
#include "workflow/issueconclusion.h"

namespace bagalau::workflow {

/// A calculation as it stands now: values only, so that its papers can be made in a worker thread.
struct ProofPlan
{
    QString body;
    QString block;
    QString direction; ///< only this one; empty: all that the office scores
    QString number;    ///< of the conclusion that froze exactly this; empty: a working paper
    QDate made;
    base::Bilingual bodyName;
    int year = 0;
    bool partial = false; ///< others score a part of the block
    domain::Edition edition;
    QString variant;
    domain::Inputs inputs;
    domain::Assessment assessment;
    PaperOffice papers;
};

/// Reads only; a calculation that lacks something is opened too, with what it lacks. Throws Refused where others
/// assess.
ProofPlan planProof(const Session& session, const QString& body, const QString& block, const QString& direction = {});

/// The proof sheet as PDF, DOCX and a workbook with live formulas, in Kazakh and Russian. Pure.
QList<MadeFile> makeProofs(const ProofPlan& plan);

/// Every step of an assessment opened, from the inputs it was made of.
domain::Proof proofOf(const domain::Edition& edition, const domain::Variant& variant, const domain::Inputs& inputs,
                      const domain::Assessment& assessment);

} // namespace bagalau::workflow
