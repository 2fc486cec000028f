#pragma once

#include "desktop/shell/workspace.h"
#include "domain/records.h"

#include <QTemporaryDir>

namespace bagalau::desktop {

/// Opens files that lie in the store in their programs, from temporary copies. The copies live as long as this: a
/// viewer may hold them open.
class OpenedFiles final
{
public:
    void open(Workspace& workspace, QWidget* parent, const domain::FileReference& file);

private:
    QTemporaryDir m_folder;
};

} // namespace bagalau::desktop
