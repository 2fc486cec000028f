#include "base/dates.h"
#include "base/text.h"
#include "documents/papers.h"
#include "documents/papertexts.h"
#include "workflow/inputnames.h"
#include "workflow/paperdata.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::documents::PaperData;
using bagalau::documents::PaperRecord;

namespace bagalau::workflow {

namespace {

Bilingual decisionOf(const domain::ObjectionItem& item)
{
    if (item.outcome == domain::Outcome::Open)
        return {};
    return documents::phrase(item.accepted() ? u"letter.accepted"_s : u"letter.rejected"_s);
}

QList<PaperRecord> changesOf(const ObjectionContent& content, const domain::ObjectionItem& item)
{
    QList<PaperRecord> all;
    for (auto change = item.changes.begin(); change != item.changes.end(); ++change) {
        const domain::Column* column = domain::columnOf(*content.variant, change.key());
        const domain::Input* input = content.inputs->find(change.key());
        if (!column || !input)
            continue;
        PaperRecord one;
        one.values = {{u"name"_s, inputTitle(*content.variant, *content.inputs, change.key())},
                      {u"before"_s, valueText(*content.edition, *column, input->effective(*column))},
                      {u"after"_s, valueText(*content.edition, *column, *change)}};
        all << one;
    }
    return all;
}

QList<PaperRecord> itemsOf(const ObjectionContent& content)
{
    QList<PaperRecord> all;
    for (const domain::ObjectionItem& one : content.objection->items) {
        const domain::AssessmentItem* item = content.contested->item(one.item);
        PaperRecord record;
        record.values = {{u"key"_s, QString::number(all.size() + 1)},
                         {u"name"_s, item ? documents::itemTitle(*item) : Bilingual(one.item)},
                         {u"points"_s, item ? base::displayNumber(item->points, content.edition->scorePlaces) : u"–"_s},
                         {u"objection"_s, base::bothSides(content.objection->ground)},
                         {u"decision"_s, decisionOf(one)},
                         {u"ground"_s, one.ground}};
        record.lists.insert(u"changes"_s, changesOf(content, one));
        all << record;
    }
    return all;
}

// The roles of those who lead a sitting and write its minutes: they sign at their own places.
constexpr QLatin1StringView chairRole("chair"), secretaryRole("secretary");

void addMembers(PaperData& data, const ObjectionContent& content)
{
    QList<PaperRecord> members, ordinary;
    data.values.insert({{u"chair"_s, {}}, {u"secretary"_s, {}}});
    for (const domain::CommissionMember& member : content.objection->commission) {
        const Bilingual role = content.commission->roles.value(member.role).name;
        PaperRecord one;
        one.values = {{u"key"_s, QString::number(members.size() + 1)},
                      {u"name"_s, member.name},
                      {u"workplace"_s, base::bothSides(member.organisation)},
                      {u"role"_s, role}};
        members << one;
        if (member.role == chairRole || member.role == secretaryRole)
            data.values[member.role] = member.name;
        else
            ordinary << PaperRecord{{{u"name"_s, member.name}, {u"title"_s, capitalised(role)}}, {}};
    }
    data.lists.insert({{u"members"_s, members}, {u"ordinary"_s, ordinary}});
}

} // namespace

PaperData objectionData(const ObjectionContent& content)
{
    const domain::Objection& objection = *content.objection;
    const bool changed = !content.successor.number.isEmpty();
    const NamedConclusion& last = changed ? content.successor : content.conclusion;
    PaperData data;
    data.values = {{u"office"_s, capitalised(content.head.office)},
                   {u"body"_s, content.head.body},
                   {u"block"_s, content.head.block},
                   {u"year"_s, QString::number(content.head.year)},
                   {u"number"_s, content.conclusion.number},
                   {u"issued"_s, base::longDate(content.conclusion.issued)},
                   {u"objection"_s, QString::number(objection.number)},
                   {u"received"_s, base::longDate(objection.received)},
                   {u"ground"_s, base::bothSides(objection.ground)},
                   {u"rule"_s, content.commission->clause},
                   {u"limit"_s, content.limit},
                   {u"due"_s, base::longDate(content.due)},
                   {u"sent"_s, base::longDate(content.sent)},
                   {u"before"_s, content.conclusion.result},
                   {u"after"_s, objection.decided() ? last.result : Bilingual()},
                   {u"degree"_s, objection.decided() ? last.degree : Bilingual()},
                   {u"successor"_s, content.successor.number}};
    addMembers(data, content);
    QList<PaperRecord> papers;
    for (const domain::FileReference& file : objection.files)
        papers << PaperRecord{{{u"key"_s, QString::number(papers.size() + 1)}, {u"name"_s, file.name}}, {}};
    data.lists.insert({{u"items"_s, itemsOf(content)}, {u"papers"_s, papers}});
    return data;
}

} // namespace bagalau::workflow
