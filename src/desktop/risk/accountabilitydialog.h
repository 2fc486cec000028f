#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class AccountabilityDialog;
}
class AccountabilityModel;

/// Clause 65: whose indicators fell, what officials found about the sectors, and the list for the working body of the
/// Commission.
class AccountabilityDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AccountabilityDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~AccountabilityDialog() override;

    void load();
    /// Records the finding as it is written.
    void apply();

private:
    void connectAll();
    void showBody();
    void offer();
    void addDocuments();
    void preview();
    QString body() const;

    std::unique_ptr<Ui::AccountabilityDialog> m_ui;
    Workspace& m_workspace;
    AccountabilityModel* m_model = nullptr;
    QString m_shownBody; ///< whose finding stands in the fields
    bool m_busy = false;
};

} // namespace bagalau::desktop
