#include "documents/richblocks.h"

#include "documents/compose.h"

namespace bagalau::documents {

namespace {

using Kind = domain::RichBlock::Kind;

Table tableOf(const domain::RichBlock& block, const FieldValue& value)
{
    Table table;
    table.headerRows = block.rows.size() > 1 ? 1 : 0;
    for (const QList<domain::RichLine>& cells : block.rows) {
        QList<Cell> made;
        for (const domain::RichLine& line : cells) {
            Cell cell;
            cell.paragraphs << runsOf(line, value);
            made << cell;
        }
        table.rows << (table.rows.size() < table.headerRows ? headerRow(made) : row(made));
    }
    return table;
}

} // namespace

Runs runsOf(const domain::RichLine& line, const FieldValue& value)
{
    Runs runs;
    for (const domain::RichSpan& span : line)
        runs << Run(span.field.isEmpty() ? span.text : value(span.field), span.bold, span.italic);
    return runs;
}

QList<Block> blocksOf(const domain::RichText& text, const FieldValue& value)
{
    QList<Block> blocks;
    for (const domain::RichBlock& block : text) {
        if (block.kind == Kind::Paragraph) {
            blocks << paragraph(runsOf(block.line, value));
        } else if (block.kind == Kind::Table) {
            blocks << tableOf(block, value) << spacer(6);
        } else {
            const bool isNumbered = block.kind == Kind::Numbered;
            auto* list = blocks.isEmpty() ? nullptr : std::get_if<ListItems>(&blocks.last());
            if (!list || list->numbered != isNumbered) {
                blocks << ListItems{isNumbered, {}};
                list = std::get_if<ListItems>(&blocks.last());
            }
            list->items << runsOf(block.line, value);
        }
    }
    return blocks;
}

} // namespace bagalau::documents
