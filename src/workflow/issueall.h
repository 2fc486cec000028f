#pragma once

#include "base/problem.h"
#include "workflow/issueconclusion.h"

#include <functional>

namespace bagalau::workflow {

/// A body that waits for its conclusion.
struct IssueCandidate
{
    domain::AssessedBody body;
    std::optional<base::Message> missing; ///< what is in the way; none: it can be issued
};

/// Every body of the block on which this office concludes and has not yet, in the order of the register.
QList<IssueCandidate> issueCandidates(const Session& session, const QString& block);

/// What became of one body of many.
struct IssuedBody
{
    QString body;
    QString number; ///< of its conclusion; empty: it was not issued
    qint64 entry = 0;
    std::optional<base::Number> score;
    QList<MadeFile> files;
    std::optional<base::Problem> problem; ///< why it was not issued
};

/// Issues the conclusions on bodies one after another, each an act with a journal entry of its own. `tick(done, total)`
/// is asked before each: false ends it there; what was issued stays issued, nothing is half done. `issued` hears of
/// each at once. A body that is refused does not stop the others.
void issueAll(Session& session, const QString& block, const QStringList& bodies, bool together, const QString& official,
              const std::function<bool(int done, int total)>& tick,
              const std::function<void(const IssuedBody&)>& issued);

} // namespace bagalau::workflow
