#include "documents/calendarfile.h"

#include <libical/ical.h>
#include <memory>

namespace bagalau::documents {

namespace {

struct Free
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype whole(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.is_date = 1;
    return time;
}

icaltimetype utc(const QDateTime& moment)
{
    const QDateTime at = moment.toUTC();
    icaltimetype time = whole(at.date());
    time.is_date = 0;
    time.hour = at.time().hour();
    time.minute = at.time().minute();
    time.second = at.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalproperty* inLanguage(icalproperty* property, base::Language language)
{
    icalproperty_add_parameter(property,
                               icalparameter_new_language(base::languageCode(language).toLatin1().constData()));
    return property;
}

// Nine o'clock, counted from the midnight with which the day begins.
icalcomponent* alarm(int hours, const QByteArray& text)
{
    icalcomponent* one = icalcomponent_new_valarm();
    struct icaltriggertype trigger = icaltriggertype_from_int(hours * 3600);
    icalcomponent_add_property(one, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(one, icalproperty_new_trigger(trigger));
    icalcomponent_add_property(one, icalproperty_new_description(text.constData()));
    return one;
}

icalcomponent* eventComponent(const CalendarEvent& event, base::Language language, const icaltimetype& made)
{
    const QByteArray summary = event.summary.toUtf8();
    icalcomponent* one = icalcomponent_new_vevent();
    icalcomponent_add_property(one, icalproperty_new_uid(event.uid.toUtf8().constData()));
    icalcomponent_add_property(one, icalproperty_new_dtstamp(made));
    icalcomponent_add_property(one, icalproperty_new_sequence(event.changed));
    icalcomponent_add_property(one, icalproperty_new_dtstart(whole(event.date)));
    icalcomponent_add_property(one, icalproperty_new_dtend(whole(event.date.addDays(1))));
    icalcomponent_add_property(one, inLanguage(icalproperty_new_summary(summary.constData()), language));
    if (!event.description.isEmpty())
        icalcomponent_add_property(
            one, inLanguage(icalproperty_new_description(event.description.toUtf8().constData()), language));
    if (!event.category.isEmpty())
        icalcomponent_add_property(
            one, inLanguage(icalproperty_new_categories(event.category.toUtf8().constData()), language));
    icalcomponent_add_property(one, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    icalcomponent_add_component(one, alarm(-15, summary));
    icalcomponent_add_component(one, alarm(9, summary));
    return one;
}

icalproperty* calendarName(const QString& name)
{
    icalproperty* property = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(property, "X-WR-CALNAME");
    return property;
}

} // namespace

QByteArray calendarFile(const QList<CalendarEvent>& events, const QString& name, base::Language language,
                        const QDateTime& made)
{
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Bagalau//Bagalau//KK"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), calendarName(name));
    const icaltimetype stamp = utc(made);
    for (const CalendarEvent& event : events)
        icalcomponent_add_component(calendar.get(), eventComponent(event, language, stamp));
    // A string of our own; the other call gives one out of a ring that is used again.
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), [](void* buffer) { icalmemory_free_buffer(buffer); });
    return text.get();
}

} // namespace bagalau::documents
