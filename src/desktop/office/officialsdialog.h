#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class OfficialsDialog;
}
class OfficialsModel;

/// Who works in the store; adds officials. Nobody is removed: the journal names them.
class OfficialsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OfficialsDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~OfficialsDialog() override;

    void load();
    /// Adds the official that is typed in; the dialog stays open for the next one.
    void apply();

private:
    void showRole();

    std::unique_ptr<Ui::OfficialsDialog> m_ui;
    Workspace& m_workspace;
    OfficialsModel* m_model = nullptr;
};

} // namespace bagalau::desktop
