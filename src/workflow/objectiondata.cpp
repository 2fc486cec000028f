#include "base/dates.h"
#include "base/text.h"
#include "documents/papertexts.h"
#include "workflow/objectionitems.h"
#include "workflow/paperdata.h"

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::documents::PaperData;
using bagalau::documents::PaperRecord;
using bagalau::documents::phrase;

namespace bagalau::workflow {

namespace {

using Members = QList<domain::CommissionMember>;

// The roles of those who lead a sitting and write its minutes: they sign at their own places.
constexpr QLatin1StringView chairRole("chair"), secretaryRole("secretary");

bool isReverification(const domain::Objection& objection)
{
    return objection.kind == domain::Objection::Kind::Reverification;
}

const QMap<QString, domain::CommissionRole>& rolesOf(const ObjectionContent& content)
{
    return isReverification(*content.objection) ? content.procedure->reverification.roles
                                                : content.procedure->commission.roles;
}

Bilingual roleOf(const ObjectionContent& content, const domain::CommissionMember& member)
{
    const Bilingual role = rolesOf(content).value(member.role).name;
    return member.alternateFor.isEmpty() ? role : phrase(u"letter.alternate"_s, {role, member.alternateFor});
}

PaperRecord memberRecord(const ObjectionContent& content, const domain::CommissionMember& member, qsizetype position)
{
    return {{{u"key"_s, QString::number(position)},
             {u"name"_s, member.name},
             {u"workplace"_s, base::bothSides(member.organisation)},
             {u"role"_s, roleOf(content, member)},
             {u"conflict"_s, base::bothSides(member.conflict)}},
            {}};
}

// Who leads, who writes, and the others who sign.
void addSigners(PaperRecord& record, const ObjectionContent& content, const Members& members)
{
    record.values.insert({{u"chair"_s, {}}, {u"secretary"_s, {}}});
    QList<PaperRecord> ordinary;
    for (const domain::CommissionMember& member : members) {
        if (member.role == chairRole || member.role == secretaryRole)
            record.values[member.role] = member.name;
        else
            ordinary << PaperRecord{
                {{u"name"_s, member.name}, {u"title"_s, capitalised(rolesOf(content).value(member.role).name)}}, {}};
    }
    record.lists.insert(u"ordinary"_s, ordinary);
}

void addMembers(PaperData& data, const ObjectionContent& content)
{
    QList<PaperRecord> members;
    Members full;
    for (const domain::CommissionMember& member : content.objection->commission) {
        members << memberRecord(content, member, members.size() + 1);
        if (member.alternateFor.isEmpty())
            full << member;
    }
    data.lists.insert(u"members"_s, members);
    addSigners(data, content, full);
}

// As the commission was when it sat, and by which order.
Composition compositionAt(const ObjectionContent& content, const domain::Sitting& sitting)
{
    const domain::Objection& objection = *content.objection;
    Composition then{0, objection.orderNumber, objection.orderDate, objection.commission};
    for (const Composition& one : content.compositions)
        if (one.entry < sitting.entry)
            then = one;
    return then;
}

Bilingual quorumOf(const ObjectionContent& content, const Members& members, const domain::Sitting& sitting)
{
    const domain::CommissionRule& rule = content.procedure->commission;
    QStringList seats;
    for (const domain::CommissionMember& member : members)
        if (member.alternateFor.isEmpty())
            seats << member.name;
    return phrase(domain::quorumFaults(rule, members, sitting.present).isEmpty() ? u"letter.quorum"_s
                                                                                 : u"letter.no-quorum"_s,
                  {QString::number(domain::voters(rule, members, seats).size()),
                   QString::number(domain::voters(rule, members, sitting.present).size())});
}

// Alternates who were not called are not among those who were missing.
void addAttendance(PaperRecord& record, const ObjectionContent& content, const Members& members,
                   const std::optional<domain::Sitting>& sitting)
{
    QList<PaperRecord> attendance;
    Members signers;
    for (const domain::CommissionMember& member : members) {
        const bool there = !sitting || sitting->present.contains(member.name);
        if (!there && !member.alternateFor.isEmpty())
            continue;
        PaperRecord one = memberRecord(content, member, attendance.size() + 1);
        one.values[u"presence"_s] = !sitting ? QString() : there ? u"+"_s : u"–"_s;
        attendance << one;
        if (there)
            signers << member;
    }
    record.lists.insert(u"attendance"_s, attendance);
    addSigners(record, content, signers);
}

PaperRecord sittingRecord(const ObjectionContent& content, const domain::Sitting& sitting)
{
    const Composition composition = compositionAt(content, sitting);
    const Members& members = composition.members;
    PaperRecord record;
    record.values = {{u"key"_s, QString::number(sitting.number)},
                     {u"later"_s, sitting.number > 1 ? QString::number(sitting.number) : QString()},
                     {u"date"_s, base::longDate(sitting.date)},
                     {u"minutes"_s, sitting.minutes},
                     {u"order"_s, composition.orderNumber},
                     {u"ordered"_s, base::longDate(composition.orderDate)},
                     {u"quorum"_s, quorumOf(content, members, sitting)},
                     {u"quorumrule"_s, capitalised(content.procedure->commission.quorum.rule)},
                     {u"invited"_s, base::bothSides(sitting.invited)},
                     {u"heard"_s, sitting.heard}};
    addAttendance(record, content, members, sitting);
    record.lists.insert(u"items"_s, itemsOfSitting(content, sitting.number));
    return record;
}

// Decided without a sitting that was recorded, as in a store of an earlier program: its minutes are written by hand.
PaperRecord unrecordedSitting(const ObjectionContent& content)
{
    PaperRecord record;
    for (const QString& name :
         {u"key"_s, u"later"_s, u"date"_s, u"minutes"_s, u"quorum"_s, u"quorumrule"_s, u"invited"_s, u"heard"_s})
        record.values.insert(name, {});
    record.values.insert(
        {{u"order"_s, content.objection->orderNumber}, {u"ordered"_s, base::longDate(content.objection->orderDate)}});
    addAttendance(record, content, content.objection->commission, {});
    record.lists.insert(u"items"_s, itemsOfSitting(content, 0));
    return record;
}

QList<PaperRecord> sittingRecords(const ObjectionContent& content)
{
    QList<PaperRecord> all;
    for (const domain::Sitting& sitting : content.objection->sittings)
        all << sittingRecord(content, sitting);
    const domain::Objection& objection = *content.objection;
    if (all.isEmpty() && !isReverification(objection) && !objection.commission.isEmpty() && objection.decided())
        all << unrecordedSitting(content);
    return all;
}

QList<PaperRecord> filesOf(const domain::Objection& objection)
{
    QList<PaperRecord> papers;
    for (const domain::FileReference& file : objection.files)
        papers << PaperRecord{{{u"key"_s, QString::number(papers.size() + 1)}, {u"name"_s, file.name}}, {}};
    return papers;
}

QList<PaperRecord> notedPapers(const ObjectionContent& content)
{
    QList<PaperRecord> all;
    for (const domain::SignedPaper& paper : content.objection->papers)
        all << PaperRecord{{{u"name"_s, content.paperNames.value(paper.paper, paper.paper)},
                            {u"number"_s, paper.number},
                            {u"date"_s, base::longDate(paper.date)},
                            {u"signer"_s, paper.signer},
                            {u"acquainted"_s, base::longDate(paper.acquainted)}},
                           {}};
    return all;
}

QList<PaperRecord> countedDays(const domain::Deadline& deadline)
{
    QList<PaperRecord> all;
    for (const QDate day : deadline.counted)
        all << PaperRecord{{{u"key"_s, QString::number(all.size() + 1)},
                            {u"day"_s, base::longDate(day)},
                            {u"weekday"_s, base::weekday(day)}},
                           {}};
    return all;
}

// How a conclusion travelled: "16 April 2018, No. 12-3/451, by courier".
Bilingual passageText(const ObjectionContent& content, const domain::Passage& passage)
{
    Bilingual text = base::longDate(passage.day);
    const auto add = [&text](const Bilingual& more) {
        if (!text.kk.isEmpty() && !more.kk.isEmpty())
            text = {text.kk + u", "_s + more.kk, text.ru + u", "_s + more.ru};
    };
    add(passage.number.isEmpty() ? QString() : u"№ "_s + passage.number);
    for (const domain::Choice& way : content.procedure->ways)
        if (way.id == passage.way)
            add({way.name.kk.at(0).toLower() + way.name.kk.sliced(1),
                 way.name.ru.at(0).toLower() + way.name.ru.sliced(1)});
    return text;
}

// The order by which the commission sits, and the one before it where the composition was changed.
void addOrder(PaperData& data, const ObjectionContent& content)
{
    const bool changed = content.compositions.size() > 1;
    const Composition former = changed ? content.compositions[content.compositions.size() - 2] : Composition();
    data.values.insert({{u"order"_s, content.objection->orderNumber},
                        {u"ordered"_s, base::longDate(content.objection->orderDate)},
                        {u"changed"_s, changed ? phrase(u"letter.changed"_s) : Bilingual()},
                        {u"formerorder"_s, former.orderNumber},
                        {u"formerdate"_s, base::longDate(former.orderDate)}});
}

void addConclusion(PaperData& data, const ObjectionContent& content)
{
    const bool decided = content.objection->decided();
    const NamedConclusion& last = content.successor.number.isEmpty() ? content.conclusion : content.successor;
    data.values.insert({{u"number"_s, content.conclusion.number},
                        {u"issued"_s, base::longDate(content.conclusion.issued)},
                        {u"dispatched"_s, passageText(content, content.dispatched)},
                        {u"delivered"_s, passageText(content, content.receipt)},
                        {u"last"_s, base::longDate(content.appeal.lastDay)},
                        {u"before"_s, content.conclusion.result},
                        {u"degreebefore"_s, content.conclusion.degree},
                        {u"after"_s, decided ? last.result : Bilingual()},
                        {u"degree"_s, decided ? last.degree : Bilingual()},
                        {u"successor"_s, content.successor.number}});
}

} // namespace

PaperData objectionData(const ObjectionContent& content)
{
    const domain::Objection& objection = *content.objection;
    const bool second = isReverification(objection);
    PaperData data;
    data.values = {
        {u"office"_s, capitalised(content.head.office)},
        {u"body"_s, content.head.body},
        {u"block"_s, content.head.block},
        {u"year"_s, QString::number(content.head.year)},
        {u"objection"_s, QString::number(objection.number)},
        {u"reverification"_s, second ? phrase(u"letter.reverification"_s) : Bilingual()},
        {u"incoming"_s, objection.incoming},
        {u"dated"_s, base::longDate(objection.dated)},
        {u"received"_s, base::longDate(objection.received)},
        {u"ground"_s, base::bothSides(objection.ground)},
        {u"rule"_s, second ? content.procedure->reverification.clause : content.procedure->commission.clause},
        {u"limit"_s, content.limit},
        {u"due"_s, base::longDate(content.due)},
        {u"sent"_s, base::longDate(content.sent)},
        {u"appealclause"_s, content.procedure->limits[u"objection"_s].clause}};
    addConclusion(data, content);
    addOrder(data, content);
    addMembers(data, content);
    data.lists.insert({{u"items"_s, itemRecords(content, ItemsOf::All)},
                       {u"considered"_s, itemRecords(content, ItemsOf::Considered)},
                       {u"refused"_s, itemRecords(content, ItemsOf::Refused)},
                       {u"withdrawn"_s, itemRecords(content, ItemsOf::Withdrawn)},
                       {u"criteria"_s, criterionRecords(content)},
                       {u"sittings"_s, sittingRecords(content)},
                       {u"counted"_s, countedDays(content.appeal)},
                       {u"signed"_s, notedPapers(content)},
                       {u"papers"_s, filesOf(objection)}});
    return ofPaper(data, objection, {});
}

PaperData ofPaper(PaperData data, const domain::Objection& objection, const QString& paper)
{
    const domain::SignedPaper* noted = objection.paper(paper);
    const domain::SignedPaper known = noted ? *noted : domain::SignedPaper();
    data.values[u"docnumber"_s] = known.number;
    data.values[u"written"_s] = known.date.isValid() ? base::longDate(known.date) : data.values[u"sent"_s];
    data.values[u"docdate"_s] = base::longDate(known.date);
    data.values[u"signer"_s] = known.signer;
    data.values[u"acquainted"_s] = base::longDate(known.acquainted);
    return data;
}

} // namespace bagalau::workflow
