#include "domain/procedure.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::bilingualFromJson;

namespace bagalau::domain {

namespace {

QStringList textsFrom(const QJsonValue& json)
{
    QStringList texts;
    for (const QJsonValue& one : json.toArray())
        texts << one.toString();
    return texts;
}

QMap<QString, CommissionRole> rolesFrom(const QJsonValue& json)
{
    QMap<QString, CommissionRole> all;
    const QJsonObject roles = json.toObject();
    for (auto role = roles.begin(); role != roles.end(); ++role)
        all.insert(role.key(), {bilingualFromJson((*role)[u"name"_s]), (*role)[u"least"_s].toInt(),
                                (*role)[u"most"_s].toInt(1000), (*role)[u"votes"_s].toBool(true)});
    return all;
}

CommissionRule commissionFrom(const QJsonValue& json)
{
    CommissionRule rule;
    rule.least = json[u"least"_s].toInt();
    rule.clause = bilingualFromJson(json[u"clause"_s]);
    rule.roles = rolesFrom(json[u"roles"_s]);
    const QJsonValue quorum = json[u"quorum"_s];
    rule.quorum = {base::Number::fromExact(quorum[u"more_than"_s].toString()).value_or(base::Number()),
                   textsFrom(quorum[u"roles"_s]), bilingualFromJson(quorum[u"rule"_s])};
    return rule;
}

AdmissibilityRule admissibilityFrom(const QJsonValue& json)
{
    const QString test = json[u"test"_s].toString();
    return {json[u"id"_s].toString(),
            test == u"limit"_s          ? AdmissibilityRule::Test::Limit
            : test == u"no-documents"_s ? AdmissibilityRule::Test::Documents
                                        : AdmissibilityRule::Test::Judgement,
            bilingualFromJson(json[u"name"_s]), bilingualFromJson(json[u"clause"_s]), textsFrom(json[u"blocks"_s])};
}

Stage stageFrom(const QJsonValue& json)
{
    Stage stage{json[u"number"_s].toInt(), bilingualFromJson(json[u"name"_s]), {}};
    stage.by = json[u"by"_s].toString();
    stage.byOfParts = json[u"by_of_parts"_s].toString(stage.by);
    stage.recipients = textsFrom(json[u"packages"_s]);
    return stage;
}

ScheduleRule scheduleFrom(const QJsonValue& json)
{
    const QJsonValue changes = json[u"changes"_s];
    const QStringList day = changes[u"until"_s][u"day"_s].toString().split(u'-');
    return {bilingualFromJson(json[u"clause"_s]),
            changes[u"until"_s][u"year"_s].toInt(),
            day.value(0).toInt(),
            day.value(1).toInt(),
            QDate::fromString(changes[u"in_force_to"_s].toString(), Qt::ISODate),
            bilingualFromJson(changes[u"note"_s])};
}

} // namespace

bool ScheduleRule::late(int assessedYear, QDate on) const
{
    const QDate last(assessedYear + year, month, day);
    return last.isValid() && on > last && (!inForceTo.isValid() || on <= inForceTo);
}

Procedure Procedure::read(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Procedure procedure;
    procedure.act = bilingualFromJson(json[u"act"_s]);
    for (const QJsonValue& block : json[u"blocks"_s].toArray())
        procedure.blocks << Block{block[u"id"_s].toString(), bilingualFromJson(block[u"name"_s]),
                                  block[u"lead"_s].toString()};
    for (const QJsonValue& stage : json[u"stages"_s].toArray())
        procedure.stages << stageFrom(stage);
    for (const QJsonValue& actor : json[u"actors"_s].toArray())
        procedure.actors << Actor{actor[u"id"_s].toString(), bilingualFromJson(actor[u"name"_s]),
                                  actor[u"office"_s].toBool(), actor[u"lead"_s].toBool(),
                                  actor[u"authority"_s].toString()};
    procedure.schedule = scheduleFrom(json[u"schedule"_s]);
    const QJsonObject limits = json[u"limits"_s].toObject();
    for (auto limit = limits.begin(); limit != limits.end(); ++limit)
        procedure.limits.insert(limit.key(),
                                {(*limit)[u"days"_s].toInt(), (*limit)[u"counted"_s].toString() == u"working"_s,
                                 bilingualFromJson((*limit)[u"clause"_s]), (*limit)[u"by"_s].toString()});
    for (const QJsonValue& rule : json[u"roll_over"_s].toArray())
        procedure.rollOvers << RollOverRule{rule[u"id"_s].toString(), rule[u"moves"_s].toBool(),
                                            bilingualFromJson(rule[u"name"_s]), bilingualFromJson(rule[u"source"_s])};
    procedure.rollOverId = procedure.rollOvers.value(0).id;
    procedure.documentsClause = bilingualFromJson(json[u"documents_clause"_s]);
    procedure.commission = commissionFrom(json[u"commission"_s]);
    for (const QJsonValue& rule : json[u"admissibility"_s].toArray())
        procedure.admissibility << admissibilityFrom(rule);
    procedure.reverification = {bilingualFromJson(json[u"reverification"_s][u"clause"_s]),
                                rolesFrom(json[u"reverification"_s][u"roles"_s])};
    for (const QJsonValue& way : json[u"ways"_s].toArray())
        procedure.ways << Choice{way[u"id"_s].toString(), bilingualFromJson(way[u"name"_s])};
    return procedure;
}

const Block* Procedure::block(const QString& id) const
{
    for (const Block& block : blocks)
        if (block.id == id)
            return &block;
    return nullptr;
}

const Actor* Procedure::actor(const QString& id) const
{
    for (const Actor& actor : actors)
        if (actor.id == id)
            return &actor;
    return nullptr;
}

const AdmissibilityRule* Procedure::admissibilityRule(const QString& id) const
{
    for (const AdmissibilityRule& rule : admissibility)
        if (rule.id == id)
            return &rule;
    return nullptr;
}

const RollOverRule* Procedure::rollOverRule(const QString& id) const
{
    for (const RollOverRule& rule : rollOvers)
        if (rule.id == id)
            return &rule;
    return nullptr;
}

const RollOverRule& Procedure::rollOver() const
{
    static const RollOverRule none;
    const RollOverRule* rule = rollOverRule(rollOverId);
    return rule ? *rule : none;
}

Deadline Procedure::deadline(const WorkCalendar& calendar, const QString& limit, QDate from) const
{
    return count(calendar, limits.value(limit), from);
}

Deadline Procedure::count(const WorkCalendar& calendar, const TimeLimit& limit, QDate from) const
{
    if (limit.working)
        return calendar.workingDays(from, limit.days);
    Deadline deadline = calendar.calendarDays(from, limit.days, rollOver().moves);
    deadline.rollOver = rollOver().id;
    return deadline;
}

} // namespace bagalau::domain
