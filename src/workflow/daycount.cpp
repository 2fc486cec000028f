#include "workflow/daycount.h"

#include "archive/safefile.h"
#include "base/dates.h"
#include "base/problem.h"
#include "documents/papertexts.h"
#include "workflow/calendar.h"
#include "workflow/papercontent.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;
using bagalau::documents::PaperData;
using bagalau::documents::PaperRecord;
using bagalau::documents::phrase;

namespace bagalau::workflow {

namespace {

Bilingual joined(const QList<Bilingual>& parts, const QString& between)
{
    QStringList kk, ru;
    for (const Bilingual& part : parts) {
        kk << part.kk;
        ru << part.ru;
    }
    return {kk.join(between), ru.join(between)};
}

CountedDay dayOf(const domain::WorkCalendar& calendar, const domain::Deadline& deadline, QDate date)
{
    CountedDay day;
    day.date = date;
    day.working = calendar.isWorking(date);
    day.covered = calendar.covers(date.year());
    day.number = static_cast<int>(deadline.counted.indexOf(date)) + 1;
    const domain::CalendarDay* exception = calendar.exception(date);
    if (exception)
        day.exception = *exception;
    day.reason = exception     ? (day.working ? DayReason::Moved : DayReason::DayOff)
                 : day.working ? DayReason::Week
                               : DayReason::Weekend;
    return day;
}

// Why the day works or rests, with who says so: "праздничный ... день (источник; насколько надежно)".
Bilingual whyOf(const CountedDay& day)
{
    QList<Bilingual> why{dayReasonName(day.reason)};
    if (day.exception) {
        if (!day.exception->source.kk.isEmpty() || !day.exception->source.ru.isEmpty())
            why << day.exception->source;
        why << confidenceName(day.exception->confidence);
    }
    if (!day.covered)
        why << phrase(u"daycount.uncovered"_s);
    return joined(why, u"; "_s);
}

// What the day is to the count.
Bilingual markOf(const DayCount& count, const CountedDay& day)
{
    QList<Bilingual> marks;
    if (day.date == count.deadline.from)
        marks << phrase(u"daycount.event"_s);
    if (day.date == count.deadline.rolledFrom)
        marks << phrase(u"daycount.rolled"_s);
    if (day.date == count.deadline.lastDay)
        marks << phrase(u"daycount.last"_s);
    return joined(marks, u"; "_s);
}

PaperRecord record(const DayCount& count, const CountedDay& day)
{
    PaperRecord one;
    one.values = {{u"date"_s, base::shortDate(day.date)},
                  {u"weekday"_s, base::weekday(day.date)},
                  {u"kind"_s, dayKindName(day.working)},
                  {u"why"_s, whyOf(day)},
                  {u"number"_s, day.number > 0 ? QString::number(day.number) : u"–"_s},
                  {u"mark"_s, markOf(count, day)}};
    return one;
}

Bilingual ruleOf(const DayCount& count)
{
    if (count.request.limit.working)
        return phrase(u"daycount.rule"_s);
    return joined({count.rule.name, count.rule.source}, u" – "_s);
}

Bilingual yearsOf(const DayCount& count)
{
    QStringList years;
    for (const int year : count.uncovered)
        years << QString::number(year);
    return years.join(u", "_s);
}

Bilingual withWeekday(QDate date)
{
    return date.isValid() ? joined({base::longDate(date), base::weekday(date)}, u", "_s) : Bilingual();
}

PaperData dayCountData(const DayCount& count, const Bilingual& office, const Bilingual& body)
{
    PaperData data;
    QList<PaperRecord> days;
    for (const CountedDay& day : count.days)
        days << record(count, day);
    const domain::TimeLimit& limit = count.request.limit;
    data.values = {{u"office"_s, office},
                   {u"body"_s, body},
                   {u"event"_s, count.request.event},
                   {u"from"_s, withWeekday(count.deadline.from)},
                   {u"length"_s, documents::phrase(limit.working ? u"daycount.working"_s : u"daycount.calendar"_s,
                                                   {QString::number(limit.days)})},
                   {u"limit"_s, limit.clause},
                   {u"rule"_s, ruleOf(count)},
                   {u"rolled"_s, withWeekday(count.deadline.rolledFrom)},
                   {u"last"_s, withWeekday(count.deadline.lastDay)},
                   {u"uncovered"_s, yearsOf(count)}};
    data.lists.insert(u"days"_s, days);
    return data;
}

PaperPlan planOf(const PaperOffice& office, const DayCount& count, const Bilingual& name, const Bilingual& body)
{
    const QString stem = u"daycount-%1-%2"_s.arg(count.deadline.from.toString(Qt::ISODate),
                                                 count.deadline.lastDay.toString(Qt::ISODate));
    return paperPlan(office, u"daycount"_s, stem, dayCountData(count, name, body));
}

} // namespace

QString dayReasonCode(DayReason reason)
{
    switch (reason) {
    case DayReason::Week:
        return u"week"_s;
    case DayReason::Weekend:
        return u"weekend"_s;
    case DayReason::DayOff:
        return u"holiday"_s;
    case DayReason::Moved:
        break;
    }
    return u"moved"_s;
}

Bilingual dayReasonName(DayReason reason)
{
    switch (reason) {
    case DayReason::Week:
        return {u"әдеттегі жұмыс күні"_s, u"обычный рабочий день"_s};
    case DayReason::Weekend:
        return {u"апта сайынғы демалыс"_s, u"еженедельный выходной"_s};
    case DayReason::DayOff:
        return {u"мереке немесе ауыстырылған демалыс күні"_s, u"праздничный или перенесенный выходной день"_s};
    case DayReason::Moved:
        break;
    }
    return {u"демалыс күнін ауыстыруға байланысты жұмыс күні"_s, u"рабочий день в связи с переносом выходного"_s};
}

DayCountRequest limitRequest(const Library& library, const QString& limit, QDate from, const Bilingual& event)
{
    const auto& limits = library.procedure.limits;
    if (!limits.contains(limit))
        throw Problem(Problem::Kind::Usage, {u"daycount.limit"_s,
                                             QT_TRANSLATE_NOOP("Messages", "There is no time limit “%1”. Limits: %2."),
                                             {limit, QStringList(limits.keys()).join(u", "_s)}});
    return {from, limits[limit], event};
}

DayCount countDays(const Library& library, const DayCountRequest& request)
{
    DayCount count;
    count.request = request;
    count.deadline = library.procedure.count(library.calendar, request.limit, request.from);
    count.rule = library.procedure.rollOver();
    for (QDate date = request.from; date <= count.deadline.lastDay; date = date.addDays(1)) {
        const CountedDay day = dayOf(library.calendar, count.deadline, date);
        if (!day.covered && !count.uncovered.contains(date.year()))
            count.uncovered << date.year();
        count.days << day;
    }
    return count;
}

PaperPlan planDayCount(const Session& session, const DayCountRequest& request)
{
    return planDayCount(session, session.library(), request);
}

PaperPlan planDayCount(const Session& session, const Library& library, const DayCountRequest& request)
{
    const PaperHead head = paperHead(session, request.body, request.block);
    return planOf(paperOffice(session), countDays(library, request), capitalised(head.office), head.body);
}

PaperPlan planDayCount(const Library& library, const DayCountRequest& request)
{
    return planOf({}, countDays(library, request), {}, {});
}

void writePaper(const PaperPlan& plan, const QString& path, base::Language language)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const PaperFormat format : paperFormats)
        if (paperFormatName(format) == suffix) {
            const base::Language spoken = language == base::Language::En ? base::Language::Ru : language;
            archive::writeSafely(path, makePaper(plan, {{spoken}, {format}}).first().bytes);
            return;
        }
    throw Problem(Problem::Kind::Usage,
                  {u"papers.format"_s,
                   QT_TRANSLATE_NOOP("Messages", "Papers are made as pdf, docx or odt, not as “%1”."),
                   {suffix}});
}

} // namespace bagalau::workflow
