#include "desktop/editing/richdocument.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;
using bagalau::domain::RichBlock;
using bagalau::domain::RichLine;
using bagalau::domain::RichSpan;
using bagalau::domain::RichText;

namespace bagalau::desktop {

namespace {

constexpr int fieldProperty = QTextFormat::UserProperty + 1;

QTextCharFormat formatOf(const RichSpan& span)
{
    QTextCharFormat format;
    if (span.bold)
        format.setFontWeight(QFont::Bold);
    if (span.italic)
        format.setFontItalic(true);
    if (span.field.isEmpty())
        return format;
    format.setObjectType(fieldObjectType);
    format.setProperty(fieldProperty, span.field);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

bool isBold(const QTextCharFormat& format)
{
    return format.fontWeight() >= QFont::DemiBold;
}

void add(RichLine& line, QChar letter, bool bold, bool italic)
{
    if (line.isEmpty() || !line.last().field.isEmpty() || line.last().bold != bold || line.last().italic != italic)
        line << RichSpan{{}, {}, bold, italic};
    line.last().text += letter;
}

// Tabs, line ends inside a paragraph; no-break spaces and halves of rare letters are none of these.
bool breaksLine(QChar letter)
{
    const QChar::Category category = letter.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

void trim(RichLine& line)
{
    const auto blank = [](const RichSpan& span) { return span.field.isEmpty() && span.text.trimmed().isEmpty(); };
    while (!line.isEmpty() && blank(line.last()))
        line.removeLast();
    while (!line.isEmpty() && blank(line.first()))
        line.removeFirst();
    if (line.isEmpty())
        return;
    QString& end = line.last().text;
    while (!end.isEmpty() && end.back().isSpace())
        end.chop(1);
    QString& start = line.first().text;
    while (!start.isEmpty() && start.front().isSpace())
        start.remove(0, 1);
}

void append(RichLine& line, const QTextBlock& block)
{
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextCharFormat format = piece.fragment().charFormat();
        const bool bold = isBold(format);
        const bool italic = format.fontItalic();
        const QString field = fieldOf(format);
        for (const QChar letter : piece.fragment().text()) {
            if (letter != QChar::ObjectReplacementCharacter)
                add(line, breaksLine(letter) ? QChar(u' ') : letter, bold, italic);
            else if (!field.isEmpty())
                line << RichSpan{{}, field, bold, italic};
        }
    }
}

// All that stands in a cell, as one line.
void append(RichLine& line, QTextFrame::iterator place)
{
    for (; !place.atEnd(); ++place) {
        if (!line.isEmpty())
            add(line, u' ', false, false);
        if (place.currentFrame())
            append(line, place.currentFrame()->begin());
        else
            append(line, place.currentBlock());
        trim(line);
    }
}

RichBlock tableOf(const QTextTable& table)
{
    RichBlock block{RichBlock::Kind::Table, {}, {}};
    for (int row = 0; row < table.rows(); ++row) {
        QList<RichLine> cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            cells << RichLine();
            if (cell.row() == row && cell.column() == column)
                append(cells.last(), cell.begin());
        }
        block.rows << cells;
    }
    return block;
}

void append(RichText& text, QTextFrame::iterator place)
{
    for (; !place.atEnd(); ++place) {
        if (const auto* table = qobject_cast<QTextTable*>(place.currentFrame())) {
            text << tableOf(*table);
        } else if (place.currentFrame()) {
            append(text, place.currentFrame()->begin());
        } else {
            RichLine line;
            append(line, place.currentBlock());
            trim(line);
            if (!line.isEmpty())
                text << RichBlock{kindOf(place.currentBlock()), line, {}};
        }
    }
}

void insertLine(QTextCursor& at, const RichLine& line)
{
    for (const RichSpan& span : line) {
        QString text = span.field.isEmpty() ? span.text : QString(QChar::ObjectReplacementCharacter);
        if (span.field.isEmpty())
            text.remove(QChar::ObjectReplacementCharacter);
        at.insertText(text, formatOf(span));
    }
}

QList<RichLine> linesOf(const RichText& text)
{
    QList<RichLine> lines;
    for (const RichBlock& block : text) {
        if (block.kind != RichBlock::Kind::Table)
            lines << block.line;
        for (const QList<RichLine>& row : block.rows)
            lines += row;
    }
    lines.removeAll(RichLine());
    return lines;
}

void insertTable(QTextCursor& at, const QList<QList<RichLine>>& rows)
{
    qsizetype columns = 1;
    for (const QList<RichLine>& row : rows)
        columns = std::max(columns, row.size());
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QGuiApplication::palette().mid());
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* table =
        at.insertTable(static_cast<int>(std::max<qsizetype>(rows.size(), 1)), static_cast<int>(columns), format);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column) {
            QTextCursor inside = table->cellAt(row, column).firstCursorPosition();
            insertLine(inside, rows[row][column]);
        }
    dressTable(*table);
    at.setPosition(table->lastPosition() + 1);
}

bool ownLines(const RichText& text)
{
    return text.size() > 1 || text.first().kind != RichBlock::Kind::Paragraph;
}

