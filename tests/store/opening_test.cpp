#include "store/opening.h"

#include "base/digest.h"
#include "store/assessments.h"
#include "store/conclusions.h"
#include "store/objections.h"
#include "store/office.h"
#include "store/schedule.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace bagalau;
using namespace bagalau::tests;
using store::Database;

namespace {

class AStore : public ::testing::Test
{
protected:
    void SetUp() override { Database::create(m_path); }
    QString openProblem(Database::Mode mode = Database::Mode::Write) const
    {
        return problemOf([&] { Database(m_path, mode, stillClock()); });
    }

    const Folder m_folder;
    const QString m_path = m_folder.path(u"қойма.bagalau"_s);
};

TEST_F(AStore, isCreatedWithTheVersionAndTheMarkOfTheProgram)
{
    const Database database(m_path, Database::Mode::Write, stillClock());
    for (const auto& [pragma, expected] :
         {std::pair{u"user_version"_s, QString::number(Database::schemaVersion)},
          std::pair{u"application_id"_s, QString::number(0x42676c75)}, std::pair{u"journal_mode"_s, u"wal"_s},
          std::pair{u"foreign_keys"_s, u"1"_s}, std::pair{u"synchronous"_s, u"2"_s}}) {
        store::Statement row = database.run(u"PRAGMA "_s + pragma);
        ASSERT_TRUE(row.next());
        EXPECT_EQ(row.text(0), expected) << pragma.toStdString();
    }
    EXPECT_EQ(database.integrityFaults(), QStringList());
}

TEST_F(AStore, hasOnlyStrictTables)
{
    const Database database(m_path, Database::Mode::Read, stillClock());
    store::Statement tables =
        database.run(u"SELECT name, strict FROM pragma_table_list WHERE schema='main' AND type='table' "
                     "AND name NOT LIKE 'sqlite_%'"_s);
    int count = 0;
    for (; tables.next(); ++count)
        EXPECT_EQ(tables.integer(1), 1) << tables.text(0).toStdString();
    EXPECT_GT(count, 15);
    EXPECT_EQ(problemOf([&] { database.run(u"INSERT INTO stage(number, date) VALUES('one', NULL)"_s); }),
              u"store.failed"_s);
}

TEST_F(AStore, isNotCreatedOverAFileThatIsThere)
{
    const QString other = m_folder.write(u"басқа.txt"_s, "text");
    EXPECT_EQ(problemOf([&] { Database::create(other); }), u"store.exists"_s);
    EXPECT_EQ(bytesOf(other), "text");
    EXPECT_EQ(problemOf([&] { Database::create(m_folder.path(u"жоқ/қойма.bagalau"_s)); }), u"store.cannot-create"_s);
}

TEST_F(AStore, thatIsNewerIsRefusedUntouched)
{
    ASSERT_EQ(outside(m_path, {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA user_version=99"_s}), QString());
    const QByteArray before = bytesOf(m_path);
    for (const auto mode : {Database::Mode::Read, Database::Mode::Write})
        EXPECT_EQ(openProblem(mode), u"store.newer"_s);
    EXPECT_EQ(bytesOf(m_path), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"қойма.bagalau"_s});
}

TEST_F(AStore, thatIsNoStoreIsRefusedUntouched)
{
    QByteArray noise(40'000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>((i * 7919 + i / 13) & 0xff);
    const QByteArray whole = bytesOf(m_path);
    ASSERT_EQ(outside(m_folder.path(u"бөтен.db"_s), {u"CREATE TABLE t(a)"_s}), QString());
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("Бағалау"), noise, whole.first(60), QByteArray("SQLite format 3\0", 16) + noise,
          bytesOf(m_folder.path(u"бөтен.db"_s))}) {
        const QString path = m_folder.write(u"файл.bagalau"_s, bytes);
        for (const auto mode : {Database::Mode::Read, Database::Mode::Write})
            EXPECT_EQ(problemOf([&] { Database(path, mode, stillClock()); }), u"store.not-a-store"_s) << bytes.size();
        EXPECT_EQ(bytesOf(path), bytes);
    }
}

TEST_F(AStore, thatIsCutShortIsAProblemAndNotAnEmptyStore)
{
    const QByteArray whole = bytesOf(m_path);
    for (const qsizetype size : {whole.size() / 2, whole.size() - 5000, qsizetype(4096)}) {
        const QString path = m_folder.write(u"кесілген.bagalau"_s, whole.first(size));
        const QString problem = problemOf([&] {
            const Database database(path, Database::Mode::Read, stillClock());
            if (!database.integrityFaults().isEmpty())
                throw base::Problem(base::Problem::Kind::File, {u"found"_s, "", {}});
        });
        EXPECT_NE(problem, QString()) << size;
    }
}

TEST_F(AStore, thatIsMissingOrAFolderIsAProblem)
{
    EXPECT_EQ(problemOf([&] { Database(m_folder.path(u"жоқ"_s), Database::Mode::Read, stillClock()); }),
              u"store.not-found"_s);
    EXPECT_EQ(problemOf([&] { Database(m_folder.path(), Database::Mode::Write, stillClock()); }), u"store.not-found"_s);
}

TEST_F(AStore, isLockedForOthersAndTheyAreToldByWhom)
{
    const Database first(m_path, Database::Mode::Write, stillClock());
    try {
        const Database second(m_path, Database::Mode::Write, stillClock());
        FAIL() << "two writers";
    } catch (const base::Problem& problem) {
        EXPECT_EQ(problem.message().code, u"store.locked"_s);
        const QString text = problem.text(base::Language::En);
        EXPECT_TRUE(text.contains(QString::number(QCoreApplication::applicationPid()))) << text.toStdString();
        EXPECT_TRUE(text.contains(QSysInfo::machineHostName())) << text.toStdString();
        EXPECT_TRUE(text.contains(QFileInfo(m_path).owner())) << text.toStdString();
    }
    EXPECT_EQ(openProblem(Database::Mode::Read), QString()) << "reading needs no lock";
}

// A lock as a process leaves it that was killed: its number belongs to nobody any more.
TEST_F(AStore, takesOverTheLockOfADeadProcess)
{
    QProcess gone;
    gone.start(u"true"_s, {});
    ASSERT_TRUE(gone.waitForStarted());
    const qint64 dead = gone.processId();
    ASSERT_TRUE(gone.waitForFinished());
    QByteArray text;
    {
        const Database holder(m_path, Database::Mode::Write, stillClock());
        text = bytesOf(m_path + u".lock"_s);
    }
    ASSERT_TRUE(text.startsWith(QByteArray::number(QCoreApplication::applicationPid()) + '\n'));
    text.replace(QByteArray::number(QCoreApplication::applicationPid()) + '\n', QByteArray::number(dead) + '\n');
    m_folder.write(u"қойма.bagalau.lock"_s, text);
    EXPECT_EQ(openProblem(), QString());
    EXPECT_FALSE(QFile::exists(m_path + u".lock"_s)) << "given back at the end";
}

// Written by the first version of the program, kept as it was.
TEST(AStoreOfVersion1, opens)
{
    const Folder folder;
    const QByteArray bytes = bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/stores/v1.bagalau"));
    ASSERT_FALSE(bytes.isEmpty());
    const QString path = folder.write(u"v1.bagalau"_s, bytes);
    const Database database(path, Database::Mode::Write, stillClock());
    EXPECT_EQ(database.integrityFaults(), QStringList());
    const QList<domain::JournalEntry> journal = store::journal(database);
    EXPECT_EQ(journal.size(), 12);
    EXPECT_EQ(domain::firstBroken(journal), std::nullopt);
    EXPECT_EQ(store::OfficeRecords(database).office().year, 2017);
    EXPECT_EQ(store::OfficeRecords(database).officials().size(), 4);
}

TEST(AStoreOfVersion1, keepsItsEditionsInUseAndALikenessOfItselfFromBefore)
{
    const Folder folder;
    const QByteArray bytes = bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/stores/v1.bagalau"));
    const QString path = folder.write(u"v1.bagalau"_s, bytes);
    EXPECT_EQ(problemOf([&] { Database(path, Database::Mode::Read, stillClock()); }), u"store.older"_s);
    {
        const Database database(path, Database::Mode::Write, stillClock());
        const auto editions = store::OfficeRecords(database).editions();
        ASSERT_FALSE(editions.isEmpty());
        for (const domain::KeptEdition& one : editions) {
            EXPECT_EQ(one.state, domain::KeptEdition::State::Used);
            EXPECT_EQ(one.since, 0);
            EXPECT_EQ(one.digest, base::sha256(one.bytes));
        }
        store::Statement version = database.run(u"PRAGMA user_version"_s);
        ASSERT_TRUE(version.next());
        EXPECT_EQ(version.integer(0), Database::schemaVersion);
    }
    EXPECT_EQ(QDir(folder.path()).entryList({u"v1.bagalau.before-*"_s}, QDir::Files).size(), 1);
    // What is in use is frozen, whoever tries.
    EXPECT_NE(outside(path, {u"UPDATE edition SET bytes='{}'"_s}), QString());
    EXPECT_NE(outside(path, {u"DELETE FROM edition"_s}), QString());
}

TEST(AStoreOfVersion2, keepsTheTextsThatWereBeingWritten)
{
    const Folder folder;
    const QByteArray bytes = bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/stores/v2.bagalau"));
    const QString path = folder.write(u"v2.bagalau"_s, bytes);
    const Database database(path, Database::Mode::Write, stillClock());
    EXPECT_EQ(domain::firstBroken(store::journal(database)), std::nullopt);
    const store::AssessmentRecords records(database);
    EXPECT_EQ(records.drafts(u"agriculture"_s, u"goals"_s)[u"findings"_s],
              base::Bilingual(u"Қорытынды мәтіні"_s, u"Текст выводов"_s));
    EXPECT_EQ(records.accepted(u"agriculture"_s, u"goals"_s).last().evidence.size(), 1);
}

TEST(AStoreOfVersion3, keepsItsAppealItsDeliveriesAndItsSchedule)
{
    const Folder folder;
    const QByteArray bytes = bytesOf(QStringLiteral(BAGALAU_SOURCE_DIR "/tests/data/stores/v3.bagalau"));
    const QString path = folder.write(u"v3.bagalau"_s, bytes);
    const Database database(path, Database::Mode::Write, stillClock());
    EXPECT_EQ(domain::firstBroken(store::journal(database)), std::nullopt);
    const auto objection = store::ObjectionRecords(database).byNumber(1);
    ASSERT_TRUE(objection);
    EXPECT_EQ(objection->kind, domain::Objection::Kind::Objection);
    EXPECT_EQ(objection->items.size(), 2);
    EXPECT_TRUE(objection->decided());
    for (const domain::ObjectionItem& item : objection->items) {
        EXPECT_FALSE(item.ground.kk.isEmpty());
        EXPECT_EQ(item.ground.kk, item.ground.ru);
    }
    EXPECT_EQ(objection->commission.size(), 6);
    EXPECT_TRUE(objection->sittings.isEmpty());
    EXPECT_FALSE(objection->successor.isEmpty());
    const auto contested = store::ConclusionRecords(database).byId(objection->conclusion);
    ASSERT_TRUE(contested);
    EXPECT_TRUE(contested->delivered.isValid());
    EXPECT_EQ(contested->receipt.day, contested->delivered);
    EXPECT_FALSE(contested->dispatched.day.isValid());
    const auto dates = store::ScheduleRecords(database).dates();
    EXPECT_EQ(dates.keys(), QStringList{QString()}) << "one date for all blocks";
    EXPECT_EQ(dates[{}].size(), 6);
}

} // namespace
