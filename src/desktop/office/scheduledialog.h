#pragma once

#include "desktop/shell/workspace.h"

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace bagalau::desktop {

namespace Ui {
class ScheduleDialog;
}

/// The six dates of the schedule. A date that was set can be moved, not removed.
class ScheduleDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ScheduleDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~ScheduleDialog() override;

    void load();
    void apply();

private:
    struct Row
    {
        int number = 0;
        QDate old;
        QDateEdit* edit = nullptr;
    };
    struct Change
    {
        int number = 0;
        QDate date;
    };
    void addRow(const domain::Stage& stage);
    QDate dateOf(const Row& row) const; ///< invalid: not set
    QString disorder() const;
    QList<Change> changes() const;

    std::unique_ptr<Ui::ScheduleDialog> m_ui;
    Workspace& m_workspace;
    QList<Row> m_rows;
};

} // namespace bagalau::desktop
