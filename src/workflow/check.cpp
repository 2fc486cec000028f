#include "workflow/check.h"

#include "base/digest.h"
#include "base/json.h"
#include "store/conclusions.h"
#include "store/office.h"
#include "workflow/packages.h"

using namespace Qt::StringLiterals;
using bagalau::base::Message;

namespace bagalau::workflow {

namespace {

CheckLine count(const QString& code, const char* good, const char* bad, qsizetype all, qsizetype wrong)
{
    return wrong == 0 ? CheckLine{Message(code, good, {QString::number(all)}), true}
                      : CheckLine{Message(code, bad, {QString::number(wrong), QString::number(all)}), false};
}

CheckLine checkDatabase(const Session& session)
{
    const QStringList faults = session.database().integrityFaults();
    return {faults.isEmpty() ? Message(u"check.database"_s, QT_TRANSLATE_NOOP("Messages", "The database is sound."), {})
                             : Message(u"check.database"_s,
                                       QT_TRANSLATE_NOOP("Messages", "The database is damaged: %1. Restore a backup."),
                                       {faults.first()}),
            faults.isEmpty()};
}

CheckLine checkJournal(const Session& session)
{
    const QList<domain::JournalEntry> entries = store::journal(session.database());
    if (const auto broken = domain::firstBroken(entries))
        return {Message(u"check.journal"_s,
                        QT_TRANSLATE_NOOP("Messages", "The journal does not fit together at entry No. %1."),
                        {QString::number(*broken)}),
                false};
    return {Message(u"check.journal"_s, QT_TRANSLATE_NOOP("Messages", "The journal fits together: %1 entries."),
                    {QString::number(entries.size())}),
            !entries.isEmpty()};
}

CheckLine checkFiles(const Session& session)
{
    const store::OfficeRecords office(session.database());
    const QStringList digests = office.fileDigests();
    qsizetype wrong = 0;
    for (const QString& digest : digests)
        wrong += base::sha256(office.file(digest)) == digest ? 0 : 1;
    return count(u"check.files"_s, QT_TRANSLATE_NOOP("Messages", "Stored files are unchanged: %1."),
                 QT_TRANSLATE_NOOP("Messages", "Stored files that are changed or missing: %1 of %2."), digests.size(),
                 wrong);
}

// The journal keeps the digest of what was frozen: a changed text or ground shows as well as a changed number.
bool asInJournal(const domain::Conclusion& conclusion, const QList<domain::JournalEntry>& journal)
{
    if (conclusion.entry < 1 || conclusion.entry > journal.size())
        return false;
    const domain::JournalEntry& entry = journal[conclusion.entry - 1];
    return entry.payload.value_or(QByteArray())
        .contains(base::sha256(base::canonicalJson(conclusion.snapshot)).toLatin1());
}

CheckLine checkScores(const Session& session)
{
    const QMap<QString, domain::KeptEdition> editions = store::OfficeRecords(session.database()).editions();
    const QList<domain::Conclusion> all = store::ConclusionRecords(session.database()).all();
    const QList<domain::JournalEntry> journal = store::journal(session.database());
    qsizetype wrong = 0;
    for (const domain::Conclusion& one : all) {
        const QJsonObject result = one.snapshot[u"result"_s].toObject();
        const auto again = recomputed(one.snapshot, editions.value(result[u"edition"_s].toString()).bytes);
        wrong += again && *again == result && asInJournal(one, journal) ? 0 : 1;
    }
    return count(u"check.scores"_s, QT_TRANSLATE_NOOP("Messages", "Issued scores come out again: %1."),
                 QT_TRANSLATE_NOOP("Messages", "Issued scores that do not come out again: %1 of %2."), all.size(),
                 wrong);
}

// What was ever in use must be what the journal says came into use.
CheckLine checkEditions(const Session& session)
{
    const QList<domain::JournalEntry> journal = store::journal(session.database());
    const auto named = [&](const domain::KeptEdition& edition) {
        return std::any_of(journal.begin(), journal.end(), [&](const domain::JournalEntry& entry) {
            return (entry.act == u"create"_s || entry.act == u"use-edition"_s) &&
                   entry.payload.value_or(QByteArray()).contains(base::sha256(edition.bytes).toLatin1());
        });
    };
    qsizetype all = 0, wrong = 0;
    for (const domain::KeptEdition& one : store::OfficeRecords(session.database()).editions()) {
        if (one.state == domain::KeptEdition::State::Draft)
            continue;
        ++all;
        wrong += named(one) ? 0 : 1;
    }
    return count(u"check.editions"_s,
                 QT_TRANSLATE_NOOP("Messages", "Methodology editions are those of the journal: %1."),
                 QT_TRANSLATE_NOOP("Messages", "Methodology editions that were changed outside the program: %1 of %2."),
                 all, wrong);
}

CheckLine checkPackages(const Session& session)
{
    const QList<domain::PackageInfo> all = store::ConclusionRecords(session.database()).packages();
    qsizetype wrong = 0;
    for (const domain::PackageInfo& one : all)
        wrong += verifyPackage(store::OfficeRecords(session.database()).file(one.digest)).good() ? 0 : 1;
    return count(u"check.packages"_s, QT_TRANSLATE_NOOP("Messages", "Stored packages verify: %1."),
                 QT_TRANSLATE_NOOP("Messages", "Stored packages that do not verify: %1 of %2."), all.size(), wrong);
}

} // namespace

QList<CheckLine> checkStore(const Session& session)
{
    return {checkDatabase(session), checkJournal(session), checkFiles(session),
            checkEditions(session), checkScores(session),  checkPackages(session)};
}

} // namespace bagalau::workflow
