#pragma once

#include "desktop/objections/objectioncase.h"
#include "desktop/shell/workspace.h"

#include <QWidget>

namespace bagalau::desktop {

class TextTable;

namespace Ui {
class HistoryPanel;
}

/// What was done about an objection, entry by entry of the journal, in words; acts that were refused are among them.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    ~HistoryPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    void show(const ObjectionCase& shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showEntry();

    std::unique_ptr<Ui::HistoryPanel> m_ui;
    Workspace* m_workspace = nullptr;
    TextTable* m_table = nullptr;
    QStringList m_texts;
};

} // namespace bagalau::desktop
