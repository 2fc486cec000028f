#include "base/dates.h"
#include "base/json.h"
#include "cli/console.h"
#include "workflow/due.h"
#include "workflow/schedule.h"
#include "workflow/schedulefile.h"
#include "workflow/views.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

QString shown(QDate date)
{
    return date.isValid() ? base::shortDate(date) : u"–         "_s;
}

QJsonObject stageJson(const domain::Stage& stage, const workflow::Session& session)
{
    const domain::Actor* actor = session.library().procedure.actor(stage.by);
    return {{u"stage"_s, stage.number},
            {u"name"_s, base::toJson(stage.name)},
            {u"by"_s, base::toJson(actor ? actor->name : base::Bilingual())},
            {u"date"_s, stage.date.toString(Qt::ISODate)}};
}

// Dates of blocks of their own, below the line of all blocks.
QJsonArray blockDates(const Call& call, const workflow::Session& session, int number)
{
    QJsonArray own;
    for (const domain::Block& block : session.library().procedure.blocks) {
        const domain::Stage stage = workflow::schedule(session, block.id).value(number - 1);
        if (!stage.own)
            continue;
        own.append(QJsonObject{{u"block"_s, block.id}, {u"date"_s, stage.date.toString(Qt::ISODate)}});
        if (!call.console.json)
            call.console.line(u"   %1  – %2"_s.arg(shown(stage.date), call.console.text(block.name)));
    }
    return own;
}

QJsonArray approvalsOf(const Call& call, const workflow::Session& session)
{
    QJsonArray all;
    for (const domain::ScheduleApproval& one : workflow::scheduleApprovals(session)) {
        all.append(QJsonObject{{u"number"_s, one.number},
                               {u"date"_s, one.date.toString(Qt::ISODate)},
                               {u"by"_s, one.approver},
                               {u"official"_s, one.official},
                               {u"at"_s, one.at}});
        if (!call.console.json)
            call.console.line(call.console.text({u"cli.schedule-approved"_s,
                                                 QT_TRANSLATE_NOOP("Messages", "Approved: No. %1 of %2, %3"),
                                                 {one.number, base::shortDate(one.date), one.approver}}));
    }
    return all;
}

QJsonArray changesOf(const Call& call, const workflow::Session& session)
{
    QJsonArray all;
    for (const domain::StageChange& one : workflow::scheduleChanges(session)) {
        all.append(QJsonObject{{u"block"_s, one.block},
                               {u"stage"_s, one.number},
                               {u"before"_s, one.before.toString(Qt::ISODate)},
                               {u"after"_s, one.after.toString(Qt::ISODate)},
                               {u"reason"_s, one.reason},
                               {u"official"_s, one.official},
                               {u"at"_s, one.at}});
        // Setting a date for the first time is no news beside the schedule itself.
        if (!call.console.json && one.before.isValid())
            call.console.line(u"  "_s + call.console.text({u"cli.stage-changed"_s,
                                                           QT_TRANSLATE_NOOP("Messages", "Stage %1: %2 → %3. %4 (%5)"),
                                                           {QString::number(one.number), shown(one.before),
                                                            shown(one.after), one.reason, one.official}}));
    }
    return all;
}

Exit show(const Call& call, const workflow::Session& session)
{
    QJsonArray stages;
    for (const domain::Stage& stage : workflow::schedule(session)) {
        if (!call.console.json)
            call.console.line(u"%1  %2  %3"_s.arg(stage.number).arg(shown(stage.date), call.console.text(stage.name)));
        QJsonObject json = stageJson(stage, session);
        if (const QJsonArray own = blockDates(call, session, stage.number); !own.isEmpty())
            json[u"blocks"_s] = own;
        stages.append(json);
    }
    const QJsonArray approvals = approvalsOf(call, session);
    const QJsonArray changes = changesOf(call, session);
    if (call.console.json)
        call.console.print({{u"stages"_s, stages}, {u"approvals"_s, approvals}, {u"changes"_s, changes}});
    return Done;
}

Exit setStage(const Call& call)
{
    const Arguments& given = call.arguments;
    const bool common = given.has(u"common"_s);
    if (common == given.has(u"date"_s) || (common && !given.has(u"block"_s)))
        throw Problem(
            Problem::Kind::Usage,
            {u"cli.stage"_s,
             QT_TRANSLATE_NOOP("Messages",
                               "Write --stage N --date D, with --block K for the block's own date, or --stage N "
                               "--block K --common to take that away."),
             {}});
    const auto session = call.openForWork();
    const workflow::StageSetting setting{given.value(u"block"_s), given.number(u"stage"_s),
                                         common ? QDate() : given.date(u"date"_s, {})};
    const auto before = workflow::schedule(*session, setting.block).value(setting.number - 1).date;
    const qint64 entry = workflow::setStages(*session, {setting}, given.value(u"reason"_s), call.official());
    const auto note = workflow::scheduleNote(*session);
    if (note && before.isValid() && before != setting.date)
        call.console.say({u"cli.schedule-note"_s, QT_TRANSLATE_NOOP("Messages", "Note: %1"), {*note}});
    call.console.done({u"cli.stage-set"_s,
                       QT_TRANSLATE_NOOP("Messages", "Stage %1: %2."),
                       {QString::number(setting.number), common ? u"–"_s : base::shortDate(setting.date)}},
                      entry);
    return Done;
}

