#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class CopyEditionDialog;
}

/// A new draft as a copy of an edition: its id and its name in both languages.
class CopyEditionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CopyEditionDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~CopyEditionDialog() override;

    void load(const QString& from);
    void apply();

signals:
    void copied(const QString& id);

private:
    std::unique_ptr<Ui::CopyEditionDialog> m_ui;
    Workspace& m_workspace;
    QString m_from;
};

} // namespace bagalau::desktop
