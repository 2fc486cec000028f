#pragma once

#include "store/act.h"
#include "workflow/issueconclusion.h"

class QJsonArray;

namespace bagalau::workflow {

// What issuing a conclusion and closing an objection (which issues a successor) have in common. Inside workflow only.

/// Text from the numbers alone, for sections nobody has written yet.
Texts suggestedTexts(const Session& session, const QString& body, const QString& block,
                     const domain::Assessment& assessment);

/// The texts of a conclusion on this assessment as it freezes them: what officials wrote, else what is suggested, with
/// the values in the places of the fields.
Texts frozenTexts(const Session& session, const QString& body, const QString& block,
                  const domain::Assessment& assessment);

/// A plan with everything but texts and review. Throws Refused without a score.
ConclusionPlan planFor(const Session& session, const QString& body, const QString& block, const domain::Inputs& inputs);

/// Whether a conclusion was issued with both languages in one document too.
bool issuedTogether(const domain::Conclusion& conclusion);

QJsonObject snapshotOf(const ConclusionPlan& plan);

/// Documents that somebody sends or attaches, at most 64 MiB each. Throws Problem(File).
QList<MadeFile> readDocuments(const QStringList& paths);
QList<domain::FileReference> keepFiles(const Session& session, const store::Act& act, const QList<MadeFile>& files);
QJsonArray filesJson(const QList<domain::FileReference>& files);

/// Adds the conclusion within an act; returns what the journal says of it.
QJsonObject addConclusion(const Session& session, const store::Act& act, const ConclusionPlan& plan,
                          const QList<MadeFile>& files);

} // namespace bagalau::workflow
