#include "intake/assembly.h"

#include "base/text.h"
#include "domain/inputs.h"

#include <QSet>

using namespace Qt::StringLiterals;
using bagalau::domain::Form;
using bagalau::domain::Table;

namespace bagalau::intake {

namespace {

using Weight = Doubts::Weight;
using Rows = QList<DraftRow>;

QString asText(const domain::Value& value)
{
    if (const auto* number = value.number())
        return number->toShort();
    if (const auto* boolean = value.boolean())
        return *boolean ? u"1"_s : u"0"_s;
    return value.text() ? *value.text() : QString();
}

// Empty when one of the values is missing: that has been reported already.
QString sameness(const DraftRow& row, const QStringList& columns)
{
    QStringList parts;
    for (const QString& column : columns) {
        const domain::Value value = row.value(column);
        if (value.missing())
            return {};
        parts << base::folded(asText(value));
    }
    return parts.join(QChar(0x1f));
}

// ---- partners

struct Joining
{
    const Form* form;
    const Form::RowKind* kind;
};

// Rows that the edition itself gives need no partner in another sheet.
bool isGivenByEdition(const domain::Variant& variant, const Form::RowKind& kind)
{
    const Table* table = variant.table(kind.table);
    return table && !table->fixed.isEmpty();
}

QList<Joining> joiningsOf(const domain::Variant& variant, const QList<Layout>& layouts)
{
    QList<Joining> all;
    for (const Layout& layout : layouts)
        for (const Form::RowKind& kind : layout.form->rows)
            if (!kind.join.isEmpty() && !isGivenByEdition(variant, kind))
                all << Joining{layout.form, &kind};
    return all;
}

// The sheet has reported a value that may stand there only once.
bool isUniqueInSheet(const DraftRow& row)
{
    for (const Form::SheetColumn& column : row.form->columns)
        for (const QString& key : row.table->key)
            if (column.unique && row.kind->take.value(key) == column.id)
                return true;
    return false;
}

void addCells(DraftRow& row, const DraftRow& partner)
{
    for (auto cell = partner.cells.begin(); cell != partner.cells.end(); ++cell)
        if (!row.cells.contains(cell.key()))
            row.cells.insert(cell.key(), *cell);
}

void reportDuplicate(const DraftRow& row, const DraftRow& before, Doubts& doubts)
{
    doubts.atCell(row.spot, Weight::Blocker, u"intake.duplicate"_s,
                  QT_TRANSLATE_NOOP("Messages",
                                    "Sheet “%1”, cell %2: the row “%3” stands already in the cell %4. Ask the "
                                    "assessed body which row is right."),
                  {row.name(), before.spot.cell()});
}

void reportNoPartner(const DraftRow& row, const base::Bilingual& other, Doubts& doubts)
{
    doubts.atCell(row.spot, Weight::Blocker, u"intake.no-partner"_s,
                  QT_TRANSLATE_NOOP("Messages",
                                    "Sheet “%1”, cell %2: the row “%3” has no row of the same number in “%4”. Ask "
                                    "the assessed body to complete the report."),
                  {row.name(), other});
}

// A sheet that is missing has been reported as missing: its rows are not asked for.
bool isMadeBySome(const QList<Layout>& layouts, const QString& table)
{
    for (const Layout& layout : layouts)
        for (const Form::RowKind& kind : layout.form->rows)
            if (kind.table == table && kind.join.isEmpty())
                return true;
    return false;
}

void joinRows(Rows& makers, const Rows& joiners, const Joining& joining, bool makersRead, Doubts& doubts)
{
    QHash<QString, QList<DraftRow*>> byKey;
    for (DraftRow& row : makers)
        if (row.table->id == joining.kind->table)
            byKey[sameness(row, joining.kind->join)] << &row;
    QHash<QString, const DraftRow*> joined;
    for (const DraftRow& row : joiners) {
        const QString key = sameness(row, joining.kind->join);
        if (row.kind != joining.kind || key.isEmpty())
            continue;
        if (joined.contains(key)) {
            if (!isUniqueInSheet(row))
                reportDuplicate(row, *joined[key], doubts);
            continue;
        }
        joined.insert(key, &row);
        for (DraftRow* maker : byKey.value(key))
            addCells(*maker, row);
        if (makersRead && !byKey.contains(key))
            reportNoPartner(row, row.table->name, doubts);
    }
    for (auto makersOfKey = byKey.begin(); makersOfKey != byKey.end(); ++makersOfKey)
        for (const DraftRow* maker : std::as_const(*makersOfKey))
            if (!makersOfKey.key().isEmpty() && !joined.contains(makersOfKey.key()))
                reportNoPartner(*maker, joining.form->name, doubts);
}

// ---- keys

QString keyOf(domain::RowKeys& keys, const DraftRow& row)
{
    QMap<QString, domain::Value> cells;
    for (const QString& column : row.table->key)
        cells.insert(column, row.value(column));
    return keys.of(*row.table, cells);
}

bool isWhole(const DraftRow& row)
{
    for (const QString& column : row.table->key)
        if (column != u"#"_s && row.value(column).missing())
            return false;
    return true;
}

void checkParent(const DraftRow& row, const domain::Variant& variant, const QMap<QString, QSet<QString>>& parents,
                 Doubts& doubts)
{
    const Table* parent = variant.table(row.table->parent);
    if (!parent || !parents.contains(row.table->id))
        return;
    const QString key = sameness(row, row.table->parentBy.keys());
    if (key.isEmpty() || parents[row.table->id].contains(key))
        return;
    doubts.atCell(row.spot, Weight::Blocker, u"intake.no-parent"_s,
                  QT_TRANSLATE_NOOP("Messages",
                                    "Sheet “%1”, cell %2: the row “%3” belongs to a row of “%4” that is not in the "
                                    "report. Ask the assessed body to correct the number or to add the row."),
                  {row.name(), parent->name});
}

// A row that the edition does not have would count for nothing.
void checkGiven(const DraftRow& row, const QString& key, Doubts& doubts)
{
    if (row.table->fixed.isEmpty() || !isWhole(row))
        return;
    domain::RowKeys keys;
    for (const QMap<QString, domain::Value>& given : row.table->fixed)
        if (keys.of(*row.table, given) == key)
            return;
    doubts.atCell(row.spot, Weight::Blocker, u"intake.no-such-row"_s,
                  QT_TRANSLATE_NOOP("Messages",
                                    "Sheet “%1”, cell %2: the form has no row “%3”. Compare its number with the form "
                                    "of the methodology."),
                  {key});
}

// For each table whose parents are rows of the report: what its rows may refer to.
QMap<QString, QSet<QString>> parentKeys(const domain::Variant& variant, const Rows& makers,
                                        const QList<Layout>& layouts)
{
    QMap<QString, QSet<QString>> keys;
    for (const Table& table : variant.tables) {
        const Table* parent = variant.table(table.parent);
        if (!parent || !parent->groupOf.isEmpty() || !isMadeBySome(layouts, parent->id))
            continue;
        QSet<QString>& known = keys[table.id];
        for (const DraftRow& row : makers)
            if (row.table == parent)
                known.insert(sameness(row, table.parentBy.values()));
    }
    return keys;
}

} // namespace

domain::ReportTables assemble(const domain::Variant& variant, QList<DraftRow> rows, const QList<Layout>& layouts,
                              Doubts& doubts)
{
    Rows makers, joiners;
    for (const DraftRow& row : std::as_const(rows))
        (row.kind->join.isEmpty() || isGivenByEdition(variant, *row.kind) ? makers : joiners) << row;
    for (const Joining& joining : joiningsOf(variant, layouts))
        if (variant.table(joining.kind->table))
            joinRows(makers, joiners, joining, isMadeBySome(layouts, joining.kind->table), doubts);

    // A working sheet alone adds to rows of a report that came before: they are known by their keys.
    for (const DraftRow& row : std::as_const(joiners))
        if (!isMadeBySome(layouts, row.table->id))
            makers << row;

    const auto parents = parentKeys(variant, makers, layouts);
    domain::ReportTables tables;
    domain::RowKeys keys;
    QHash<QString, const DraftRow*> seen;
    QHash<QString, qsizetype> places;
    for (const DraftRow& row : std::as_const(makers)) {
        const QString key = keyOf(keys, row);
        const QString id = row.table->id + u'/' + key;
        if (seen.contains(id) && seen[id]->form != row.form && !row.kind->join.isEmpty()) {
            QMap<QString, domain::ReportedValue>& cells = tables[row.table->id][places[id]].cells;
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                if (!cells.contains(cell.key()))
                    cells.insert(cell.key(), *cell);
            continue;
        }
        if (isWhole(row) && seen.contains(id) && !isUniqueInSheet(row))
            reportDuplicate(row, *seen[id], doubts);
        places.insert(id, tables[row.table->id].size());
        seen.insert(id, &row);
        checkParent(row, variant, parents, doubts);
        checkGiven(row, key, doubts);
        tables[row.table->id] << domain::ReportRow{key, row.cells};
    }
    return tables;
}

} // namespace bagalau::intake
