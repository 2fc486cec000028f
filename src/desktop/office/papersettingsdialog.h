#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/papersettings.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class PaperSettingsDialog;
}

/// Letterhead, emblem, margins, letters and the pattern of numbers of the office's papers.
class PaperSettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PaperSettingsDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~PaperSettingsDialog() override;

    void load();
    void apply();

private:
    workflow::PaperSettings chosen() const;
    void chooseEmblem();
    void setEmblem(const QByteArray& bytes);
    void showNumber();

    std::unique_ptr<Ui::PaperSettingsDialog> m_ui;
    Workspace& m_workspace;
    QByteArray m_emblem;
};

} // namespace bagalau::desktop
