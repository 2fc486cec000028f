#include "workflow/session.h"

#include "base/problem.h"
#include "scoring/editionreader.h"
#include "store/act.h"
#include "store/calendar.h"
#include "store/office.h"
#include "store/schedule.h"
#include "workflow/rights.h"

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

store::Database::Mode storeMode(Session::Mode mode)
{
    return mode == Session::Mode::Write ? store::Database::Mode::Write : store::Database::Mode::Read;
}

} // namespace

Environment systemEnvironment()
{
    return {std::make_shared<base::SystemClock>(), std::make_shared<base::RandomIds>()};
}

Session::Session(const QString& path, Mode mode, Environment environment)
    : m_path(path),
      m_environment(std::move(environment)),
      m_database(std::make_unique<store::Database>(path, storeMode(mode), *m_environment.clock))
{
    m_office = store::OfficeRecords(*m_database).office();
    if (m_office.trainingDay.isValid()) {
        m_trainingClock = std::make_shared<base::SetClock>(QDateTime());
        m_environment.clock = m_trainingClock;
        setTrainingDay(m_office.trainingDay);
    }
    const Library& library = m_environment.library ? *m_environment.library : Library::shipped();
    m_library = library.forYear(m_office.year);
    readCalendar();
    readEditions();
}

Session::~Session() = default;

void Session::setTrainingDay(QDate day)
{
    Q_ASSERT(m_trainingClock);
    m_trainingClock->set(QDateTime(day, {9, 0}, Qt::OffsetFromUTC, 6 * 3600));
}

Recalled& Session::recalled() const
{
    for (const store::Touched& touched : store::touchedSince(*m_database, m_recalled.entry)) {
        m_recalled.entry = touched.entry;
        if (touched.body.isEmpty()) {
            m_recalled.inputs.clear();
            m_recalled.assessments.clear();
        }
        m_recalled.inputs.remove(touched.body);
        m_recalled.assessments.remove(touched.body);
    }
    return m_recalled;
}

void Session::readCalendar()
{
    const Library& library = m_environment.library ? *m_environment.library : Library::shipped();
    m_library.calendar = library.calendar;
    const store::CalendarRecords records(*m_database);
    for (const store::OwnYear& own : records.years())
        m_library.calendar.setYear(own.year, own.days);
    // A store may be changed by another program: a rule that is not known leaves the one that holds for all.
    const QString chosen = records.rollOver();
    m_library.procedure.rollOverId = m_library.procedure.rollOverRule(chosen) ? chosen : library.procedure.rollOverId;
}

void Session::readEditions()
{
    m_used.clear();
    for (const domain::KeptEdition& kept : store::OfficeRecords(*m_database).editions()) {
        if (kept.state == domain::KeptEdition::State::Draft)
            continue;
        // Its bytes never change again: what was read stays.
        auto known = m_editions.find(kept.id);
        try {
            if (known == m_editions.end())
                known = m_editions.emplace(kept.id, scoring::readEdition(kept.bytes)).first;
        } catch (const Problem&) {
            if (kept.state == domain::KeptEdition::State::Used)
                throw;
            continue; // nobody assesses by it any more: it must not lock the store
        }
        if (kept.state == domain::KeptEdition::State::Used)
            m_used.insert(known->second.block, {kept.id, kept.since});
    }
}

const domain::Edition& Session::edition(const QString& id) const
{
    const auto found = m_editions.find(id);
    if (found == m_editions.end())
        throw Problem(
            Problem::Kind::Refused,
            {u"edition.unknown"_s, QT_TRANSLATE_NOOP("Messages", "This store has no methodology edition “%1”."), {id}});
    return found->second;
}

QStringList Session::editionIds() const
{
    QStringList ids;
    for (const auto& [id, since] : m_used)
        ids << id;
    ids.sort();
    return ids;
}

const domain::Edition& Session::editionOf(const QString& block) const
{
    if (const auto used = m_used.find(block); used != m_used.end())
        return edition(used->first);
    const domain::Block* known = library().procedure.block(block);
    throw Problem(Problem::Kind::Refused,
                  {u"edition.none"_s,
                   QT_TRANSLATE_NOOP("Messages",
                                     "This store has no methodology edition for the block “%1” and the results of %2."),
                   {known ? known->name : base::Bilingual(block), QString::number(m_office.year)}});
}

const domain::Variant& Session::variantOf(const QString& body, const QString& block) const
{
    const domain::Edition& edition = editionOf(block);
    const domain::AssessedBody* one = library().registers.body(body);
    const domain::Variant* variant = one ? edition.variantFor(body, one->kind) : nullptr;
    if (!variant)
        throw Problem(Problem::Kind::Refused, {u"edition.no-variant"_s,
                                               QT_TRANSLATE_NOOP("Messages", "The edition “%2” has no rules for %1."),
                                               {one ? one->name : base::Bilingual(body), edition.title}});
    return *variant;
}

domain::JournalEntry Session::entry(const QString& official, const QString& act, const QString& body,
                                    const QString& block) const
{
    domain::JournalEntry entry;
    entry.at =
        m_environment.clock->now().toOffsetFromUtc(m_environment.clock->now().offsetFromUtc()).toString(Qt::ISODate);
    entry.official = requireRight(*this, official, act);
    entry.act = act;
    entry.body = body;
    entry.block = block;
    return entry;
}

QDate Session::stageDate(int number, const QString& block) const
{
    return store::ScheduleRecords(*m_database).date(number, block);
}

domain::Standing Session::standingOf(const QString& body, const QString& block) const
{
    return m_library.registers.standing(body, m_office.year, stageDate(1, block));
}

void Session::requireConclusions(const QString& body) const
{
    if (const auto refusal = m_library.registers.noConclusion(body, m_office.year))
        throw Problem(Problem::Kind::Refused, *refusal);
}

QStringList Session::requireAssessor(const QString& body, const QString& block) const
{
    const domain::Block* known = library().procedure.block(block);
    if (!known)
        throw Problem(Problem::Kind::Usage,
                      {u"block.unknown"_s, QT_TRANSLATE_NOOP("Messages", "There is no block “%1”."), {block}});
    if (const auto refusal = library().registers.refusal(m_office.authorities, body, known->name, block, m_office.year))
        throw Problem(Problem::Kind::Refused, *refusal);
    return library().registers.directionsServed(m_office.authorities, body, block);
}

} // namespace bagalau::workflow
