#include "workflow/reportversions.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Finding;

namespace bagalau::workflow {

namespace {

// What the forms of a reading fill in of a table.
struct Filled
{
    QSet<QString> columns;
    bool makesRows = false; ///< false: they only add columns to rows that others make
};

// "table/column" and ids of inputs: what the forms of one hand hold.
QSet<QString> heldBy(bool assessor, const domain::Edition& edition, const domain::Variant& variant,
                     const QStringList& directions)
{
    QSet<QString> held;
    for (const QString& id : variant.forms) {
        const domain::Form* form = edition.form(id);
        if (!form || form->byAssessor != assessor ||
            !(directions.isEmpty() || form->direction.isEmpty() || directions.contains(form->direction)))
            continue;
        held.unite({form->fields.begin(), form->fields.end()});
        for (const domain::Form::RowKind& kind : form->rows)
            for (const QString& column : kind.take.keys())
                held.insert(kind.table + u'/' + column);
    }
    return held;
}

bool isReported(const domain::Inputs& inputs, const QSet<QString>& held)
{
    for (auto one = inputs.scalars.begin(); one != inputs.scalars.end(); ++one)
        if (!one->origin.fileDigest.isEmpty() && held.contains(one.key()))
            return true;
    for (auto table = inputs.tables.begin(); table != inputs.tables.end(); ++table)
        for (const domain::InputRow& row : *table)
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                if (!cell->origin.fileDigest.isEmpty() && held.contains(table.key() + u'/' + cell.key()))
                    return true;
    return false;
}

QMap<QString, Filled> filledTables(const domain::Edition& edition, const domain::Variant& variant,
                                   const QStringList& forms)
{
    QMap<QString, Filled> all;
    for (const QString& id : forms) {
        const domain::Form* form = edition.form(id);
        for (const domain::Form::RowKind& kind : form ? form->rows : QList<domain::Form::RowKind>()) {
            const domain::Table* table = variant.table(kind.table);
            if (!table)
                continue;
            Filled& filled = all[kind.table];
            for (const QStringList& columns :
                 {QStringList(kind.take.keys()), QStringList(kind.inside.keys()), QStringList(kind.set.keys())})
                filled.columns.unite({columns.begin(), columns.end()});
            filled.columns.insert(kind.codeColumn);
            filled.makesRows = filled.makesRows || (kind.join.isEmpty() && table->fixed.isEmpty());
        }
    }
    return all;
}

domain::ReportRow* rowOf(QList<domain::ReportRow>& rows, const QString& key)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

Finding withoutPartner(const domain::Table& table, const domain::ReportRow& row)
{
    const domain::Origin origin = row.cells.isEmpty() ? domain::Origin() : row.cells.first().origin;
    return {
        Finding::Weight::Blocker,
        {u"intake.no-partner"_s,
         QT_TRANSLATE_NOOP("Messages", "Sheet “%1”, cell %2: the row “%3” has no row of the same number in “%4”. Ask "
                                       "the assessed body to complete the report."),
         {origin.sheet, origin.cell, row.key, table.name}},
        {origin.file, origin.sheet, origin.cell}};
}

// The report came again: what others had added to its rows stays with them.
void keepColumns(const Filled& filled, QList<domain::ReportRow> earlier, QList<domain::ReportRow>& rows)
{
    for (domain::ReportRow& row : rows)
        if (const domain::ReportRow* before = rowOf(earlier, row.key))
            for (auto cell = before->cells.begin(); cell != before->cells.end(); ++cell)
                if (!filled.columns.contains(cell.key()))
                    row.cells.insert(cell.key(), *cell);
}

// A working sheet came: its columns are added to the rows that are there.
void addColumns(const domain::Table& table, const QList<domain::ReportRow>& earlier, domain::ReportDraft& draft)
{
    QList<domain::ReportRow> rows = earlier;
    for (const domain::ReportRow& row : draft.tables.value(table.id))
        if (domain::ReportRow* before = rowOf(rows, row.key))
            before->cells.insert(row.cells);
        else if (table.fixed.isEmpty())
            draft.findings << withoutPartner(table, row);
        else
            rows << row;
    draft.tables.insert(table.id, rows);
}

void keepFields(const domain::Edition& edition, const domain::ReportTables& earlier, domain::ReportDraft& draft)
{
    const QList<domain::ReportRow> before = earlier.value(domain::wholeBody);
    if (before.isEmpty())
        return;
    QSet<QString> read;
    for (const QString& id : draft.forms)
        if (const domain::Form* form = edition.form(id))
            read.unite({form->fields.begin(), form->fields.end()});
    QList<domain::ReportRow>& now = draft.tables[domain::wholeBody];
    if (now.isEmpty())
        now << domain::ReportRow();
    for (auto cell = before.first().cells.begin(); cell != before.first().cells.end(); ++cell)
        if (!read.contains(cell.key()))
            now.first().cells.insert(cell.key(), *cell);
}

} // namespace

void layOver(const domain::Edition& edition, const domain::Variant& variant, const domain::ReportTables& earlier,
             domain::ReportDraft& draft)
{
    const QMap<QString, Filled> filled = filledTables(edition, variant, draft.forms);
    for (const domain::Table& table : variant.tables) {
        const QList<domain::ReportRow> before = earlier.value(table.id);
        if (!filled.contains(table.id)) {
            if (!before.isEmpty())
                draft.tables.insert(table.id, before);
        } else if (filled[table.id].makesRows) {
            if (draft.tables.contains(table.id))
                keepColumns(filled[table.id], before, draft.tables[table.id]);
        } else {
            addColumns(table, before, draft);
        }
    }
    keepFields(edition, earlier, draft);
}

bool isFromBody(const domain::Edition& edition, const QStringList& forms)
{
    return std::any_of(forms.begin(), forms.end(), [&](const QString& id) {
        const domain::Form* form = edition.form(id);
        return form && !form->byAssessor;
    });
}

bool holdsReport(const domain::Edition& edition, const domain::Variant& variant, const QStringList& directions,
                 const domain::Inputs& inputs)
{
    const QSet<QString> ofBody = heldBy(false, edition, variant, directions);
    return ofBody.isEmpty() || isReported(inputs, ofBody - heldBy(true, edition, variant, {}));
}

} // namespace bagalau::workflow
