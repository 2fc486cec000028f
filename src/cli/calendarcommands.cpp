#include "base/dates.h"
#include "base/json.h"
#include "cli/console.h"
#include "workflow/calendar.h"
#include "workflow/daycount.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::cli {

namespace {

[[noreturn]] void usage(const QString& code, const char* english)
{
    throw Problem(Problem::Kind::Usage, {code, english, {}});
}

// --- deadline -------------------------------------------------------------------------------------------------------

workflow::DayCountRequest requestOf(const Call& call, const workflow::Library& library)
{
    call.arguments.required(u"from"_s);
    const QDate from = call.arguments.date(u"from"_s, {});
    const int given = (call.arguments.has(u"working"_s) ? 1 : 0) + (call.arguments.has(u"calendar"_s) ? 1 : 0) +
                      (call.arguments.has(u"limit"_s) ? 1 : 0);
    if (given != 1)
        usage(u"cli.deadline"_s,
              QT_TRANSLATE_NOOP("Messages", "Write one of --working N, --calendar N and --limit ID."));
    const base::Bilingual event = call.arguments.value(u"event"_s);
    if (call.arguments.has(u"limit"_s))
        return workflow::limitRequest(library, call.arguments.value(u"limit"_s), from, event);
    const bool working = call.arguments.has(u"working"_s);
    const int days = call.arguments.number(working ? u"working"_s : u"calendar"_s);
    constexpr int most = 3660; // ten years: whatever is more is a slip, and would be counted day by day
    if (days > most)
        usage(u"cli.too-many-days"_s, QT_TRANSLATE_NOOP("Messages", "At most 3660 days are counted."));
    return {from, {days, working, {}}, event};
}

// The library by which is counted: of a store where one is named, with the rule that the command line asks for.
workflow::Library libraryOf(const Call& call, const workflow::Session* session)
{
    workflow::Library library = session ? session->library() : workflow::Library::shipped();
    if (call.arguments.has(u"no-roll-over"_s))
        for (const domain::RollOverRule& rule : library.procedure.rollOvers)
            if (!rule.moves)
                library.procedure.rollOverId = rule.id;
    return library;
}

QJsonObject dayJson(const workflow::CountedDay& day)
{
    QJsonObject json{{u"date"_s, day.date.toString(Qt::ISODate)},
                     {u"kind"_s, domain::dayKindCode(day.working)},
                     {u"reason"_s, workflow::dayReasonCode(day.reason)},
                     {u"number"_s, day.number},
                     {u"covered"_s, day.covered}};
    if (day.exception) {
        json[u"confidence"_s] = domain::confidenceCode(day.exception->confidence);
        json[u"source"_s] = base::toJson(day.exception->source);
    }
    return json;
}

QJsonObject countJson(const workflow::DayCount& count)
{
    QJsonArray counted, days, uncovered;
    for (const QDate day : count.deadline.counted)
        counted.append(day.toString(Qt::ISODate));
    for (const workflow::CountedDay& day : count.days)
        days.append(dayJson(day));
    for (const int year : count.uncovered)
        uncovered.append(year);
    return {{u"last_day"_s, count.deadline.lastDay.toString(Qt::ISODate)},
            {u"counted"_s, counted},
            {u"provisional"_s, count.deadline.provisional},
            {u"uncovered"_s, uncovered},
            {u"rolled_from"_s, count.deadline.rolledFrom.isValid()
                                   ? QJsonValue(count.deadline.rolledFrom.toString(Qt::ISODate))
                                   : QJsonValue()},
            {u"roll_over"_s, count.deadline.rollOver},
            {u"clause"_s, base::toJson(count.request.limit.clause)},
            {u"days"_s, days}};
}

QString dayLine(const Console& console, const workflow::CountedDay& day)
{
    const QString number = day.number > 0 ? QString::number(day.number) : u"–"_s;
    QString line =
        u"%1  %2  %3"_s.arg(number.rightJustified(3), base::shortDate(day.date), console.text(base::weekday(day.date)));
    if (day.reason != workflow::DayReason::Week)
        line += u": "_s + console.text(workflow::dayReasonName(day.reason));
    if (day.exception)
        line += u" (%1; %2)"_s.arg(console.text(day.exception->source),
                                   console.text(workflow::confidenceName(day.exception->confidence)));
    return line;
}

void tell(Console& console, const workflow::DayCount& count)
{
    for (const workflow::CountedDay& day : count.days)
        if (day.date != count.deadline.from)
            console.line(dayLine(console, day));
    if (count.deadline.rolledFrom.isValid())
        console.line(console.text({u"cli.rolled"_s,
                                   QT_TRANSLATE_NOOP("Messages", "%1 is not a working day: the last day moves (%2)."),
                                   {base::shortDate(count.deadline.rolledFrom), count.rule.source}}));
    else if (!count.days.last().working)
        console.line(console.text({u"cli.not-rolled"_s,
                                   QT_TRANSLATE_NOOP("Messages", "%1 is not a working day; the rule that holds: %2."),
                                   {base::shortDate(count.deadline.lastDay), count.rule.name}}));
    console.line(console.text(
        {u"cli.last-day"_s, QT_TRANSLATE_NOOP("Messages", "Last day: %1"), {base::shortDate(count.deadline.lastDay)}}));
}

void tellUncovered(Console& console, const QList<int>& years)
{
    QStringList words;
    for (const int year : years)
        words << QString::number(year);
    if (!words.isEmpty())
        console.say(
            {u"cli.provisional"_s,
             QT_TRANSLATE_NOOP("Messages", "Provisional: the calendar does not cover %1; plain weeks from Monday "
                                           "to Friday were counted there."),
             {words.join(u", "_s)}});
}

Exit deadline(const Call& call)
{
    std::unique_ptr<workflow::Session> session;
    if (call.arguments.has(u"store"_s))
        session = std::make_unique<workflow::Session>(call.arguments.value(u"store"_s), workflow::Session::Mode::Read,
                                                      call.environment);
    const workflow::Library library = libraryOf(call, session.get());
    const workflow::DayCountRequest request = requestOf(call, library);
    const workflow::DayCount count = workflow::countDays(library, request);
    const QString file = call.arguments.value(u"out"_s);
    if (!file.isEmpty())
        workflow::writePaper(session ? workflow::planDayCount(*session, library, request)
                                     : workflow::planDayCount(library, request),
                             file, call.console.language);
    if (call.console.json) {
        QJsonObject json = countJson(count);
        if (!file.isEmpty())
            json[u"file"_s] = file;
        call.console.print(json);
        return Done;
    }
    tell(call.console, count);
    if (!file.isEmpty())
        call.console.line(file);
    tellUncovered(call.console, count.uncovered);
    return Done;
}

// --- calendar -------------------------------------------------------------------------------------------------------

QString whose(const Call& call, const workflow::CalendarYear& year)
{
    if (year.own)
        return call.console.text({u"cli.calendar-own"_s,
                                  QT_TRANSLATE_NOOP("Messages", "the office's own (%1, %2): %3"),
                                  {year.official, year.at.left(10), year.source}});
    if (year.covered)
        return call.console.text(
            {u"cli.calendar-shipped"_s, QT_TRANSLATE_NOOP("Messages", "ships with the program"), {}});
    return call.console.text(
        {u"cli.calendar-none"_s, QT_TRANSLATE_NOOP("Messages", "not covered: plain weeks from Monday to Friday"), {}});
}

QJsonObject yearJson(const workflow::CalendarYear& year)
{
    QJsonArray days;
    for (const domain::CalendarDay& day : year.days)
        days.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                                {u"kind"_s, domain::dayKindCode(day.working)},
                                {u"confidence"_s, domain::confidenceCode(day.confidence)},
                                {u"source"_s, base::toJson(day.source)}});
    return {{u"year"_s, year.year},     {u"covered"_s, year.covered},          {u"own"_s, year.own},
            {u"source"_s, year.source}, {u"working_days"_s, year.workingDays}, {u"days"_s, days}};
}

