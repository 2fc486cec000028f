#pragma once

#include "desktop/shell/workspace.h"
#include "domain/assessment.h"
#include "workflow/views.h"

#include <QWidget>

namespace bagalau::desktop {

class ContestedItemsModel;

namespace Ui {
class ReceivedPanel;
}

/// An objection as it was received: ground, contested items, documents, in time or not.
class ReceivedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceivedPanel(QWidget* parent = nullptr);
    ~ReceivedPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    void show(const workflow::ObjectionStatus& status, const domain::Assessment& contested);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::ReceivedPanel> m_ui;
    Workspace* m_workspace = nullptr;
    ContestedItemsModel* m_items = nullptr;
};

} // namespace bagalau::desktop
