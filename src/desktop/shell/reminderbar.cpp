#include "desktop/shell/reminderbar.h"

#include "desktop/shell/reminders.h"
#include "desktop/shell/signs.h"
#include "ui_reminderbar.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

ReminderBar::ReminderBar(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::ReminderBar>())
{
    m_ui->setupUi(this);
    setVisible(false);
    connect(m_ui->showDueButton, &QPushButton::clicked, this, &ReminderBar::asked);
    connect(m_ui->hideReminderButton, &QPushButton::clicked, this, [this] {
        m_hidden = true;
        refresh();
    });
}

ReminderBar::~ReminderBar() = default;

void ReminderBar::attach(Workspace& workspace, const Settings& settings)
{
    m_workspace = &workspace;
    m_settings = &settings;
    connect(&workspace, &Workspace::sessionChanged, this, [this] {
        m_hidden = false;
        refresh();
    });
    connect(&workspace, &Workspace::changed, this, &ReminderBar::refresh);
}

void ReminderBar::refresh()
{
    const bool asked = m_workspace && m_workspace->session() && m_settings->reminders() && !m_hidden;
    const workflow::DueCount count = asked ? Reminders::countOf(*m_workspace->session()) : workflow::DueCount();
    m_ui->reminderLabel->setText((count.overdue > 0 ? signOf(Tone::Attention) + u' ' : QString()) +
                                 Reminders::words(count));
    setVisible(count != workflow::DueCount());
}

void ReminderBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace bagalau::desktop
