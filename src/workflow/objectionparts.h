#pragma once

#include "workflow/issueconclusion.h"
#include "workflow/objections.h"
#include "workflow/specialcommission.h"

namespace bagalau::workflow {

// What objections and re-verifications have in common. Inside workflow only.

/// Throws Refused unless something is contested, and all of it is in the assessment.
void requireContested(const Session& session, const QString& body, const QString& block,
                      const QList<ContestedItem>& items);

/// As they are kept; throws Refused where a proposed value cannot be.
QList<domain::ObjectionItem> contestedItems(const Session& session, const domain::Objection& objection,
                                            const QList<ContestedItem>& contested);

/// Writes it into the register under the next number.
RegisteredObjection addObjection(Session& session, const domain::JournalEntry& entry, domain::Objection objection,
                                 const QString& conclusion, const QList<MadeFile>& documents);

/// As it will be recorded; throws Refused where somebody sat who may not, or who assessed (clause 59).
domain::Sitting sittingOf(const Session& session, const domain::Objection& objection, const SittingRequest& request);
/// Records it; does not tell the session.
qint64 recordSitting(Session& session, const domain::JournalEntry& entry, const domain::Objection& objection,
                     const domain::Sitting& sitting);
/// The last entry by which another commission sits on the objection, or a member of it does not; 0: there is none.
qint64 lastComposition(const Session& session, const domain::Objection& objection);

/// Something of it came before the commission, or was taken back by the assessed body itself: an objection that was not
/// let in neither ends the appeal nor holds it open.
bool admitted(const domain::Objection& objection);

// As the journal and packages write them.
QJsonObject valuesJson(const QMap<QString, domain::Value>& values);
QJsonArray votesJson(const QList<domain::Vote>& votes);
QJsonArray membersJson(const QList<domain::CommissionMember>& members);

/// Of an item that the assessed body took back, by its letter of this day and number.
base::Bilingual withdrawalGround(QDate day, const QString& number);

} // namespace bagalau::workflow
