#pragma once

#include "desktop/shell/settings.h"
#include "desktop/shell/workspace.h"

namespace bagalau::desktop {

/// Opens, makes and backs up stores for the window; remembers which were open.
class Stores final : public QObject
{
    Q_OBJECT

public:
    /// `training`: where the training store of this user lies, or will lie.
    Stores(Workspace& workspace, Settings& settings, QString training, QObject* parent = nullptr);

    bool open(QWidget* window, const QString& path);
    /// Makes the training store first if there is none; that takes seconds and runs beside the window.
    void openTraining(QWidget* window);
    void backup(QWidget* window);

    bool busy() const { return m_busy; }

signals:
    void busyChanged(const QString& what); ///< empty: nothing runs any more
    void said(const QString& text);        ///< for the status bar

private:
    void begin(const QString& what);
    void end();
    void chooseLastOfficial();

    Workspace& m_workspace;
    Settings& m_settings;
    QString m_training;
    bool m_busy = false;
};

} // namespace bagalau::desktop
