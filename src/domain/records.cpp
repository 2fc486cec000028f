#include "domain/records.h"

#include <algorithm>

namespace bagalau::domain {

const ObjectionItem* Objection::item(const QString& itemId) const
{
    for (const ObjectionItem& item : items)
        if (item.item == itemId)
            return &item;
    return nullptr;
}

bool Objection::decided() const
{
    return std::all_of(items.begin(), items.end(), [](const ObjectionItem& item) { return item.accepted.has_value(); });
}

} // namespace bagalau::domain
