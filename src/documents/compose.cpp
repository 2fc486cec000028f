#include "documents/compose.h"

namespace bagalau::documents {

namespace {

ListItems listOf(const QStringList& texts, bool isNumbered)
{
    ListItems list{isNumbered, {}};
    for (const QString& text : texts)
        list.items.append(Runs{Run(text)});
    return list;
}

} // namespace

Block heading(int level, const QString& text)
{
    return Heading{level, text};
}

Block paragraph(const QString& text)
{
    return paragraph(Runs{Run(text)});
}

Block paragraph(const Runs& runs)
{
    return Paragraph{runs, Alignment::Justify, ParagraphStyle::Indented};
}

Block line(const QString& text, Alignment alignment)
{
    return line(Runs{Run(text)}, alignment);
}

Block line(const Runs& runs, Alignment alignment)
{
    return Paragraph{runs, alignment, ParagraphStyle::Normal};
}

Block note(const QString& text)
{
    return Paragraph{Runs{Run(text)}, Alignment::Left, ParagraphStyle::Small};
}

Block numbered(const QStringList& items)
{
    return listOf(items, true);
}

Block bulleted(const QStringList& items)
{
    return listOf(items, false);
}

Block chart(const domain::ChartData& data)
{
    return Chart{data, {}};
}

Block spacer(int points)
{
    return Spacer{points};
}

Block pageBreak()
{
    return PageBreak{};
}

Block signatures(const QList<Signer>& signers)
{
    return SignatureBlock{signers};
}

Block sides(const QString& leftText, const QString& rightText)
{
    Table table{{50, 50}, 0, {row({left(leftText), right(rightText)})}, {}};
    table.bordered = false;
    return table;
}

Block fields(const QList<std::pair<QString, QString>>& values)
{
    Table table{{35, 65}, 0, {}, {}};
    table.bordered = false;
    for (const auto& [name, value] : values)
        table.rows.append(row({left(name), strong(left(value))}));
    return table;
}

Run bold(const QString& text)
{
    return Run(text, true);
}

Run italic(const QString& text)
{
    return Run(text, false, true);
}

Cell left(const QString& text)
{
    return Cell(text);
}

Cell center(const QString& text)
{
    return Cell(text, Alignment::Center);
}

Cell right(const QString& text)
{
    return Cell(text, Alignment::Right);
}

Cell strong(Cell cell)
{
    cell.bold = true;
    return cell;
}

Cell shaded(Cell cell)
{
    cell.shaded = true;
    return cell;
}

Cell spanning(Cell cell, int columns, int rows)
{
    cell.columnSpan = columns;
    cell.rowSpan = rows;
    return cell;
}

Row row(const QList<Cell>& cells)
{
    return Row{cells};
}

Row headerRow(const QList<Cell>& cells)
{
    Row result{cells};
    for (Cell& cell : result.cells) {
        cell.bold = cell.shaded = true;
        cell.alignment = Alignment::Center;
        cell.place = CellPlace::Middle;
    }
    return result;
}

Row totalRow(const QList<Cell>& cells)
{
    Row result{cells};
    for (Cell& cell : result.cells)
        cell.bold = true;
    return result;
}

} // namespace bagalau::documents
