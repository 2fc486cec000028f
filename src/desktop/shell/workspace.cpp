#include "desktop/shell/workspace.h"

#include "workflow/views.h"

namespace bagalau::desktop {

Workspace::Workspace(workflow::Environment environment, Prompts& prompts)
    : m_environment(std::move(environment)), m_prompts(prompts)
{
}

Workspace::~Workspace() = default;

bool Workspace::mayLeave() const
{
    for (const auto& [owner, guard] : m_guards)
        if (m_session && owner && !guard())
            return false;
    return true;
}

bool Workspace::open(std::unique_ptr<workflow::Session> session)
{
    if (!mayLeave())
        return false;
    m_session = std::move(session);
    m_official.clear();
    const QList<domain::Block> blocks = m_session ? workflow::blocksOf(*m_session) : QList<domain::Block>();
    m_block = blocks.isEmpty() ? QString() : blocks.first().id;
    if (m_session)
        connect(m_session.get(), &workflow::Session::changed, this, &Workspace::changed);
    emit sessionChanged();
    emit officialChanged();
    return true;
}

bool Workspace::close()
{
    return open(nullptr);
}

void Workspace::setOfficial(const QString& name)
{
    m_official = name;
    emit officialChanged();
}

void Workspace::setLanguage(base::Language language)
{
    m_language = language;
    emit languageChanged();
}

void Workspace::setBlock(const QString& block)
{
    m_block = block;
    emit blockChanged();
}

bool Workspace::run(QWidget* parent, const std::function<void()>& act)
{
    try {
        act();
        return true;
    } catch (const base::Problem& problem) {
        show(parent, problem);
        return false;
    }
}

void Workspace::show(QWidget* parent, const base::Problem& problem)
{
    m_prompts.showProblem(parent, problem.text(m_language), problem.detail());
}

} // namespace bagalau::desktop
