#pragma once

#include "workflow/objections.h"
#include "workflow/papers.h"

namespace bagalau::workflow {

/// What closing an objection makes: answer letters, and a successor conclusion where something was accepted.
struct ClosePlan
{
    int number = 0;
    QDate sent;
    domain::Objection objection;
    std::optional<ConclusionPlan> successor;
    QList<PaperPlan> letters; ///< to the assessed body and to the working body, and the table of disagreements
};

/// Throws Refused while an item has no decision (clause 60).
ClosePlan planClose(const Session& session, int number, QDate sent);
/// The same for who is about to close it: a refusal stands in the journal.
ClosePlan requireClosable(Session& session, int number, QDate sent, const QString& official);

struct ClosedFiles
{
    QList<MadeFile> letters;
    QList<MadeFile> successor;
};
/// Pure.
ClosedFiles makeClosingDocuments(const ClosePlan& plan);
/// From now on the decision is final, and with it the conclusion (clause 60, but for clause 62).
qint64 closeObjection(Session& session, const ClosePlan& plan, const ClosedFiles& files, const QString& official);

} // namespace bagalau::workflow
