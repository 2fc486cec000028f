#pragma once

#include "documents/papercompose.h"
#include "documents/papers.h"
#include "workflow/paperdata.h"
#include "workflow/papers.h"

namespace bagalau::workflow {

// What papers are made of, read from the store. Inside workflow only.

/// A template, what it speaks of, and how the papers of the office look.
struct PaperMaterial
{
    documents::PaperTemplate paper;
    documents::PaperData data;
    documents::PaperLook look;
};

/// The template in use. Throws Refused, with its faults, where it is not to be used.
documents::PaperTemplate paperTemplate(const PaperOffice& office, const QString& id);
documents::PaperLook paperLook(const PaperSettings& settings);
PaperPlan paperPlan(const PaperOffice& office, const QString& id, const QString& stem,
                    const documents::PaperData& data);

/// The proof sheet of a calculation.
documents::Document proofPaper(const PaperOffice& office, const documents::ProofContent& content,
                               base::Language language);

PaperHead paperHead(const Session& session, const QString& body, const QString& block);
/// A conclusion that was issued, by whatever office, as papers name it.
NamedConclusion namedConclusion(const Session& session, const domain::Conclusion& conclusion);
/// The same of one that is about to be issued.
NamedConclusion namedConclusion(const ConclusionPlan& plan);

documents::PaperData overallData(const Session& session, const QString& body);
documents::PaperData reconciliationData(const Session& session, const QString& body, const QString& block);
documents::PaperData findingsData(const Session& session, const PaperRequest& request);
documents::PaperData transmittalData(const Session& session, const QString& body, const QString& block);
documents::PaperData deliveryData(const Session& session, const QString& block, int package);
documents::PaperData recommendationsData(const Session& session, const QString& body, const QString& block);
/// `successor`: of the answer that is being made; without a number, the one that the objection has.
documents::PaperData objectionData(const Session& session, const domain::Objection& objection,
                                   const NamedConclusion& successor, QDate sent);

/// The letters and the table that go with the answer to an objection.
QList<PaperPlan> answerPapers(const Session& session, const domain::Objection& objection,
                              const NamedConclusion& successor, QDate sent);

} // namespace bagalau::workflow
