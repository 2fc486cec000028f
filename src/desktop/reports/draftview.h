#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/loadreport.h"

#include <QWidget>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class DraftView;
}

/// A report that was read and waits for the official's word: what was found, what it means, and taking it in.
class DraftView final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftView(Workspace& workspace, QWidget* parent = nullptr);
    ~DraftView() override;

    void load(const workflow::LoadPlan& plan);
    /// Takes the report in; shows a Problem in place, stays as it is then, and returns nothing.
    std::optional<qint64> apply();
    /// Who works may have changed.
    void updateActs();

signals:
    void takeInRequested();
    void putAwayRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString verdict() const;
    QString contents() const;
    void showFault(const QString& text);

    Workspace& m_workspace;
    std::unique_ptr<Ui::DraftView> m_ui;
    workflow::LoadPlan m_plan;
};

} // namespace bagalau::desktop
