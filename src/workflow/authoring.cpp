#include "workflow/authoring.h"

#include "archive/safefile.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "base/text.h"
#include "store/assessments.h"
#include "store/conclusions.h"
#include "store/office.h"
#include "store/reports.h"
#include "workflow/editions.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using bagalau::base::Bilingual;
using bagalau::base::Problem;
using State = bagalau::domain::KeptEdition::State;

namespace bagalau::workflow {

namespace {

// It names files in packages, too.
void requireId(const QString& id)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$"_s);
    if (!form.match(id).hasMatch())
        throw Problem(Problem::Kind::Refused,
                      {u"edition.bad-id"_s,
                       QT_TRANSLATE_NOOP("Messages", "“%1” is no id of an edition: write Latin letters, digits, “-” "
                                                     "and “_”, at most 80 signs."),
                       {id}});
}

void requireFree(const Session& session, const QString& id)
{
    if (store::OfficeRecords(session.database()).edition(id) || session.library().editions.contains(id))
        throw Problem(Problem::Kind::Refused,
                      {u"edition.exists"_s,
                       QT_TRANSLATE_NOOP("Messages", "There is an edition “%1” already; write another id."),
                       {id}});
}

domain::KeptEdition requireDraft(const Session& session, const QString& id)
{
    const auto kept = store::OfficeRecords(session.database()).edition(id);
    if (!kept || kept->state != State::Draft)
        throw Problem(
            Problem::Kind::Refused,
            {u"edition.no-draft"_s,
             QT_TRANSLATE_NOOP("Messages", "This store has no draft “%1”. An edition that is or was in use is "
                                           "not changed; make a copy of it."),
             {id}});
    return *kept;
}

base::Findings findingsOf(const EditionReading& reading)
{
    return reading.faults + reading.failed;
}

domain::KeptEdition draftOf(const EditionReading& reading)
{
    return {reading.edition->id,
            base::sha256(reading.bytes),
            reading.bytes,
            State::Draft,
            0,
            static_cast<int>(findingsOf(reading).size())};
}

QJsonObject payloadOf(const domain::KeptEdition& draft, const QString& did)
{
    return {{u"edition"_s, draft.id},
            {u"digest"_s, draft.digest},
            {u"did"_s, did},
            {u"faults"_s, QString::number(draft.faults)}};
}

EditionAct addDraft(Session& session, const EditionReading& reading, const QString& official, QJsonObject more)
{
    const domain::KeptEdition draft = draftOf(reading);
    store::Act act(session.database(), session.entry(official, u"edition"_s, {}, reading.edition->block));
    store::OfficeRecords(session.database()).addEdition(act, draft);
    QJsonObject payload = payloadOf(draft, more.take(u"did"_s).toString());
    for (auto one = more.begin(); one != more.end(); ++one)
        payload[one.key()] = *one;
    act.commit(payload);
    session.tellChanged();
    return {act.entryNumber(), draft.id, findingsOf(reading)};
}

// What was taken in about a body and has no place in another edition.
class Losses
{
public:
    Losses(const Session& session, const domain::Edition& now, const domain::Edition& next)
        : m_session(session), m_now(now), m_next(next)
    {
    }

    QList<Bilingual> all()
    {
        for (const domain::AssessedBody& body : m_session.library().registers.bodiesOf(m_session.office().year))
            ofBody(body);
        return m_lost;
    }

private:
    void ofBody(const domain::AssessedBody& body)
    {
        const domain::Variant* now = m_now.variantFor(body.id, body.kind);
        const store::ReportRecords reports(m_session.database());
        const auto report = reports.latest(body.id, m_now.block);
        const auto accepted = store::AssessmentRecords(m_session.database()).accepted(body.id, m_now.block);
        if (!now || (!report && accepted.isEmpty()))
            return;
        const domain::Variant* next = m_next.variantFor(body.id, body.kind);
        if (!next)
            return lose(body.name);
        const domain::ReportTables tables = report ? reports.tables(report->id) : domain::ReportTables();
        m_before = placesOf(domain::inputsFrom(*now, tables));
        m_after = placesOf(domain::inputsFrom(*next, tables));
        for (auto rows = tables.begin(); rows != tables.end(); ++rows)
            for (const domain::ReportRow& row : *rows)
                for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
                    if (!cell->value.missing())
                        value(*now, *next,
                              rows.key().isEmpty() ? cell.key() : domain::inputId(rows.key(), row.key, cell.key()),
                              cell->value);
        for (const domain::AcceptedValue& one : accepted)
            value(*now, *next, one.input, one.value);
    }

    static QSet<QString> placesOf(const domain::Inputs& inputs)
    {
        QSet<QString> ids;
        for (auto table = inputs.tables.begin(); table != inputs.tables.end(); ++table)
            for (const domain::InputRow& row : *table)
                for (const QString& column : row.cells.keys())
                    ids << domain::inputId(table.key(), row.key, column);
        for (const QString& id : inputs.scalars.keys())
            ids << id;
        return ids;
    }

