#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/calendar.h"

#include <QWidget>

namespace bagalau::desktop {

namespace Ui {
class CalendarYearPanel;
}
class CalendarModel;

/// A year of the work calendar: its exceptional days, changed as a whole and then saved in one act, or taken in from a
/// file.
class CalendarYearPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarYearPanel(QWidget* parent = nullptr);
    ~CalendarYearPanel() override;

    /// Shows a year; once.
    void attach(Workspace& workspace, int year);
    /// True: nothing is unsaved, or the person lets it go.
    bool mayLeave();

private:
    void showYear();
    void yearChosen(int year);
    void tellYear(const workflow::CalendarYear& year);
    void tellChanges();
    bool changed() const;
    void showDay(int row);
    void setDay();
    void removeDay();
    void save();
    void drop();
    void chooseFile();
    void saveFile();
    void showFindings(const base::Findings& findings);
    void done(const QString& text);

    std::unique_ptr<Ui::CalendarYearPanel> m_ui;
    Workspace* m_workspace = nullptr;
    CalendarModel* m_model = nullptr;
    workflow::CalendarYear m_year; ///< as the store has it
};

} // namespace bagalau::desktop
