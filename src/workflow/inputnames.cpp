#include "workflow/inputnames.h"

#include "base/text.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;

namespace bagalau::workflow {

namespace {

Bilingual rowTitle(const domain::Table& table, const domain::Inputs& inputs, const QString& key)
{
    for (const domain::InputRow& row : inputs.tables.value(table.id)) {
        const domain::Column* column = row.key == key ? table.column(table.title) : nullptr;
        const domain::Value title = column ? row.cells.value(column->id).effective(*column) : domain::Value();
        if (const QString* text = title.text()) {
            const Bilingual name = base::bothSides(*text);
            return *text == key ? name : Bilingual(key + u' ' + name.kk, key + u' ' + name.ru);
        }
    }
    return key;
}

} // namespace

Bilingual inputTitle(const domain::Variant& variant, const domain::Inputs& inputs, const QString& input)
{
    const domain::Column* column = domain::columnOf(variant, input);
    const Bilingual name = column ? column->name : Bilingual(input);
    const domain::Table* table = variant.table(input.section(u'/', 0, 0));
    if (!table || !input.contains(u'/'))
        return name;
    const qsizetype first = input.indexOf(u'/') + 1, last = input.lastIndexOf(u'/');
    const Bilingual row = rowTitle(*table, inputs, input.sliced(first, last - first));
    return {row.kk + u": "_s + name.kk, row.ru + u": "_s + name.ru};
}

Bilingual valueText(const domain::Edition& edition, const domain::Column& column, const domain::Value& value)
{
    if (const base::Number* number = value.number())
        return base::shortNumber(*number);
    if (const bool* truth = value.boolean())
        return *truth ? edition.yes : edition.no;
    if (!value.text())
        return u"–"_s;
    return column.choices.contains(*value.text()) ? column.choices[*value.text()] : base::bothSides(*value.text());
}

} // namespace bagalau::workflow