    void value(const domain::Variant& now, const domain::Variant& next, const QString& id, const domain::Value& value)
    {
        const domain::Column* before = domain::columnOf(now, id);
        if (!before || domain::isFixed(now, id) || !m_before.contains(id))
            return; // it counts for nothing today
        const domain::Column* after = domain::columnOf(next, id);
        const bool fits = after && after->type == before->type && !domain::isFixed(next, id) && m_after.contains(id) &&
                          sameRows(now, next, id.section(u'/', 0, 0)) && sameMeaning(*before, *after, value) &&
                          (after->type != domain::ValueType::Choice || !value.text() ||
                           after->choices.contains(*value.text()) || !before->choices.contains(*value.text()));
        if (!fits)
            lose(before->name);
    }

    // The same figure in another unit, one that a report may no longer say, or one out of bounds is lost too.
    static bool sameMeaning(const domain::Column& before, const domain::Column& after, const domain::Value& value)
    {
        const base::Number* number = value.number();
        return before.unit == after.unit && before.byAssessor == after.byAssessor &&
               before.proposal == after.proposal && !(number && after.minimum && *number < *after.minimum) &&
               !(number && after.maximum && *number > *after.maximum);
    }

    // Rows are found again by their key.
    static bool sameRows(const domain::Variant& now, const domain::Variant& next, const QString& table)
    {
        const domain::Table* before = now.table(table);
        const domain::Table* after = next.table(table);
        return !before || !after || before->key == after->key;
    }

    void lose(const Bilingual& name)
    {
        if (!m_lost.contains(name))
            m_lost << name;
    }

    const Session& m_session;
    const domain::Edition& m_now;
    const domain::Edition& m_next;
    QSet<QString> m_before, m_after; ///< the inputs that each edition has for the body
    QList<Bilingual> m_lost;
};

void requireNothingLost(const Session& session, const domain::Edition& now, const domain::Edition& next)
{
    const QList<Bilingual> lost = Losses(session, now, next).all();
    if (lost.isEmpty())
        return;
    constexpr qsizetype most = 5;
    QStringList kk, ru;
    for (const Bilingual& name : lost.first(std::min(most, lost.size()))) {
        kk << name.kk;
        ru << name.ru;
    }
    if (lost.size() > most) {
        kk << u"…"_s;
        ru << u"…"_s;
    }
    throw Problem(Problem::Kind::Refused,
                  {u"edition.loses"_s,
                   QT_TRANSLATE_NOOP("Messages", "Values that were taken in already would be lost, because the edition "
                                                 "has no such input or has it in another form: %1. Keep these inputs "
                                                 "in the edition."),
                   {Bilingual(kk.join(u"; "_s), ru.join(u"; "_s))}});
}

void requireSound(const EditionReading& reading)
{
    if (!reading.faults.isEmpty())
        throw Problem(Problem::Kind::Refused,
                      {u"edition.faulty"_s,
                       QT_TRANSLATE_NOOP("Messages", "The edition “%1” has faults (%2) and cannot be used. The first, "
                                                     "at %3: %4"),
                       {reading.edition->id, QString::number(reading.faults.size()), reading.faults.first().place.sheet,
                        Bilingual(base::render(reading.faults.first().message, base::Language::Kk),
                                  base::render(reading.faults.first().message, base::Language::Ru))}});
    if (!reading.failed.isEmpty())
        throw Problem(Problem::Kind::Refused,
                      {u"edition.untrue"_s,
                       QT_TRANSLATE_NOOP("Messages", "Worked examples of the edition “%1” do not hold here (%2), so it "
                                                     "cannot be used. The first: %3"),
                       {reading.edition->id, QString::number(reading.failedExamples().size()),
                        Bilingual(base::render(reading.failed.first().message, base::Language::Kk),
                                  base::render(reading.failed.first().message, base::Language::Ru))}});
}

void requireForOffice(const Session& session, const domain::Edition& edition)
{
    if (!edition.years.contains(session.office().year))
        throw Problem(Problem::Kind::Refused,
                      {u"edition.other-year"_s,
                       QT_TRANSLATE_NOOP("Messages", "The edition “%1” is not for the results of %2, which this store "
                                                     "assesses."),
                       {edition.id, QString::number(session.office().year)}});
    if (!session.library().procedure.block(edition.block))
        throw Problem(Problem::Kind::Refused,
                      {u"block.unknown"_s, QT_TRANSLATE_NOOP("Messages", "There is no block “%1”."), {edition.block}});
}

void requireNoConclusion(const Session& session, const QString& block)
{
    for (const domain::Conclusion& one : store::ConclusionRecords(session.database()).all())
        if (one.block == block)
            throw Problem(
                Problem::Kind::Refused,
                {u"edition.pinned"_s,
                 QT_TRANSLATE_NOOP("Messages", "Conclusion No. %1 was issued by the edition “%2” (SHA-256 %3). The "
                                               "block goes on with this edition: bodies are assessed by one measure."),
                 {one.number, one.snapshot[u"result"_s][u"edition"_s].toString(),
                  session.editionOf(block).digest.first(12)}});
}

// The edition that a store may take into use, as it keeps it; a shipped one comes in now.
domain::KeptEdition requireKnown(const Session& session, const EditionReading& reading)
{
    const QString& id = reading.edition->id;
    const auto kept = store::OfficeRecords(session.database()).edition(id);
    if (kept && kept->state == State::Used)
        throw Problem(
            Problem::Kind::Refused,
            {u"edition.in-use"_s, QT_TRANSLATE_NOOP("Messages", "The edition “%1” is in use already."), {id}});
    if ((kept ? kept->bytes : session.library().editions.value(id)) != reading.bytes)
        throw Problem(Problem::Kind::Refused,
                      {u"edition.changed"_s,
                       QT_TRANSLATE_NOOP("Messages", "The edition “%1” was changed meanwhile. Look at it again."),
                       {id}});
    return kept ? *kept : draftOf(reading);
}

} // namespace

