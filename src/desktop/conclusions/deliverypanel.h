#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QWidget>

class QPushButton;

namespace bagalau::workflow {
struct PassageRequest;
}

namespace bagalau::desktop {

class PassageForm;

namespace Ui {
class DeliveryPanel;
}

/// An issued conclusion: its documents, how it was sent, when the assessed body received it, from which day the time
/// for objections is counted, and the notice that the body does not object. One step is asked for after another.
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
    enum class Step { Dispatch, Receipt, Notice, Done };
    using Act = qint64 (*)(workflow::Session&, const QString&, const QString&, const workflow::PassageRequest&,
                           const QString&);

    Step step() const;
    PassageForm* form() const;
    QString against() const;
    QString stepText() const;
    void showPassages();
    void showStep(bool another);
    void showCount();
    void record(Act act);

    std::unique_ptr<Ui::DeliveryPanel> m_ui;
    Workspace* m_workspace = nullptr;
    domain::Conclusion m_conclusion;
    bool m_latest = false;
    Step m_shown = Step::Done;
};

} // namespace bagalau::desktop
