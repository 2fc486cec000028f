#include "workflow/schedule.h"

#include "base/dates.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/schedule.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

using Dates = QMap<QString, QMap<int, QDate>>;

[[noreturn]] void refuse(const base::Message& message)
{
    throw Problem(Problem::Kind::Refused, message);
}

void requireKnown(const Session& session, const StageSetting& setting)
{
    const domain::Procedure& procedure = session.library().procedure;
    if (setting.number < 1 || setting.number > procedure.stages.size())
        throw Problem(Problem::Kind::Usage, {u"schedule.stage"_s,
                                             QT_TRANSLATE_NOOP("Messages", "The schedule has stages 1 to %1."),
                                             {QString::number(procedure.stages.size())}});
    if (!setting.block.isEmpty() && !procedure.block(setting.block))
        throw Problem(Problem::Kind::Usage,
                      {u"block.unknown"_s, QT_TRANSLATE_NOOP("Messages", "There is no block “%1”."), {setting.block}});
    if (setting.block.isEmpty() && !setting.date.isValid())
        throw Problem(
            Problem::Kind::Usage,
            {u"schedule.date"_s,
             QT_TRANSLATE_NOOP("Messages", "The date of a stage can be moved, not removed; only a block's own date can "
                                           "be taken away."),
             {}});
}

QDate effective(const Dates& dates, const QString& block, int number)
{
    const QDate own = dates.value(block).value(number);
    return own.isValid() ? own : dates.value({}).value(number);
}

// Of two stages out of order the one that was not asked for is named: it stands in the way.
void requireOrder(const Session& session, const Dates& dates, const QString& block,
                  const QList<domain::StageChange>& changes)
{
    const auto changed = [&](int number) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const domain::StageChange& one) { return one.number == number; });
    };
    int before = 0;
    for (const domain::Stage& stage : session.library().procedure.stages) {
        const QDate date = effective(dates, block, stage.number);
        if (!date.isValid())
            continue;
        const QDate earlier = effective(dates, block, before);
        if (before > 0 && date < earlier) {
            const bool later = changed(before) && !changed(stage.number);
            const int named = later ? stage.number : before;
            const Bilingual day = base::shortDate(later ? date : earlier);
            if (block.isEmpty())
                refuse({u"schedule.order"_s,
                        QT_TRANSLATE_NOOP("Messages", "Stages follow each other: stage %1 has the date %2. Change that "
                                                      "date first, or choose another."),
                        {QString::number(named), day}});
            refuse({u"schedule.order"_s,
                    QT_TRANSLATE_NOOP("Messages", "Stages follow each other in every block: in the block “%3” stage %1 "
                                                  "has the date %2. Change that date too, or choose another."),
                    {QString::number(named), day, session.library().procedure.block(block)->name}});
        }
        before = stage.number;
    }
}

QJsonObject changeJson(const domain::StageChange& change)
{
    QJsonObject json{{u"stage"_s, QString::number(change.number)},
                     {u"old"_s, change.before.toString(Qt::ISODate)},
                     {u"new"_s, change.after.toString(Qt::ISODate)}};
    if (!change.block.isEmpty())
        json[u"block"_s] = change.block;
    return json;
}

QJsonObject payloadOf(const QList<domain::StageChange>& changes, const QString& reason)
{
    QJsonObject payload;
    if (changes.size() == 1) {
        payload = changeJson(changes.first());
    } else {
        QJsonArray all;
        for (const domain::StageChange& change : changes)
            all.append(changeJson(change));
        payload[u"changes"_s] = all;
    }
    if (!reason.isEmpty())
        payload[u"reason"_s] = reason;
    return payload;
}

void requireReason(const Session& session, const QString& reason)
{
    const QList<domain::ScheduleApproval> approvals = scheduleApprovals(session);
    if (!approvals.isEmpty() && reason.isEmpty())
        refuse({u"schedule.reason"_s,
                QT_TRANSLATE_NOOP("Messages",
                                  "The schedule is approved (No. %1 of %2, %3): a change of it needs a reason."),
                {approvals.last().number, base::shortDate(approvals.last().date),
                 session.library().procedure.schedule.clause}});
}

