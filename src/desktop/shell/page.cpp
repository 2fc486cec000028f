#include "desktop/shell/page.h"

#include <QEvent>

namespace bagalau::desktop {

Page::Page(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::sessionChanged, this, &Page::leave);
    connect(&workspace, &Workspace::changed, this, &Page::invalidate);
    connect(&workspace, &Workspace::blockChanged, this, &Page::leave);
    connect(&workspace, &Workspace::officialChanged, this, &Page::invalidate);
}

void Page::leave()
{
    forget();
    invalidate();
}

void Page::invalidate()
{
    m_stale = !isVisible();
    if (isVisible())
        refresh();
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    invalidate();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    refresh();
}

} // namespace bagalau::desktop
