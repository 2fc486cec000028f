#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/packages.h"

#include <QWidget>

namespace bagalau::desktop {

namespace Ui {
class VerdictsPanel;
}

/// The four verdicts on a package file, each for itself, and the details. All of it can be copied as text.
class VerdictsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictsPanel(QWidget* parent = nullptr);
    ~VerdictsPanel() override;

    /// Once, before anything is shown.
    void attach(const Workspace& workspace);
    void show(const QString& file, const workflow::Verification& verification);
    void clear();
    QString asText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    void copy();

    std::unique_ptr<Ui::VerdictsPanel> m_ui;
    const Workspace* m_workspace = nullptr;
    QString m_file; ///< empty: nothing verified yet
    workflow::Verification m_verification;
};

} // namespace bagalau::desktop
