#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/schedule.h"

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace bagalau::desktop {

namespace Ui {
class ScheduleDialog;
}
class StageChangeModel;

/// The six dates of the schedule, for all blocks and for those that differ; its approval, and how it changed. A date of
/// all blocks that was set can be moved, not removed; a block's own date can be taken away.
class ScheduleDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ScheduleDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~ScheduleDialog() override;

    void load();
    void apply();

private:
    struct Cell
    {
        QString block; ///< empty: all
        int number = 0;
        QDate old;
        QDateEdit* edit = nullptr;
    };
    void addHeadings(const QList<domain::Block>& blocks);
    void addRow(const domain::Stage& stage, const QList<domain::Block>& blocks);
    QDateEdit* addDate(const domain::Stage& stage, const domain::Block* block, int column);
    void showBlocks(bool shown);
    QDate dateOf(const Cell& cell) const; ///< invalid: not set
    QList<workflow::StageSetting> settings() const;
    void loadApproval();
    void approve();
    void writeCalendar();

    std::unique_ptr<Ui::ScheduleDialog> m_ui;
    Workspace& m_workspace;
    StageChangeModel* m_changes = nullptr;
    QList<Cell> m_cells;
    QList<QWidget*> m_ofBlocks; ///< shown where blocks have dates of their own
};

} // namespace bagalau::desktop