EditionAct copyEdition(Session& session, const QString& from, const QString& id, const Bilingual& title,
                       const QString& official)
{
    session.entry(official, u"edition"_s);
    const QByteArray source = editionBytes(&session, from);
    requireId(id);
    requireFree(session, id);
    QByteArray bytes = editedEdition(source, u"id"_s, id);
    if (title.complete())
        bytes = editedEdition(bytes, u"title"_s, base::toJson(title));
    const QJsonArray years = editionValue(bytes, u"years"_s).toArray();
    if (!years.contains(session.office().year))
        bytes = editedEdition(bytes, u"years"_s, QJsonArray{session.office().year});
    return addDraft(session, readEditionText(bytes), official,
                    {{u"did"_s, u"copy"_s}, {u"from"_s, from}, {u"from_digest"_s, base::sha256(source)}});
}

EditionAct saveDraft(Session& session, const EditionReading& reading, const QString& official)
{
    const domain::KeptEdition draft = draftOf(reading);
    const domain::KeptEdition before = requireDraft(session, draft.id);
    store::Act act(session.database(), session.entry(official, u"edition"_s, {}, reading.edition->block));
    store::OfficeRecords(session.database()).setDraftEdition(act, draft);
    QJsonObject payload = payloadOf(draft, u"save"_s);
    payload[u"before"_s] = before.digest;
    act.commit(payload);
    session.tellChanged();
    return {act.entryNumber(), draft.id, findingsOf(reading)};
}

EditionReading readEditionFile(const QString& path)
{
    QByteArray bytes = archive::readBounded(path, largestEdition);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3); // some editors mark UTF-8 so
    return readEditionText(bytes);
}

EditionAct importEdition(Session& session, const EditionReading& reading, const QString& official)
{
    session.entry(official, u"edition"_s);
    requireId(reading.edition->id);
    const auto kept = store::OfficeRecords(session.database()).edition(reading.edition->id);
    if (kept && kept->state == State::Draft)
        return saveDraft(session, reading, official);
    requireFree(session, reading.edition->id);
    return addDraft(session, reading, official, {{u"did"_s, u"import"_s}});
}

void exportEdition(const Session* session, const QString& id, const QString& path)
{
    archive::writeSafely(path, editionBytes(session, id));
}

qint64 discardDraft(Session& session, const QString& id, const QString& official)
{
    const domain::KeptEdition draft = requireDraft(session, id);
    store::Act act(session.database(), session.entry(official, u"edition"_s));
    store::OfficeRecords(session.database()).removeDraftEdition(act, id);
    act.commit(payloadOf(draft, u"discard"_s));
    session.tellChanged();
    return act.entryNumber();
}

void requireUsable(const Session& session, const EditionReading& reading)
{
    const domain::Edition& next = *reading.edition;
    requireSound(reading);
    requireKnown(session, reading);
    requireForOffice(session, next);
    if (!session.hasEdition(next.block))
        return;
    requireNoConclusion(session, next.block);
    requireNothingLost(session, session.editionOf(next.block), next);
}

qint64 useEdition(Session& session, const EditionReading& reading, const QString& official)
{
    const domain::Edition& next = *reading.edition;
    const domain::JournalEntry entry = session.entry(official, u"use-edition"_s, {}, next.block);
    requireUsable(session, reading);
    const domain::KeptEdition kept = requireKnown(session, reading);
    const bool replaces = session.hasEdition(next.block);
    QJsonObject payload{{u"edition"_s, kept.id}, {u"digest"_s, kept.digest}};
    if (replaces) {
        const domain::Edition& now = session.editionOf(next.block);
        payload[u"replaces"_s] = now.id;
        payload[u"replaces_digest"_s] = now.digest;
    }
    store::Act act(session.database(), entry);
    const store::OfficeRecords records(session.database());
    if (replaces)
        records.setEditionState(act, session.editionOf(next.block).id, State::Former, 0);
    if (!records.edition(kept.id))
        records.addEdition(act, kept);
    records.setEditionState(act, kept.id, State::Used, act.entryNumber());
    act.commit(payload);
    session.readEditions();
    session.tellChanged();
    return act.entryNumber();
}

} // namespace bagalau::workflow
