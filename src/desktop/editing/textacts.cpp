#include "desktop/editing/textacts.h"

#include "desktop/editing/richdocument.h"

#include <QPointer>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextTable>

using bagalau::domain::RichBlock;

namespace bagalau::desktop {

namespace {

void changeFace(QTextEdit& edit, TextAct act)
{
    const bool on = !isDone(edit, act);
    QTextCharFormat face;
    if (act == TextAct::Bold)
        face.setFontWeight(on ? QFont::Bold : QFont::Normal);
    else
        face.setFontItalic(on);
    edit.mergeCurrentCharFormat(face);
}

RichBlock::Kind listOf(TextAct act)
{
    return act == TextAct::Bullets ? RichBlock::Kind::Bullet : RichBlock::Kind::Numbered;
}

void insertTable(QTextEdit& edit)
{
    QTextCursor at = edit.textCursor();
    at.clearSelection();
    at.beginEditBlock();
    if (!at.block().text().isEmpty())
        at.movePosition(QTextCursor::EndOfBlock);
    const domain::RichLine empty;
    const int place = at.block().text().isEmpty() ? at.position() : at.position() + 1;
    insertRichText(at, {RichBlock{RichBlock::Kind::Table, {}, {{empty, empty}, {empty, empty}}}});
    at.endEditBlock();
    at.setPosition(place + 1);
    edit.setTextCursor(at);
}

void changeTable(QTextEdit& edit, TextAct act)
{
    QTextCursor at = edit.textCursor();
    QTextTable* table = at.currentTable();
    const QTextTableCell cell = table->cellAt(at);
    const int row = cell.row(), column = cell.column();
    const QPointer<QTextTable> left(table);
    QTextCursor ends(edit.document());
    ends.beginEditBlock();
    switch (act) {
    case TextAct::AddRow:
        table->insertRows(row + 1, 1);
        break;
    case TextAct::AddColumn:
        table->insertColumns(column + 1, 1);
        break;
    case TextAct::RemoveRow:
        table->removeRows(row, 1);
        break;
    default:
        table->removeColumns(column, 1);
    }
    // The last row or column takes the table with it; else the caret stays in its cell.
    if (left) {
        dressTable(*left);
        at = left->cellAt(std::min(row, left->rows() - 1), std::min(column, left->columns() - 1)).lastCursorPosition();
        edit.setTextCursor(at);
    }
    ends.endEditBlock();
}

bool goDown(QTextEdit& edit)
{
    QTextCursor at = edit.textCursor();
    const QTextTable* table = at.currentTable();
    if (!table)
        return false;
    const QTextTableCell cell = table->cellAt(at);
    if (cell.row() + 1 < table->rows())
        at = table->cellAt(cell.row() + 1, cell.column()).firstCursorPosition();
    else
        at.setPosition(table->lastPosition() + 1);
    edit.setTextCursor(at);
    return true;
}

} // namespace

bool canDo(const QTextEdit& edit, TextAct act)
{
    if (edit.isReadOnly())
        return false;
    const bool inTable = edit.textCursor().currentTable() != nullptr;
    switch (act) {
    case TextAct::Bold:
    case TextAct::Italic:
        return true;
    case TextAct::Bullets:
    case TextAct::Numbers:
    case TextAct::NewTable:
        return !inTable;
    default:
        return inTable;
    }
}

bool isDone(const QTextEdit& edit, TextAct act)
{
    if (act == TextAct::Bold)
        return edit.currentCharFormat().fontWeight() >= QFont::DemiBold;
    if (act == TextAct::Italic)
        return edit.currentCharFormat().fontItalic();
    return (act == TextAct::Bullets || act == TextAct::Numbers) && kindOf(edit.textCursor().block()) == listOf(act);
}

void doAct(QTextEdit& edit, TextAct act)
{
    if (!canDo(edit, act))
        return;
    switch (act) {
    case TextAct::Bold:
    case TextAct::Italic:
        return changeFace(edit, act);
    case TextAct::Bullets:
    case TextAct::Numbers:
        return setKind(edit.textCursor(), isDone(edit, act) ? RichBlock::Kind::Paragraph : listOf(act));
    case TextAct::NewTable:
        return insertTable(edit);
    default:
        changeTable(edit, act);
    }
}

void newLine(QTextEdit& edit)
{
    QTextCursor at = edit.textCursor();
    if (!at.hasSelection() && goDown(edit))
        return;
    const QTextBlock block = at.block();
    if (!at.hasSelection() && block.textList() && block.text().isEmpty())
        return setKind(at, RichBlock::Kind::Paragraph);
    if (at.hasSelection() && at.currentTable())
        return;
    at.insertBlock();
    edit.setTextCursor(at);
    edit.ensureCursorVisible();
}

} // namespace bagalau::desktop
