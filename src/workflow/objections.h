#pragma once

#include "workflow/acceptvalues.h"
#include "workflow/delivery.h"

namespace bagalau::workflow {

/// One item as the assessed body contests it.
struct ContestedItem
{
    QString item;                          ///< id of an item of the conclusion's assessment
    QString demand = {};                   ///< what it asks for
    QString reason = {};                   ///< on what that rests
    QList<EstablishedValue> proposed = {}; ///< the inputs as it wants them, where it says so
};

struct ObjectionRequest
{
    QString body;
    QString block;
    QDate received;
    QList<ContestedItem> items;
    QString ground;
    QStringList documents; ///< paths
    QString incoming = {}; ///< number of the letter
    QDate dated = {};      ///< date of the letter
    /// Registered as not considered, by this rule of the procedure (late, no-documents ...); empty: considered.
    QString refusedBy = {};
    base::Bilingual refusalGround = {}; ///< needed where the rule is a matter of judgement
};

struct RegisteredObjection
{
    qint64 entry = 0;
    int number = 0;
    domain::Deadline answer; ///< until when the answer is due (clause 60)
};

/// By which rules of the procedure an objection that came on this day, with or without documents, is not considered.
QList<domain::AdmissibilityRule> againstAdmission(const Session& session, const QString& body, const QString& block,
                                                  QDate received, bool documents);

/// Throws Refused where the law does: late (clause 57), without documents (clause 58), nothing contested, a conclusion
/// that is final. An objection that is refused so can be registered as not considered, with the rule.
RegisteredObjection registerObjection(Session& session, const ObjectionRequest& request, const QString& official);

/// After it was registered: these items are not considered, by a rule that is a matter of judgement.
qint64 refuseItems(Session& session, int number, const QStringList& items, const QString& rule,
                   const base::Bilingual& ground, const QString& official);

/// The assessed body takes back these items, with its letter.
qint64 withdrawItems(Session& session, int number, const QStringList& items, const PassageRequest& letter,
                     const QString& official);

/// A paper of the appeal was made or signed: its number, date, who signed it, when the assessed body was made
/// acquainted with it. The table of disagreements is signed by the chair (paragraph 41 of the block 1 methodology).
qint64 notePaper(Session& session, int number, const domain::SignedPaper& paper, const QString& official);

/// Throws Refused if there is no such objection, or it was answered.
domain::Objection requireObjection(const Session& session, int number);
domain::Objection requireOpenObjection(const Session& session, int number);

/// Of the items of an objection that were accepted: what they change, with the ground of the decision.
QList<EstablishedValue> acceptedChanges(const domain::Objection& objection);

} // namespace bagalau::workflow
