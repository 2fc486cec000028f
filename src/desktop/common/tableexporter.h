#pragma once

#include "desktop/shell/workspace.h"

class QAbstractItemView;

namespace bagalau::desktop {

/// Gives every table and tree of the program “Export table…”: in its menu and by Ctrl+E. One for the whole program; it
/// meets each table when it is shown for the first time, so that none has to think of it.
class TableExporter final : public QObject
{
    Q_OBJECT

public:
    explicit TableExporter(Workspace& workspace, QObject* parent = nullptr);

    /// Asks where to, and writes what the table shows now.
    void exportTable(QAbstractItemView& view);

    static QKeySequence keys();
    static QString actionText();

signals:
    void said(const QString& text); ///< what was written, in a few words

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(QAbstractItemView& view);
    QString titleOf(const QAbstractItemView& view) const;
    QStringList notesOf(const QAbstractItemView& view, qsizetype rows) const;

    Workspace& m_workspace;
};

} // namespace bagalau::desktop
