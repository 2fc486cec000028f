#include "domain/procedure.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::bilingualFromJson;

namespace bagalau::domain {

namespace {

CommissionRule commissionFrom(const QJsonValue& json)
{
    CommissionRule rule;
    rule.least = json[u"least"_s].toInt();
    rule.clause = bilingualFromJson(json[u"clause"_s]);
    const QJsonObject roles = json[u"roles"_s].toObject();
    for (auto role = roles.begin(); role != roles.end(); ++role)
        rule.roles.insert(role.key(), {bilingualFromJson((*role)[u"name"_s]), (*role)[u"least"_s].toInt(),
                                       (*role)[u"most"_s].toInt(1000)});
    return rule;
}

} // namespace

Procedure Procedure::read(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Procedure procedure;
    procedure.act = bilingualFromJson(json[u"act"_s]);
    for (const QJsonValue& block : json[u"blocks"_s].toArray())
        procedure.blocks << Block{block[u"id"_s].toString(), bilingualFromJson(block[u"name"_s]),
                                  block[u"lead"_s].toString()};
    for (const QJsonValue& stage : json[u"stages"_s].toArray())
        procedure.stages << Stage{stage[u"number"_s].toInt(), bilingualFromJson(stage[u"name"_s]), {}};
    const QJsonObject limits = json[u"limits"_s].toObject();
    for (auto limit = limits.begin(); limit != limits.end(); ++limit)
        procedure.limits.insert(limit.key(),
                                {(*limit)[u"days"_s].toInt(), (*limit)[u"counted"_s].toString() == u"working"_s,
                                 bilingualFromJson((*limit)[u"clause"_s])});
    procedure.rollOver = json[u"roll_over"_s].toBool();
    procedure.rollOverSource = bilingualFromJson(json[u"roll_over_source"_s]);
    procedure.documentsClause = bilingualFromJson(json[u"documents_clause"_s]);
    procedure.commission = commissionFrom(json[u"commission"_s]);
    return procedure;
}

const Block* Procedure::block(const QString& id) const
{
    for (const Block& block : blocks)
        if (block.id == id)
            return &block;
    return nullptr;
}

Deadline Procedure::deadline(const WorkCalendar& calendar, const QString& limit, QDate from) const
{
    const TimeLimit rule = limits.value(limit);
    return rule.working ? calendar.workingDays(from, rule.days) : calendar.calendarDays(from, rule.days, rollOver);
}

} // namespace bagalau::domain
