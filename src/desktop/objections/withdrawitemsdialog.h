#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class WithdrawItemsDialog;
}

/// Items that the assessed body takes back, with its letter.
class WithdrawItemsDialog final : public QDialog
{
    Q_OBJECT

public:
    WithdrawItemsDialog(Workspace& workspace, const ObjectionCase& shown, const QStringList& items,
                        QWidget* parent = nullptr);
    ~WithdrawItemsDialog() override;

private:
    void apply();

    Workspace& m_workspace;
    std::unique_ptr<Ui::WithdrawItemsDialog> m_ui;
    ObjectionCase m_case;
    QStringList m_items;
};

} // namespace bagalau::desktop
