#include "desktop/shell/stores.h"

#include "desktop/shell/background.h"
#include "workflow/officeacts.h"
#include "workflow/training.h"

#include <QDir>
#include <QFileInfo>

using bagalau::base::Problem;

namespace bagalau::desktop {

Stores::Stores(Workspace& workspace, Settings& settings, QString training, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_settings(settings), m_training(std::move(training))
{
}

bool Stores::open(QWidget* window, const QString& path)
{
    const auto act = [this, &path] {
        if (m_workspace.session() && QFileInfo(m_workspace.session()->path()) == QFileInfo(path))
            return; // it is open: its own lock would refuse it
        if (!m_workspace.open(std::make_unique<workflow::Session>(
                QFileInfo(path).absoluteFilePath(), workflow::Session::Mode::Write, m_workspace.environment())))
            return;
        m_settings.addRecent(path);
        chooseLastOfficial();
    };
    return m_workspace.run(window, act);
}

void Stores::chooseLastOfficial()
{
    for (const domain::Official& official : workflow::officials(*m_workspace.session()))
        if (official.name == m_settings.lastOfficial())
            m_workspace.setOfficial(official.name);
}

void Stores::openTraining(QWidget* window)
{
    if (QFileInfo(m_training).isFile()) {
        open(window, m_training);
        return;
    }
    begin(tr("The training cycle is being prepared: ten reports are read and taken in …"));
    const auto make = [path = m_training] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        workflow::createTrainingStore(path);
        return path;
    };
    const auto done = [this, window](const QString& path) {
        end();
        open(window, path);
    };
    const auto failed = [this, window](const Problem& problem) {
        end();
        m_workspace.show(window, problem);
    };
    inBackground<QString>(this, make, done, failed);
}

void Stores::backup(QWidget* window)
{
    begin(tr("The backup is being written …"));
    // A connection of its own: the window's stays in the window's thread, and reading needs no lock.
    const auto make = [path = m_workspace.session()->path(), environment = m_workspace.environment()] {
        const workflow::Session reading(path, workflow::Session::Mode::Read, environment);
        return workflow::backup(reading);
    };
    const auto done = [this](const QString& path) {
        end();
        emit said(tr("Backup written and verified: %1").arg(QDir::toNativeSeparators(path)));
    };
    const auto failed = [this, window](const Problem& problem) {
        end();
        m_workspace.show(window, problem);
    };
    inBackground<QString>(this, make, done, failed);
}

void Stores::begin(const QString& what)
{
    m_busy = true;
    emit busyChanged(what);
}

void Stores::end()
{
    m_busy = false;
    emit busyChanged({});
}

} // namespace bagalau::desktop
