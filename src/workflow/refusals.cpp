#include "workflow/refusals.h"

#include "store/act.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace bagalau::workflow {

void recordRefusal(Session& session, const domain::JournalEntry& tried, const base::Problem& problem) noexcept
{
    if (session.database().mode() != store::Database::Mode::Write)
        return;
    try {
        domain::JournalEntry entry = tried;
        entry.act = u"refused"_s;
        store::Act act(session.database(), entry);
        act.commit({{u"tried"_s, tried.act},
                    {u"code"_s, problem.message().code},
                    {u"kk"_s, problem.text(base::Language::Kk)},
                    {u"ru"_s, problem.text(base::Language::Ru)}});
        session.tellChanged();
    } catch (...) { // NOLINT(bugprone-empty-catch): the refusal itself is told to whoever tried
    }
}

} // namespace bagalau::workflow
