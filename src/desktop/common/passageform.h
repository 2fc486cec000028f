#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/delivery.h"

#include <QWidget>

namespace bagalau::desktop {

namespace Ui {
class PassageForm;
}

/// How a paper left the office or came: its day, the way, the number under which it was registered, documents that
/// prove it, dropped or chosen.
class PassageForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PassageForm(QWidget* parent = nullptr);
    ~PassageForm() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    /// Empty again, with this day.
    void begin(QDate day);
    workflow::PassageRequest request() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showWays();
    void addDocuments();
    void offer();

    std::unique_ptr<Ui::PassageForm> m_ui;
    Workspace* m_workspace = nullptr;
};

/// A recorded passage in words: "16.04.2018, by post, No. 12-3, 1 document".
QString passageWords(const Workspace& workspace, const domain::Passage& passage);

} // namespace bagalau::desktop
