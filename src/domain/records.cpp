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

const SignedPaper* Objection::paper(const QString& paperId) const
{
    for (const SignedPaper& paper : papers)
        if (paper.paper == paperId)
            return &paper;
    return nullptr;
}

bool Objection::decided() const
{
    return std::all_of(items.begin(), items.end(),
                       [](const ObjectionItem& item) { return item.outcome != Outcome::Open; });
}

bool Objection::considered() const
{
    return std::any_of(items.begin(), items.end(), [](const ObjectionItem& item) {
        return item.outcome != Outcome::Withdrawn && item.outcome != Outcome::Inadmissible;
    });
}

} // namespace bagalau::domain
