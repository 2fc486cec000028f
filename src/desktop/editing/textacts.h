#pragma once

#include "domain/richtext.h"

class QTextEdit;

namespace bagalau::desktop {

/// What a writer does to the form of a text; each is one step of undo. In a text that cannot be written, nothing.
enum class TextAct { Bold, Italic, Bullets, Numbers, NewTable, AddRow, AddColumn, RemoveRow, RemoveColumn };

void doAct(QTextEdit& edit, TextAct act);
/// Whether it can be done where the caret stands.
bool canDo(const QTextEdit& edit, TextAct act);
/// Whether the text at the caret has this face or is such a list.
bool isDone(const QTextEdit& edit, TextAct act);

/// The Enter key: a new paragraph; after an empty item the list ends; in a table the caret goes down, and below it.
void newLine(QTextEdit& edit);

} // namespace bagalau::desktop
