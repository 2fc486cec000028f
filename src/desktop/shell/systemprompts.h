#pragma once

#include "desktop/shell/settings.h"
#include "desktop/shell/workspace.h"

namespace bagalau::desktop {

/// Prompts as dialogs of Qt, not of the desktop environment: those would speak another language than the window.
class SystemPrompts final : public Prompts
{
public:
    explicit SystemPrompts(Settings& settings) : m_settings(settings) {}

    void showProblem(QWidget* parent, const QString& text, const QString& detail) override;
    bool confirm(QWidget* parent, const QString& question) override;
    QString askText(QWidget* parent, const QString& title, const QString& label) override;
    QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;
    void openInSystem(const QString& path) override;
    bool setUpPrinter(QWidget* parent, QPrinter& printer, int pages) override;

private:
    QStringList choose(class QFileDialog& dialog);

    Settings& m_settings;
};

} // namespace bagalau::desktop
