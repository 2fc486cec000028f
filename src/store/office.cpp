#include "store/office.h"

#include "base/digest.h"
#include "base/problem.h"
#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bagalau::store {

domain::Office OfficeRecords::office() const
{
    QHash<QString, QString> settings;
    Statement rows = m_database.run(u"SELECT name, value FROM setting"_s);
    while (rows.next())
        settings.insert(rows.text(0), rows.text(1));
    return {settings[u"id"_s], settings[u"authorities"_s].split(u' ', Qt::SkipEmptyParts), settings[u"year"_s].toInt(),
            QDate::fromString(settings[u"training_day"_s], Qt::ISODate)};
}

void OfficeRecords::setOffice(const Act& act, const domain::Office& office) const
{
    QList<std::pair<QString, QString>> settings{{u"id"_s, office.id},
                                                {u"authorities"_s, office.authorities.join(u' ')},
                                                {u"year"_s, QString::number(office.year)}};
    if (office.trainingDay.isValid())
        settings << std::pair{u"training_day"_s, office.trainingDay.toString(Qt::ISODate)};
    for (const auto& [name, value] : settings)
        act.run(u"INSERT INTO setting(name, value) VALUES(?,?)"_s, {name, value});
}

QList<domain::Official> OfficeRecords::officials() const
{
    QList<domain::Official> all;
    Statement rows = m_database.run(u"SELECT id, name, role, organisation FROM official ORDER BY added, rowid"_s);
    while (rows.next())
        all << domain::Official{rows.text(0), rows.text(1), rows.text(2), rows.text(3)};
    return all;
}

std::optional<domain::Official> OfficeRecords::official(const QString& name) const
{
    Statement rows =
        m_database.run(u"SELECT id, name, role, organisation FROM official WHERE folded=?"_s, {base::folded(name)});
    if (!rows.next())
        return std::nullopt;
    return domain::Official{rows.text(0), rows.text(1), rows.text(2), rows.text(3)};
}

void OfficeRecords::addOfficial(const Act& act, const domain::Official& official) const
{
    act.run(u"INSERT INTO official(id, name, folded, role, organisation, added) VALUES(?,?,?,?,?,?)"_s,
            {official.id, official.name, base::folded(official.name), official.role, official.organisation,
             act.entry().at});
}

namespace {

using EditionState = domain::KeptEdition::State;

QString stateText(EditionState state)
{
    return state == EditionState::Used ? u"used"_s : state == EditionState::Former ? u"former"_s : u"draft"_s;
}

EditionState stateOf(const QString& text)
{
    return text == u"used"_s ? EditionState::Used : text == u"former"_s ? EditionState::Former : EditionState::Draft;
}

domain::KeptEdition editionFrom(const Statement& row)
{
    return {row.text(0),          row.text(1),    row.bytes(2),
            stateOf(row.text(3)), row.integer(4), static_cast<int>(row.integer(5))};
}

} // namespace

QMap<QString, domain::KeptEdition> OfficeRecords::editions() const
{
    QMap<QString, domain::KeptEdition> all;
    Statement rows = m_database.run(u"SELECT id, digest, bytes, state, since, faults FROM edition"_s);
    while (rows.next())
        all.insert(rows.text(0), editionFrom(rows));
    return all;
}

std::optional<domain::KeptEdition> OfficeRecords::edition(const QString& id) const
{
    Statement rows = m_database.run(u"SELECT id, digest, bytes, state, since, faults FROM edition WHERE id=?"_s, {id});
    return rows.next() ? std::optional(editionFrom(rows)) : std::nullopt;
}

void OfficeRecords::addEdition(const Act& act, const domain::KeptEdition& edition) const
{
    act.run(u"INSERT INTO edition(id, digest, bytes, state, since, faults) VALUES(?,?,?,?,?,?)"_s,
            {edition.id, edition.digest, edition.bytes, stateText(edition.state), edition.since, edition.faults});
}

void OfficeRecords::setDraftEdition(const Act& act, const domain::KeptEdition& edition) const
{
    act.run(u"UPDATE edition SET digest=?, bytes=?, faults=? WHERE id=?"_s,
            {edition.digest, edition.bytes, edition.faults, edition.id});
}

void OfficeRecords::removeDraftEdition(const Act& act, const QString& id) const
{
    act.run(u"DELETE FROM edition WHERE id=?"_s, {id});
}

void OfficeRecords::setEditionState(const Act& act, const QString& id, EditionState state, qint64 since) const
{
    act.run(u"UPDATE edition SET state=?, since=? WHERE id=?"_s, {stateText(state), since, id});
}

namespace {

constexpr qsizetype largestInside = 1024 * 1024;

QString placeOf(const Database& database, const QString& digest)
{
    return filesFolder(database.path()) + u'/' + digest.first(2) + u'/' + digest;
}

// Written and flushed before the row that names it is committed: a kill in between leaves a file that nothing names.
void writeOutside(const QString& path, const QByteArray& bytes)
{
    // A file of this name may have been damaged since: only the same bytes are taken for it.
    if (QFile present(path); present.open(QIODevice::ReadOnly) && present.readAll() == bytes)
        return;
    QSaveFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        throw base::Problem(base::Problem::Kind::File,
                            {u"store.file-failed"_s,
                             QT_TRANSLATE_NOOP("Messages", "The file %1 could not be written; nothing was changed. "
                                                           "Check the free space and the rights of the folder."),
                             {path}},
                            file.errorString());
}

} // namespace

QString filesFolder(const QString& store)
{
    return store + u".files"_s;
}

QByteArray OfficeRecords::file(const QString& digest) const
{
    Statement rows = m_database.run(u"SELECT bytes FROM file WHERE digest=?"_s, {digest});
    if (!rows.next())
        return {};
    if (!rows.isNull(0))
        return rows.bytes(0);
    QFile outside(placeOf(m_database, digest));
    return outside.open(QIODevice::ReadOnly) ? outside.readAll() : QByteArray();
}

void OfficeRecords::keepFile(const Act& act, const QString& digest, const QByteArray& bytes) const
{
    const bool inside = bytes.size() <= largestInside;
    if (!inside)
        writeOutside(placeOf(m_database, digest), bytes);
    act.run(u"INSERT INTO file(digest, size, bytes) VALUES(?,?,?) ON CONFLICT(digest) DO NOTHING"_s,
            {digest, bytes.size(), inside ? QVariant(bytes) : QVariant()});
}

void OfficeRecords::copyFilesTo(const QString& store) const
{
    Statement rows = m_database.run(u"SELECT digest FROM file WHERE bytes IS NULL"_s);
    while (rows.next()) {
        const QString place = placeOf(m_database, rows.text(0));
        const QByteArray bytes = file(rows.text(0));
        if (base::sha256(bytes) != rows.text(0))
            throw base::Problem(
                base::Problem::Kind::File,
                {u"store.file-damaged"_s,
                 QT_TRANSLATE_NOOP("Messages", "The file %1 of the store is missing or changed; a copy without it "
                                               "would not be whole. Put it back from an earlier backup."),
                 {place}});
        writeOutside(filesFolder(store) + u'/' + rows.text(0).first(2) + u'/' + rows.text(0), bytes);
    }
}

QStringList OfficeRecords::fileDigests() const
{
    QStringList all;
    Statement rows = m_database.run(u"SELECT digest FROM file ORDER BY digest"_s);
    while (rows.next())
        all << rows.text(0);
    return all;
}

} // namespace bagalau::store
