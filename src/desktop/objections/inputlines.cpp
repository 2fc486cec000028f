#include "desktop/objections/inputlines.h"

#include "base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bagalau::desktop {

namespace {

void walk(const domain::Assessment& assessment, const QString& id, QSet<QString>& seen, QStringList& inputs)
{
    if (seen.contains(id))
        return;
    seen.insert(id);
    const domain::TraceStep* step = assessment.step(id);
    if (!step) {
        inputs << id;
        return;
    }
    for (const QString& used : step->uses)
        walk(assessment, used, seen, inputs);
}

QString rowTitle(const Workspace& workspace, const domain::Variant& variant, const domain::Inputs& inputs,
                 const QString& id)
{
    const qsizetype first = id.indexOf(u'/');
    const qsizetype last = id.lastIndexOf(u'/');
    if (first < 0 || first == last)
        return {};
    const QString key = id.sliced(first + 1, last - first - 1);
    const domain::Table* table = variant.table(id.first(first));
    if (!table)
        return key;
    for (const domain::InputRow& row : inputs.tables.value(table->id))
        if (const domain::Column* title = table->column(table->title); title && row.key == key)
            if (const domain::Value name = row.cells.value(title->id).effective(*title); name.text())
                return key + u" · "_s + base::bothSides(*name.text()).in(workspace.language());
    return key;
}

} // namespace

QStringList inputsBehind(const domain::Assessment& assessment, const QString& item)
{
    QSet<QString> seen;
    QStringList inputs;
    walk(assessment, item, seen, inputs);
    inputs.removeAll(item);
    return inputs;
}

QList<InputLine> inputLines(const Workspace& workspace, const domain::Edition& edition, const domain::Variant& variant,
                            const domain::Inputs& inputs, const QStringList& ids)
{
    QList<InputLine> lines;
    for (const QString& id : ids) {
        const domain::Column* column = domain::columnOf(variant, id);
        const domain::Input* found = inputs.find(id);
        if (!column)
            continue;
        const domain::Input input = found ? *found : domain::Input();
        const domain::Value value = input.effective(*column);
        lines << InputLine{id,
                           column,
                           workspace.text(column->name),
                           rowTitle(workspace, variant, inputs, id),
                           inputWords(workspace, edition, *column, input.reported),
                           inputWords(workspace, edition, *column, value),
                           value};
    }
    return lines;
}

QString inputWords(const Workspace& workspace, const domain::Edition& edition, const domain::Column& column,
                   const domain::Value& value)
{
    if (const base::Number* number = value.number())
        return base::shortNumber(*number);
    if (const bool* boolean = value.boolean())
        return workspace.text(*boolean ? edition.yes : edition.no);
    if (const QString* text = value.text())
        return column.choices.contains(*text) ? workspace.text(column.choices[*text]) : *text;
    return QCoreApplication::translate("bagalau::desktop::InputLines", "no data");
}

} // namespace bagalau::desktop
