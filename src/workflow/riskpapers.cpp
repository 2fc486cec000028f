#include "workflow/riskpapers.h"

#include "base/dates.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "workflow/papercontent.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::bilingualFromJson;
using bagalau::base::Problem;
using bagalau::documents::PaperData;
using bagalau::documents::PaperRecord;
using bagalau::domain::Known;

namespace bagalau::workflow {

namespace {

QString position(qsizetype index)
{
    return QString::number(index + 1);
}

QString shown(const QJsonValue& exact)
{
    const auto number = base::Number::fromExact(exact.toString());
    return number ? base::shortNumber(*number) : u"–"_s;
}

QString shown(const std::optional<base::Number>& number)
{
    return number ? base::displayNumber(*number, 2) : u"–"_s;
}

QString withSign(const std::optional<base::Number>& number)
{
    return number && *number > base::Number() ? u'+' + shown(number) : shown(number);
}

PaperRecord riskBody(const QJsonValue& body, qsizetype index)
{
    PaperRecord one;
    const QString place = body[u"place"_s].toString();
    one.values = {{u"key"_s, position(index)},
                  {u"place"_s, place == u"0"_s ? u"–"_s : place},
                  {u"name"_s, bilingualFromJson(body[u"name"_s])},
                  {u"penalty"_s, shown(body[u"penalty"_s])},
                  {u"dynamics"_s, shown(body[u"dynamics"_s])},
                  {u"priority"_s, shown(body[u"priority"_s])},
                  {u"sum"_s, shown(body[u"sum"_s])},
                  {u"verdict"_s, riskMethod().verdicts.value(body[u"verdict"_s].toString())}};
    QList<PaperRecord> why;
    for (const QJsonValue& line : body[u"why"_s].toArray())
        why << PaperRecord{{{u"text"_s, bilingualFromJson(line)}}, {}};
    one.lists.insert(u"why"_s, why);
    return one;
}

PaperRecord riskGroup(const QJsonValue& group)
{
    QList<PaperRecord> bodies, chosen;
    for (const QJsonValue& body : group[u"bodies"_s].toArray()) {
        bodies << riskBody(body, bodies.size());
        if (body[u"verdict"_s].toString() == domain::riskVerdictCode(domain::RiskVerdict::Chosen))
            chosen << PaperRecord{{{u"key"_s, position(chosen.size())},
                                   {u"name"_s, bilingualFromJson(body[u"name"_s])},
                                   {u"sum"_s, shown(body[u"sum"_s])}},
                                  {}};
    }
    return {{{u"name"_s, bilingualFromJson(group[u"name"_s])},
             {u"counted"_s, group[u"counted"_s].toString()},
             {u"most"_s, group[u"most"_s].toString()},
             {u"count"_s, QString::number(chosen.size())}},
            {{u"bodies"_s, bodies}, {u"chosen"_s, chosen}}};
}

QList<PaperRecord> blockRecords(const AccountabilityBody& body)
{
    QList<PaperRecord> all;
    for (const FallLine& line : body.blocks)
        all << PaperRecord{{{u"name"_s, line.name},
                            {u"before"_s, shown(line.before)},
                            {u"now"_s, shown(line.now)},
                            {u"change"_s, withSign(line.difference())},
                            {u"fell"_s, knownText(u"fell"_s, line.fell)},
                            {u"from"_s, line.nowFrom}},
                           {}};
    return all;
}

PaperRecord accountableBody(const AccountabilityBody& body, qsizetype index)
{
    PaperRecord one;
    QStringList documents;
    if (const domain::SectorFinding* finding = body.finding())
        for (const domain::FileReference& file : finding->evidence)
            documents << file.name;
    const domain::SectorFinding* finding = body.finding();
    one.values = {
        {u"key"_s, position(index)},
        {u"name"_s, body.body.name},
        {u"overall"_s, body.overall.nowFrom},
        {u"finding"_s, finding ? finding->text : Bilingual()},
        {u"source"_s, finding ? finding->source : QString()},
        {u"evidence"_s, documents.join(u", "_s)},
        {u"official"_s, finding ? finding->official : QString()},
        {u"found"_s, finding ? base::shortDate(QDate::fromString(finding->at.left(10), Qt::ISODate)) : QString()}};
    one.lists.insert(u"blocks"_s, blockRecords(body));
    return one;
}

template <class Readings> QList<PaperRecord> readingRecords(const Readings& readings)
{
    QList<PaperRecord> all;
    for (const auto& reading : readings)
        all << PaperRecord{{{u"name"_s, reading.name}, {u"note"_s, reading.note}}, {}};
    return all;
}

} // namespace

PaperData riskData(const RiskPaperContent& content)
{
    PaperData data;
    QList<PaperRecord> groups;
    for (const QJsonValue& group : content.snapshot[u"groups"_s].toArray())
        groups << riskGroup(group);
    data.values = {{u"office"_s, capitalised(content.head.office)},
                   {u"block"_s, content.head.block},
                   {u"year"_s, QString::number(content.head.year)},
                   {u"act"_s, riskMethod().act},
                   {u"made"_s, base::longDate(content.made)},
                   {u"official"_s, content.official},
                   {u"reason"_s, content.snapshot[u"reason"_s].toString()}};
    data.lists = {{u"groups"_s, groups}, {u"readings"_s, readingRecords(riskMethod().readings)}};
    return data;
}

PaperData riskData(const Session& session, const QString& block)
{
    const RiskView view = riskView(session, block);
    RiskPaperContent content{paperHead(session, {}, block), view.snapshot, session.today(), {}};
    if (view.made) {
        content.snapshot = view.made->snapshot;
        content.official = view.made->official;
        content.made = QDate::fromString(view.made->at.left(10), Qt::ISODate);
    }
    return riskData(content);
}

PaperData accountabilityData(const AccountabilityContent& content)
{
    PaperData data;
    QList<PaperRecord> proposed, open;
    for (const AccountabilityBody& body : content.bodies) {
        if (body.proposed == Known::Yes)
            proposed << accountableBody(body, proposed.size());
        else if (body.fell == Known::Yes && body.worsened == Known::Unknown)
            open << accountableBody(body, open.size());
    }
    const auto count = [](qsizetype number) { return number > 0 ? QString::number(number) : QString(); };
    const domain::AccountabilityRule& rule = accountabilityRule();
    data.values = {{u"office"_s, capitalised(content.head.office)},
                   {u"year"_s, QString::number(content.head.year)},
                   {u"before"_s, QString::number(content.head.year - 1)},
                   {u"made"_s, base::longDate(content.made)},
                   {u"clause"_s, rule.clause},
                   {u"text"_s, rule.text},
                   {u"count"_s, count(proposed.size())},
                   {u"unsettled"_s, count(open.size())}};
    data.lists = {{u"proposed"_s, proposed}, {u"open"_s, open}, {u"readings"_s, readingRecords(rule.readings)}};
    return data;
}

PaperData accountabilityData(const Session& session)
{
    const AccountabilityContent content{paperHead(session, {}, {}), session.today(), accountability(session)};
    const bool any = std::any_of(content.bodies.begin(), content.bodies.end(),
                                 [](const AccountabilityBody& body) { return body.fell == Known::Yes; });
    if (!any)
        throw Problem(Problem::Kind::Refused,
                      {u"accountability.nobody"_s,
                       QT_TRANSLATE_NOOP("Messages", "Of no body is it known that its indicators fell (%1)."),
                       {accountabilityRule().clause}});
    return accountabilityData(content);
}

} // namespace bagalau::workflow
