#pragma once

#include "desktop/scoring/calculation.h"
#include "desktop/shell/workspace.h"
#include "workflow/views.h"

#include <QWidget>
#include <memory>

namespace bagalau::desktop {

namespace Ui {
class ReviewPanel;
}

/// The word of a second official on the assessment as it stands.
class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~ReviewPanel() override;

    /// `collected`: values wait to be established, so that the assessment shown is not what would be agreed with.
    void load(const workflow::BodyStatus& status, const Calculation& calculation, bool collected);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString lastWord(const Calculation& calculation) const;
    QString whyNot(const workflow::BodyStatus& status, bool collected) const;
    void give(bool agree, const QString& remark);
    void askRemark();

    Workspace& m_workspace;
    std::unique_ptr<Ui::ReviewPanel> m_ui;
    QString m_body;
};

} // namespace bagalau::desktop
