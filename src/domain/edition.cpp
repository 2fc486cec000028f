#include "domain/edition.h"

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

const Column* Table::column(const QString& columnId) const
{
    return byId(columns, columnId);
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

const Form* Edition::form(const QString& formId) const
{
    return byId(forms, formId);
}

const Degree* Edition::degreeOf(const base::Number& score) const
{
    for (const Degree& degree : degrees)
        if (score >= degree.from)
            return &degree;
    return nullptr;
}

} // namespace bagalau::domain
