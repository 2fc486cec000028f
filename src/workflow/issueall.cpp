#include "workflow/issueall.h"

#include "workflow/views.h"

namespace bagalau::workflow {

namespace {

std::optional<base::Message> missingFor(const Session& session, const QString& body, const QString& block)
{
    try {
        planConclusion(session, body, block);
        return std::nullopt;
    } catch (const base::Problem& problem) {
        return problem.message();
    }
}

IssuedBody issueOne(Session& session, const QString& body, const QString& block, bool together, const QString& official)
{
    IssuedBody one;
    one.body = body;
    try {
        ConclusionPlan plan = planConclusion(session, body, block);
        plan.together = together;
        const QList<MadeFile> files = makeDocuments(plan);
        one.entry = issueConclusion(session, plan, files, official);
        one.number = plan.number;
        one.score = plan.assessment.score;
        one.files = files;
    } catch (const base::Problem& problem) {
        one.problem = problem;
    }
    return one;
}

} // namespace

QList<IssueCandidate> issueCandidates(const Session& session, const QString& block)
{
    QList<IssueCandidate> all;
    for (const BodyStatus& status : bodyStatuses(session, block))
        if (!status.refusal && !status.noConclusion && status.conclusion.isEmpty())
            all << IssueCandidate{status.body, missingFor(session, status.body.id, block)};
    return all;
}

void issueAll(Session& session, const QString& block, const QStringList& bodies, bool together, const QString& official,
              const std::function<bool(int done, int total)>& tick,
              const std::function<void(const IssuedBody&)>& issued)
{
    const int total = int(bodies.size());
    for (int done = 0; done < total; ++done) {
        if (!tick(done, total))
            return;
        issued(issueOne(session, bodies[done], block, together, official));
    }
    tick(total, total);
}

} // namespace bagalau::workflow
