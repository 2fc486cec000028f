#include "domain/edition.h"

#include <QHash>

namespace bagalau::domain {

namespace {

template <class T> const T* byId(const QList<T>& all, const QString& id)
{
    for (const T& one : all)
        if (one.id == id)
            return &one;
    return nullptr;
}

} // namespace

Column asColumn(const Setting& setting)
{
    Column column;
    column.id = setting.id;
    column.name = setting.name;
    column.type = setting.type;
    column.choices = setting.choices;
    return column;
}

std::optional<Otherwise> otherwiseOf(const QString& word)
{
    static const QHash<QString, Otherwise> words{{QStringLiteral("maximum"), Otherwise::Maximum},
                                                 {QStringLiteral("zero"), Otherwise::Zero},
                                                 {QStringLiteral("leave-out"), Otherwise::LeaveOut},
                                                 {QStringLiteral("redistribute"), Otherwise::Redistribute}};
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(*found);
}

const Column* Table::column(const QString& columnId) const
{
    return byId(columns, columnId);
}

bool Table::isFixed(const QString& columnId) const
{
    return !fixed.isEmpty() && fixed.first().contains(columnId);
}

const Direction* Variant::direction(const QString& directionId) const
{
    return byId(directions, directionId);
}

const Definition* Variant::definition(const QString& tableId, const QString& definitionId) const
{
    if (!tableId.isEmpty())
        return table(tableId) ? byId(table(tableId)->values, definitionId) : nullptr;
    for (const QList<Definition>* list : {&values, &penalties})
        if (const Definition* found = byId(*list, definitionId))
            return found;
    for (const Definition* one : {&penaltyTotal, &beforePenalty, &score})
        if (one->id == definitionId)
            return one;
    return nullptr;
}

const Table* Variant::table(const QString& tableId) const
{
    return byId(tables, tableId);
}

const Column* Variant::input(const QString& inputId) const
{
    return byId(inputs, inputId);
}

const Variant* Edition::variantFor(const QString& body, const QString& bodyKind) const
{
    for (const Variant& variant : variants)
        if (variant.bodies.contains(body))
            return &variant;
    for (const Variant& variant : variants)
        if (variant.bodies.isEmpty() && variant.bodyKind == bodyKind)
            return &variant;
    return nullptr;
}

const Variant* Edition::variant(const QString& variantId) const
{
    return byId(variants, variantId);
}

const Form* Edition::form(const QString& formId) const
{
    return byId(forms, formId);
}

const Setting* Edition::setting(const QString& settingId) const
{
    return byId(settings, settingId);
}

const Degree* Edition::degreeOf(const base::Number& score) const
{
    for (const Degree& degree : degrees)
        if (score >= degree.from)
            return &degree;
    return nullptr;
}

} // namespace bagalau::domain
