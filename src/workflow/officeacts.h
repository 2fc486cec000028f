#pragma once

#include "workflow/schedule.h"

namespace bagalau::workflow {

/// The years for whose results there is a methodology edition, ascending.
QList<int> assessableYears();

/// A new store at `path` (which must not exist) of an office that serves these authorities and assesses the results of
/// this year; with the editions for that year. All or nothing. Throws Refused for unknown authorities or a year without
/// any edition, File where it cannot be written. A training store takes `trainingDay` for today.
void createStore(const QString& path, const QStringList& authorities, int year, const Environment& environment,
                 QDate trainingDay = {});

/// Adds somebody who works in the store; returns the journal entry's number. `by` may be empty: at the set-up of a
/// store nobody is in it yet, and the journal then names the user of the computer.
qint64 addOfficial(Session& session, const domain::Official& official, const QString& by);
QList<domain::Official> officials(const Session& session);

/// A verified dated copy of the store; returns its path. Empty target: beside the store.
QString backup(const Session& session, const QString& target = {});

/// The journal, oldest first.
QList<domain::JournalEntry> journal(const Session& session);

} // namespace bagalau::workflow
