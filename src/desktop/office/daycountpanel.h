#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/daycount.h"

#include <QWidget>

namespace bagalau::desktop {

namespace Ui {
class DayCountPanel;
}

/// Counts a time limit by the calendar of the office: the last day, each day with its number, and the count as a paper
/// to look at, print or save.
class DayCountPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DayCountPanel(QWidget* parent = nullptr);
    ~DayCountPanel() override;

    void attach(Workspace& workspace);
    /// By the calendar and the rule as they are now.
    void count();

private:
    void limitChosen();
    workflow::DayCountRequest request() const;
    void preview();
    void save();
    void offer();

    std::unique_ptr<Ui::DayCountPanel> m_ui;
    Workspace* m_workspace = nullptr;
};

} // namespace bagalau::desktop
