#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/check.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class CheckDialog;
}
class CheckModel;

/// Verifies the whole store beside the window and shows the protocol.
class CheckDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CheckDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~CheckDialog() override;

    /// Starts the check.
    void load();

private:
    void present(const QList<workflow::CheckLine>& lines);
    void fail(const base::Problem& problem);
    void copy();

    std::unique_ptr<Ui::CheckDialog> m_ui;
    Workspace& m_workspace;
    CheckModel* m_model = nullptr;
};

} // namespace bagalau::desktop