void printYear(const Call& call, const workflow::CalendarYear& year, bool withDays)
{
    call.console.line(
        call.console.text({u"cli.calendar-year"_s,
                           QT_TRANSLATE_NOOP("Messages", "%1: working days %2, days unlike a plain week %3; %4"),
                           {QString::number(year.year), QString::number(year.workingDays),
                            QString::number(year.days.size()), whose(call, year)}}));
    for (const domain::CalendarDay& day : withDays ? year.days : QList<domain::CalendarDay>())
        call.console.line(u"  %1  %2  %3  %4; %5"_s.arg(
            base::shortDate(day.date), call.console.text(base::weekday(day.date)).leftJustified(11),
            call.console.text(workflow::dayKindName(day.working)).leftJustified(13),
            call.console.text(workflow::confidenceName(day.confidence)), call.console.text(day.source)));
}

Exit show(const Call& call)
{
    const auto session = call.openForReading();
    const bool one = call.arguments.has(u"year"_s);
    const QList<workflow::CalendarYear> years =
        one ? QList{workflow::calendarYear(*session, call.arguments.number(u"year"_s))}
            : workflow::calendarYears(*session);
    QJsonArray json;
    for (const workflow::CalendarYear& year : years) {
        json.append(yearJson(year));
        if (!call.console.json)
            printYear(call, year, one);
    }
    if (call.console.json)
        call.console.print({{u"years"_s, json},
                            {u"version"_s, workflow::Library::shipped().calendar.version()},
                            {u"roll_over"_s, session->library().procedure.rollOverId}});
    return Done;
}

