#include "desktop/editing/pastedtext.h"

#include "desktop/editing/richdocument.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using bagalau::domain::RichBlock;
using bagalau::domain::RichLine;
using bagalau::domain::RichSpan;
using bagalau::domain::RichText;

namespace bagalau::desktop {

namespace {

constexpr qsizetype largest = 4 * 1024 * 1024;

// Style sheets and pictures that a pasted page names are neither read from the disk nor fetched.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

// Word writes its lists as paragraphs that begin with their sign and no-break spaces.
void readWordList(RichBlock& block)
{
    static const QRegularExpression sign(u"^(?:([·•▪§o])|\\d+[.)])\\x{a0}[\\x{a0} ]+"_s);
    if (block.kind != RichBlock::Kind::Paragraph || block.line.isEmpty() || !block.line.first().field.isEmpty())
        return;
    const QRegularExpressionMatch match = sign.match(block.line.first().text);
    if (!match.hasMatch() || match.capturedLength() == block.line.first().text.size())
        return;
    block.kind = match.captured(1).isEmpty() ? RichBlock::Kind::Numbered : RichBlock::Kind::Bullet;
    block.line.first().text.remove(0, match.capturedLength());
}

// A page that is laid out by a table of one cell is its text.
bool isFrameOnly(const RichBlock& block)
{
    return block.kind == RichBlock::Kind::Table && block.rows.size() == 1 && block.rows.first().size() == 1;
}

RichText fromHtml(const QString& html)
{
    ClosedDocument page;
    page.setHtml(html);
    RichText text = richTextOf(page);
    for (RichBlock& block : text) {
        if (isFrameOnly(block))
            block = {RichBlock::Kind::Paragraph, block.rows.first().first(), {}};
        readWordList(block);
    }
    text.removeIf([](const RichBlock& block) { return block.kind != RichBlock::Kind::Table && block.line.isEmpty(); });
    return text;
}

// Signs that would mean something in a written text are words here.
RichText fromPlain(const QString& plain)
{
    static const QRegularExpression ends(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    RichText text;
    for (QString line : plain.split(ends)) {
        line.remove(QChar::ObjectReplacementCharacter);
        line = line.replace(u'\t', u' ').trimmed();
        if (!line.isEmpty())
            text << RichBlock{RichBlock::Kind::Paragraph, {RichSpan{line, {}, false, false}}, {}};
    }
    return text;
}

} // namespace

QString ownTextType()
{
    return u"application/x-bagalau-text"_s;
}

std::optional<RichText> pastedText(const QMimeData& source)
{
    if (source.hasFormat(ownTextType()))
        return domain::richText(QString::fromUtf8(source.data(ownTextType())));
    if (source.hasHtml() && source.html().size() <= largest)
        if (const RichText text = fromHtml(source.html()); !text.isEmpty())
            return text;
    const QString plain = source.text();
    return plain.size() > largest ? std::nullopt : std::optional(fromPlain(plain));
}

} // namespace bagalau::desktop
