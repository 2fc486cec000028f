#pragma once

#include "desktop/shell/workspace.h"
#include "domain/assessment.h"
#include "workflow/views.h"

#include <QWidget>

namespace bagalau::workflow {
struct ClosedFiles;
struct ClosePlan;
} // namespace bagalau::workflow

namespace bagalau::desktop {

class EffectModel;

namespace Ui {
class AnswerPanel;
}

/// The answer to an objection: what was decided and what it does; recorded with the date on which it was sent, which
/// makes the letters and, where something was accepted, the successor of the conclusion.
class AnswerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget* parent = nullptr);
    ~AnswerPanel() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    void show(const workflow::ObjectionStatus& status, const domain::Assessment& contested);

signals:
    /// Somebody wants to see the conclusion of this body.
    void conclusionWanted(const QString& body);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSummary();
    void showOpen(const domain::Assessment& contested);
    void showClosed(const domain::Assessment& contested);
    void showSuccessor();
    void offer();
    void close();
    void finish(const workflow::ClosePlan& plan, const workflow::ClosedFiles& files, const QString& official);

    std::unique_ptr<Ui::AnswerPanel> m_ui;
    Workspace* m_workspace = nullptr;
    EffectModel* m_effect = nullptr;
    workflow::ObjectionStatus m_status;
};

} // namespace bagalau::desktop
