#include "workflow/packages.h"

#include "archive/safefile.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/problem.h"
#include "exchange/bag.h"
#include "store/conclusions.h"
#include "store/objections.h"
#include "store/office.h"
#include "workflow/assessments.h"
#include "workflow/conclusionparts.h"
#include "workflow/objectionpackage.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using bagalau::base::Message;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

class Collector
{
public:
    Collector(const Session& session, ExportPlan& plan)
        : m_plan(plan),
          m_conclusions(session.database()),
          m_objections(session.database()),
          m_office(session.database())
    {
    }

    void addBody(const QString& body)
    {
        QJsonArray numbers;
        QMap<QString, QString> byId;
        const QString folder = u"bodies/"_s + body + u'/';
        for (const domain::Conclusion& one : m_conclusions.all()) {
            if (one.body != body || one.block != m_plan.block)
                continue;
            byId.insert(one.id, one.number);
            const QString place = folder + u"conclusion-"_s + QString::number(one.sequence) + u'/';
            m_plan.payload.insert(place + u"conclusion.json"_s, base::canonicalJson(one.snapshot));
            addFiles(place, one.files);
            m_editions.insert(one.snapshot[u"result"_s][u"edition"_s].toString());
            numbers.append(QJsonObject{{u"number"_s, one.number},
                                       {u"sequence"_s, QString::number(one.sequence)},
                                       {u"entry"_s, QString::number(one.entry)},
                                       {u"delivered"_s, one.delivered.toString(Qt::ISODate)},
                                       {u"files"_s, filesJson(one.files)}});
        }
        QJsonArray objections;
        for (const domain::Objection& one : m_objections.all()) {
            if (one.body != body || one.block != m_plan.block)
                continue;
            const QString place = folder + u"objection-"_s + QString::number(one.number) + u'/';
            m_plan.payload.insert(place + u"objection.json"_s,
                                  json(objectionJson(one, byId[one.conclusion], byId.value(one.successor))));
            addReceived(place, one.files);
            addFiles(place, one.answers);
            objections.append(QString::number(one.number));
        }
        m_bodies.append(QJsonObject{{u"body"_s, body}, {u"conclusions"_s, numbers}, {u"objections"_s, objections}});
        m_plan.bodies << body;
    }

    void addEditions()
    {
        const QMap<QString, domain::KeptEdition> pinned = m_office.editions();
        for (const QString& id : m_editions)
            m_plan.payload.insert(u"editions/"_s + id + u".json"_s, pinned[id].bytes);
    }

    // Payloads of other bodies' entries stay at home; the chain verifies without them.
    void addJournal(const QList<domain::JournalEntry>& journal)
    {
        QJsonArray entries;
        for (domain::JournalEntry entry : journal) {
            const bool ours = (m_plan.bodies.contains(entry.body) && entry.block == m_plan.block) ||
                              (entry.act == u"use-edition"_s && entry.block == m_plan.block) ||
                              entry.act == u"create"_s || entry.act == u"schedule"_s;
            if (!ours)
                entry.payload.reset();
            entries.append(domain::toJson(entry));
        }
        m_plan.payload.insert(u"journal.json"_s, QJsonDocument(entries).toJson(QJsonDocument::Indented));
    }

    const QJsonArray& bodies() const { return m_bodies; }

private:
    void addFiles(const QString& place, const QList<domain::FileReference>& files)
    {
        for (const domain::FileReference& file : files)
            m_plan.payload.insert(place + file.name, m_office.file(file.digest));
    }

    // Names that others chose may not survive every unpacking program; their own name stands in objection.json.
    void addReceived(const QString& place, const QList<domain::FileReference>& files)
    {
        int position = 0;
        for (const domain::FileReference& file : files)
            m_plan.payload.insert(place + u"document-"_s + QString::number(++position), m_office.file(file.digest));
    }

    ExportPlan& m_plan;
    store::ConclusionRecords m_conclusions;
    store::ObjectionRecords m_objections;
    store::OfficeRecords m_office;
    QJsonArray m_bodies;
    QSet<QString> m_editions;
};

// An answer is due to what is not considered too; without it the journal cannot vouch for the objection.
void requireAnswered(const QList<domain::Objection>& objections, const domain::AssessedBody& body, const QString& block)
{
    for (const domain::Objection& one : objections)
        if (one.body == body.id && one.block == block && !one.closed.isValid())
            throw Problem(Problem::Kind::Refused,
                          {u"export.objection-unanswered"_s,
                           QT_TRANSLATE_NOOP("Messages",
                                             "Objection No. %1 of %2 is not answered yet. Give the answer first, also "
                                             "where the objection is not considered: conclusions are handed on after "
                                             "the appeal procedure (clause 7, stage 3)."),
                           {QString::number(one.number), body.name}});
}

QStringList concludedBodies(const Session& session, const QString& block, const QString& onlyBody)
{
    QStringList bodies;
    const QList<domain::Objection> objections = store::ObjectionRecords(session.database()).all();
    for (const domain::AssessedBody& body : session.library().registers.bodiesOf(session.office().year)) {
        if ((!onlyBody.isEmpty() && body.id != onlyBody) ||
            !store::ConclusionRecords(session.database()).latest(body.id, block))
            continue;
        if (progressOf(session, body.id, block) == Progress::Objected)
            throw Problem(Problem::Kind::Refused,
                          {u"export.objection-open"_s,
                           QT_TRANSLATE_NOOP("Messages", "An objection of %1 is still open; conclusions are handed on "
                                                         "after the appeal procedure (clause 7, stage 3)."),
                           {body.name}});
        requireAnswered(objections, body, block);
        bodies << body.id;
    }
    if (bodies.isEmpty())
        throw Problem(
            Problem::Kind::Refused,
            {u"export.nothing"_s, QT_TRANSLATE_NOOP("Messages", "There is no issued conclusion to export."), {}});
    return bodies;
}

