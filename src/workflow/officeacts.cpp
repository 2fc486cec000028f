#include "workflow/officeacts.h"

#include "base/digest.h"
#include "base/problem.h"
#include "base/text.h"
#include "scoring/editionreader.h"
#include "store/office.h"
#include "workflow/editions.h"
#include "workflow/rights.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;
using bagalau::base::Problem;

namespace bagalau::workflow {

namespace {

QString computerUser()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"?"_s : name;
}

QString nowText(const Environment& environment)
{
    const QDateTime now = environment.clock->now();
    return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
}

// An edition comes into use only when its worked examples hold on this computer.
void requireSound(const QByteArray& json)
{
    base::Findings findings;
    scoring::readEdition(json, findings);
    if (!findings.isEmpty())
        throw Problem(Problem::Kind::File, findings.first().message, findings.first().place.sheet);
}

QMap<QString, QByteArray> editionsFor(int year)
{
    QMap<QString, QByteArray> out;
    for (const EditionInfo& info : shippedEditions())
        if (info.years.contains(year)) {
            out.insert(info.id, Library::shipped().editions[info.id]);
            requireSound(out[info.id]);
        }
    return out;
}

/// The editions that the office begins with.
QMap<QString, QByteArray> checkOffice(const QStringList& authorities, int year)
{
    for (const QString& authority : authorities)
        if (!Library::shipped().registers.authority(authority))
            throw Problem(Problem::Kind::Refused, {u"office.unknown-authority"_s,
                                                   QT_TRANSLATE_NOOP("Messages", "The register has no authority “%1”."),
                                                   {authority}});
    if (authorities.isEmpty())
        throw Problem(
            Problem::Kind::Refused,
            {u"office.no-authority"_s, QT_TRANSLATE_NOOP("Messages", "An office serves at least one authority."), {}});
    const QMap<QString, QByteArray> editions = editionsFor(year);
    if (editions.isEmpty())
        throw Problem(Problem::Kind::Refused,
                      {u"office.no-edition"_s,
                       QT_TRANSLATE_NOOP("Messages", "There is no methodology edition for the results of %1."),
                       {QString::number(year)}});
    return editions;
}

void fillStore(const QString& path, const domain::Office& office, const QMap<QString, QByteArray>& pinned,
               const Environment& environment)
{
    store::Database database(path, store::Database::Mode::Write, *environment.clock);
    domain::JournalEntry entry;
    entry.at = nowText(environment);
    entry.official = computerUser();
    entry.act = u"create"_s;
    store::Act act(database, entry);
    const store::OfficeRecords records(database);
    records.setOffice(act, office);
    QJsonObject editions;
    for (auto one = pinned.begin(); one != pinned.end(); ++one) {
        const QString digest = base::sha256(*one);
        records.addEdition(act, {one.key(), digest, *one, domain::KeptEdition::State::Used, 0, 0});
        editions[one.key()] = digest;
    }
    act.commit({{u"store"_s, office.id},
                {u"authorities"_s, office.authorities.join(u' ')},
                {u"year"_s, QString::number(office.year)},
                {u"editions"_s, editions}});
}

} // namespace

QList<int> assessableYears()
{
    QSet<int> years;
    for (const EditionInfo& info : shippedEditions())
        for (const int year : info.years)
            years << year;
    QList<int> ascending = years.values();
    std::sort(ascending.begin(), ascending.end());
    return ascending;
}

void createStore(const QString& path, const QStringList& authorities, int year, const Environment& environment,
                 QDate trainingDay)
{
    const QMap<QString, QByteArray> editions = checkOffice(authorities, year);
    if (QFileInfo::exists(path))
        throw Problem(Problem::Kind::File,
                      {u"store.exists"_s,
                       QT_TRANSLATE_NOOP("Messages", "A file %1 exists already; choose another name."),
                       {path}});
    // Under another name until it is whole: whatever happens, no half store carries the name of a store.
    const QString part = path + u".part"_s;
    const auto discard = [&part] {
        for (const QString& rest : {part, part + u"-wal"_s, part + u"-shm"_s, part + u".lock"_s})
            QFile::remove(rest);
    };
    discard();
    try {
        store::Database::create(part);
        fillStore(part, {environment.ids->next(), authorities, year, trainingDay}, editions, environment);
        if (!QFile::rename(part, path))
            throw Problem(Problem::Kind::File,
                          {u"store.cannot-create"_s,
                           QT_TRANSLATE_NOOP(
                               "Messages",
                               "A store cannot be created at %1: check that the folder exists and can be written to."),
                           {path}});
    } catch (...) {
        discard();
        throw;
    }
}

qint64 addOfficial(Session& session, const domain::Official& official, const QString& by)
{
    const store::OfficeRecords records(session.database());
    domain::Official added = official;
    added.name = base::simplified(official.name);
    if (added.name.isEmpty())
        throw Problem(Problem::Kind::Usage,
                      {u"official.unnamed"_s, QT_TRANSLATE_NOOP("Messages", "An official needs a name."), {}});
    if (!roles().contains(added.role))
        throw Problem(Problem::Kind::Usage, {u"official.role"_s,
                                             QT_TRANSLATE_NOOP("Messages", "There is no role “%1”. Roles: %2."),
                                             {added.role, roles().join(u", "_s)}});
    if (records.official(added.name))
        throw Problem(Problem::Kind::Refused,
                      {u"official.exists"_s,
                       QT_TRANSLATE_NOOP("Messages", "%1 is already an official of this store."),
                       {added.name}});
    domain::JournalEntry entry;
    if (by.isEmpty()) {
        entry.at = nowText(session.environment());
        entry.official = computerUser();
        entry.act = u"official"_s;
    } else {
        entry = session.entry(by, u"official"_s);
    }
    added.id = session.environment().ids->next();
    store::Act act(session.database(), entry);
    records.addOfficial(act, added);
    act.commit({{u"id"_s, added.id},
                {u"name"_s, added.name},
                {u"role"_s, added.role},
                {u"organisation"_s, added.organisation}});
    session.tellChanged();
    return act.entryNumber();
}

QList<domain::Official> officials(const Session& session)
{
    return store::OfficeRecords(session.database()).officials();
}

QString backup(const Session& session, const QString& target)
{
    const QString path =
        target.isEmpty() ? session.path() + session.environment().clock->now().toString(u"'.backup-'yyyyMMdd-HHmmss"_s)
                         : target;
    // The files after the rows: whoever works on meanwhile may add a file, but never takes one away.
    session.database().backupTo(path, [&] { store::OfficeRecords(session.database()).copyFilesTo(path); });
    return path;
}

QList<domain::JournalEntry> journal(const Session& session)
{
    return store::journal(session.database());
}

} // namespace bagalau::workflow
