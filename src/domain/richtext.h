#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace bagalau::domain {

/// Text that officials write, with as much form as official papers need: paragraphs, lists, tables, bold, italic, and
/// fields: places where a value of the assessment stands, which follows the assessment and cannot be typed over.

/// A piece of a line in one face; a piece with a field has no text of its own.
struct RichSpan
{
    QString text;
    QString field; ///< id of a live value; empty: text
    bool bold = false;
    bool italic = false;
    bool operator==(const RichSpan&) const = default;
};
using RichLine = QList<RichSpan>;

struct RichBlock
{
    enum class Kind { Paragraph, Bullet, Numbered, Table };

    Kind kind = Kind::Paragraph;
    RichLine line;               ///< of all but tables
    QList<QList<RichLine>> rows; ///< of a table: cells from left to right; the first row is the head
    bool operator==(const RichBlock&) const = default;
};

using RichText = QList<RichBlock>;

/// Reads the form in which the store keeps such a text. One line is one paragraph; "- " begins an item of a list, "1. "
/// one of a numbered list; **bold**, _italic_, {field}; lines of "| cell | cell |" are a table. A backslash takes such
/// a sign for itself. Every text can be read; empty lines only end a list or a table.
RichText richText(const QString& written);

/// One line of it, where no list or table can begin: a heading, a cell.
RichLine richLine(const QString& written);

/// The reverse: richText(written(text)) == text, for texts without empty lines and empty pieces.
QString written(const RichText& text);

/// The fields that a text names, in their order, each as often as it stands there.
QStringList fieldsOf(const RichText& text);

/// The words alone, a line for each paragraph, item and row; a field gives what `value` says of it.
QString plainText(const RichText& text, const std::function<QString(const QString& field)>& value);

} // namespace bagalau::domain
