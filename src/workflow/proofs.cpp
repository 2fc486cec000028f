#include "workflow/proofs.h"

#include "documents/docxwriter.h"
#include "documents/papers.h"
#include "documents/pdfwriter.h"
#include "scoring/proof.h"
#include "workflow/assessments.h"
#include "workflow/papercontent.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;

namespace bagalau::workflow {

namespace {

// The number of a conclusion belongs to what it froze: not to a part of it, nor to values that a decision changed
// since.
QString numberOf(const Session& session, const ProofPlan& plan)
{
    const auto conclusion = latestConclusion(session, plan.body, plan.block);
    if (!conclusion || !plan.direction.isEmpty())
        return {};
    const QJsonValue result = conclusion->snapshot[u"result"_s];
    const bool same = result[u"inputs_digest"_s].toString() == plan.assessment.inputsDigest &&
                      result[u"edition_digest"_s].toString() == plan.assessment.editionDigest;
    return same ? conclusion->number : QString();
}

} // namespace

ProofPlan planProof(const Session& session, const QString& body, const QString& block, const QString& direction)
{
    const QStringList served = session.requireAssessor(body, block);
    ProofPlan plan;
    plan.body = body;
    plan.block = block;
    plan.direction = direction;
    plan.made = session.today();
    plan.bodyName = session.library().registers.body(body)->name;
    plan.year = session.office().year;
    plan.partial = served != QStringList{QString()};
    plan.edition = session.editionOf(block);
    plan.variant = session.variantOf(body, block).id;
    plan.inputs = inputsOf(session, body, block);
    plan.assessment = assessmentOf(session, body, block, direction);
    plan.number = numberOf(session, plan);
    plan.papers = paperOffice(session);
    return plan;
}

QList<MadeFile> makeProofs(const ProofPlan& plan)
{
    const domain::Variant& variant = *plan.edition.variant(plan.variant);
    const domain::Proof proof = proofOf(plan.edition, variant, plan.inputs, plan.assessment);
    const documents::ProofContent content{plan.number,      plan.made,    plan.bodyName, plan.year,
                                          plan.direction,   plan.partial, &plan.edition, &variant,
                                          &plan.assessment, &plan.inputs, &proof};
    const QString stem =
        plan.body + u'-' + plan.block + (plan.direction.isEmpty() ? QString() : u"-"_s) + plan.direction + u"-proof-"_s;
    QList<MadeFile> files;
    for (const base::Language language : base::officialLanguages) {
        const QString name = stem + base::languageCode(language);
        const documents::Document paper = proofPaper(plan.papers, content, language);
        files << MadeFile{name + u".pdf"_s, documents::toPdf(paper)}
              << MadeFile{name + u".docx"_s, documents::toDocx(paper)}
              << MadeFile{name + u".xlsx"_s, documents::proofBook(content, language)};
    }
    return files;
}

domain::Proof proofOf(const domain::Edition& edition, const domain::Variant& variant, const domain::Inputs& inputs,
                      const domain::Assessment& assessment)
{
    return scoring::proofOf(edition, variant, inputs, assessment);
}

} // namespace bagalau::workflow
