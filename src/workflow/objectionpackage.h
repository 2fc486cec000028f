#pragma once

#include "domain/journal.h"
#include "workflow/session.h"

namespace bagalau::workflow {

// An objection, or a re-verification, in a package. Inside workflow only.

/// As the package carries it: what the journal can vouch for.
QJsonObject objectionJson(const domain::Objection& objection, const QString& conclusion, const QString& successor);

struct ObjectionFaults
{
    QStringList lacking;           ///< what the journal says otherwise, or does not say
    QList<base::Message> unlawful; ///< a commission or a sitting that could not decide
};
/// Compares with the journal: orders and members, sittings, votes, decisions, what was taken back or not considered,
/// the conclusion and its successor, and by their digests the documents and the answers. A member may have taken part
/// in the assessment after the order or the sitting, not before. What an earlier program did not write into the journal
/// is not compared.
ObjectionFaults objectionFaults(const QList<domain::JournalEntry>& journal, const QString& body, const QString& block,
                                const QJsonObject& objection);

} // namespace bagalau::workflow
