#pragma once

#include "desktop/shell/workspace.h"
#include "workflow/earlier.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class EarlierDialog;
}
class EarlierModel;

/// Results of earlier years: what is known, and taking in more from a store of an earlier year or a table of text.
class EarlierDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EarlierDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~EarlierDialog() override;

    void load();
    /// Takes in what was read; what is against it is shown in place.
    void apply(const workflow::EarlierLoad& read);

private:
    void chooseFile();
    void read(const QString& path);
    void setBusy(bool busy);
    void showFindings(const base::Findings& findings);

    std::unique_ptr<Ui::EarlierDialog> m_ui;
    Workspace& m_workspace;
    EarlierModel* m_model = nullptr;
};

} // namespace bagalau::desktop