// The act is done when this is called: a failure says so, and how to get the file.
void give(archive::StagedFile& file, int number, const QString& path)
{
    try {
        file.publish();
    } catch (const Problem& problem) {
        throw Problem(Problem::Kind::File,
                      {u"export.not-written"_s,
                       QT_TRANSLATE_NOOP("Messages", "Package No. %1 is registered and kept in the store, but its file "
                                                     "%2 could not be written. Export the same number again."),
                       {QString::number(number), path}},
                      problem.text(base::Language::En));
    }
}

} // namespace

ExportPlan planExport(const Session& session, const QString& recipient, const QString& block, const QString& body)
{
    if (recipient != u"planning"_s)
        throw Problem(Problem::Kind::Usage,
                      {u"export.recipient"_s, QT_TRANSLATE_NOOP("Messages", "Packages go to: %1."), {u"planning"_s}});
    if (!body.isEmpty())
        session.requireAssessor(body, block);
    ExportPlan plan;
    plan.recipient = recipient;
    plan.block = block;
    plan.body = body;
    const QList<domain::PackageInfo> before = store::ConclusionRecords(session.database()).packages();
    plan.number = before.isEmpty() ? 1 : before.last().number + 1;
    for (const domain::PackageInfo& one : before)
        if (one.recipient == recipient)
            plan.previous = one.digest;
    Collector collector(session, plan);
    for (const QString& one : concludedBodies(session, block, body))
        collector.addBody(one);
    collector.addEditions();
    collector.addJournal(store::journal(session.database()));
    const QString created = session.environment().clock->now().toString(Qt::ISODate);
    plan.payload.insert(u"package.json"_s, json({{u"format"_s, u"1"_s},
                                                 {u"kind"_s, u"block-conclusions"_s},
                                                 {u"number"_s, QString::number(plan.number)},
                                                 {u"previous"_s, plan.previous},
                                                 {u"recipient"_s, recipient},
                                                 {u"store"_s, session.office().id},
                                                 {u"authorities"_s, session.office().authorities.join(u' ')},
                                                 {u"year"_s, QString::number(session.office().year)},
                                                 {u"block"_s, block},
                                                 {u"created"_s, created},
                                                 {u"bodies"_s, collector.bodies()}}));
    plan.info = {{u"Bag-Software-Agent"_s, u"Bagalau"_s},
                 {u"Bagging-Date"_s, session.today().toString(Qt::ISODate)},
                 {u"External-Identifier"_s, session.office().id + u'/' + QString::number(plan.number)}};
    return plan;
}

QByteArray buildPackage(const ExportPlan& plan)
{
    return exchange::writeBag({plan.payload, plan.info});
}

qint64 exportPackage(Session& session, const ExportPlan& plan, const QByteArray& bytes, const QString& path,
                     const QString& official)
{
    const Verification verification = verifyPackage(bytes);
    if (!verification.good())
        throw Problem(
            Problem::Kind::Refused,
            {u"export.not-verified"_s,
             QT_TRANSLATE_NOOP("Messages", "The package does not pass its own verification and was not given out: %1"),
             {verification.details.isEmpty()
                  ? base::Bilingual()
                  : base::Bilingual(base::render(verification.details.first(), base::Language::Kk),
                                    base::render(verification.details.first(), base::Language::Ru))}});
    store::Act act(session.database(), session.entry(official, u"export"_s, plan.body, plan.block));
    const QString digest = base::sha256(bytes);
    store::OfficeRecords(session.database()).keepFile(act, digest, bytes);
    store::ConclusionRecords(session.database())
        .addPackage(act, {session.environment().ids->next(),
                          plan.number,
                          plan.recipient,
                          plan.block,
                          plan.body,
                          act.entry().at,
                          {},
                          digest});
    archive::StagedFile file(path, bytes);
    act.commit({{u"package"_s, QString::number(plan.number)},
                {u"recipient"_s, plan.recipient},
                {u"digest"_s, digest},
                {u"bodies"_s, QJsonArray::fromStringList(plan.bodies)}});
    session.tellChanged();
    give(file, plan.number, path);
    return act.entryNumber();
}

void exportAgain(const Session& session, int number, const QString& path)
{
    for (const domain::PackageInfo& one : store::ConclusionRecords(session.database()).packages())
        if (one.number == number) {
            const QByteArray bytes = store::OfficeRecords(session.database()).file(one.digest);
            if (base::sha256(bytes) != one.digest)
                throw Problem(Problem::Kind::File,
                              {u"export.damaged"_s,
                               QT_TRANSLATE_NOOP("Messages", "Package No. %1 is missing or changed in the store. "
                                                             "Restore a backup."),
                               {QString::number(number)}});
            archive::writeSafely(path, bytes);
            return;
        }
    throw Problem(
        Problem::Kind::Refused,
        {u"export.unknown"_s, QT_TRANSLATE_NOOP("Messages", "There is no package No. %1."), {QString::number(number)}});
}

} // namespace bagalau::workflow
