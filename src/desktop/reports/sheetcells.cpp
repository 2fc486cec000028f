#include "desktop/reports/sheetcells.h"

namespace bagalau::desktop {

namespace {

bool before(const QString& left, const QString& right)
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

} // namespace

CellAddress CellAddress::of(const QString& cell)
{
    qsizetype letters = 0;
    while (letters < cell.size() && cell[letters] >= u'A' && cell[letters] <= u'Z')
        ++letters;
    const int row = cell.sliced(letters).toInt();
    return letters > 0 && row > 0 ? CellAddress{cell.first(letters), row} : CellAddress{};
}

bool SheetCells::ByColumn::operator()(const QString& left, const QString& right) const
{
    return before(left, right);
}

QString SheetCells::sheetKey(const QString& file, const QString& sheet)
{
    return file + QChar(0x1f) + sheet; // a sign that no name holds
}

void SheetCells::add(const domain::Origin& origin, const base::Bilingual& column)
{
    const CellAddress address = CellAddress::of(origin.cell);
    if (address.row > 0)
        m_sheets[sheetKey(origin.file, origin.sheet)][address.row][address.column] = {origin.raw, column};
}

SheetCells SheetCells::from(const domain::Variant& variant, const domain::ReportTables& tables)
{
    SheetCells cells;
    for (const domain::Table& table : variant.tables)
        for (const domain::ReportRow& row : tables.value(table.id))
            for (const domain::Column& column : table.columns)
                cells.add(row.cells.value(column.id).origin, column.name);
    return cells;
}

SheetCells SheetCells::from(const domain::Variant& variant, const domain::Inputs& inputs)
{
    SheetCells cells;
    for (const domain::Table& table : variant.tables)
        for (const domain::InputRow& row : inputs.tables.value(table.id))
            for (const domain::Column& column : table.columns)
                cells.add(row.cells.value(column.id).origin, column.name);
    return cells;
}

QList<int> SheetCells::near(const std::map<int, Row>& sheet, int row, int reach)
{
    QList<int> rows{row};
    auto below = sheet.upper_bound(row);
    auto above = sheet.lower_bound(row);
    for (int i = 0; i < reach && above != sheet.begin(); ++i)
        rows.prepend((--above)->first);
    for (int i = 0; i < reach && below != sheet.end(); ++i)
        rows.append((below++)->first);
    return rows;
}

CellWindow SheetCells::around(const base::Place& place, int reach) const
{
    CellWindow window{place, CellAddress::of(place.cell), {}, {}, {}};
    const std::map<int, Row> sheet = m_sheets.value(sheetKey(place.file, place.sheet));
    if (!sheet.contains(window.focus.row))
        return window;
    window.rows = near(sheet, window.focus.row, reach);
    const auto cellsOf = [&sheet](int row) {
        const auto found = sheet.find(row);
        return found == sheet.end() ? Row() : found->second;
    };
    Row all{{window.focus.column, {}}};
    for (const int row : std::as_const(window.rows))
        for (const auto& [letters, cell] : cellsOf(row))
            all.emplace(letters, Cell{{}, row == window.focus.row ? cell.name : base::Bilingual()});
    for (auto& [letters, cell] : all)
        if (const Row own = cellsOf(window.focus.row); own.contains(letters))
            cell.name = own.at(letters).name;
    for (const auto& [letters, cell] : all)
        window.columns << CellWindow::Column{letters, cell.name};
    for (const int row : std::as_const(window.rows)) {
        const Row cells = cellsOf(row);
        QStringList line;
        for (const CellWindow::Column& column : std::as_const(window.columns))
            line << (cells.contains(column.letters) ? cells.at(column.letters).raw : QString());
        window.raw << line;
    }
    return window;
}

} // namespace bagalau::desktop
