#include "desktop/common/openedfiles.h"

#include "workflow/issueconclusion.h"

#include <QDir>

namespace bagalau::desktop {

void OpenedFiles::open(Workspace& workspace, QWidget* parent, const domain::FileReference& file)
{
    // A folder for each content: an older file of the same name may still be open in its program.
    const QString folder = m_folder.filePath(file.digest.first(16));
    const QString path = QDir(folder).filePath(file.name);
    const auto write = [&] { workflow::writeFiles(folder, workflow::filesOf(*workspace.session(), {file})); };
    if (QFile::exists(path) || workspace.run(parent, write))
        workspace.prompts().openInSystem(path);
}

} // namespace bagalau::desktop
