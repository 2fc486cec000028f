#include "domain/richtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bagalau::domain {

namespace {

constexpr QStringView ownSigns = u"\\*_{}|-.";

// The place of `sign` from `from` on that no backslash takes for itself and that is not in a field; -1: none.
qsizetype find(QStringView line, QStringView sign, qsizetype from)
{
    for (qsizetype at = from; at < line.size(); ++at) {
        if (line[at] == u'\\')
            ++at;
        else if (line.sliced(at).startsWith(sign))
            return at;
        else if (const qsizetype end = line[at] == u'{' ? line.indexOf(u'}', at) : -1; end > at + 1)
            at = end;
    }
    return -1;
}

class LineReader
{
public:
    RichLine read(QStringView line)
    {
        part(line, false, false);
        return m_line;
    }

private:
    void part(QStringView line, bool bold, bool italic)
    {
        for (qsizetype at = 0; at < line.size();) {
            const QStringView rest = line.sliced(at);
            if (rest[0] == u'\\' && rest.size() > 1 && ownSigns.contains(rest[1])) {
                add(rest[1], bold, italic);
                at += 2;
            } else if (const qsizetype used = marked(rest, bold, italic)) {
                at += used;
            } else {
                add(rest[0], bold, italic);
                ++at;
            }
        }
    }

    // Something that a sign begins and a sign ends; how long it is, 0: nothing of the kind.
    qsizetype marked(QStringView rest, bool bold, bool italic)
    {
        if (rest.startsWith(u"**") && !bold)
            if (const qsizetype end = find(rest, u"**", 2); end > 2) {
                part(rest.sliced(2, end - 2), true, italic);
                return end + 2;
            }
        if (rest[0] == u'_' && !italic)
            if (const qsizetype end = find(rest, u"_", 1); end > 1) {
                part(rest.sliced(1, end - 1), bold, true);
                return end + 1;
            }
        if (rest[0] == u'{')
            if (const qsizetype end = rest.indexOf(u'}'); end > 1) {
                m_line << RichSpan{{}, rest.sliced(1, end - 1).toString(), bold, italic};
                return end + 1;
            }
        return 0;
    }

    void add(QChar letter, bool bold, bool italic)
    {
        if (m_line.isEmpty() || !m_line.last().field.isEmpty() || m_line.last().bold != bold ||
            m_line.last().italic != italic)
            m_line << RichSpan{{}, {}, bold, italic};
        m_line.last().text += letter;
    }

    RichLine m_line;
};

QList<RichLine> cells(QStringView line)
{
    QList<RichLine> row;
    for (qsizetype from = 1; from < line.size();) {
        qsizetype end = find(line, u"|", from);
        if (end < 0)
            end = line.size();
        row << LineReader().read(line.sliced(from, end - from).trimmed());
        from = end + 1;
    }
    return row;
}

QString escaped(const QString& text)
{
    QString out;
    for (const QChar letter : text) {
        if (QStringView(u"\\*_{}|").contains(letter))
            out += u'\\';
        out += letter == u'\n' ? QChar(u' ') : letter;
    }
    return out;
}

QString writtenLine(const RichLine& line)
{
    QString out;
    for (const RichSpan& span : line) {
        const QString bold = span.bold ? u"**"_s : QString();
        const QString italic = span.italic ? u"_"_s : QString();
        const QString inside = span.field.isEmpty() ? escaped(span.text) : u'{' + span.field + u'}';
        out += bold + italic + inside + italic + bold;
    }
    return out;
}

// A paragraph whose own words look like the beginning of a list keeps them.
QString paragraph(const QString& line)
{
    static const QRegularExpression item(u"^(-|\\d+\\.) "_s);
    const QRegularExpressionMatch match = item.match(line);
    if (!match.hasMatch())
        return line;
    return line.left(match.capturedEnd(1) - 1) + u'\\' + line.sliced(match.capturedEnd(1) - 1);
}

QString writtenBlock(const RichBlock& block, int number)
{
    switch (block.kind) {
    case RichBlock::Kind::Paragraph:
        return paragraph(writtenLine(block.line));
    case RichBlock::Kind::Bullet:
        return u"- "_s + writtenLine(block.line);
    case RichBlock::Kind::Numbered:
        return QString::number(number) + u". "_s + writtenLine(block.line);
    case RichBlock::Kind::Table:
        break;
    }
    QStringList rows;
    for (const QList<RichLine>& row : block.rows) {
        QStringList texts;
        for (const RichLine& cell : row)
            texts << writtenLine(cell);
        rows << u"| "_s + texts.join(u" | "_s) + u" |"_s;
    }
    return rows.join(u'\n');
}

} // namespace

RichLine richLine(const QString& text)
{
    return LineReader().read(text);
}

RichText richText(const QString& text)
{
    static const QRegularExpression number(u"^\\d+\\. "_s);
    RichText blocks;
    bool inTable = false;
    for (const QString& whole : text.split(u'\n')) {
        const QString line = whole.trimmed();
        const bool row = line.startsWith(u'|');
        if (row && !inTable)
            blocks << RichBlock{RichBlock::Kind::Table, {}, {}};
        inTable = row;
        if (row)
            blocks.last().rows << cells(line);
        else if (line.startsWith(u"- "_s))
            blocks << RichBlock{RichBlock::Kind::Bullet, LineReader().read(QStringView(line).sliced(2).trimmed()), {}};
        else if (const auto match = number.match(line); match.hasMatch())
            blocks << RichBlock{RichBlock::Kind::Numbered,
                                LineReader().read(QStringView(line).sliced(match.capturedLength()).trimmed()),
                                {}};
        else if (!line.isEmpty())
            blocks << RichBlock{RichBlock::Kind::Paragraph, LineReader().read(line), {}};
    }
    return blocks;
}

QString written(const RichText& text)
{
    QStringList lines;
    int number = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const RichBlock& block = text[i];
        number = block.kind == RichBlock::Kind::Numbered ? number + 1 : 0;
        if (i > 0 && block.kind == RichBlock::Kind::Table && text[i - 1].kind == block.kind)
            lines << QString();
        lines << writtenBlock(block, number);
    }
    return lines.join(u'\n');
}

namespace {

QList<RichLine> linesOf(const RichBlock& block)
{
    if (block.kind != RichBlock::Kind::Table)
        return {block.line};
    QList<RichLine> all;
    for (const QList<RichLine>& row : block.rows)
        all << row;
    return all;
}

QString plainLine(const RichLine& line, const std::function<QString(const QString&)>& value)
{
    QString out;
    for (const RichSpan& span : line)
        out += span.field.isEmpty() ? span.text : value(span.field);
    return out;
}

} // namespace

QStringList fieldsOf(const RichText& text)
{
    QStringList fields;
    for (const RichBlock& block : text)
        for (const RichLine& line : linesOf(block))
            for (const RichSpan& span : line)
                if (!span.field.isEmpty())
                    fields << span.field;
    return fields;
}

QString plainText(const RichText& text, const std::function<QString(const QString& field)>& value)
{
    QStringList lines;
    for (const RichBlock& block : text) {
        if (block.kind != RichBlock::Kind::Table) {
            lines << plainLine(block.line, value);
            continue;
        }
        for (const QList<RichLine>& row : block.rows) {
            QStringList texts;
            for (const RichLine& cell : row)
                texts << plainLine(cell, value);
            lines << texts.join(u'\t');
        }
    }
    return lines.join(u'\n');
}

} // namespace bagalau::domain
