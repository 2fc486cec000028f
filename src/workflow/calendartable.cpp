#include "base/dates.h"
#include "base/digest.h"
#include "base/text.h"
#include "workflow/calendar.h"

#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Finding;
using bagalau::domain::CalendarDay;
using bagalau::domain::Confidence;

namespace bagalau::workflow {

namespace {

enum Field { Date, Kind, Sure, Source, FieldCount };

const QStringList& fieldNames()
{
    static const QStringList names{u"date"_s, u"kind"_s, u"confidence"_s, u"source"_s};
    return names;
}

// The sign of which the first line that is no remark has most.
QChar separatorOf(const QStringList& lines)
{
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        QChar best = u',';
        for (const QChar sign : {u';', u'\t'})
            if (line.count(sign) > line.count(best))
                best = sign;
        return best;
    }
    return u',';
}

// A line of the file is a record: no cell of a calendar goes over lines.
QStringList cellsOf(const QString& line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line[i];
        if (letter == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cell += line[++i];
        else if (letter == u'"' && (quoted || cell.trimmed().isEmpty()))
            quoted = !quoted;
        else if (letter == separator && !quoted)
            cells << std::exchange(cell, {}).trimmed();
        else
            cell += letter;
    }
    return cells << cell.trimmed();
}

bool names(const Bilingual& name, const QString& code, const QString& text)
{
    const QString folded = base::folded(text);
    return folded == base::folded(code) || folded == base::folded(name.kk) || folded == base::folded(name.ru);
}

std::optional<bool> kindOf(const QString& text)
{
    for (const bool working : {true, false})
        if (names(dayKindName(working), domain::dayKindCode(working), text))
            return working;
    return std::nullopt;
}

// Without a word the source of the whole file confirms the day.
std::optional<Confidence> confidenceOf(const QString& text)
{
    if (text.isEmpty())
        return Confidence::Confirmed;
    for (const Confidence one : domain::confidences)
        if (names(confidenceName(one), domain::confidenceCode(one), text))
            return one;
    return std::nullopt;
}

// What the days themselves are: of the year, each once, and not what they are in a plain week anyway.
class Judge
{
public:
    Judge(QString file, int year) : m_file(std::move(file)), m_year(year) {}

    void judge(const CalendarDay& day, int line)
    {
        const QString place = QString::number(line), date = base::shortDate(day.date);
        if (day.date.year() != m_year)
            doubt(line, {u"calendar.year"_s,
                         QT_TRANSLATE_NOOP("Messages", "Line %1: %2 is not a day of %3."),
                         {place, date, QString::number(m_year)}});
        if (m_seen.contains(day.date))
            doubt(line, {u"calendar.twice"_s,
                         QT_TRANSLATE_NOOP("Messages", "Line %1: %2 stands in line %3 already."),
                         {place, date, QString::number(m_seen[day.date])}});
        m_seen.insert(day.date, line);
        const bool weekend = day.date.dayOfWeek() > Qt::Friday;
        if (weekend && !day.working)
            note(line, {u"calendar.free-anyway"_s,
                        QT_TRANSLATE_NOOP("Messages", "Line %1: %2 (%3) is a day of rest in any week."),
                        {place, date, base::weekday(day.date)}});
        if (!weekend && day.working)
            note(line, {u"calendar.works-anyway"_s,
                        QT_TRANSLATE_NOOP("Messages", "Line %1: %2 (%3) is a working day in any week."),
                        {place, date, base::weekday(day.date)}});
    }
    void doubt(int line, const base::Message& message) { find(Finding::Weight::Blocker, line, message); }
    const base::Findings& findings() const { return m_findings; }

private:
    void note(int line, const base::Message& message) { find(Finding::Weight::Note, line, message); }
    void find(Finding::Weight weight, int line, const base::Message& message)
    {
        m_findings << Finding{weight, message, {m_file, {}, QString::number(line)}};
    }

    QString m_file;
    int m_year;
    QHash<QDate, int> m_seen;
    base::Findings m_findings;
};

class Reader
{
public:
    Reader(const QString& name, int year) : m_judge(name, year)
    {
        m_load.file = name;
        m_load.year = year;
    }

