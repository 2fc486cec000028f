#pragma once

#include "base/finding.h"
#include "workflow/session.h"

namespace bagalau::workflow {

/// Something that stands against issuing a conclusion, or that should be looked at before.
struct IssueCheck
{
    base::Finding::Weight weight = base::Finding::Weight::Blocker; ///< warnings and notes do not forbid the issue
    base::Message message;                                         ///< says what to do, too
    QString section;                                               ///< id; empty: about the assessment
    std::optional<base::Language> side;                            ///< of the section; nothing: both
    bool operator==(const IssueCheck&) const = default;
};

/// All of it at once, what forbids the issue first: review, texts that are missing, fields that do not exist, numbers
/// that differ between the languages or from the assessment, terms. Throws Refused where others conclude, or a
/// conclusion was issued already.
QList<IssueCheck> issueChecks(const Session& session, const QString& body, const QString& block);

/// Throws Refused with everything that forbids the issue, in one Problem; the code is that of the first.
void requireIssuable(const QList<IssueCheck>& checks);

} // namespace bagalau::workflow
