#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class JournalDialog;
}
class CollatedProxy;
class JournalModel;

/// The journal of the store: every act with its number, time, official and what was recorded. Reads only.
class JournalDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit JournalDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~JournalDialog() override;

    void load();

private:
    void filter(const QString& text);
    void showEntry();

    std::unique_ptr<Ui::JournalDialog> m_ui;
    Workspace& m_workspace;
    JournalModel* m_model = nullptr;
    CollatedProxy* m_proxy = nullptr;
};

} // namespace bagalau::desktop
