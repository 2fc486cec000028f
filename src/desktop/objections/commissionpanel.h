#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QWidget>

namespace bagalau::desktop {

class CommissionModel;

namespace Ui {
class CommissionPanel;
}

/// Names the special commission of an objection; what forbids it is said while it is typed.
class CommissionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CommissionPanel(QWidget* parent = nullptr);
    ~CommissionPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    /// What was typed for the same objection stays.
    void show(const domain::Objection& objection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tellRule();
    void tellFaults();
    void add();
    void remove();
    void form();

    std::unique_ptr<Ui::CommissionPanel> m_ui;
    Workspace* m_workspace = nullptr;
    CommissionModel* m_members = nullptr;
    domain::Objection m_objection;
};

} // namespace bagalau::desktop
