#pragma once

#include "desktop/shell/workspace.h"

#include <QDialog>

namespace bagalau::desktop {

namespace Ui {
class NewStoreDialog;
}

/// Makes the store of an office: where it lies, whose it is, which year it assesses.
class NewStoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `folder`: where a store is proposed to lie.
    NewStoreDialog(Workspace& workspace, QString folder, QWidget* parent = nullptr);
    ~NewStoreDialog() override;

    void load();
    void apply();

signals:
    void created(const QString& path);

private:
    void browse();
    QStringList chosen() const;
    QString missing() const;
    QString proposedPath() const;

    std::unique_ptr<Ui::NewStoreDialog> m_ui;
    Workspace& m_workspace;
    QString m_folder;
};

} // namespace bagalau::desktop
