#include "intake/formreader.h"

#include "base/text.h"
#include "intake/words.h"

using namespace Qt::StringLiterals;
using bagalau::domain::Form;

namespace bagalau::intake {

namespace {

using Weight = Doubts::Weight;

bool isEssential(const domain::Table& table, const Form::RowKind& kind, const QString& column)
{
    return (kind.join.isEmpty() ? table.key : kind.join).contains(column);
}

} // namespace

QString DraftRow::name() const
{
    for (const QString& column : QStringList{table->title} + table->key)
        if (const domain::Value found = value(column); found.text())
            return *found.text();
    return spot.cell();
}

FormReader::FormReader(const domain::Edition& edition, const domain::Variant& variant, const Layout& layout,
                       Doubts& doubts)
    : m_variant(variant),
      m_edition(edition),
      m_layout(layout),
      m_form(*layout.form),
      m_doubts(doubts),
      m_typing(edition, doubts)
{
}

QList<DraftRow> FormReader::read()
{
    bool first = true;
    for (auto row = m_layout.sheet->rows.upper_bound(m_layout.headingRow); row != m_layout.sheet->rows.end(); ++row) {
        if (blank(row->first))
            continue;
        const bool numbering = std::exchange(first, false) && isNumbering(row->second);
        if (!numbering && !isHeadingAgain(row->first))
            readRow(row->first);
    }
    if (m_rows.isEmpty())
        m_doubts.add(
            m_layout.spot, Weight::Warning,
            {u"intake.empty-form"_s,
             QT_TRANSLATE_NOOP("Messages", "No row could be read from the sheet “%1”, the form “%2”. Check that the "
                                           "assessed body really has nothing to report there."),
             {m_layout.spot.sheetName, m_form.name}});
    return m_rows;
}

void FormReader::readRow(int row)
{
    const Kind kind = kindOf(row);
    if (!kind.kind) {
        if (!isOther(row))
            checkUnknown(row);
        return;
    }
    checkUnique(row);
    const domain::Table* table = m_variant.table(kind.kind->table);
    if (!table) // recognised and left aside, or not a part of this variant
        return;
    DraftRow draft{table, &m_form, kind.kind, firstCell(row), {}};
    takeCells(draft, kind, row);
    takeInside(draft);
    for (auto one = kind.kind->set.begin(); one != kind.kind->set.end(); ++one)
        draft.cells.insert(one.key(), {*one, origin(draft.spot, {})});
    forget(table->id);
    m_above.insert(table->id, draft);
    m_rows << draft;
}

// ---- what kind of row it is

FormReader::Kind FormReader::kindOf(int row) const
{
    const Cell* cell = cellOf(m_form.nameColumn, row);
    Kind best;
    qsizetype longest = 0;
    for (const Form::RowKind& kind : m_form.rows) {
        const auto found = cell ? opened(cell->text, kind.words, !kind.codeColumn.isEmpty()) : std::nullopt;
        if (!found || found->wordsLength <= longest)
            continue;
        longest = found->wordsLength;
        best = {&kind, true, found->name, found->code};
    }
    return best.kind ? best : kindWithoutWords(row);
}

FormReader::Kind FormReader::kindWithoutWords(int row) const
{
    for (const Form::RowKind& kind : m_form.rows)
        if (kind.words == base::Bilingual() && hasKey(kind, row) && !isOther(row))
            return {&kind, false, {}, {}};
    return {};
}

bool FormReader::hasKey(const Form::RowKind& kind, int row) const
{
    const domain::Table* table = m_variant.table(kind.table);
    if (!table)
        return false;
    for (const QString& column : kind.join.isEmpty() ? table->key : kind.join)
        if (kind.take.contains(column) && !cellOf(kind.take[column], row))
            return false;
    return true;
}

// A total or a signature: the first cell of the row says so. One that also has its number in front is a row all the
// same.
bool FormReader::isOther(int row) const
{
    const auto& cells = m_layout.sheet->rows.at(row);
    for (const auto& [column, cell] : cells) {
        if (cell.blank())
            continue;
        for (const base::Bilingual& words : m_edition.otherRows)
            if (beginsWith(cell.text, words))
                return true;
        break;
    }
    return false;
}

bool FormReader::isNumbering(const Sheet::Row& cells) const
{
    int expected = 0;
    for (const auto& [column, cell] : cells)
        if (!cell.blank() && base::simplified(cell.text) != QString::number(++expected))
            return false;
    return expected > 1;
}

bool FormReader::isHeadingAgain(int row) const
{
    for (const int column : m_layout.columns) {
        const Cell* heading = m_layout.sheet->cell(m_layout.headingRow, column);
        const Cell* cell = m_layout.sheet->cell(row, column);
        if (!heading || !cell || base::folded(heading->text) != base::folded(cell->text))
            return false;
    }
    return true;
}

bool FormReader::blank(int row) const
{
    for (const int column : m_layout.columns)
        if (m_layout.sheet->cell(row, column))
            return false;
    return true;
}

void FormReader::checkUnknown(int row)
{
    Spot first;
    for (const Form::RowKind& kind : m_form.rows) {
        const domain::Table* table = m_variant.table(kind.table);
        for (auto take = kind.take.begin(); table && take != kind.take.end(); ++take) {
            const domain::Column* column = table->column(take.key());
            const bool figure = column && column->type == domain::ValueType::Number && cellOf(*take, row);
            if (const Spot spot = spotOf(*take, row); figure && (first.column < 0 || spot.column < first.column))
                first = spot;
        }
    }
    if (first.column >= 0)
        m_doubts.atCell(first, Weight::Warning, u"intake.row-unknown"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the row has figures, but it is not clear what "
                                          "kind of row it is, so that it is left out. Check its name and its "
                                          "number."));
}

