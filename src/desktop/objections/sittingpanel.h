#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

#include <QWidget>

namespace bagalau::desktop {

class AttendanceModel;
class TextTable;

namespace Ui {
class SittingPanel;
}

/// The sittings of a special commission: those that were held, and a new one with its attendance; whether there is a
/// quorum is said while it is marked.
class SittingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SittingPanel(QWidget* parent = nullptr);
    ~SittingPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    /// What was typed for the same objection stays.
    void show(const ObjectionCase& shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSittings();
    void showSitting();
    void begin();
    void tellQuorum();
    QString against() const;
    void hold();

    std::unique_ptr<Ui::SittingPanel> m_ui;
    Workspace* m_workspace = nullptr;
    TextTable* m_sittings = nullptr;
    AttendanceModel* m_attendance = nullptr;
    ObjectionCase m_case;
};

} // namespace bagalau::desktop
