#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

#include <QWidget>

namespace bagalau::desktop {

class CommissionModel;

namespace Ui {
class CommissionPanel;
}

/// Names the special commission of an objection by an order, with alternates; what forbids it is said while it is
/// typed. A commission that sits is changed by a new order only. Of a re-verification: who takes part.
class CommissionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CommissionPanel(QWidget* parent = nullptr);
    ~CommissionPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    /// What was typed for the same objection stays.
    void show(const ObjectionCase& shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    bool formed() const { return !m_case.objection().commission.isEmpty(); }
    void showMembers(bool another);
    void showButtons();
    void showCopies();
    void tellRule();
    void tellParticipants();
    void tellFaults();
    QString against() const;
    void change();
    void copyFrom(const QList<domain::CommissionMember>& members);
    void add();
    void addAlternate();
    void remove();
    void declareConflict();
    void form();

    std::unique_ptr<Ui::CommissionPanel> m_ui;
    Workspace* m_workspace = nullptr;
    CommissionModel* m_members = nullptr;
    ObjectionCase m_case;
};

} // namespace bagalau::desktop
