#include "domain/workcalendar.h"

#include "base/csv.h"

using namespace Qt::StringLiterals;

namespace bagalau::domain {

namespace {

const QString& betweenLanguages()
{
    static const QString sign = u" | "_s;
    return sign;
}

bool isPlainWorking(QDate date)
{
    return date.dayOfWeek() <= Qt::Friday;
}

QByteArray withoutRemarks(const QByteArray& csv)
{
    QByteArray kept;
    for (const QByteArray& line : csv.split('\n'))
        if (!line.startsWith('#') && !line.trimmed().isEmpty())
            kept += line + '\n';
    return kept;
}

QString quoted(QString text)
{
    text.replace(u'\n', u' ');
    if (!text.contains(u',') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString confidenceCode(Confidence confidence)
{
    return confidence == Confidence::Confirmed ? u"confirmed"_s
           : confidence == Confidence::Law     ? u"law"_s
                                               : u"single-source"_s;
}

std::optional<Confidence> confidenceFrom(const QString& code)
{
    for (const Confidence one : confidences)
        if (confidenceCode(one) == code)
            return one;
    return std::nullopt;
}

QString dayKindCode(bool working)
{
    return working ? u"working-day"_s : u"day-off"_s;
}

QString sourceText(const base::Bilingual& source)
{
    return source.kk == source.ru ? source.kk : source.kk + betweenLanguages() + source.ru;
}

base::Bilingual sourceFrom(const QString& text)
{
    const qsizetype between = text.indexOf(betweenLanguages());
    if (between < 0)
        return text.trimmed();
    return {text.left(between).trimmed(), text.mid(between + betweenLanguages().size()).trimmed()};
}

QList<CalendarDay> daysOfCalendar(const QByteArray& csv)
{
    QMap<QDate, CalendarDay> days;
    for (const auto& record : base::readRegister(withoutRemarks(csv))) {
        const QDate date = QDate::fromString(record[u"date"_s], Qt::ISODate);
        if (date.isValid())
            days.insert(date, {date, record[u"kind"_s] == dayKindCode(true),
                               confidenceFrom(record[u"confidence"_s]).value_or(Confidence::SingleSource),
                               sourceFrom(record[u"source"_s])});
    }
    return days.values();
}

QByteArray calendarCsv(const QList<CalendarDay>& days)
{
    QString csv = u"date,kind,confidence,source\n"_s;
    for (const CalendarDay& day : days)
        csv += u"%1,%2,%3,%4\n"_s.arg(day.date.toString(Qt::ISODate), dayKindCode(day.working),
                                      confidenceCode(day.confidence), quoted(sourceText(day.source)));
    return csv.toUtf8();
}

WorkCalendar::WorkCalendar(const QByteArray& csv)
{
    constexpr char remark[] = "# version ";
    if (csv.startsWith(remark))
        m_version = csv.mid(qstrlen(remark)).split('\n').first().trimmed().toInt();
    for (const CalendarDay& day : daysOfCalendar(csv))
        m_years[day.date.year()].insert(day.date, day);
}

const CalendarDay* WorkCalendar::exception(QDate date) const
{
    const auto year = m_years.constFind(date.year());
    if (year == m_years.constEnd())
        return nullptr;
    const auto day = year->constFind(date);
    return day == year->constEnd() ? nullptr : &*day;
}

bool WorkCalendar::isWorking(QDate date) const
{
    const CalendarDay* day = exception(date);
    return day ? day->working : isPlainWorking(date);
}

int WorkCalendar::workingDaysOf(int year) const
{
    int working = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        working += isWorking(day) ? 1 : 0;
    return working;
}

void WorkCalendar::setYear(int year, const QList<CalendarDay>& days)
{
    QMap<QDate, CalendarDay> all;
    for (const CalendarDay& day : days)
        if (day.date.year() == year)
            all.insert(day.date, day);
    m_years.insert(year, all);
}

Deadline WorkCalendar::workingDays(QDate from, int days) const
{
    Q_ASSERT(from.isValid() && days >= 1);
    Deadline deadline{from, from, {}, {}, false};
    while (deadline.counted.size() < days) {
        deadline.lastDay = deadline.lastDay.addDays(1);
        if (isWorking(deadline.lastDay))
            deadline.counted << deadline.lastDay;
    }
    finish(deadline);
    return deadline;
}

Deadline WorkCalendar::calendarDays(QDate from, int days, bool rollOver) const
{
    Q_ASSERT(from.isValid() && days >= 1);
    Deadline deadline{from, from.addDays(days), {}, {}, false};
    for (int i = 1; i <= days; ++i)
        deadline.counted << from.addDays(i);
    if (rollOver && !isWorking(deadline.lastDay)) {
        deadline.rolledFrom = deadline.lastDay;
        while (!isWorking(deadline.lastDay))
            deadline.lastDay = deadline.lastDay.addDays(1);
    }
    finish(deadline);
    return deadline;
}

void WorkCalendar::finish(Deadline& deadline) const
{
    for (int year = deadline.from.year(); year <= deadline.lastDay.year(); ++year)
        deadline.provisional = deadline.provisional || !covers(year);
}

} // namespace bagalau::domain
