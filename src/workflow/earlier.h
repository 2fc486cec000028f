#pragma once

#include "base/finding.h"
#include "domain/earlier.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// What a file says about earlier years, before it is taken in; with every doubt, never the first one only.
struct EarlierLoad
{
    QString file;   ///< its name
    QString digest; ///< SHA-256; empty for a store: it is named by its office and year
    QList<domain::EarlierResult> results;
    base::Findings findings; ///< the cell of a place is the line

    bool blocked() const { return results.isEmpty() || anyOf(findings, base::Finding::Weight::Blocker); }
};

/// Reads a store of an earlier year (its issued conclusions; it is never written to), or a table of text with the
/// columns year, body, block, score and, if there are more, degree, kk, ru (recommendations, a line for each): UTF-8
/// with or without BOM, separated by semicolons, commas or tabs, with or without a first line that names the columns.
/// Bodies, blocks and degrees stand there by their id or their name. Throws Problem for a file that cannot be read, and
/// Refused for a store of a year that is not earlier.
EarlierLoad readEarlier(const Session& session, const QString& path);

/// Takes the results in, in the place of what was known for the same years; `source` says from where they are, empty:
/// the file says it itself. Throws Refused, with all that is against it, for what is blocked.
qint64 takeInEarlier(Session& session, const EarlierLoad& load, const QString& source, const QString& official);

/// Of a body and block, or with empty ids of all, by year.
QList<domain::EarlierResult> earlierResults(const Session& session, const QString& body = {},
                                            const QString& block = {});
/// The last one before the assessed year; nothing where none is known.
std::optional<domain::EarlierResult> lastEarlierResult(const Session& session, const QString& body,
                                                       const QString& block);

/// The name of a degree by the edition that the store has for the block; its id where there is none.
base::Bilingual degreeName(const Session& session, const QString& block, const QString& degree);

} // namespace bagalau::workflow
