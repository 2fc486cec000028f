#pragma once

#include <QListWidget>

namespace bagalau::desktop {

/// A list of files that takes dropped ones; each file once.
class DocumentDrop final : public QListWidget
{
    Q_OBJECT

public:
    explicit DocumentDrop(QWidget* parent = nullptr);

    QStringList paths() const;
    void addPaths(const QStringList& paths);
    void removeCurrent();

signals:
    void pathsChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

} // namespace bagalau::desktop
