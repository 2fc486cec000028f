#include "dueoffice.h"

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;

namespace {

/// What happens on a day, before anybody asks what is due.
struct Event
{
    QDate day;
    std::function<void(DueOffice&)> happens;
};

/// What is due on each day of a span, by which day. Derived by hand from the rules and the calendar of 2018, in which
/// 28.04 and 05.05 are working Saturdays and 30.04, 01.05 and 07.05 to 09.05 are days off.
struct Expected
{
    QString what;
    QDate due;
    QDate from;
    QDate until;
};

QDate in2018(int month, int day)
{
    return {2018, month, day};
}

QList<Event> yearOfACycle()
{
    const QString agriculture = u"agriculture"_s, energy = u"energy"_s, health = u"health"_s,
                  education = u"education"_s;
    const auto report = [](const QString& body) { return [body](DueOffice& office) { office.load(body); }; };
    const auto conclude = [](const QString& body) { return [body](DueOffice& office) { office.concludeNow(body); }; };
    const auto send = [](const QString& body) { return [body](DueOffice& office) { office.dispatch(body); }; };
    const auto receive = [](const QString& body) { return [body](DueOffice& office) { office.receive(body); }; };
    return {
        {in2018(2, 15), report(agriculture)},
        {in2018(2, 16), report(energy)},
        {in2018(2, 19), report(health)},
        {in2018(2, 22), report(education)}, // two days late
        {in2018(4, 5), conclude(agriculture)},
        {in2018(4, 6), conclude(energy)},
        {in2018(4, 6), send(agriculture)},
        {in2018(4, 6), send(energy)},
        {in2018(4, 9), receive(agriculture)},
        {in2018(4, 10), conclude(health)},
        {in2018(4, 10), receive(energy)},
        {in2018(4, 12), send(health)},
        {in2018(4, 12), [energy](DueOffice& office) { office.agree(energy); }},
        {in2018(4, 13), [agriculture](DueOffice& office) { office.contest(agriculture); }},
        {in2018(4, 17), receive(health)},
        {in2018(4, 18), conclude(education)}, // after its day
        {in2018(4, 18), [](DueOffice& office) { office.form(1); }},
        {in2018(4, 19), send(education)},
        {in2018(4, 19), [](DueOffice& office) { office.table(1); }},
        {in2018(4, 23), receive(education)},
        {in2018(4, 24), [](DueOffice& office) { office.sit(1); }},
        {in2018(4, 25), [](DueOffice& office) { office.settle(1, domain::Outcome::Accepted); }},
        {in2018(4, 27), [](DueOffice& office) { office.answer(1, true); }},
        {in2018(5, 2), send(agriculture)}, // the corrected conclusion
        {in2018(5, 4), receive(agriculture)},
        {in2018(5, 17), [](DueOffice& office) { office.handOn(); }}, // two days late
    };
}

QList<Expected> expectations()
{
    const QDate newYear = in2018(1, 1);
    return {
        // Stages, until they are done or their day is over; of stages 4 to 6 others know whether they are done.
        {u"stage 1"_s, in2018(2, 20), newYear, in2018(2, 20)},
        {u"stage 2"_s, in2018(4, 16), newYear, in2018(4, 16)},
        {u"stage 3"_s, in2018(5, 15), newYear, in2018(5, 15)},
        {u"stage 4"_s, in2018(5, 25), newYear, in2018(5, 25)},
        {u"stage 5"_s, in2018(6, 8), newYear, in2018(6, 8)},
        {u"stage 6"_s, in2018(6, 29), newYear, in2018(6, 29)},
        // One report comes on 22.02, one conclusion is issued on 18.04.
        {u"report education"_s, in2018(2, 20), in2018(2, 21), in2018(2, 21)},
        {u"conclusion education"_s, in2018(4, 16), in2018(4, 17), in2018(4, 17)},
        // Issued conclusions go out by stage 2; a receipt is asked for by then too, or when it was sent later.
        {u"dispatch agriculture"_s, in2018(4, 16), in2018(4, 5), in2018(4, 5)},
        {u"receipt agriculture"_s, in2018(4, 16), in2018(4, 6), in2018(4, 8)},
        {u"receipt energy"_s, in2018(4, 16), in2018(4, 6), in2018(4, 9)},
        {u"dispatch health"_s, in2018(4, 16), in2018(4, 10), in2018(4, 11)},
        {u"receipt health"_s, in2018(4, 16), in2018(4, 12), in2018(4, 16)},
        {u"dispatch education"_s, in2018(4, 16), in2018(4, 18), in2018(4, 18)},
        {u"receipt education"_s, in2018(4, 19), in2018(4, 19), in2018(4, 22)},
        // Five working days from the receipt. 09.04: 10, 11, 12, 13, 16. 10.04: 11, 12, 13, 16, 17.
        // 17.04: 18, 19, 20, 23, 24. 23.04: 24, 25, 26, 27 and Saturday 28.
        {u"objection agriculture"_s, in2018(4, 16), in2018(4, 9), in2018(4, 12)},
        {u"objection energy"_s, in2018(4, 17), in2018(4, 10), in2018(4, 11)},
        {u"objection health"_s, in2018(4, 24), in2018(4, 17), in2018(4, 24)},
        {u"objection education"_s, in2018(4, 28), in2018(4, 23), in2018(4, 28)},
        // From the objection of 13.04: five working days 16 to 20.04; fifteen calendar days 28.04, a working Saturday.
        {u"disagreements agriculture"_s, in2018(4, 20), in2018(4, 13), in2018(4, 18)},
        {u"commission agriculture"_s, in2018(4, 28), in2018(4, 13), in2018(4, 17)},
        {u"sitting agriculture"_s, in2018(4, 28), in2018(4, 18), in2018(4, 23)},
        {u"decision agriculture"_s, in2018(4, 28), in2018(4, 24), in2018(4, 24)},
        {u"answer agriculture"_s, in2018(4, 28), in2018(4, 13), in2018(4, 26)},
        // From the answer of 27.04: 28.04, 02, 03, 04 and Saturday 05.05.
        {u"complaint agriculture"_s, in2018(5, 5), in2018(4, 27), in2018(5, 5)},
        // The corrected conclusion belongs to the answer; sent on 02.05 only.
        {u"dispatch agriculture"_s, in2018(4, 28), in2018(4, 27), in2018(5, 1)},
        {u"receipt agriculture"_s, in2018(5, 2), in2018(5, 2), in2018(5, 3)},
        // Final: energy by its notice of 12.04, health after 24.04, agriculture by the answer, education after 28.04.
        {u"package energy"_s, in2018(5, 15), in2018(4, 12), in2018(4, 24)},
        {u"package health+energy"_s, in2018(5, 15), in2018(4, 25), in2018(4, 26)},
        {u"package agriculture+health+energy"_s, in2018(5, 15), in2018(4, 27), in2018(4, 28)},
        {u"package agriculture+education+health+energy"_s, in2018(5, 15), in2018(4, 29), in2018(5, 16)},
    };
}

QStringList sortedParts(QStringList lines)
{
    for (QString& line : lines) {
        QStringList words = line.split(u' ');
        QStringList bodies = words[1].split(u'+');
        bodies.sort();
        words[1] = bodies.join(u'+');
        line = words.join(u' ');
    }
    lines.sort();
    return lines;
}

TEST(AYearOfACycle, saysEveryDayWhatIsDue)
{
    DueOffice office;
    const QList<Event> events = yearOfACycle();
    const QList<Expected> expected = expectations();
    int days = 0;
    for (QDate day = in2018(1, 1); day <= in2018(12, 31); day = day.addDays(1), ++days) {
        office.go(day);
        for (const Event& event : events)
            if (event.day == day)
                event.happens(office);
        QStringList lines;
        for (const Expected& one : expected)
            if (day >= one.from && day <= one.until)
                lines << one.what + u" · "_s + one.due.toString(Qt::ISODate);
        EXPECT_EQ(sortedParts(office.lines()), sortedParts(lines)) << day.toString(Qt::ISODate).toStdString();
        for (const workflow::DueItem& item : office.due())
            EXPECT_EQ(item.overdue, item.date < day) << item.kind.toStdString();
        if (::testing::Test::HasFailure())
            return; // one day is enough to see what is wrong
    }
    EXPECT_EQ(days, 365);
}

} // namespace
