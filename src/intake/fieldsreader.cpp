#include "intake/fieldsreader.h"

#include "base/text.h"
#include "intake/typing.h"
#include "intake/words.h"

using namespace Qt::StringLiterals;
using bagalau::domain::Column;

namespace bagalau::intake {

namespace {

using Weight = Doubts::Weight;

const QString numberColumn = u"no"_s, nameColumn = u"name"_s, unitColumn = u"unit"_s, valueColumn = u"value"_s;

const Column* inputNamed(const domain::Form& form, const domain::Variant& variant, const Cell* name)
{
    for (const QString& id : name ? form.fields : QStringList())
        if (const Column* input = variant.input(id); input && isWording(base::simplified(name->text), input->name))
            return input;
    return nullptr;
}

const Cell* cellOf(const Layout& layout, const QString& column, int row)
{
    return layout.columns.contains(column) ? layout.sheet->cell(row, layout.columns[column]) : nullptr;
}

} // namespace

domain::Form withFieldColumns(const domain::Form& form, const domain::Edition& edition)
{
    domain::Form shaped = form;
    shaped.nameColumn = nameColumn;
    shaped.columns = {{numberColumn, edition.fieldNumber, false, false},
                      {nameColumn, edition.fieldName, true, false},
                      {unitColumn, edition.fieldUnit, false, false},
                      {valueColumn, edition.fieldValue, true, false}};
    return shaped;
}

int fieldsFound(const Layout& layout, const domain::Variant& variant)
{
    int found = 0;
    for (auto row = layout.sheet->rows.upper_bound(layout.headingRow); row != layout.sheet->rows.end(); ++row)
        found += inputNamed(*layout.form, variant, cellOf(layout, nameColumn, row->first)) ? 1 : 0;
    return found;
}

QMap<QString, domain::ReportedValue> readFields(const domain::Edition& edition, const domain::Variant& variant,
                                                const Layout& layout, Doubts& doubts)
{
    Typing typing(edition, doubts);
    QMap<QString, domain::ReportedValue> values;
    QMap<QString, QString> cells;
    for (auto row = layout.sheet->rows.upper_bound(layout.headingRow); row != layout.sheet->rows.end(); ++row) {
        const Cell* cell = cellOf(layout, valueColumn, row->first);
        const Spot spot = layout.spot.at(row->first, layout.columns[valueColumn]);
        const Column* input = inputNamed(*layout.form, variant, cellOf(layout, nameColumn, row->first));
        if (!input) {
            if (cell)
                doubts.atCell(spot, Weight::Warning, u"intake.row-unknown"_s,
                              QT_TRANSLATE_NOOP("Messages",
                                                "Sheet “%1”, cell %2: the row has figures, but it is not clear what "
                                                "kind of row it is, so that it is left out. Check its name and its "
                                                "number."));
            continue;
        }
        if (cells.contains(input->id)) {
            doubts.atCell(spot, Weight::Blocker, u"intake.duplicate"_s,
                          QT_TRANSLATE_NOOP("Messages",
                                            "Sheet “%1”, cell %2: “%3” stands already in the cell %4. Ask the "
                                            "assessed body which row is right."),
                          {input->name, cells[input->id]});
            continue;
        }
        cells.insert(input->id, spot.cell());
        if (!input->byAssessor)
            values.insert(input->id, {typing.read(*input, cell, spot, false),
                                      {layout.fileDigest, spot.fileName, spot.sheetName, spot.cell(),
                                       cell ? cell->text : QString()}});
    }
    for (const QString& id : layout.form->fields)
        if (const Column* input = variant.input(id); input && !cells.contains(id) && !input->byAssessor)
            doubts.add(layout.spot, Weight::Warning,
                       {u"intake.field-missing"_s,
                        QT_TRANSLATE_NOOP("Messages", "The sheet “%1”, the form “%2”, has no row “%3”. Its value stays "
                                                      "open until the assessor establishes it."),
                        {layout.spot.sheetName, layout.form->name, input->name}});
    return values;
}

} // namespace bagalau::intake
