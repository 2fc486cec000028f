#include "workflow/schedulefile.h"

#include "archive/safefile.h"
#include "base/dates.h"
#include "base/problem.h"
#include "documents/calendarfile.h"
#include "workflow/due.h"
#include "workflow/schedule.h"
#include "workflow/views.h"

using namespace Qt::StringLiterals;
using bagalau::base::Message;

namespace bagalau::workflow {

namespace {

class Writer
{
public:
    Writer(const Session& session, base::Language language)
        : m_session(session), m_language(language), m_changes(scheduleChanges(session))
    {
    }

    // A block without a date of its own goes with all blocks.
    void addStages(const QString& block)
    {
        for (const domain::Stage& stage : schedule(m_session, block)) {
            if (!stage.date.isValid() || stage.own == block.isEmpty())
                continue;
            const QString number = QString::number(stage.number);
            const QString key = block.isEmpty() ? u"stage-"_s + number : u"stage-"_s + number + u'-' + block;
            const domain::Block* known = m_session.library().procedure.block(block);
            const Message text =
                known ? Message{u"due.stage-of"_s,
                                QT_TRANSLATE_NOOP("Messages", "Stage %1 (%3). %2"),
                                {number, stage.name, known->name}}
                      : Message{u"due.stage"_s, QT_TRANSLATE_NOOP("Messages", "Stage %1. %2"), {number, stage.name}};
            const domain::Actor* actor = m_session.library().procedure.actor(stage.by);
            add(key, stage.date, text, actor ? actor->name : base::Bilingual(), {}, changes(stage.number, block));
        }
    }

    void addDue(const DueItem& item)
    {
        const bool amongStages = item.stage > 0 && item.bodies.isEmpty();
        if (item.date.isValid() && !amongStages)
            add(item.key(), item.date, item.text, item.from, item.limit, 0);
    }

    const QList<documents::CalendarEvent>& events() const { return m_events; }
    QString text(const Message& message) const { return base::render(message, m_language); }

private:
    void add(const QString& key, QDate date, const Message& what, const base::Bilingual& from, const QString& limit,
             int changed)
    {
        QStringList more{text({u"ical.from"_s, QT_TRANSLATE_NOOP("Messages", "Who: %1"), {from}})};
        const auto rule = m_session.library().procedure.limits.constFind(limit);
        if (rule != m_session.library().procedure.limits.constEnd())
            more << rule->clause.in(m_language);
        if (!m_session.library().calendar.covers(date.year()))
            more << text(
                {u"ical.provisional"_s,
                 QT_TRANSLATE_NOOP("Messages", "Provisional: the holidays of %1 are not known to the program."),
                 {QString::number(date.year())}});
        m_events << documents::CalendarEvent{key + u'@' + m_session.office().id + u".bagalau"_s,
                                             date,
                                             text(what),
                                             more.join(u'\n'),
                                             text({u"ical.category"_s,
                                                   QT_TRANSLATE_NOOP("Messages", "Assessment for %1"),
                                                   {QString::number(m_session.office().year)}}),
                                             changed};
    }

    int changes(int stage, const QString& block) const
    {
        const auto count = std::count_if(m_changes.begin(), m_changes.end(), [&](const domain::StageChange& change) {
            return change.number == stage && change.block == block && change.before.isValid();
        });
        return static_cast<int>(count);
    }

    const Session& m_session;
    base::Language m_language;
    QList<domain::StageChange> m_changes;
    QList<documents::CalendarEvent> m_events;
};

} // namespace

QByteArray scheduleFile(const Session& session, base::Language language)
{
    Writer writer(session, language);
    writer.addStages({});
    for (const domain::Block& block : session.library().procedure.blocks)
        writer.addStages(block.id);
    for (const DueItem& item : dueItems(session))
        writer.addDue(item);
    if (writer.events().isEmpty())
        throw base::Problem(
            base::Problem::Kind::Refused,
            {u"ical.nothing"_s,
             QT_TRANSLATE_NOOP("Messages", "Nothing has a date yet: set the dates of the stages first."),
             {}});
    const QString name = writer.text({u"ical.name"_s,
                                      QT_TRANSLATE_NOOP("Messages", "Assessment schedule for the results of %1"),
                                      {QString::number(session.office().year)}});
    return documents::calendarFile(writer.events(), name, language, session.environment().clock->now());
}

void writeScheduleFile(const Session& session, const QString& path, base::Language language)
{
    archive::writeSafely(path, scheduleFile(session, language));
}

} // namespace bagalau::workflow
