#include "documents/calendarfile.h"

#include "support/folder.h"
#include "support/print.h"

#include <QProcess>
#include <gtest/gtest.h>
#include <libical/ical.h>

using namespace Qt::StringLiterals;
using bagalau::base::Language;
using bagalau::documents::CalendarEvent;

namespace bagalau::tests {

namespace {

const QDateTime made(QDate(2018, 1, 15), QTime(9, 30), Qt::OffsetFromUTC, 6 * 3600);

QList<CalendarEvent> events()
{
    return {
        {u"stage-1@сынақ.bagalau"_s, QDate(2018, 2, 28),
         u"Ойдан алынған кезең; үтірлі, кері сызықты \\ және өте ұзақ атауы бар, жолы бүктелуі тиіс қазақша мәтін"_s,
         u"Кім: ойдан алынған орган\nЕкінші жол"_s, u"2017 жылғы бағалау"_s, 2},
        {u"answer-7@сынақ.bagalau"_s, QDate(2018, 12, 31), u"Вымышленный ответ"_s, {}, {}, 0}};
}

struct Calendar
{
    explicit Calendar(const QByteArray& bytes) : top(icalparser_parse_string(bytes.constData())) {}
    ~Calendar()
    {
        if (top)
            icalcomponent_free(top);
    }
    QList<icalcomponent*> events() const
    {
        QList<icalcomponent*> all;
        for (auto* one = icalcomponent_get_first_component(top, ICAL_VEVENT_COMPONENT); one;
             one = icalcomponent_get_next_component(top, ICAL_VEVENT_COMPONENT))
            all << one;
        return all;
    }
    icalcomponent* top;
};

TEST(ACalendarFile, isReadBackByTheLibraryAsItWasMeant)
{
    const Calendar calendar(documents::calendarFile(events(), u"Сынақ кестесі"_s, Language::Kk, made));
    ASSERT_TRUE(calendar.top);
    EXPECT_EQ(icalcomponent_count_errors(calendar.top), 0);
    EXPECT_TRUE(icalrestriction_check(calendar.top));
    const QList<icalcomponent*> read = calendar.events();
    ASSERT_EQ(read.size(), 2);
    const QList<CalendarEvent> written = events();
    for (qsizetype i = 0; i < read.size(); ++i) {
        EXPECT_EQ(QString::fromUtf8(icalcomponent_get_uid(read[i])), written[i].uid);
        EXPECT_EQ(QString::fromUtf8(icalcomponent_get_summary(read[i])), written[i].summary);
        const icaltimetype start = icalcomponent_get_dtstart(read[i]), end = icalcomponent_get_dtend(read[i]);
        EXPECT_TRUE(start.is_date);
        EXPECT_EQ(QDate(start.year, start.month, start.day), written[i].date);
        EXPECT_EQ(QDate(end.year, end.month, end.day), written[i].date.addDays(1)) << "the end is not part of the day";
        EXPECT_EQ(icalcomponent_get_sequence(read[i]), written[i].changed);
        EXPECT_EQ(icalcomponent_count_components(read[i], ICAL_VALARM_COMPONENT), 2);
    }
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_description(read[0])), written[0].description);
    EXPECT_EQ(icalcomponent_get_description(read[1]), nullptr);
}

TEST(ACalendarFile, remindsAtNineOnTheDayBeforeAndOnTheDay)
{
    const Calendar calendar(documents::calendarFile(events(), u"x"_s, Language::Ru, made));
    QList<int> hours;
    icalcomponent* event = calendar.events().first();
    for (auto* alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT); alarm;
         alarm = icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT)) {
        auto* trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
        hours << icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration) / 3600;
    }
    EXPECT_EQ(hours, (QList<int>{-15, 9}));
}

TEST(ACalendarFile, hasLinesOfTheLengthAndEndOfRfc5545WithNoLetterCutInTwo)
{
    const QByteArray bytes = documents::calendarFile(events(), u"Сынақ кестесі"_s, Language::Kk, made);
    EXPECT_TRUE(bytes.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray& line : bytes.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString();
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r')) << line.toStdString();
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter)) << line.toStdString();
    }
    EXPECT_TRUE(bytes.contains("SUMMARY;LANGUAGE=kk:"));
    EXPECT_TRUE(bytes.contains("DTSTAMP:20180115T033000Z"));
    EXPECT_EQ(bytes, documents::calendarFile(events(), u"Сынақ кестесі"_s, Language::Kk, made));
}

// What another program of other people understands.
TEST(ACalendarFile, isReadByASecondReader)
{
    const Folder folder;
    const QString file = folder.write(u"кесте.ics"_s, documents::calendarFile(events(), u"x"_s, Language::Kk, made));
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import sys\nimport icalendar\n"
                  "c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
                  "for e in c.walk('VEVENT'):\n"
                  "    out = '|'.join([e['UID'], str(e['DTSTART'].dt), str(e['DTEND'].dt), e['SUMMARY'], "
                  "str(len(e.walk('VALARM')))])\n"
                  "    sys.stdout.buffer.write((out + '\\n').encode())\n"_s,
                  file});
    ASSERT_TRUE(python.waitForFinished());
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], u"stage-1@сынақ.bagalau|2018-02-28|2018-03-01|"_s + events().first().summary + u"|2"_s);
    EXPECT_EQ(lines[1], u"answer-7@сынақ.bagalau|2018-12-31|2019-01-01|Вымышленный ответ|2"_s);
}

} // namespace

} // namespace bagalau::tests