Exit takeIn(const Call& call)
{
    const QString file = call.arguments.word(2, "FILE"), official = call.official();
    const QString source = call.arguments.required(u"source"_s);
    const int year = call.arguments.number(u"year"_s);
    const auto session = call.openForWork();
    const workflow::CalendarLoad load = workflow::readCalendarFile(file, year);
    if (!call.console.json)
        call.console.findings(load.findings);
    const QJsonArray findings = Console::findingsJson(load.findings, call.console.language);
    if (load.blocked()) {
        if (call.console.json)
            call.console.print({{u"taken"_s, false}, {u"findings"_s, findings}});
        return Findings;
    }
    const qint64 entry = workflow::takeInCalendar(*session, load, source, official);
    call.console.done({u"cli.calendar-taken"_s,
                       QT_TRANSLATE_NOOP("Messages", "The calendar of %1 was taken in: days unlike a plain week %2."),
                       {QString::number(year), QString::number(load.days.size())}},
                      entry, {{u"taken"_s, true}, {u"findings"_s, findings}});
    return Done;
}

Exit exportYear(const Call& call)
{
    const QString file = call.arguments.required(u"out"_s);
    const auto session = call.openForReading();
    workflow::exportCalendar(*session, call.arguments.number(u"year"_s), file);
    if (call.console.json)
        call.console.print({{u"file"_s, file}});
    else
        call.console.line(file);
    return Done;
}

Exit drop(const Call& call)
{
    const QString official = call.official();
    const int year = call.arguments.number(u"year"_s);
    const auto session = call.openForWork();
    const qint64 entry = workflow::dropCalendarYear(*session, year, official);
    call.console.done({u"cli.calendar-dropped"_s,
                       QT_TRANSLATE_NOOP("Messages", "The office's own calendar of %1 is no longer used: %2."),
                       {QString::number(year), whose(call, workflow::calendarYear(*session, year))}},
                      entry);
    return Done;
}

Exit showRules(const Call& call)
{
    const auto session = call.openForReading();
    const domain::Procedure& procedure = session->library().procedure;
    QJsonArray rules;
    for (const domain::RollOverRule& rule : procedure.rollOvers) {
        rules.append(QJsonObject{
            {u"id"_s, rule.id}, {u"name"_s, base::toJson(rule.name)}, {u"source"_s, base::toJson(rule.source)}});
        if (!call.console.json)
            call.console.line(u"%1 %2  %3 (%4)"_s.arg(rule.id == procedure.rollOverId ? u"*"_s : u" "_s,
                                                      rule.id.leftJustified(16), call.console.text(rule.name),
                                                      call.console.text(rule.source)));
    }
    if (call.console.json)
        call.console.print({{u"rule"_s, procedure.rollOverId}, {u"rules"_s, rules}});
    return Done;
}

Exit rule(const Call& call)
{
    const QString id = call.arguments.positional().value(2);
    if (id.isEmpty())
        return showRules(call);
    const QString reason = call.arguments.required(u"reason"_s), official = call.official();
    const auto session = call.openForWork();
    const qint64 entry = workflow::setRollOver(*session, id, reason, official);
    call.console.done({u"cli.rule-set"_s,
                       QT_TRANSLATE_NOOP("Messages", "The rule for a last day of rest is now: %1."),
                       {session->library().procedure.rollOver().name}},
                      entry, {{u"rule"_s, id}});
    return Done;
}

Exit calendar(const Call& call)
{
    static const QHash<QString, Exit (*)(const Call&)> verbs{
        {u"show"_s, show}, {u"import"_s, takeIn}, {u"export"_s, exportYear}, {u"drop"_s, drop}, {u"rule"_s, rule}};
    const QString verb = call.arguments.positional().value(1, u"show"_s);
    call.arguments.word(0, "STORE");
    const bool takesWord = verb == u"import"_s || verb == u"rule"_s;
    if (!verbs.contains(verb) || (!takesWord && call.arguments.positional().size() > 2))
        usage(u"cli.calendar-usage"_s,
              QT_TRANSLATE_NOOP("Messages", "Write: calendar STORE show, import FILE, export, drop or rule."));
    return verbs[verb](call);
}

} // namespace

QList<Command> calendarCommands()
{
    return {{u"deadline"_s,
             {{u"from"_s, u"working"_s, u"calendar"_s, u"limit"_s, u"event"_s, u"out"_s, u"store"_s},
              {},
              {u"no-roll-over"_s},
              0},
             deadline,
             u"deadline --from D --working N | --calendar N | --limit ID [--no-roll-over] [--store FILE] "
             "[--event TEXT] [--out FILE.pdf|docx|odt]"_s},
            {u"calendar"_s,
             {{u"year"_s, u"source"_s, u"out"_s, u"reason"_s}, {}, {}, 3},
             calendar,
             u"calendar STORE show [--year N] | import FILE --year N --source TEXT | export --year N --out FILE | "
             "drop --year N | rule [next-working-day|none --reason TEXT]"_s}};
}

} // namespace bagalau::cli
