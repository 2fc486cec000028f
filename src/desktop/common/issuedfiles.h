#pragma once

#include "desktop/common/openedfiles.h"

#include <QWidget>

namespace bagalau::desktop {

class IssuedFilesModel;

namespace Ui {
class IssuedFiles;
}

/// Files that lie in the store: shown page by page and printed, opened in their programs from a temporary copy, or
/// saved together into a folder.
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
    void activate();
    void preview();
    void openCurrent();
    void saveAll();
    void showFolder();
    bool writeTo(const QString& folder, const QList<domain::FileReference>& files);

    std::unique_ptr<Ui::IssuedFiles> m_ui;
    Workspace* m_workspace = nullptr;
    IssuedFilesModel* m_model;
    OpenedFiles m_opened;
    QString m_folder;
};

} // namespace bagalau::desktop
