#pragma once

#include "workflow/acceptvalues.h"
#include "workflow/papers.h"

namespace bagalau::workflow {

/// The assessed body has received the latest conclusion: the time for objections starts. Once for each conclusion.
qint64 deliverConclusion(Session& session, const QString& body, const QString& block, QDate received,
                         const QString& official);

struct ObjectionRequest
{
    QString body;
    QString block;
    QDate received;
    QStringList items; ///< ids of items of the conclusion's assessment
    QString ground;
    QStringList documents; ///< paths
};

struct RegisteredObjection
{
    qint64 entry = 0;
    int number = 0;
    domain::Deadline answer; ///< until when the answer is due (clause 60)
};

/// Throws Refused where the law does: late (clause 57), without documents (clause 58), nothing contested, a conclusion
/// that is final.
RegisteredObjection registerObjection(Session& session, const ObjectionRequest& request, const QString& official);

/// Throws Refused with every fault: too few members, no representative of the working body, somebody who took part in
/// the assessment (clause 59).
qint64 formCommission(Session& session, int number, const QList<domain::CommissionMember>& members,
                      const QString& official);

/// The commission's decision on one item, with its ground; an accepted one says which inputs change to what.
qint64 decideItem(Session& session, int number, const QString& item, bool accept, const QString& ground,
                  const QList<EstablishedValue>& changes, const QString& official);

/// What accepting changes would make of the assessment, to be shown before and after.
domain::Assessment assessmentAfter(const Session& session, int number, const QList<EstablishedValue>& changes);

/// What closing an objection makes: answer letters, and a successor conclusion where something was accepted.
struct ClosePlan
{
    int number = 0;
    QDate sent;
    domain::Objection objection;
    std::optional<ConclusionPlan> successor;
    QList<PaperPlan> letters; ///< to the assessed body and to the working body, and the table of disagreements
};

/// Throws Refused while an item has no decision.
ClosePlan planClose(const Session& session, int number, QDate sent);
struct ClosedFiles
{
    QList<MadeFile> letters;
    QList<MadeFile> successor;
};
/// Pure.
ClosedFiles makeClosingDocuments(const ClosePlan& plan);
qint64 closeObjection(Session& session, const ClosePlan& plan, const ClosedFiles& files, const QString& official);

} // namespace bagalau::workflow