Exit approve(const Call& call)
{
    const auto session = call.openForWork();
    const domain::ScheduleApproval approval{call.arguments.required(u"number"_s),
                                            call.arguments.date(u"date"_s, QDate()), call.arguments.required(u"by"_s)};
    const qint64 entry = workflow::approveSchedule(*session, approval, call.official());
    call.console.done({u"cli.schedule-approved"_s,
                       QT_TRANSLATE_NOOP("Messages", "Approved: No. %1 of %2, %3"),
                       {approval.number, base::shortDate(approval.date), approval.approver}},
                      entry);
    return Done;
}

Exit writeFile(const Call& call)
{
    const QString path = call.arguments.value(u"ical"_s);
    workflow::writeScheduleFile(*call.openForReading(), path, call.console.language);
    if (call.console.json)
        call.console.print({{u"file"_s, path}});
    else
        call.console.line(path);
    return Done;
}

// One thing at a time: what is asked together must not be half done.
Exit schedule(const Call& call)
{
    const int asked = int(call.arguments.has(u"stage"_s)) + int(call.arguments.has(u"approve"_s)) +
                      int(call.arguments.has(u"ical"_s));
    const bool loose = asked == 0 && (call.arguments.has(u"date"_s) || call.arguments.has(u"block"_s) ||
                                      call.arguments.has(u"reason"_s) || call.arguments.has(u"number"_s) ||
                                      call.arguments.has(u"by"_s) || call.arguments.has(u"common"_s));
    if (asked > 1 || loose)
        throw Problem(Problem::Kind::Usage,
                      {u"cli.schedule"_s,
                       QT_TRANSLATE_NOOP("Messages", "Write one of --stage, --approve and --ical, or none of them to "
                                                     "see the schedule."),
                       {}});
    if (call.arguments.has(u"stage"_s))
        return setStage(call);
    if (call.arguments.has(u"approve"_s))
        return approve(call);
    return call.arguments.has(u"ical"_s) ? writeFile(call) : show(call, *call.openForReading());
}

QJsonObject deadlineJson(const domain::Deadline& deadline)
{
    QJsonObject json{{u"from"_s, deadline.from.toString(Qt::ISODate)},
                     {u"days"_s, deadline.counted.size()},
                     {u"last_day"_s, deadline.lastDay.toString(Qt::ISODate)},
                     {u"provisional"_s, deadline.provisional}};
    if (deadline.rolledFrom.isValid())
        json[u"rolled_from"_s] = deadline.rolledFrom.toString(Qt::ISODate);
    return json;
}

QJsonObject dueJson(const workflow::DueItem& item, const Call& call, QDate today)
{
    QJsonObject json{{u"key"_s, item.key()},
                     {u"kind"_s, item.kind},
                     {u"date"_s, item.date.toString(Qt::ISODate)},
                     {u"from"_s, item.by},
                     {u"from_name"_s, base::toJson(item.from)},
                     {u"mine"_s, item.mine},
                     {u"text"_s, call.console.text(item.text)},
                     {u"body"_s, item.body},
                     {u"block"_s, item.block},
                     {u"overdue"_s, item.overdue},
                     {u"information"_s, item.information},
                     {u"provisional"_s, item.provisional},
                     {u"page"_s, item.page}};
    if (item.date.isValid())
        json[u"days_left"_s] = today.daysTo(item.date);
    if (!item.bodies.isEmpty())
        json[u"bodies"_s] = QJsonArray::fromStringList(item.bodies);
    if (item.stage > 0)
        json[u"stage"_s] = item.stage;
    if (item.objection > 0)
        json[u"objection"_s] = item.objection;
    if (!item.conclusion.isEmpty())
        json[u"conclusion"_s] = item.conclusion;
    if (item.deadline)
        json[u"deadline"_s] = deadlineJson(*item.deadline);
    return json;
}

void printDue(const workflow::DueItem& item, Console& console)
{
    const QString day = item.date.isValid()
                            ? u"%1  %2"_s.arg(base::shortDate(item.date), console.text(base::weekday(item.date)))
                            : u"–         "_s;
    console.line(u"%1 %2  %3  (%4)"_s.arg(item.overdue ? u"!"_s : u" "_s, day, console.text(item.text),
                                          console.text(item.from)));
}

Exit due(const Call& call)
{
    const auto session = call.openForReading();
    const QDate until = call.arguments.date(u"until"_s, QDate(9999, 12, 31));
    QJsonArray json;
    for (const workflow::DueItem& item : workflow::dueItems(*session)) {
        const bool later = item.date.isValid() ? item.date > until : call.arguments.has(u"until"_s);
        if (later || (call.arguments.has(u"mine"_s) && !item.mine))
            continue;
        json.append(dueJson(item, call, session->today()));
        if (!call.console.json)
            printDue(item, call.console);
    }
    if (call.console.json)
        call.console.print({{u"today"_s, session->today().toString(Qt::ISODate)}, {u"items"_s, json}});
    else if (json.isEmpty())
        call.console.line(
            call.console.text({u"cli.nothing-due"_s, QT_TRANSLATE_NOOP("Messages", "Nothing is due."), {}}));
    return Done;
}

} // namespace

QList<Command> scheduleCommands()
{
    return {{u"schedule"_s,
             {{u"stage"_s, u"date"_s, u"block"_s, u"reason"_s, u"number"_s, u"by"_s, u"ical"_s},
              {},
              {u"approve"_s, u"common"_s}},
             schedule,
             u"schedule STORE [--stage N --date D|--common [--block K] [--reason TEXT]] | [--approve --number N --date "
             u"D --by "
             "TEXT] | [--ical FILE.ics]"_s},
            {u"due"_s, {{u"until"_s}, {}, {u"mine"_s}}, due, u"due STORE [--until D] [--mine]"_s}};
}

} // namespace bagalau::cli
