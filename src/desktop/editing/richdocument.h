#pragma once

#include "domain/richtext.h"

#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextFormat>

class QTextDocument;
class QTextTable;

namespace bagalau::desktop {

/// domain::RichText as it stands in a QTextDocument: lists are QTextLists, tables QTextTables without spans, a live
/// field is one object character, so that the caret passes it in one step and it goes as a whole.

inline constexpr int fieldObjectType = QTextFormat::UserObject + 1;

/// The field that a format belongs to; empty: none.
QString fieldOf(const QTextFormat& format);
/// Whether a field stands in the selection.
bool holdsField(const QTextCursor& selection);

/// What is written; empty paragraphs are left out, blanks at the ends of lines too.
domain::RichText richTextOf(const QTextDocument& document);
domain::RichText richTextOf(const QTextDocumentFragment& part);

/// Puts a text in the place of the selection, as one step of undo: one paragraph goes into the line of the caret, more
/// of them get lines of their own; in a cell of a table everything goes into one line.
void insertRichText(QTextCursor& at, const domain::RichText& text);
/// The document holds this text and nothing to undo.
void setRichText(QTextDocument& document, const domain::RichText& text);

/// Makes the first row of a table look like its head, after rows came or went.
void dressTable(QTextTable& table);
/// Makes the blocks of the selection items of a list, or paragraphs.
void setKind(QTextCursor selection, domain::RichBlock::Kind kind);
domain::RichBlock::Kind kindOf(const QTextBlock& block);

/// For other programs: fields as their values.
QString htmlOf(const domain::RichText& text, const std::function<QString(const QString& field)>& value);

} // namespace bagalau::desktop
