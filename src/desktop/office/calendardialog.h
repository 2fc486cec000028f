#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class CalendarDialog;
}

/// The calendar of working days: the days of a year, what becomes of a last day of rest, and counting by both.
class CalendarDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CalendarDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~CalendarDialog() override;

    void load();
    void reject() override;

private:
    void showRule();
    void tellRule();
    void applyRule();

    std::unique_ptr<Ui::CalendarDialog> m_ui;
    Workspace& m_workspace;
};

} // namespace bagalau::desktop
