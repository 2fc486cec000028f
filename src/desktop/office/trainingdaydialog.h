#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class TrainingDayDialog;
}

/// Goes on to another day of a training store. Never back: the journal knows later acts.
class TrainingDayDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TrainingDayDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~TrainingDayDialog() override;

    void load();
    void apply();

private:
    std::unique_ptr<Ui::TrainingDayDialog> m_ui;
    Workspace& m_workspace;
};

} // namespace bagalau::desktop
