#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QTemporaryDir>
#include <QWidget>

namespace bagalau::desktop {

class IssuedFilesModel;

namespace Ui {
class IssuedFiles;
}

/// Files that lie in the store: opened in their programs from a temporary copy, or saved together into a folder.
class IssuedFiles final : public QWidget
{
    Q_OBJECT

public:
    explicit IssuedFiles(QWidget* parent = nullptr);
    ~IssuedFiles() override;

    /// Once, before anything is shown.
    void attach(Workspace& workspace);
    void show(const QList<domain::FileReference>& files);

protected:
    void changeEvent(QEvent* event) override;

private:
    void offer();
    void openCurrent();
    void saveAll();
    void showFolder();
    bool writeTo(const QString& folder, const QList<domain::FileReference>& files);

    std::unique_ptr<Ui::IssuedFiles> m_ui;
    Workspace* m_workspace = nullptr;
    IssuedFilesModel* m_model;
    QTemporaryDir m_opened; ///< copies live as long as the window; a viewer may hold them open
    QString m_folder;
};

} // namespace bagalau::desktop
