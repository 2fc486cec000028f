#include "desktop/editing/texttoolbar.h"

#include "desktop/editing/richedit.h"
#include "ui_texttoolbar.h"

#include <QEvent>
#include <QMenu>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

TextToolbar::TextToolbar(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::TextToolbar>())
{
    m_ui->setupUi(this);
    m_buttons = {{m_ui->boldButton, TextAct::Bold},
                 {m_ui->italicButton, TextAct::Italic},
                 {m_ui->bulletsButton, TextAct::Bullets},
                 {m_ui->numbersButton, TextAct::Numbers}};
    for (const auto& [button, act] : m_buttons)
        connect(button, &QToolButton::clicked, this, [this, act = act] { run(act); });
    setUpTable();
    setUpBlocks();
    connect(m_ui->fieldButton, &QToolButton::clicked, this, &TextToolbar::fieldWanted);
    connect(m_ui->undoButton, &QToolButton::clicked, this, [this] { m_edit->undo(); });
    connect(m_ui->redoButton, &QToolButton::clicked, this, [this] { m_edit->redo(); });
    retranslate();
    tellStates();
}

TextToolbar::~TextToolbar() = default;

void TextToolbar::setUpTable()
{
    auto* menu = new QMenu(m_ui->tableButton);
    for (const TextAct act :
         {TextAct::NewTable, TextAct::AddRow, TextAct::AddColumn, TextAct::RemoveRow, TextAct::RemoveColumn}) {
        QAction* action = menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, act] { run(act); });
        m_tableActs.emplaceBack(action, act);
    }
    connect(menu, &QMenu::aboutToShow, this, &TextToolbar::tellStates);
    m_ui->tableButton->setMenu(menu);
}

void TextToolbar::setUpBlocks()
{
    auto* menu = new QMenu(m_ui->blocksButton);
    m_insertBlock = menu->addAction(QString(), this, &TextToolbar::blockWanted);
    m_keepBlock = menu->addAction(QString(), this, &TextToolbar::keepWanted);
    m_keepBlock->setObjectName(u"keepBlock"_s);
    m_ui->blocksButton->setMenu(menu);
}

void TextToolbar::retranslate()
{
    m_ui->retranslateUi(this);
    const QStringList names{tr("Insert table"), tr("Add row"), tr("Add column"), tr("Remove row"), tr("Remove column")};
    for (qsizetype i = 0; i < m_tableActs.size(); ++i)
        m_tableActs[i].first->setText(names[i]);
    m_insertBlock->setText(tr("Insert text for reuse…"));
    m_keepBlock->setText(tr("Keep this text for reuse…"));
}

void TextToolbar::attachTo(RichEdit* edit)
{
    if (m_edit)
        m_edit->disconnect(this);
    m_edit = edit;
    connect(edit, &QTextEdit::currentCharFormatChanged, this, &TextToolbar::tellStates);
    connect(edit, &QTextEdit::cursorPositionChanged, this, &TextToolbar::tellStates);
    connect(edit, &QTextEdit::undoAvailable, this, &TextToolbar::tellStates);
    connect(edit, &QTextEdit::redoAvailable, this, &TextToolbar::tellStates);
    tellStates();
}

RichEdit* TextToolbar::edit() const
{
    return m_edit;
}

void TextToolbar::run(TextAct act)
{
    doAct(*m_edit, act);
    m_edit->setFocus();
    tellStates();
}

void TextToolbar::tellStates()
{
    const bool writable = m_edit && !m_edit->isReadOnly();
    for (const auto& [button, act] : m_buttons) {
        button->setEnabled(writable && canDo(*m_edit, act));
        button->setChecked(writable && isDone(*m_edit, act));
    }
    for (const auto& [action, act] : m_tableActs)
        action->setEnabled(writable && canDo(*m_edit, act));
    for (QWidget* one : QList<QWidget*>{m_ui->tableButton, m_ui->fieldButton, m_ui->blocksButton})
        one->setEnabled(writable);
    m_ui->undoButton->setEnabled(writable && m_edit->document()->isUndoAvailable());
    m_ui->redoButton->setEnabled(writable && m_edit->document()->isRedoAvailable());
}

QPoint TextToolbar::below(const QWidget* button) const
{
    return button->mapToGlobal(QPoint(0, button->height()));
}

QPoint TextToolbar::belowField() const
{
    return below(m_ui->fieldButton);
}

QPoint TextToolbar::belowBlocks() const
{
    return below(m_ui->blocksButton);
}

void TextToolbar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bagalau::desktop
