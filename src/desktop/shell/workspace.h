#pragma once

#include "base/problem.h"
#include "workflow/session.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <vector>

class QPrinter;
class QWidget;

namespace bagalau::desktop {

class Settings;

/// What a question to the person or to the system looks like; tests answer by a fake.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// A text that can be copied; stays until it is closed.
    virtual void showProblem(QWidget* parent, const QString& text, const QString& detail) = 0;
    virtual bool confirm(QWidget* parent, const QString& question) = 0;
    /// Empty: cancelled.
    virtual QString askText(QWidget* parent, const QString& title, const QString& label) = 0;
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter) = 0;
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
    virtual void openInSystem(const QString& path) = 0;
    /// Which printer, which of so many pages, how many copies; false: cancelled. Without a printer a file is offered.
    virtual bool setUpPrinter(QWidget* parent, QPrinter& printer, int pages) = 0;
};

/// What all pages share: the open store, who works, the language, the prompts. Pages ask it to do acts, so that a
/// Problem is shown in one way.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(workflow::Environment environment, Prompts& prompts);
    ~Workspace() override;

    workflow::Session* session() const { return m_session.get(); } ///< null: no store is open
    const workflow::Environment& environment() const { return m_environment; }
    Prompts& prompts() const { return m_prompts; }
    const QString& official() const { return m_official; }
    base::Language language() const { return m_language; }
    const QString& block() const { return m_block; } ///< the block that the pages show

    /// False: something forbids leaving the store that is open, and nothing was done.
    bool open(std::unique_ptr<workflow::Session> session);
    bool close();
    /// Asks whether the store may be left: who has something to save saves it, or asks the person.
    void addGuard(QObject* owner, std::function<bool()> mayLeave) { m_guards.emplace_back(owner, std::move(mayLeave)); }
    bool mayLeave() const;
    void setOfficial(const QString& name);
    void setLanguage(base::Language language);
    void setBlock(const QString& block);
    /// Where pages keep how they are looked at; not owned, may be null.
    void remember(Settings* settings) { m_settings = settings; }
    Settings* settings() const { return m_settings; }

    /// The registers and the procedure of the store's year; what ships while none is open.
    const workflow::Library& library() const { return m_session ? m_session->library() : workflow::Library::shipped(); }
    QString text(const base::Bilingual& text) const { return text.in(m_language); }
    QString text(const base::Message& message) const { return base::render(message, m_language); }

    /// Runs an act in this thread; shows a Problem and returns false if it fails.
    bool run(QWidget* parent, const std::function<void()>& act);
    void show(QWidget* parent, const base::Problem& problem);

signals:
    void sessionChanged(); ///< another store, or none
    void changed();        ///< something in the store changed
    void officialChanged();
    void languageChanged();
    void blockChanged();

private:
    workflow::Environment m_environment;
    Prompts& m_prompts;
    std::unique_ptr<workflow::Session> m_session;
    QString m_official;
    base::Language m_language = base::Language::Kk;
    QString m_block;
    Settings* m_settings = nullptr;
    std::vector<std::pair<QPointer<QObject>, std::function<bool()>>> m_guards;
};

} // namespace bagalau::desktop
