#include "desktop/editing/markhighlighter.h"
#include "desktop/editing/richedit.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>

namespace bagalau::desktop {

/// The context menu of a text: what else a marked word could be, then what every text offers.

void RichEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint point = byKey ? cursorRect().center() : event->pos();
    const int place = byKey ? textCursor().position() : cursorForPosition(point).position();
    QMenu* menu = createStandardContextMenu(point);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!isReadOnly()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Insert field…")), &QAction::triggered, this, &RichEdit::fieldWanted);
        connect(menu->addAction(tr("Insert text for reuse…")), &QAction::triggered, this, &RichEdit::blockWanted);
        offerTerms(*menu, place);
        offerSpelling(*menu, place);
    }
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void RichEdit::replace(qsizetype at, qsizetype length, const QString& text)
{
    QTextCursor place(document());
    place.setPosition(static_cast<int>(at));
    place.setPosition(static_cast<int>(at + length), QTextCursor::KeepAnchor);
    if (!isReadOnly() && place.selectedText() != text &&
        !place.selectedText().contains(QChar::ObjectReplacementCharacter))
        place.insertText(text);
}

void RichEdit::offerTerms(QMenu& menu, int place)
{
    const auto term = m_marks->termAt(place);
    if (!term)
        return;
    QAction* first = menu.actions().value(0);
    for (const QString& better : term->better) {
        auto* action = new QAction(tr("Write “%1”").arg(better), &menu);
        menu.insertAction(first, action);
        connect(action, &QAction::triggered, this, [this, term, better] { replace(term->at, term->length, better); });
    }
    menu.insertSeparator(first);
}

void RichEdit::offerSpelling(QMenu& menu, int place)
{
    const auto word = m_marks->doubtedAt(place);
    if (!word)
        return;
    QTextCursor at(document());
    at.setPosition(static_cast<int>(word->at));
    at.setPosition(static_cast<int>(word->at + word->length), QTextCursor::KeepAnchor);
    const QString wrong = at.selectedText();
    QAction* first = menu.actions().value(0);
    auto* waiting = new QAction(tr("Looking for similar words…"), &menu);
    waiting->setEnabled(false);
    menu.insertAction(first, waiting);
    auto* own = new QAction(tr("Add “%1” to my words").arg(wrong), &menu);
    own->setObjectName(QStringLiteral("addOwnWord"));
    menu.insertAction(first, own);
    menu.insertSeparator(first);
    connect(own, &QAction::triggered, this, [this, wrong] {
        if (m_marks->spelling() && !m_marks->spelling()->addOwn(wrong))
            emit refused(tr("The word is right until the program ends: the file of your words cannot be written."));
    });
    m_marks->spelling()->suggest(wrong, &menu, [this, &menu, waiting, word, wrong](const QStringList& words) {
        waiting->setText(words.isEmpty() ? tr("No similar words") : QString());
        waiting->setVisible(words.isEmpty());
        for (const QString& one : words) {
            auto* action = new QAction(one, &menu);
            menu.insertAction(waiting, action);
            connect(action, &QAction::triggered, this, [this, word, wrong, one] {
                QTextCursor now(document());
                now.setPosition(static_cast<int>(word->at));
                now.setPosition(static_cast<int>(word->at + word->length), QTextCursor::KeepAnchor);
                if (now.selectedText() == wrong)
                    replace(word->at, word->length, one);
            });
        }
    });
}

} // namespace bagalau::desktop