    CalendarLoad read(const QByteArray& bytes)
    {
        m_load.digest = base::sha256(bytes);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        if (decoder.hasError())
            m_judge.doubt(1, {u"calendar.encoding"_s,
                              QT_TRANSLATE_NOOP("Messages", "The file %1 is not UTF-8 text. Save it as “CSV UTF-8”."),
                              {m_load.file}});
        else
            readLines(QString(text).remove(u'\r').split(u'\n'));
        m_load.findings = m_judge.findings();
        std::sort(m_load.days.begin(), m_load.days.end(),
                  [](const CalendarDay& one, const CalendarDay& other) { return one.date < other.date; });
        return m_load;
    }

private:
    void readLines(const QStringList& lines)
    {
        const QChar separator = separatorOf(lines);
        bool first = true, known = true;
        for (int i = 0; i < lines.size() && known; ++i) {
            const QString line = lines[i];
            if (line.trimmed().isEmpty() || line.startsWith(u'#'))
                continue;
            const QStringList cells = cellsOf(line, separator);
            if (std::exchange(first, false) && isHead(cells))
                known = readHead(cells, i + 1);
            else
                readLine(cells, i + 1);
        }
        if (known && m_lines == 0)
            m_judge.doubt(
                1, {u"calendar.empty"_s, QT_TRANSLATE_NOOP("Messages", "The file %1 has no days."), {m_load.file}});
    }

    // A first line without any figure names the columns.
    static bool isHead(const QStringList& cells)
    {
        for (const QString& cell : cells)
            for (const QChar letter : cell)
                if (letter.isDigit())
                    return false;
        return true;
    }

    // False: without dates and kinds there is nothing to be read.
    bool readHead(const QStringList& cells, int line)
    {
        for (int field = 0; field < FieldCount; ++field)
            m_columns[field] = -1;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qsizetype field = fieldNames().indexOf(base::folded(cells[i]));
            if (field >= 0)
                m_columns[field] = i;
            else
                m_judge.doubt(line, {u"calendar.column"_s,
                                     QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is no column; the columns are %3."),
                                     {QString::number(line), cells[i], fieldNames().join(u", "_s)}});
        }
        for (const Field field : {Date, Kind})
            if (m_columns[field] < 0)
                m_judge.doubt(line, {u"calendar.no-column"_s,
                                     QT_TRANSLATE_NOOP("Messages", "Line %1: the column “%2” is missing."),
                                     {QString::number(line), fieldNames()[field]}});
        return m_columns[Date] >= 0 && m_columns[Kind] >= 0;
    }

    QString cell(const QStringList& cells, Field field) const
    {
        return m_columns[field] < 0 ? QString() : cells.value(m_columns[field]);
    }

    template <class T>
    std::optional<T> expect(int line, const QString& text, std::optional<T> value, const QString& code,
                            const char* english)
    {
        if (!value)
            m_judge.doubt(line, {code, english, {QString::number(line), text}});
        return value;
    }

    void readLine(const QStringList& cells, int line)
    {
        ++m_lines;
        const QString date = cell(cells, Date), kind = cell(cells, Kind), sure = cell(cells, Sure);
        const auto day =
            expect(line, date, base::parseDate(date), u"calendar.date"_s,
                   QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is not a date. Write dd.MM.yyyy or yyyy-MM-dd."));
        const auto working = expect(line, kind, kindOf(kind), u"calendar.kind"_s,
                                    QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is no kind of day: day-off or "
                                                                  "working-day."));
        const auto confidence = expect(line, sure, confidenceOf(sure), u"calendar.confidence"_s,
                                       QT_TRANSLATE_NOOP("Messages", "Line %1: “%2” is no degree of confidence: "
                                                                     "confirmed, law or single-source."));
        if (!day)
            return;
        // A day is judged even where another cell of its line is wrong: all findings at once.
        const CalendarDay read{*day, working.value_or(day->dayOfWeek() > Qt::Friday),
                               confidence.value_or(Confidence::SingleSource),
                               domain::sourceFrom(cell(cells, Source).simplified())};
        m_judge.judge(read, line);
        if (working && confidence)
            m_load.days << read;
    }

    CalendarLoad m_load;
    Judge m_judge;
    qsizetype m_columns[FieldCount] = {Date, Kind, Sure, Source};
    int m_lines = 0;
};

} // namespace

CalendarLoad readCalendar(const QString& name, const QByteArray& bytes, int year)
{
    return Reader(name, year).read(bytes);
}

base::Findings calendarFindings(const QList<CalendarDay>& days, int year)
{
    Judge judge({}, year);
    int line = 0;
    for (const CalendarDay& day : days)
        judge.judge(day, ++line);
    if (days.isEmpty())
        judge.doubt(1, {u"calendar.no-days"_s,
                        QT_TRANSLATE_NOOP("Messages", "No day of %1 is given: a year has holidays at least."),
                        {QString::number(year)}});
    return judge.findings();
}

} // namespace bagalau::workflow