void requireWhole(const Session& session, const domain::ScheduleApproval& approval)
{
    if (approval.number.isEmpty() || approval.approver.isEmpty() || !approval.date.isValid())
        throw Problem(Problem::Kind::Usage,
                      {u"schedule.approval"_s,
                       QT_TRANSLATE_NOOP("Messages", "An approval needs its number, its date and who approved."),
                       {}});
    if (approval.date > session.today())
        refuse({u"schedule.approval-ahead"_s,
                QT_TRANSLATE_NOOP("Messages", "The schedule cannot have been approved on %1: that day has not come."),
                {base::shortDate(approval.date)}});
    QStringList missing;
    const Dates dates = store::ScheduleRecords(session.database()).dates();
    for (const domain::Stage& stage : session.library().procedure.stages)
        for (const domain::Block& block : session.library().procedure.blocks)
            if (!effective(dates, block.id, stage.number).isValid() && !missing.contains(QString::number(stage.number)))
                missing << QString::number(stage.number);
    if (!missing.isEmpty())
        refuse({u"schedule.incomplete"_s,
                QT_TRANSLATE_NOOP("Messages", "The schedule has %1 stages; these have no date yet: %2 (%3)."),
                {QString::number(session.library().procedure.stages.size()), missing.join(u", "_s),
                 session.library().procedure.schedule.clause}});
}

} // namespace

QList<domain::Stage> schedule(const Session& session, const QString& block)
{
    QList<domain::Stage> stages = session.library().procedure.stages;
    const Dates dates = store::ScheduleRecords(session.database()).dates();
    for (domain::Stage& stage : stages) {
        stage.date = effective(dates, block, stage.number);
        stage.own = !block.isEmpty() && dates.value(block).contains(stage.number);
    }
    return stages;
}

qint64 setStages(Session& session, const QList<StageSetting>& settings, const QString& reason, const QString& official)
{
    const store::ScheduleRecords records(session.database());
    const QString why = base::simplified(reason);
    Dates dates = records.dates();
    QList<domain::StageChange> asked, changes;
    for (const StageSetting& setting : settings) {
        requireKnown(session, setting);
        const QDate before = dates.value(setting.block).value(setting.number);
        asked << domain::StageChange{setting.block, setting.number, before, setting.date, why};
        if (before != setting.date)
            changes << asked.last();
        dates[setting.block].remove(setting.number);
        if (setting.date.isValid())
            dates[setting.block].insert(setting.number, setting.date);
    }
    requireOrder(session, dates, {}, asked);
    for (const domain::Block& block : session.library().procedure.blocks)
        requireOrder(session, dates, block.id, asked);
    if (!changes.isEmpty())
        requireReason(session, why);
    store::Act act(session.database(),
                   session.entry(official, u"schedule"_s, {}, settings.size() == 1 ? settings.first().block : u""_s));
    for (const domain::StageChange& change : changes)
        records.change(act, change);
    act.commit(payloadOf(asked, why));
    session.tellChanged();
    return act.entryNumber();
}

qint64 setStage(Session& session, int number, QDate date, const QString& official)
{
    return setStages(session, {{{}, number, date}}, {}, official);
}

qint64 approveSchedule(Session& session, const domain::ScheduleApproval& approval, const QString& official)
{
    domain::ScheduleApproval whole = approval;
    whole.number = base::simplified(approval.number);
    whole.approver = base::simplified(approval.approver);
    requireWhole(session, whole);
    store::Act act(session.database(), session.entry(official, u"approve-schedule"_s));
    store::ScheduleRecords(session.database()).approve(act, whole);
    QJsonArray stages;
    const Dates dates = store::ScheduleRecords(session.database()).dates();
    for (auto block = dates.begin(); block != dates.end(); ++block)
        for (auto date = block->begin(); date != block->end(); ++date)
            stages.append(QJsonObject{{u"block"_s, block.key()},
                                      {u"stage"_s, QString::number(date.key())},
                                      {u"date"_s, date->toString(Qt::ISODate)}});
    act.commit({{u"number"_s, whole.number},
                {u"date"_s, whole.date.toString(Qt::ISODate)},
                {u"by"_s, whole.approver},
                {u"stages"_s, stages}});
    session.tellChanged();
    return act.entryNumber();
}

QList<domain::StageChange> scheduleChanges(const Session& session)
{
    return store::ScheduleRecords(session.database()).changes();
}

QList<domain::ScheduleApproval> scheduleApprovals(const Session& session)
{
    return store::ScheduleRecords(session.database()).approvals();
}

std::optional<Bilingual> scheduleNote(const Session& session)
{
    const domain::ScheduleRule& rule = session.library().procedure.schedule;
    return rule.late(session.office().year, session.today()) ? std::optional(rule.note) : std::nullopt;
}

} // namespace bagalau::workflow
