#include "workflow/calendar.h"

#include "archive/safefile.h"
#include "base/digest.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/act.h"
#include "store/calendar.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Finding;
using bagalau::base::Problem;
using bagalau::domain::CalendarDay;
using bagalau::domain::Confidence;

namespace bagalau::workflow {

namespace {

const domain::WorkCalendar& shippedCalendar(const Session& session)
{
    const auto& library = session.environment().library;
    return (library ? *library : Library::shipped()).calendar;
}

// All of it in one Problem: the official mends the file once.
[[noreturn]] void refuse(int year, const base::Findings& findings)
{
    QStringList kk, ru;
    for (const Finding& finding : findings) {
        if (finding.weight != Finding::Weight::Blocker)
            continue;
        kk << base::render(finding.message, base::Language::Kk);
        ru << base::render(finding.message, base::Language::Ru);
    }
    throw Problem(Problem::Kind::Refused, {u"calendar.blocked"_s,
                                           QT_TRANSLATE_NOOP("Messages", "The calendar of %1 was not taken in:\n%2"),
                                           {QString::number(year), {kk.join(u'\n'), ru.join(u'\n')}}});
}

// A limit goes over the end of a year and no further: what lies beyond is a slip of the hand.
void requireYear(int year)
{
    constexpr int first = 2000, last = 2199;
    if (year < first || year > last)
        throw Problem(Problem::Kind::Refused,
                      {u"calendar.which-year"_s,
                       QT_TRANSLATE_NOOP("Messages", "%1 is no year of a work calendar: %2 to %3."),
                       {QString::number(year), QString::number(first), QString::number(last)}});
}

qint64 keepYear(Session& session, const CalendarLoad& load, const QString& source, const QString& official)
{
    const QString said = source.simplified();
    requireYear(load.year);
    if (load.blocked())
        refuse(load.year, load.findings);
    if (said.isEmpty())
        throw Problem(Problem::Kind::Refused,
                      {u"calendar.no-source"_s,
                       QT_TRANSLATE_NOOP("Messages", "Say where the days are from: the act or the publication."),
                       {}});
    store::Act act(session.database(), session.entry(official, u"calendar"_s));
    store::OwnYear own{load.year, load.days, said, act.entry().official, act.entry().at};
    for (CalendarDay& day : own.days)
        if (day.source.kk.isEmpty() && day.source.ru.isEmpty())
            day.source = domain::sourceFrom(said);
    store::CalendarRecords(session.database()).setYear(act, own);
    act.commit({{u"year"_s, QString::number(load.year)},
                {u"source"_s, said},
                {u"file"_s, load.file},
                {u"digest"_s, load.digest},
                {u"csv"_s, QString::fromUtf8(domain::calendarCsv(own.days))}});
    session.readCalendar();
    session.tellChanged();
    return act.entryNumber();
}

} // namespace

Bilingual confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Confirmed:
        return {u"дереккөзбен расталған"_s, u"подтверждено источником"_s};
    case Confidence::Law:
        return {u"заңнан туындайды"_s, u"следует из закона"_s};
    case Confidence::SingleSource:
        break;
    }
    return {u"жалғыз дереккөз, расталмаған"_s, u"единственный источник, не подтверждено"_s};
}

Bilingual dayKindName(bool working)
{
    return working ? Bilingual(u"жұмыс күні"_s, u"рабочий день"_s) : Bilingual(u"демалыс күні"_s, u"выходной день"_s);
}

CalendarYear calendarYear(const Session& session, int year)
{
    const domain::WorkCalendar& calendar = session.library().calendar;
    CalendarYear one;
    one.year = year;
    one.covered = calendar.covers(year);
    one.shipped = shippedCalendar(session).covers(year);
    one.days = calendar.days(year);
    one.workingDays = calendar.workingDaysOf(year);
    for (const store::OwnYear& own : store::CalendarRecords(session.database()).years())
        if (own.year == year) {
            one.own = true;
            one.source = own.source;
            one.official = own.official;
            one.at = own.at;
        }
    return one;
}

