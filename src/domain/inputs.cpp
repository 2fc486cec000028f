#include "domain/inputs.h"

#include "base/digest.h"
#include "base/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bagalau::domain {

namespace {

struct Parts
{
    QString table, key, column;
};

Parts partsOf(const QString& id)
{
    const qsizetype first = id.indexOf(u'/');
    const qsizetype last = id.lastIndexOf(u'/');
    if (first < 0 || last <= first)
        return {{}, {}, id};
    return {id.first(first), id.sliced(first + 1, last - first - 1), id.sliced(last + 1)};
}

QJsonObject toJson(const Input& input)
{
    QJsonObject json{{u"reported"_s, domain::toJson(input.reported)}};
    if (input.accepted)
        json[u"accepted"_s] = domain::toJson(*input.accepted);
    if (!input.ground.isEmpty())
        json[u"ground"_s] = input.ground;
    if (!input.origin.cell.isEmpty())
        json[u"origin"_s] = QJsonObject{{u"file"_s, input.origin.file},
                                        {u"digest"_s, input.origin.fileDigest},
                                        {u"sheet"_s, input.origin.sheet},
                                        {u"cell"_s, input.origin.cell},
                                        {u"raw"_s, input.origin.raw}};
    return json;
}

Input inputFromJson(const QJsonValue& json)
{
    Input input;
    input.reported = valueFromJson(json[u"reported"_s]);
    if (json.toObject().contains(u"accepted"_s))
        input.accepted = valueFromJson(json[u"accepted"_s]);
    input.ground = json[u"ground"_s].toString();
    const QJsonValue origin = json[u"origin"_s];
    input.origin = {origin[u"digest"_s].toString(), origin[u"file"_s].toString(), origin[u"sheet"_s].toString(),
                    origin[u"cell"_s].toString(), origin[u"raw"_s].toString()};
    return input;
}

InputRow rowFrom(const Table& table, const ReportRow& reported)
{
    InputRow row{reported.key, {}};
    for (const Column& column : table.columns) {
        const ReportedValue cell = reported.cells.value(column.id);
        row.cells.insert(column.id, {cell.value, std::nullopt, {}, cell.origin});
    }
    return row;
}

QList<InputRow> reportedRows(const Table& table, const QList<ReportRow>& reported)
{
    QList<InputRow> rows;
    for (const ReportRow& one : reported)
        rows << rowFrom(table, one);
    return rows;
}

// What the edition says stands, whatever a report has there.
QList<InputRow> fixedRows(const Table& table, const QList<ReportRow>& reported)
{
    QHash<QString, const ReportRow*> byKey;
    for (const ReportRow& one : reported)
        byKey.insert(one.key, &one);
    QList<InputRow> rows;
    RowKeys keys;
    for (const QMap<QString, Value>& given : table.fixed) {
        const QString key = keys.of(table, given);
        InputRow row = rowFrom(table, byKey.contains(key) ? *byKey[key] : ReportRow{key, {}});
        for (auto cell = given.begin(); cell != given.end(); ++cell)
            row.cells.insert(cell.key(), {*cell, std::nullopt, {}, {}});
        rows << row;
    }
    return rows;
}

} // namespace

Value Input::effective(const Column& column) const
{
    if (accepted)
        return *accepted;
    const bool counts = !column.proposal && !column.byAssessor && !reported.missing();
    return counts ? reported : column.fallback;
}

QString inputId(const QString& table, const QString& key, const QString& column)
{
    return table + u'/' + key + u'/' + column;
}

// Not by way of the other one: that would give a constant object data of its own, and others point into what it shares.
const Input* Inputs::find(const QString& id) const
{
    const Parts parts = partsOf(id);
    if (parts.table.isEmpty()) {
        const auto scalar = scalars.constFind(parts.column);
        return scalar == scalars.cend() ? nullptr : &*scalar;
    }
    const auto table = tables.constFind(parts.table);
    if (table == tables.cend())
        return nullptr;
    for (const InputRow& row : *table)
        if (row.key == parts.key) {
            const auto cell = row.cells.constFind(parts.column);
            return cell == row.cells.cend() ? nullptr : &*cell;
        }
    return nullptr;
}

Input* Inputs::find(const QString& id)
{
    const Parts parts = partsOf(id);
    if (parts.table.isEmpty()) {
        const auto scalar = scalars.find(parts.column);
        return scalar == scalars.end() ? nullptr : &*scalar;
    }
    const auto table = tables.find(parts.table);
    if (table == tables.end())
        return nullptr;
    for (InputRow& row : *table)
        if (row.key == parts.key) {
            const auto cell = row.cells.find(parts.column);
            return cell == row.cells.end() ? nullptr : &*cell;
        }
    return nullptr;
}