void FormReader::checkUnique(int row)
{
    for (const Form::SheetColumn& column : m_form.columns) {
        const Cell* cell = column.unique ? cellOf(column.id, row) : nullptr;
        if (!cell)
            continue;
        const Spot spot = spotOf(column.id, row);
        const QString value = base::folded(cell->text);
        const QString before = m_uniques[column.id].value(value);
        if (before.isEmpty())
            m_uniques[column.id].insert(value, spot.cell());
        else
            m_doubts.atCell(spot, Weight::Blocker, u"intake.duplicate"_s,
                            QT_TRANSLATE_NOOP("Messages",
                                              "Sheet “%1”, cell %2: “%3” stands already in the cell %4. Ask the "
                                              "assessed body which row is right."),
                            {base::simplified(cell->text), before});
    }
}

// ---- what the row says

void FormReader::takeCells(DraftRow& draft, const Kind& kind, int row)
{
    const auto put = [&](const QString& id, const QString& sheetColumn, const Cell* cell) {
        const domain::Column* column = draft.table->column(id);
        if (!column || column->byAssessor)
            return;
        const Spot spot = spotOf(sheetColumn, row);
        const Cell* stored = cellOf(sheetColumn, row);
        const domain::Value value = m_typing.read(*column, cell, spot, isEssential(*draft.table, *kind.kind, id));
        draft.cells.insert(id, {value, origin(spot, stored ? stored->text : QString())});
    };
    const Cell name{kind.name}, code{kind.code};
    for (auto take = kind.kind->take.begin(); take != kind.kind->take.end(); ++take)
        if (kind.opened && *take == m_form.nameColumn)
            put(take.key(), *take, name.blank() ? nullptr : &name);
        else
            put(take.key(), *take, cellOf(*take, row));
    if (!kind.kind->codeColumn.isEmpty())
        put(kind.kind->codeColumn, m_form.nameColumn, code.blank() ? nullptr : &code);
}

void FormReader::takeInside(DraftRow& draft)
{
    for (auto one = draft.kind->inside.begin(); one != draft.kind->inside.end(); ++one) {
        const QString tableId = one->section(u'.', 0, 0);
        if (m_above.contains(tableId)) {
            draft.cells.insert(one.key(), m_above[tableId].cells.value(one->section(u'.', 1)));
            continue;
        }
        const domain::Table* table = m_variant.table(tableId);
        m_doubts.atCell(draft.spot, Weight::Blocker, u"intake.no-row-above"_s,
                        QT_TRANSLATE_NOOP("Messages",
                                          "Sheet “%1”, cell %2: the row “%3” stands before any row of “%4” to "
                                          "which it could belong. Ask the assessed body to put it in its place."),
                        {draft.name(), table ? table->name : base::Bilingual(tableId)});
    }
}

// A new goal closes the programme of the one before: a row under it must not be counted to that programme.
void FormReader::forget(const QString& table)
{
    for (const Form::RowKind& kind : m_form.rows)
        for (const QString& source : kind.inside)
            if (source.section(u'.', 0, 0) == table && m_above.remove(kind.table) > 0)
                forget(kind.table);
}

// ---- places

const Cell* FormReader::cellOf(const QString& sheetColumn, int row) const
{
    return m_layout.columns.contains(sheetColumn) ? m_layout.sheet->cell(row, m_layout.columns[sheetColumn]) : nullptr;
}

Spot FormReader::spotOf(const QString& sheetColumn, int row) const
{
    return m_layout.columns.contains(sheetColumn) ? m_layout.spot.at(row, m_layout.columns[sheetColumn])
                                                  : firstCell(row);
}

Spot FormReader::firstCell(int row) const
{
    for (const auto& [column, cell] : m_layout.sheet->rows.at(row))
        if (!cell.blank())
            return m_layout.spot.at(row, column);
    return m_layout.spot.at(row, 0);
}

domain::Origin FormReader::origin(const Spot& spot, const QString& raw) const
{
    return {m_layout.fileDigest, spot.fileName, spot.sheetName, spot.cell(), raw};
}

} // namespace bagalau::intake