QList<CalendarYear> calendarYears(const Session& session)
{
    QList<CalendarYear> all;
    for (const int year : session.library().calendar.years())
        all << calendarYear(session, year);
    return all;
}

CalendarLoad readCalendarFile(const QString& path, int year)
{
    requireYear(year);
    constexpr qint64 largest = 1024 * 1024;
    return readCalendar(QFileInfo(path).fileName(), archive::readBounded(path, largest), year);
}

qint64 takeInCalendar(Session& session, const CalendarLoad& load, const QString& source, const QString& official)
{
    return keepYear(session, load, source, official);
}

qint64 setCalendarYear(Session& session, int year, const QList<CalendarDay>& days, const QString& source,
                       const QString& official)
{
    return keepYear(session, {year, {}, {}, days, calendarFindings(days, year)}, source, official);
}

qint64 dropCalendarYear(Session& session, int year, const QString& official)
{
    const CalendarYear before = calendarYear(session, year);
    if (!before.own)
        throw Problem(Problem::Kind::Refused,
                      {u"calendar.not-own"_s,
                       QT_TRANSLATE_NOOP("Messages", "The office has no calendar of its own for %1."),
                       {QString::number(year)}});
    store::Act act(session.database(), session.entry(official, u"calendar"_s));
    store::CalendarRecords(session.database()).dropYear(act, year);
    act.commit({{u"year"_s, QString::number(year)},
                {u"dropped"_s, true},
                {u"source"_s, before.source},
                {u"csv"_s, QString::fromUtf8(domain::calendarCsv(before.days))}});
    session.readCalendar();
    session.tellChanged();
    return act.entryNumber();
}

QByteArray calendarFile(const Session& session, int year)
{
    if (!session.library().calendar.covers(year))
        throw Problem(Problem::Kind::Refused,
                      {u"calendar.not-covered"_s,
                       QT_TRANSLATE_NOOP("Messages", "The calendar does not cover %1: plain weeks from Monday to "
                                                     "Friday are counted, and every such count is provisional."),
                       {QString::number(year)}});
    return domain::calendarCsv(session.library().calendar.days(year));
}

void exportCalendar(const Session& session, int year, const QString& path)
{
    archive::writeSafely(path, calendarFile(session, year));
}

qint64 setRollOver(Session& session, const QString& rule, const QString& reason, const QString& official)
{
    const domain::Procedure& procedure = session.library().procedure;
    QStringList known;
    for (const domain::RollOverRule& one : procedure.rollOvers)
        known << one.id;
    if (!known.contains(rule))
        throw Problem(Problem::Kind::Usage,
                      {u"calendar.rule"_s,
                       QT_TRANSLATE_NOOP("Messages", "There is no rule “%1” for a last day of rest. Rules: %2."),
                       {rule, known.join(u", "_s)}});
    if (rule == procedure.rollOverId)
        throw Problem(Problem::Kind::Refused, {u"calendar.same-rule"_s,
                                               QT_TRANSLATE_NOOP("Messages", "This rule holds already: %1."),
                                               {procedure.rollOver().name}});
    if (reason.simplified().isEmpty())
        throw Problem(
            Problem::Kind::Refused,
            {u"calendar.no-reason"_s, QT_TRANSLATE_NOOP("Messages", "Say why the other rule is chosen."), {}});
    store::Act act(session.database(), session.entry(official, u"roll-over"_s));
    store::CalendarRecords(session.database()).setRollOver(act, rule);
    act.commit({{u"old"_s, procedure.rollOverId}, {u"new"_s, rule}, {u"reason"_s, reason.simplified()}});
    session.readCalendar();
    session.tellChanged();
    return act.entryNumber();
}

} // namespace bagalau::workflow
