#include "intake/tablefile.h"

#include "intake/workbookreader.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace bagalau::intake {

namespace {

// The sign of which the first line has most.
QChar separatorOf(const QString& text)
{
    const QString first = text.section(u'\n', 0, 0);
    QChar best = u';';
    for (const QChar sign : {u',', u'\t'})
        if (first.count(sign) > first.count(best))
            best = sign;
    return best;
}

TableLine lineOf(int number, const Sheet::Row& row)
{
    TableLine line{number, {}, {}};
    for (const auto& [column, cell] : row) {
        if (cell.blank())
            continue;
        line.cells.resize(column + 1);
        line.cells[column] = cell.text.trimmed();
        if (!cell.calculated)
            line.unknown << column;
    }
    return line;
}

QList<TableLine> linesOf(const Sheet& sheet)
{
    QList<TableLine> lines;
    for (const auto& [number, row] : sheet.rows)
        if (const TableLine line = lineOf(number, row); !line.cells.isEmpty())
            lines << line;
    return lines;
}

TableFile fromWorkbook(const QString& name, const QByteArray& bytes)
{
    TableFile table;
    try {
        for (const Sheet& sheet : readWorkbook(bytes, Progress({}, bytes.size())).sheets) {
            const QList<TableLine> lines = sheet.hidden ? QList<TableLine>() : linesOf(sheet);
            if (lines.isEmpty())
                continue;
            if (table.lines.isEmpty()) {
                table.sheet = sheet.name;
                table.lines = lines;
            } else {
                table.others << sheet.name;
            }
        }
    } catch (const ReadFailure& failure) {
        table.failure = failure.message;
        table.failure->args.prepend(name);
    }
    return table;
}

// Containers of workbooks, and everything else that no text begins with.
bool looksBinary(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

} // namespace

QList<TableLine> textLines(const QString& text)
{
    const QChar separator = separatorOf(text);
    QList<TableLine> lines;
    TableLine line;
    QString cell;
    bool quoted = false;
    int number = 0;
    const auto endLine = [&] {
        line.cells << std::exchange(cell, {}).trimmed();
        if (!line.cells.join(QString()).isEmpty())
            lines << line;
        line = {number, {}, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        number += letter == u'\n' ? 1 : 0;
        if (letter == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (letter == u'"' && (quoted || cell.trimmed().isEmpty()))
            quoted = !quoted;
        else if (letter == separator && !quoted)
            line.cells << std::exchange(cell, {}).trimmed();
        else if (letter == u'\n' && !quoted)
            endLine();
        else if (letter != u'\r')
            cell += letter;
    }
    endLine();
    return lines;
}

TableFile readTableFile(const QString& name, const QByteArray& bytes)
{
    if (looksBinary(bytes))
        return fromWorkbook(name, bytes);
    TableFile table;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        table.failure =
            base::Message{u"table.encoding"_s,
                          QT_TRANSLATE_NOOP("Messages", "The file %1 is not UTF-8 text. Save it as “CSV UTF-8”."),
                          {name}};
    else
        table.lines = textLines(text);
    return table;
}

} // namespace bagalau::intake
