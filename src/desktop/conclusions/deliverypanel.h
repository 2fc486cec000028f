#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QWidget>

namespace bagalau::desktop {

namespace Ui {
class DeliveryPanel;
}

/// An issued conclusion: its documents, and when the assessed body received it, from which day the time for objections
/// is counted.
class DeliveryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryPanel(QWidget* parent = nullptr);
    ~DeliveryPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    void show(const domain::Conclusion& conclusion, bool latest);

protected:
    void changeEvent(QEvent* event) override;

private:
    void deliver();
    void offerDelivery(bool latest);
    void showCount();

    std::unique_ptr<Ui::DeliveryPanel> m_ui;
    Workspace* m_workspace = nullptr;
    domain::Conclusion m_conclusion;
};

} // namespace bagalau::desktop