const Column* columnOf(const Variant& variant, const QString& id)
{
    const Parts parts = partsOf(id);
    if (parts.table.isEmpty())
        return variant.input(parts.column);
    const Table* table = variant.table(parts.table);
    return table ? table->column(parts.column) : nullptr;
}

bool isFixed(const Variant& variant, const QString& id)
{
    const Parts parts = partsOf(id);
    const Table* table = parts.table.isEmpty() ? nullptr : variant.table(parts.table);
    return table && table->isFixed(parts.column);
}

bool hasFixedRows(const Variant& variant, const Inputs& inputs)
{
    for (const Table& table : variant.tables) {
        const QList<InputRow> rows = inputs.tables.value(table.id);
        if (table.fixed.isEmpty())
            continue;
        if (rows.size() != table.fixed.size())
            return false;
        RowKeys keys;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i].key != keys.of(table, table.fixed[i]))
                return false;
            for (auto cell = table.fixed[i].begin(); cell != table.fixed[i].end(); ++cell) {
                const Input input = rows[i].cells.value(cell.key());
                if (input.accepted || input.reported != *cell)
                    return false;
            }
        }
    }
    return true;
}

QString RowKeys::of(const Table& table, const QMap<QString, Value>& cells)
{
    const auto text = [](const Value& value) {
        if (const auto* number = value.number())
            return number->toShort();
        if (const auto* boolean = value.boolean())
            return *boolean ? u"1"_s : u"0"_s;
        return value.text() ? *value.text() : QString();
    };
    QStringList parts, rest;
    for (const QString& column : table.key) {
        parts << (column == u"#"_s ? column : text(cells.value(column)));
        rest << (column == u"#"_s ? QString() : parts.last());
    }
    const int ordinal = ++m_ordinals[table.id + QChar(0x1f) + rest.join(QChar(0x1f))];
    parts.replaceInStrings(u"#"_s, QString::number(ordinal));
    return parts.join(u'/');
}

Inputs inputsFrom(const Variant& variant, const ReportTables& reported)
{
    Inputs inputs;
    const QList<ReportRow> whole = reported.value(wholeBody);
    for (const Column& input : variant.inputs) {
        const ReportedValue cell = whole.isEmpty() ? ReportedValue() : whole.first().cells.value(input.id);
        inputs.scalars.insert(input.id, {cell.value, std::nullopt, {}, cell.origin});
    }
    for (const Table& table : variant.tables)
        if (table.groupOf.isEmpty())
            inputs.tables.insert(table.id, table.fixed.isEmpty() ? reportedRows(table, reported.value(table.id))
                                                                 : fixedRows(table, reported.value(table.id)));
    return inputs;
}

QJsonObject toJson(const Inputs& inputs)
{
    QJsonObject tables, scalars;
    for (auto table = inputs.tables.begin(); table != inputs.tables.end(); ++table) {
        QJsonArray rows;
        for (const InputRow& row : *table) {
            QJsonObject cells;
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                cells[cell.key()] = toJson(*cell);
            rows.append(QJsonObject{{u"key"_s, row.key}, {u"cells"_s, cells}});
        }
        tables[table.key()] = rows;
    }
    for (auto scalar = inputs.scalars.begin(); scalar != inputs.scalars.end(); ++scalar)
        scalars[scalar.key()] = toJson(*scalar);
    return {{u"tables"_s, tables}, {u"inputs"_s, scalars}};
}

Inputs inputsFromJson(const QJsonObject& json)
{
    Inputs inputs;
    const QJsonObject tables = json[u"tables"_s].toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        QList<InputRow>& rows = inputs.tables[table.key()];
        for (const QJsonValue& rowJson : table->toArray()) {
            InputRow row{rowJson[u"key"_s].toString(), {}};
            const QJsonObject cells = rowJson[u"cells"_s].toObject();
            for (auto cell = cells.begin(); cell != cells.end(); ++cell)
                row.cells.insert(cell.key(), inputFromJson(*cell));
            rows.append(row);
        }
    }
    const QJsonObject scalars = json[u"inputs"_s].toObject();
    for (auto scalar = scalars.begin(); scalar != scalars.end(); ++scalar)
        inputs.scalars.insert(scalar.key(), inputFromJson(*scalar));
    return inputs;
}

QString digestOf(const Variant& variant, const Inputs& inputs)
{
    QJsonObject values;
    for (auto table = inputs.tables.begin(); table != inputs.tables.end(); ++table)
        for (const InputRow& row : *table)
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
                const QString id = inputId(table.key(), row.key, cell.key());
                if (const Column* column = columnOf(variant, id))
                    values[id] = toJson(cell->effective(*column));
            }
    for (const Column& input : variant.inputs)
        values[input.id] = toJson(inputs.scalars.value(input.id).effective(input));
    return base::sha256(base::canonicalJson(values));
}

} // namespace bagalau::domain
