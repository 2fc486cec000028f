#include "desktop/common/documentdrop.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

namespace bagalau::desktop {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

DocumentDrop::DocumentDrop(QWidget* parent) : QListWidget(parent)
{
    setAcceptDrops(true);
    setAlternatingRowColors(true);
}

QStringList DocumentDrop::paths() const
{
    QStringList paths;
    for (int row = 0; row < count(); ++row)
        paths << item(row)->data(Qt::UserRole).toString();
    return paths;
}

void DocumentDrop::addPaths(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (this->paths().contains(path))
            continue;
        auto* entry = new QListWidgetItem(QFileInfo(path).fileName(), this);
        entry->setData(Qt::UserRole, path);
        entry->setToolTip(QDir::toNativeSeparators(path));
    }
    emit pathsChanged();
}

void DocumentDrop::removeCurrent()
{
    delete currentItem();
    emit pathsChanged();
}

void DocumentDrop::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentDrop::dragMoveEvent(QDragMoveEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentDrop::dropEvent(QDropEvent* event)
{
    addPaths(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace bagalau::desktop
