#pragma once

#include "desktop/shell/workspace.h"

#include <QWidget>

namespace bagalau::desktop {

/// One page of the main window. It shows what views return and refreshes when the store, the block or the language
/// changes; only a visible page does so at once, the others when they are shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    /// Reads the views again. Called with or without an open store.
    virtual void refresh() = 0;
    /// Shows this body, where the page knows bodies: other pages link to it.
    virtual void showBody(const QString&) {}

signals:
    /// Asks the window for another page ("scoring" ...), at this body.
    void pageRequested(const QString& page, const QString& body);

protected:
    Workspace& workspace() const { return m_workspace; }
    virtual void retranslate() = 0;
    /// Drops what belongs to the store or the block that was left, before the page refreshes.
    virtual void forget() {}
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void leave();
    void invalidate();
    Workspace& m_workspace;
    bool m_stale = true;
};

} // namespace bagalau::desktop
