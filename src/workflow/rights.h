#pragma once

#include "workflow/session.h"

namespace bagalau::workflow {

/// The roles of officials, in the order in which they are offered.
const QStringList& roles();
base::Bilingual roleName(const QString& role);
/// "loaded a report" ...: what an act of the journal is called, in the past tense.
base::Bilingual actName(const QString& act);

/// The official's name as the store writes it, if the store has this official and the role may do this act; else throws
/// Refused. The window and the command line come through here alike.
QString requireRight(const Session& session, const QString& official, const QString& act);
bool mayDo(const QString& role, const QString& act);

/// Everybody who did something in the assessment of a body in this cycle, in whatever block (loaded, accepted, wrote,
/// reviewed, concluded), with the entries. They may not sit in its special commission (clause 59).
QList<domain::Participation> participants(const QList<domain::JournalEntry>& journal, const QString& body);
QList<domain::Participation> participants(const Session& session, const QString& body);

} // namespace bagalau::workflow
