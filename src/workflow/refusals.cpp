#include "workflow/refusals.h"

#include "store/act.h"
#include "store/database.h"
#include "workflow/assessments.h"

using namespace Qt::StringLiterals;

namespace bagalau::workflow {

void recordRefusal(Session& session, const Attempt& tried, const base::Problem& problem) noexcept
{
    if (session.database().mode() != store::Database::Mode::Write)
        return;
    try {
        domain::JournalEntry entry = tried.entry;
        entry.act = u"refused"_s;
        store::Act act(session.database(), entry);
        QJsonObject payload{{u"tried"_s, tried.entry.act},
                            {u"code"_s, problem.message().code},
                            {u"kk"_s, problem.text(base::Language::Kk)},
                            {u"ru"_s, problem.text(base::Language::Ru)}};
        if (tried.objection > 0)
            payload[u"objection"_s] = QString::number(tried.objection);
        act.commit(payload);
        session.tellChanged();
    } catch (...) { // NOLINT(bugprone-empty-catch): the refusal itself is told to whoever tried
    }
}

void requireChangeable(Session& session, const QString& body, const QString& block, const QString& act,
                       const QString& official)
{
    orRecordRefusal(session, {session.entry(official, act, body, block)},
                    [&] { requireNotConcluded(session, body, block); });
}

} // namespace bagalau::workflow