void insertBlocks(QTextCursor& at, const RichText& text)
{
    const QTextBlockFormat plain;
    const bool first = at.atBlockStart();
    if (!at.atBlockEnd()) {
        at.insertBlock();
        at.movePosition(QTextCursor::PreviousBlock);
        at.movePosition(QTextCursor::EndOfBlock);
    }
    bool fresh = first;
    for (const RichBlock& block : text) {
        if (!fresh)
            at.insertBlock(plain, QTextCharFormat());
        else
            setKind(at, RichBlock::Kind::Paragraph);
        fresh = block.kind == RichBlock::Kind::Table;
        if (fresh) {
            insertTable(at, block.rows);
            continue;
        }
        setKind(at, block.kind);
        insertLine(at, block.line);
    }
}

} // namespace

QString fieldOf(const QTextFormat& format)
{
    return format.objectType() == fieldObjectType ? format.stringProperty(fieldProperty) : QString();
}

bool holdsField(const QTextCursor& selection)
{
    return selection.hasSelection() && selection.selectedText().contains(QChar::ObjectReplacementCharacter);
}

RichBlock::Kind kindOf(const QTextBlock& block)
{
    const QTextList* list = block.textList();
    if (!list)
        return RichBlock::Kind::Paragraph;
    return list->format().style() <= QTextListFormat::ListDecimal ? RichBlock::Kind::Numbered : RichBlock::Kind::Bullet;
}

void setKind(QTextCursor selection, RichBlock::Kind kind)
{
    QTextBlock block = selection.document()->findBlock(selection.selectionStart());
    const QTextBlock end = selection.document()->findBlock(selection.selectionEnd());
    selection.beginEditBlock();
    for (; block.isValid() && block.position() <= end.position(); block = block.next()) {
        QTextCursor at(block);
        if (kindOf(block) == kind || at.currentTable())
            continue;
        if (kind == RichBlock::Kind::Paragraph) {
            at.setBlockFormat(QTextBlockFormat());
            continue;
        }
        if (kindOf(block.previous()) == kind) {
            block.previous().textList()->add(block);
            continue;
        }
        QTextListFormat format;
        format.setStyle(kind == RichBlock::Kind::Numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        at.createList(format);
    }
    selection.endEditBlock();
}

RichText richTextOf(const QTextDocument& document)
{
    RichText text;
    append(text, document.rootFrame()->begin());
    return text;
}

RichText richTextOf(const QTextDocumentFragment& part)
{
    QTextDocument document;
    QTextCursor(&document).insertFragment(part);
    return richTextOf(document);
}

void insertRichText(QTextCursor& at, const RichText& text)
{
    if (text.isEmpty())
        return;
    at.beginEditBlock();
    at.removeSelectedText();
    if (at.currentTable() || !ownLines(text)) {
        const QList<RichLine> lines = linesOf(text);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                at.insertText(u" "_s, QTextCharFormat());
            insertLine(at, lines[i]);
        }
    } else {
        insertBlocks(at, text);
    }
    at.endEditBlock();
}

void setRichText(QTextDocument& document, const RichText& text)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor at(&document);
    insertRichText(at, text);
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

void dressTable(QTextTable& table)
{
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextCharFormat format = cell.format();
            if (row == 0)
                format.setBackground(QGuiApplication::palette().alternateBase());
            else
                format.clearBackground();
            cell.setFormat(format);
        }
}

QString htmlOf(const RichText& text, const std::function<QString(const QString& field)>& value)
{
    const auto lineHtml = [&value](const RichLine& line) {
        QString html;
        for (const RichSpan& span : line) {
            QString words = (span.field.isEmpty() ? span.text : value(span.field)).toHtmlEscaped();
            if (span.italic)
                words = u"<i>"_s + words + u"</i>"_s;
            html += span.bold ? u"<b>"_s + words + u"</b>"_s : words;
        }
        return html;
    };
    QString html, list;
    const auto change = [&html, &list](const QString& to) {
        if (to == list)
            return;
        html += (list.isEmpty() ? QString() : u"</"_s + list + u'>') + (to.isEmpty() ? QString() : u'<' + to + u'>');
        list = to;
    };
    for (const RichBlock& block : text) {
        change(block.kind == RichBlock::Kind::Bullet     ? u"ul"_s
               : block.kind == RichBlock::Kind::Numbered ? u"ol"_s
                                                         : QString());
        if (block.kind == RichBlock::Kind::Table) {
            html += u"<table border=\"1\" cellspacing=\"0\">"_s;
            for (const QList<RichLine>& row : block.rows) {
                html += u"<tr>"_s;
                for (const RichLine& cell : row)
                    html += u"<td>"_s + lineHtml(cell) + u"</td>"_s;
                html += u"</tr>"_s;
            }
            html += u"</table>"_s;
        } else {
            const QString tag = list.isEmpty() ? u"p"_s : u"li"_s;
            html += u'<' + tag + u'>' + lineHtml(block.line) + u"</"_s + tag + u'>';
        }
    }
    change({});
    return html;
}

} // namespace bagalau::desktop
